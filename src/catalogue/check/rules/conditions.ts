import { NO_FLOOR_POSITIONS } from '../../../lib/handbook/vocabulary.ts';
import type { CareHelp } from '../../../lib/handbook/care.ts';
import { letterAbout, type Entry, type Rule } from '../entry.ts';

/** The box whose signs hold for every part of the body. */
const ANY = 'get-help-any';

const URGENCIES = ['now', 'today', 'soon'] as const;

/** Each help box is complete on its own: whoever opens one never has to look for a second. */
export const helpBoxesAreComplete: Rule = (handbook) => {
  const any = handbook.care.get(ANY)?.data;
  if (any?.kind !== 'help') return [];
  return [...handbook.care.values()].flatMap((box) => {
    const data = box.data;
    if (data.kind !== 'help' || box.id === ANY) return [];
    return URGENCIES.flatMap((urgency) =>
      missing(any, data, urgency).map((text) =>
        letterAbout(box as Entry, [urgency], {
          what: `The sign “${text}” of ${ANY} is not under "${urgency}".`,
          rule: 'A help box is complete on its own. Whoever reads this one will not open another.',
          cure: `Copy the sign, with its sources, from content/care/${ANY}.yaml.`,
        }),
      ),
    );
  });
};

function missing(any: CareHelp, box: CareHelp, urgency: (typeof URGENCIES)[number]): string[] {
  const here = new Set(box[urgency].map(({ text }) => text));
  return any[urgency].map(({ text }) => text).filter((text) => !here.has(text));
}

/** Conditions that some exercises have to name in an "ask" warning, and how to tell which. */
const CONDITIONS: readonly {
  name: RegExp;
  words: string;
  applies: (exercise: Entry<'exercises'>['data']) => boolean;
  why: string;
}[] = [
  {
    name: /osteoporosis/i,
    words: 'osteoporosis',
    applies: ({ areas, equipment }) =>
      areas.includes('upper-back') && equipment.some(({ item }) => item === 'foam-roller'),
    why: 'Bending backwards over a roller can break a thin bone of the spine.',
  },
  {
    name: /pregnan/i,
    words: 'pregnancy',
    applies: ({ position }) => position === 'lying-back',
    why: 'Lying flat on the back late in pregnancy presses on large blood vessels.',
  },
];

/** Exercises name the conditions with which one has to ask first. */
export const conditionsAreNamed: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) =>
    CONDITIONS.filter(({ applies }) => applies(exercise.data))
      .filter(
        ({ name }) =>
          !exercise.data.warnings.some(({ grade, text }) => grade === 'ask' && name.test(text)),
      )
      .map(({ words, why }) =>
        letterAbout(exercise, ['warnings'], {
          what: `No "ask" warning names ${words}.`,
          rule: `${why} Whoever it concerns has to read it before Start.`,
          cure: `Add a warning of grade "ask" that names ${words} and says what to do instead.`,
        }),
      ),
  );

/** A guide that promises to need no floor holds only exercises on the feet or on a chair. */
export const noFloorGuidesNeedNoFloor: Rule = (handbook) =>
  [...handbook.guides.values()].flatMap((guide) =>
    guide.data.noFloor
      ? guide.data.exercises.flatMap(({ exercise }, at) => {
          const position = handbook.exercises.get(exercise)?.data.position;
          if (!position || NO_FLOOR_POSITIONS.includes(position)) return [];
          return [
            letterAbout(guide, ['exercises', at, 'exercise'], {
              what: `"${exercise}" is done ${position}, but the guide says noFloor.`,
              rule: 'Who chose a guide without the floor may not be able to get up again.',
              cure: 'Take another exercise, or take noFloor out.',
            }),
          ];
        })
      : [],
  );
