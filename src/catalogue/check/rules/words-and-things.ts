import { usesTool } from '../../../lib/safety/tools.ts';
import { letterAbout, type Entry, type Handbook, type Rule } from '../entry.ts';
import { EN } from '../prose/en.ts';
import { ask, fieldOf } from './ask.ts';
import { sentencesOf, shorten } from './words.ts';
import { toldBy } from './words-and-dosage.ts';

/** The words by which things are known, each with the ids that it may mean; the longest first. */
function wordsOfThings(handbook: Handbook): [RegExp, Set<string>][] {
  const ids = new Map<string, Set<string>>();
  const add = (word: string, id: string) => {
    const key = word.toLowerCase();
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const { id, data } of handbook.equipment.values()) {
    if (EN.plainThings.includes(id)) continue;
    for (const name of [data.title, data.inSentence].flatMap((one) => one.split(EN.between))) {
      const word = name.replace(EN.article, '').trim();
      if (word.length < 3 || EN.plainThings.includes(word.toLowerCase())) continue;
      add(word, id);
      // A tennis ball is a ball: the last word alone may mean each thing that ends in it.
      add(word.split(/[\s-]+/).at(-1) ?? word, id);
    }
  }
  return [...ids]
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([word, of]) => [new RegExp(`\\b${pattern(word)}\\b`, 'gi'), of]);
}

/** The word, or several of it, with a space or a hyphen between its parts. */
const pattern = (word: string) =>
  `${word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]?')
    .replace(/s$/, 's?')}(?:e?s)?`;

/** Things that a text names, each with the ids that it may mean. */
function thingsIn(text: string, words: readonly [RegExp, Set<string>][]) {
  let rest = text.replace(EN.notATool, ' ');
  const others: [RegExp, Set<string>] = [EN.otherThings, new Set()];
  return [others, ...words].flatMap(([found, ids]) => {
    const [first] = [...rest.matchAll(found)].filter(
      ({ index }) => !EN.denied.test(rest.slice(Math.max(0, index - 40), index)),
    );
    rest = rest.replace(found, ' ');
    return first === undefined ? [] : [{ word: first[0], ids }];
  });
}

/** Kinds of things that one works with; a chair or a mat is told by the position. */
const WORKS_WITH = new Set<unknown>(['roller', 'ball', 'strap', 'household']);

/** Fields in which a thing is for use; tips and other ways bring their own. */
const USES = new Set(['title', 'summary', 'steps', 'feel', 'notFeel', 'pace', 'relief']);

/** A thing that the words use is a thing of the data, and the other way round. */
export const thingsAreThingsOfTheData: Rule = (handbook) => {
  const words = wordsOfThings(handbook);
  return [...handbook.exercises.values()].flatMap((entry) => {
    const { equipment, prerequisites } = entry.data;
    const needed = (items: typeof equipment) =>
      items.flatMap(({ item, or, substitutes }) => [
        item,
        ...or,
        ...substitutes.map((one) => one.item),
      ]);
    const given = new Set(needed(equipment));
    // "Roll first", with what one rolls with.
    const before = new Set(
      prerequisites.flatMap(({ exercise }) =>
        needed(handbook.exercises.get(exercise)?.data.equipment ?? []),
      ),
    );
    const isGiven = (ids: ReadonlySet<string>, text: string) =>
      [...ids].some((id) => given.has(id) || (before.has(id) && EN.before.test(text)));
    const told = sentencesOf(entry as Entry).filter(({ path }) => USES.has(String(path?.[0])));
    const strange = told.flatMap((sentence) =>
      thingsIn(sentence.text, words)
        .filter(({ ids }) => !isGiven(ids, sentence.text))
        .map(({ word }) =>
          ask(sentence, 'thing-in-words', word, {
            what: `It names “${word}”, but "equipment" does not: “${shorten(sentence.text)}”.`,
            rule: 'Lists, filters and safety rules know what one needs from the data alone. A ball that only the words know has no warnings.',
            cure: `Add it to equipment, with its substitutes, or take it out of the words.`,
          }),
        ),
    );
    const text = [...toldBy(entry as Entry<'exercises'>), ...told]
      .map((one) => one.text)
      .join('\n');
    const named = new Set(thingsIn(text, words).flatMap(({ ids }) => [...ids]));
    const silent = equipment.flatMap(({ item, or, optional }, at) => {
      const any = [item, ...or];
      const works = WORKS_WITH.has(handbook.equipment.get(item)?.data.kind);
      if (optional || !works || any.some((id) => named.has(id) || EN.plainThings.includes(id))) {
        return [];
      }
      return [
        ask(fieldOf(entry as Entry, 'equipment', at, 'item'), 'thing-in-data', item, {
          what: `One needs "${item}", but no step and no summary names it.`,
          rule: 'Who has fetched it looks in the steps for what to do with it.',
          cure: 'Say in a step where it goes, write optional: true, or remove it.',
        }),
      ];
    });
    return [...strange, ...silent, ...pictured(handbook, entry, words, given)];
  });
};

/** Kinds of things in a picture, and the kinds of equipment that they may be. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  ball: ['ball'],
  roller: ['roller'],
  // A tin, a bottle and a broom handle are drawn as short or long sticks.
  stick: ['roller', 'household'],
  band: ['strap', 'household'],
};

/** A tool in the picture is one of the data. */
function pictured(
  handbook: Handbook,
  entry: Entry<'exercises'>,
  words: ReturnType<typeof wordsOfThings>,
  given: ReadonlySet<string>,
) {
  const poses = handbook.pictures.get(entry.id)?.poses ?? [];
  const kinds = new Set([...given].map((id) => handbook.equipment.get(id)?.data.kind));
  const about = (word: string) =>
    ask(fieldOf(entry as Entry, 'equipment'), 'thing-in-picture', word, {
      what: `Its picture shows “${word}”, but "equipment" does not name it.`,
      rule: 'Whoever copies the picture works with a thing that the page does not warn of.',
      cure: 'Add it to equipment, or draw the picture without it.',
    });
  const drawn = poses
    .flatMap(({ things }) => things)
    .filter((thing) => DRAWN[thing] && !DRAWN[thing].some((kind) => kinds.has(kind as never)));
  const said = poses.flatMap((pose) =>
    thingsIn(pose.words, words)
      .filter(({ ids }) => ![...ids].some((id) => given.has(id)))
      .filter(({ ids }) =>
        [...ids].every((id) => WORKS_WITH.has(handbook.equipment.get(id)?.data.kind)),
      )
      .map(({ word }) => word.toLowerCase()),
  );
  return [...new Set([...drawn, ...said])].map(about);
}

/** What does instead is another thing. */
export const substitutesAreOtherThings: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) =>
    entry.data.equipment.flatMap(({ item, or, substitutes }, at) =>
      substitutes.flatMap((one, nth) =>
        [item, ...or].includes(one.item)
          ? [
              letterAbout(entry as Entry, ['equipment', at, 'substitutes', nth, 'item'], {
                what: `"${one.item}" stands in for itself.`,
                rule: 'A substitute is for people who do not have the thing.',
                cure: 'Name another thing, or write: substitutes: no safe substitute',
              }),
            ]
          : [],
      ),
    ),
  );

/** Words by which a zone is known: its name, what stands in brackets, and the parts of a list. */
function wordsOfZone(name: string): string[] {
  const [, bracket = ''] = /\(([^)]+)\)/.exec(name) ?? [];
  return [name.replace(/\s*\([^)]*\)/, ''), bracket]
    .flatMap((one) => one.split(/,\s*|\s+and\s+/))
    .map((one) => one.replace(/^(the|a|an)\s+/i, '').trim())
    .filter((one) => one.length > 3 && !EN.plainZones.includes(one.toLowerCase()));
}

/** With a tool, a zone is where one does not work: its name in title, steps or muscles is asked about. */
export const toolsKeepOffZones: Rule = (handbook) => {
  const zones = [...handbook.zones.values()].flatMap(({ id, data }) =>
    [...wordsOfZone(data.name), ...(EN.zoneWords[id] ?? [])].map((word) => ({
      id,
      found: new RegExp(`\\b${pattern(word.toLowerCase())}\\b`, 'i'),
    })),
  );
  return [...handbook.exercises.values()]
    .filter(({ data }) => usesTool(data, (item) => handbook.equipment.get(item)?.data.kind))
    .flatMap((entry) =>
      sentencesOf(entry as Entry)
        .filter(({ path }) => ['title', 'steps', 'muscles', 'summary'].includes(String(path?.[0])))
        .flatMap((sentence) =>
          sentence.text.split(/(?<=[.!?])\s+/).flatMap((text) =>
            zones.flatMap(({ id, found }) => {
              const [word] = found.exec(text) ?? [];
              if (word === undefined || EN.keepsOff.test(text)) return [];
              return [
                ask(sentence, 'zone-in-words', word, {
                  what: `It names “${word}”, of the zone "${id}", where tools keep off: “${shorten(text)}”.`,
                  rule: 'What lies there is harmed by a tool. To carry the zone is not enough if the words lead to it.',
                  cure: 'Name the muscle beside it, and say to keep off it.',
                }),
              ];
            }),
          ),
        ),
    );
};
