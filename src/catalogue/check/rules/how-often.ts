import { letterAbout, type Entry, type Rule } from '../entry.ts';

/** The care box that every strength exercise carries: during, that evening, the next morning. */
export const STRENGTH_PAIN = 'strength-pain-rule';

const NUMBERS = ['perDay', 'mostPerDay', 'perWeek', 'mostPerWeek', 'weeks'] as const;
const RANGES = [
  ['perDay', 'mostPerDay'],
  ['perWeek', 'mostPerWeek'],
] as const;

/** The numbers of a frequency fit each other, and its basis: a number that nobody knows is none. */
export const frequenciesFit: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) => {
    const { frequency } = exercise.data;
    const { basis, sources } = frequency;
    const about = (field: string, what: string, rule: string, cure: string) =>
      letterAbout(exercise, ['frequency', field], { what, rule, cure });
    const said = NUMBERS.filter((name) => frequency[name] !== undefined);
    if (basis === 'no-rule-known') {
      return said.map((name) =>
        about(
          name,
          `"basis" says that no rule is known, and "${name}" gives one.`,
          'Readers are told either how often, or honestly that nobody knows.',
          `Take ${name} out, or write basis: editor if it is our own choice.`,
        ),
      );
    }
    const silent = frequency.perDay === undefined && frequency.perWeek === undefined;
    const ranges = RANGES.flatMap(([least, most]) => {
      const [from, to] = [frequency[least], frequency[most]];
      if (to === undefined || (from !== undefined && from < to)) return [];
      return [
        about(
          most,
          `"${most}" is ${String(to)}, and "${least}" ${from === undefined ? 'is missing' : `is ${String(from)}`}.`,
          'The two are the ends of a range: “2 to 5 days a week”.',
          `Write a smaller number in ${least}, or take ${most} out.`,
        ),
      ];
    });
    const baseless = basis !== 'editor' && sources.length === 0;
    return [
      ...ranges,
      ...(silent
        ? [
            about(
              'basis',
              'It does not say how often a day or a week.',
              'It is the first thing that a reader asks.',
              'Write perWeek: 2 or perDay: 1, or basis: no-rule-known if there is no number.',
            ),
          ]
        : []),
      ...(baseless
        ? [
            about(
              'basis',
              `"basis" is "${basis}", but no source is named.`,
              'A number from a source names it, so that a reader can look.',
              'Add sources: [X10], or write basis: editor if it is our own choice.',
            ),
          ]
        : []),
    ];
  });

/** How often rests on what somebody has seen: in the original or on a copy. */
export const frequenciesRestOnWhatWasSeen: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) =>
    exercise.data.frequency.sources.flatMap((id, at) => {
      if (handbook.sources.get(id)?.data.checked !== 'listed') return [];
      return [
        letterAbout(exercise, ['frequency', 'sources', at], {
          what: `The frequency rests on ${id}, which is only "listed".`,
          rule: 'What a listed source says was not read, so no number and no hope can come from it.',
          cure: 'Name a source of level "read" or "copy", or write basis: editor.',
        }),
      ];
    }),
  );

/** Strength grows by doing a little more at the right time: the page says when, and when not. */
export const strengthSaysHowToGoOn: Rule = (handbook) =>
  [...handbook.exercises.values()]
    .filter(({ data }) => data.technique === 'activate')
    .flatMap((exercise) => [
      ...(exercise.data.care.includes(STRENGTH_PAIN) ? [] : [lacksThePainRule(exercise)]),
      ...(exercise.data.frequency.more === undefined ? [lacksMore(exercise)] : []),
    ]);

const lacksThePainRule = (exercise: Entry<'exercises'>) =>
  letterAbout(exercise, ['care'], {
    what: `It strengthens, but does not carry "${STRENGTH_PAIN}".`,
    rule: 'How much pain is all right during strength work, that evening and the next morning has to stand on this very page.',
    cure: `Add ${STRENGTH_PAIN} to care.`,
  });

const lacksMore = (exercise: Entry<'exercises'>) =>
  letterAbout(exercise, ['frequency'], {
    what: 'It strengthens, but "frequency" does not say when to do more.',
    rule: 'Who does the same for months grows no stronger, and who adds each day gets sore.',
    cure: 'Add more below frequency, for example:\n  more: Two sets feel easy on 3 days? Add two repetitions.',
  });
