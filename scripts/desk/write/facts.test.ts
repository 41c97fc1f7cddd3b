import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFile } from '../../../src/catalogue/check/split-file.ts';
import { changeFacts } from './facts.ts';

const ORDER = ['title', 'areas', 'equipment', 'duration', 'steps', 'feel', 'relief'];
const FACTS = `# A note at the top.
title: Toe raises # as in the leaflet

# Which ones?
areas: [shins] # one is enough
equipment:
  # Any wall.
  - item: wall # a bare one
    substitutes:
      - item: chair
        # Lighter.
        change: Do it sitting.
duration: "12 reps"
# What to do.
steps:
  - Lean on the wall. # both hips
  # The work.
  - text: Lift
      both feet.
    pose: 2
  - Lower slowly.
relief: >-
  In the
  shin.
# The end.
`;
const commentsOf = (text: string) =>
  [...text.matchAll(/# ?(.*)/g)].map(([, words]) => words).sort();

describe('facts that an author changed', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a word', { title: 'Heel drops' }, 'title: Toe raises #', 'title: Heel drops #'],
    [
      'a word that YAML would misread',
      { title: 'yes: no' },
      'title: Toe raises',
      'title: "yes: no"',
    ],
    ['a line in quotes', { duration: '2:00' }, '"12 reps"', '"2:00"'],
    ['one more id', { areas: ['shins', 'calves'] }, '[shins]', '[ shins, calves ]'],
    [
      'one entry',
      { steps: ['Lean on the wall.', { text: 'Lift both feet.', pose: 2 }, 'Lower.'] },
      'Lower slowly.',
      'Lower.',
    ],
    [
      'a new fact, in its turn',
      { feel: ['Work.', 'Warmth.'] },
      'relief:',
      'feel:\n  - Work.\n  - Warmth.\nrelief:',
    ],
  ])('%s', (_, changes, from, to) => {
    const changed = changeFacts(FACTS, changes, ORDER);
    // Prettier lays out what was changed; here it stays as it was, but for a folded line.
    expect(changed).toBe(
      FACTS.replace(/Lift\n +both/, 'steps' in changes ? 'Lift both' : '$&').replace(from, to),
    );
  });

  it('one that goes leaves its comments', () => {
    const changed = changeFacts(FACTS, { equipment: null, relief: null }, ORDER);
    expect(Object.keys(parse(changed) as object)).toEqual(['title', 'areas', 'duration', 'steps']);
    expect(commentsOf(changed)).toEqual(commentsOf(FACTS));
  });

  it('gaps inside a fact are its own', () => {
    const facts = 'relief: |\n  In\n\n\n  the shin.\n\n# The next one.\ntitle: A\n';
    expect(changeFacts(facts, { title: 'B' }, ORDER)).toBe(facts.replace('A', 'B'));
    expect(changeFacts(facts, { relief: null }, ORDER)).toBe('\n# The next one.\ntitle: A\n');
  });

  it('nothing is written anew that was not changed', () => {
    expect(changeFacts(FACTS, {}, ORDER)).toBe(FACTS);
  });

  it('a page that has no facts yet gets them in their order', () => {
    const made = changeFacts('', { steps: ['Lie down.'], areas: ['shins'], title: 'A' }, ORDER);
    expect(made).toBe('title: A\nareas: [ shins ]\nsteps:\n  - Lie down.\n');
  });

  it.each(['{ title: A, areas: [shins] }', '  title: A\n  areas: [shins]\n'])(
    'facts without lines of their own: %s',
    (facts) => {
      expect(parse(changeFacts(facts, { title: 'B' }, ORDER))).toEqual({
        title: 'B',
        areas: ['shins'],
      });
    },
  );

  const words = fc.oneof(
    fc.constantFrom(
      'Lean on the wall.',
      'Lower slowly.',
      'no',
      '12',
      '2:00',
      '- x',
      '# x',
      'a: b',
      "it's",
    ),
    // Nothing but spaces is nothing, and becomes that.
    fc.string({ maxLength: 8 }).filter((text) => text === '' || text.trim() !== ''),
  );
  const step = fc.oneof(words, fc.record({ text: words, pose: fc.integer({ min: 1, max: 6 }) }));
  const thing = fc.record({
    item: words,
    substitutes: fc.oneof(
      fc.constant('no safe substitute'),
      fc.array(fc.record({ item: words, change: words }), { maxLength: 2 }),
    ),
  });
  const fact = {
    title: words,
    areas: fc.array(words, { maxLength: 3 }),
    equipment: fc.array(thing, { maxLength: 3 }),
    steps: fc.array(step, { maxLength: 4 }),
    relief: words,
  };
  const changes = fc.record(
    Object.fromEntries(
      Object.entries(fact).map(([name, value]) => [
        name,
        fc.option(value as fc.Arbitrary<unknown>),
      ]),
    ),
    { requiredKeys: [] },
  );

  it('say what was meant, and keep every comment, whatever is changed', () => {
    fc.assert(
      fc.property(changes, (wanted) => {
        const changed = changeFacts(FACTS, wanted, ORDER);
        const expected = { ...(parse(FACTS) as object), ...wanted };
        const there = Object.entries(expected).filter(([, value]) => value !== null);
        expect(parse(changed, { schema: 'core' })).toEqual(Object.fromEntries(there));
        for (const [, comment] of FACTS.matchAll(/# (.*)/g))
          expect(changed).toContain(`# ${comment ?? ''}`);
        expect(Object.keys(parse(changed) as object)).toEqual(
          ORDER.filter((name) => there.some(([one]) => one === name)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('every page of the handbook survives the change of its first fact, and back', () => {
    for (const name of fs.readdirSync('content/exercises')) {
      const path = `content/exercises/${name}`;
      const { yaml } = splitFile({ path, text: fs.readFileSync(path, 'utf8') });
      const { title } = parse(yaml) as { title: string };
      expect(changeFacts(changeFacts(yaml, { title: 'x' }, []), { title }, [])).toBe(yaml);
    }
  });
});
