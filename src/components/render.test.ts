import fs from 'node:fs';
import path from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import Dose from './exercise/Dose.astro';
import { DOSAGE_EXAMPLES } from './exercise/Dose.examples.ts';
import EquipmentList from './exercise/EquipmentList.astro';
import { EQUIPMENT_EXAMPLES, EQUIPMENT_NAMES } from './exercise/EquipmentList.examples.ts';
import Prerequisites from './exercise/Prerequisites.astro';
import { EXERCISES_BEFORE, PREREQUISITE_EXAMPLES } from './exercise/Prerequisites.examples.ts';
import Versions from './exercise/Versions.astro';
import { WAYS_EXAMPLE } from './exercise/Versions.examples.ts';
import NeededList from './guide/NeededList.astro';
import { NEEDED_EXAMPLES } from './guide/NeededList.examples.ts';
import Neighbours from './page/Neighbours.astro';
import { NEIGHBOUR_EXAMPLES } from './page/Neighbours.examples.ts';
import AboutTranslation from './page/AboutTranslation.astro';
import { TRANSLATION_EXAMPLES } from './page/AboutTranslation.examples.ts';
import CareSigns from './safety/CareSigns.astro';
import { SIGN_EXAMPLES } from './safety/CareSigns.examples.ts';
import ReviewState from './sources/ReviewState.astro';
import { REVIEW_EXAMPLES } from './sources/ReviewState.examples.ts';
import ExerciseTimer from './timer/ExerciseTimer.astro';

/*
 * What components make of their examples, without a build: the same examples that the workshop shows
 * to people and to axe.
 */
type Component = Parameters<AstroContainer['renderToString']>[0];
type Props = Readonly<Record<string, unknown>>;

const named = (examples: Readonly<Record<string, object>>) => Object.entries(examples);
const [dosage] = DOSAGE_EXAMPLES;
const titles = new Map([['lacrosse-ball-hamstring-release', 'Lacrosse ball']]);
const line = 'A line of the box.';
const short = { atOnce: [line], emergency: line, leftOut: line, backToNormal: line, lift: line };

/** Each component with its examples, by the name of its file. */
const COMPONENTS: Readonly<Record<string, [Component, (readonly [string, object])[]]>> = {
  'exercise/Dose': [Dose, DOSAGE_EXAMPLES.map((one, at) => [String(at + 1), { dosage: one }])],
  'exercise/EquipmentList': [
    EquipmentList,
    EQUIPMENT_EXAMPLES.map(([name, equipment]) => [name, { equipment, names: EQUIPMENT_NAMES }]),
  ],
  'exercise/Prerequisites': [
    Prerequisites,
    [['all', { prerequisites: PREREQUISITE_EXAMPLES, exercises: EXERCISES_BEFORE }]],
  ],
  'exercise/Versions': [Versions, [['all', { ...WAYS_EXAMPLE, titles }]]],
  'guide/NeededList': [NeededList, named(NEEDED_EXAMPLES)],
  'page/Neighbours': [Neighbours, named(NEIGHBOUR_EXAMPLES)],
  'page/AboutTranslation': [AboutTranslation, named(TRANSLATION_EXAMPLES)],
  'safety/CareSigns': [CareSigns, named(SIGN_EXAMPLES)],
  'sources/ReviewState': [ReviewState, named(REVIEW_EXAMPLES)],
  // Its examples are moments after the start, which a script makes (lib/timer/script.ts).
  'timer/ExerciseTimer': [
    ExerciseTimer,
    [
      [
        'before the start',
        {
          exercise: { id: 'roll', technique: 'roll' },
          dosage,
          nerve: { presses: true, limbs: [] },
          tingling: { short },
          worse: { now: line, again: line },
        },
      ],
    ],
  ],
};

/** What a component is given and leaves to another, with the reason. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // A guide lists things in a line each; the page of an exercise says how, and for what.
  'guide/NeededList': ['exercises', 'change'],
};

/** Sentences below an example, which a reader has to find: no ids, no words of a closed list. */
function sentencesIn(value: unknown, but: readonly string[]): string[] {
  if (typeof value === 'string') return / /.test(value) ? [value] : [];
  if (value instanceof Map || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    but.includes(key) ? [] : sentencesIn(one, but),
  );
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  // What islands read is data, and `null` a value.
  const attrs = 'attrs' in node ? node.attrs.filter(({ value }) => !/^[[{]/.test(value)) : [];
  const spoken = attrs.map(({ value }) => value).join(' ');
  const children = 'childNodes' in node ? node.childNodes : [];
  const template = 'content' in node ? node.content.childNodes : [];
  return [spoken, ...[...children, ...template].map(textOf)].join(' ');
}

const container = await AstroContainer.create();

describe.each(Object.entries(COMPONENTS))('%s', (file, [component, examples]) => {
  const texts = new Set<string>();

  it.each(examples)('%s', async (name, example) => {
    const html = await container.renderToString(component, { props: example as Props });
    const text = textOf(parseFragment(html)).replace(/\s+/g, ' ');
    expect(text.trim(), name).not.toBe('');
    // Nothing got lost on the way, and no message kept a hole.
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\{\w+\}|Invalid Date/);
    // Each example is one for a reason: something is said in it that the others do not say.
    expect(texts).not.toContain(text);
    texts.add(text);
    const inLowerCase = text.toLowerCase();
    for (const sentence of sentencesIn(example, LEFT_OUT[file] ?? [])) {
      expect(inLowerCase).toContain(sentence.toLowerCase().replace(/\.$/, ''));
    }
  });
});

it('renders each component that has examples', () => {
  const files = fs.readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const examples = files
    .filter((file) => file.endsWith('.examples.ts'))
    .map((file) => file.replace('.examples.ts', '').split(path.sep).join('/'));
  expect(Object.keys(COMPONENTS).sort()).toEqual(examples.sort());
});

it('says what an English page has no need of only where there is something to say', async () => {
  const props = { original: '/exercises/cat-and-cow/' };
  expect((await container.renderToString(AboutTranslation, { props })).trim()).toBe('');
});
