import { POSITIONS, TECHNIQUES, type Position } from '../../../lib/handbook/vocabulary.ts';
import { letterAbout, type Entry, type Rule } from '../entry.ts';
import { EN } from '../prose/en.ts';
import { ask, fieldOf } from './ask.ts';
import { numberOf, sentencesOf, shorten, type Sentence } from './words.ts';

/** Positions that a text names. */
const positionsIn = (text: string): Position[] =>
  POSITIONS.filter((position) => EN.positions[position].test(text));

/** Positions that the words of another one may name: one kneels on hands and knees. */
const GOES_WITH: Partial<Record<Position, readonly Position[]>> = {
  'hands-and-knees': ['kneeling'],
  'lying-back': ['floor-sitting'],
  'lying-side': ['floor-sitting'],
  'lying-front': ['hands-and-knees'],
};

/** The position in title, summary, steps and pictures is the one of the data. */
export const positionsAreThatOfTheData: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    const { position } = entry.data;
    const fits = [position, ...(GOES_WITH[position] ?? [])];
    const told = [
      ...sentencesOf(entry as Entry).filter(({ path }) =>
        ['title', 'summary', 'steps'].includes(String(path?.[0])),
      ),
      ...(handbook.pictures.get(entry.id)?.poses ?? []).flatMap(({ words }) =>
        words.split(/(?<=[.!?])\s+/).map((text) => ({
          ...fieldOf(entry as Entry, 'position'),
          text,
        })),
      ),
    ];
    const about = (sentence: Sentence, words: string) =>
      ask(sentence, 'position-in-words', words, {
        what: `It says “${words}”, but the position is "${position}": “${shorten(sentence.text)}”.`,
        rule: 'Readers who cannot get down to the floor, or not on their knees, choose by the position of the data.',
        cure: 'Correct the position or the words.',
      });
    const { title } = entry.data;
    const byTitle = EN.titled.flatMap(([found, positions]) => {
      const [words] = found.exec(title) ?? [];
      if (words === undefined || positions.includes(position)) return [];
      return [about({ ...fieldOf(entry as Entry, 'title'), text: title }, words)];
    });
    const bySentence = told.flatMap((sentence) => {
      const named = positionsIn(sentence.text);
      const [other] = named;
      if (other === undefined || named.some((one) => fits.includes(one))) return [];
      const [words = other] = EN.positions[other].exec(sentence.text) ?? [];
      return [about(sentence, words)];
    });
    return [...byTitle, ...bySentence];
  });

/** A title that names a technique names the one of the data. */
export const titlesNameTheirTechnique: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    const { title, technique } = entry.data;
    const named = TECHNIQUES.filter((one) => EN.techniques[one].test(title));
    const [other] = named;
    const presses = ['roll', 'press'];
    if (other === undefined || named.includes(technique)) return [];
    if (presses.includes(other) && presses.includes(technique)) return [];
    return [
      ask(fieldOf(entry as Entry, 'title'), 'technique-in-title', title, {
        what: `The title “${title}” sounds like "${other}", but the technique is "${technique}".`,
        rule: 'Safety rules and the order of a guide go by the technique.',
        cure: 'Correct the technique or the title.',
      }),
    ];
  });

/** A picture that a step shows or names is there, in order, and each picture is shown. */
export const picturesAreThere: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    const poses = handbook.pictures.get(entry.id)?.poses.length ?? 0;
    // A drawing with faults has its own letters.
    if (poses === 0 && handbook.figures.has(entry.id)) return [];
    const missing = (path: (string | number)[], what: string) =>
      letterAbout(entry as Entry, path, {
        what: `${what}, but ${poses === 0 ? 'the exercise has no drawing' : `there are ${String(poses)} pictures`}.`,
        rule: 'A step that sends its reader to a picture which is not there leaves them guessing.',
        cure:
          poses === 0
            ? `Remove it, or draw content/figures/${entry.id}.yaml.`
            : `Write a number from 1 to ${String(poses)}, or remove it.`,
      });
    const shown = entry.data.steps.flatMap(({ pose }, at) => (pose ? [{ pose, at }] : []));
    const byData = shown
      .filter(({ pose }) => pose > poses)
      .map(({ pose, at }) =>
        missing(['steps', at, 'pose'], `The step shows picture ${String(pose)}`),
      );
    const byWords = sentencesOf(entry as Entry).flatMap((sentence) =>
      picturesIn(sentence.text)
        .filter(({ number }) => number > poses)
        .map(({ words }) => ({
          ...missing([...(sentence.path ?? [])], `It says “${words}”`),
          line: sentence.line,
        })),
    );
    if (byData.length > 0 || poses === 0) return [...byData, ...byWords];
    return byWords;
  });

/** Pictures that a text names: picture 3, the third picture. */
const picturesIn = (text: string) => [
  ...[...text.matchAll(EN.picture)].map(([words, number = '']) => ({
    words,
    number: numberOf(number),
  })),
  ...[...text.matchAll(EN.nthPicture)].map(([words, nth = '']) => ({
    words,
    number: EN.ordinals.indexOf(nth.toLowerCase()) + 1,
  })),
];

/** Pictures are shown in their order, each of them. */
export const picturesAreShown: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    const shown = entry.data.steps.flatMap(({ pose }, at) => (pose ? [{ pose, at }] : []));
    const words = {
      rule: 'Steps and pictures are read side by side, from the first to the last.',
      cure: 'Correct the number behind pose:, or the order of the steps.',
    };
    const back = shown.filter(({ pose }, at) => pose < (shown[at - 1]?.pose ?? 0));
    // The last ones may stand for themselves; one in the middle was forgotten.
    const last = Math.max(0, ...shown.map(({ pose }) => pose));
    const unseen = Array.from({ length: last }, (_, at) => at + 1).filter(
      (number) => !shown.some(({ pose }) => pose === number),
    );
    return [
      ...back.map(({ pose, at }) =>
        ask(fieldOf(entry as Entry, 'steps', at, 'pose'), 'picture-order', String(pose), {
          what: `Picture ${String(pose)} comes after a later one.`,
          ...words,
        }),
      ),
      ...unseen.map((number) =>
        ask(fieldOf(entry as Entry, 'steps'), 'picture-unseen', String(number), {
          what: `No step shows picture ${String(number)}.`,
          ...words,
        }),
      ),
    ];
  });

/** A title is something that one types. */
export const titlesCanBeTyped: Rule = (handbook) =>
  [...handbook.exercises.values(), ...handbook.guides.values()].flatMap((entry) => {
    const { title } = entry.data;
    const fault = !EN.typed.test(title)
      ? 'holds a sign that no keyboard has'
      : title === title.toUpperCase() && title.length > 4
        ? 'is in capitals'
        : /\s{2}/.test(title)
          ? 'holds two spaces in a row'
          : /(.)\1{3}/u.test(title)
            ? 'holds one letter four times in a row'
            : !/\p{L}{3}/u.test(title)
              ? 'has no word of three letters'
              : undefined;
    if (fault === undefined) return [];
    return [
      ask(fieldOf(entry as Entry, 'title'), 'title-typed', title, {
        what: `The title “${title}” ${fault}.`,
        rule: 'Who looks for the page types its name, on a phone.',
        cure: 'Write it as one would say it.',
      }),
    ];
  });
