import { z } from 'astro/zod';
import { signGrammar } from '../lib/safety/sign-grammar.ts';
import { phraseReader, readRule } from '../lib/safety/sign-rule.ts';
import { SIGN_LEVELS, type SignFile } from '../lib/safety/signs.ts';
import {
  filledList,
  flag,
  idOf,
  name,
  noIssueYet,
  optionalList,
  ownId,
  searchWord,
  sourceId,
  text,
} from './fields.ts';

const kind = <Word extends SignFile['kind']>(word: Word) =>
  z.literal(word).meta({
    description:
      'What the file holds: groups of words, signs, boxes of regions, or ordinary words that look like ours.',
    example: `kind: ${word}`,
  });

const base = {
  title: name('What is in the file.', 'title: Words for parts of the body', { max: 100 }),
};

const words = (description: string, example: string) =>
  searchWord(description, example, { max: 20_000 });

const nameOf = (what: string, example: string) =>
  ownId(what).meta({ description: `The name of ${what}.`, example });

const rule = searchWord(
  'Names of groups with + (anywhere), ~ (near) and - (not at all); words of its own in double quotes.',
  `- 'numb + saddle - "elbow"'`,
  { max: 3000 },
).refine((value) => saysWhatIsWrong(value) === null, {
  error: (issue) => `is no rule: ${saysWhatIsWrong(String(issue.input)) ?? ''}`,
  when: noIssueYet,
});

/** Whether a rule can be read is the same in every language. */
export const ANY_LANGUAGE = phraseReader(
  signGrammar({
    filler: [],
    spoken: [],
    numbers: [],
    endings: '$',
    irregular: [],
    stems: [],
  }),
);

function saysWhatIsWrong(value: string): string | null {
  try {
    readRule(value, ANY_LANGUAGE);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** `content/signs/<id>.yaml`: a part of the list by which the search knows an emergency. */
export const signSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: kind('words'),
    groups: filledList(
      z.strictObject({
        name: nameOf('a group of words', 'name: numb'),
        words: words(
          'Words and phrases that mean one thing, with commas. tingl* is a beginning, =wound that very word, under-16 a number below 16.',
          'words: numb, tingl*, pins and needles',
        ),
      }),
      'Groups of words, by which rules are short.',
      'groups:\n  - name: numb\n    words: numb, tingl*, pins and needles',
    ),
  }),
  z.strictObject({
    ...base,
    kind: kind('signs'),
    signs: filledList(
      z.strictObject({
        id: nameOf('a sign', 'id: numb-between-legs'),
        level: z
          .enum(SIGN_LEVELS, { error: `must be one of: ${SIGN_LEVELS.join(', ')}` })
          .meta({ description: 'How soon help is needed.', example: 'level: now' }),
        care: idOf('care', 'care: get-help-lower-back'),
        byArea: flag('Does a region that is named choose the box?', 'byArea: true'),
        sign: text('The sign, as a reader would say it.', 'sign: Numb between the legs', {
          max: 160,
        }),
        act: text('What to do.', 'act: Call your local emergency number now.'),
        conditions: optionalList(
          idOf('conditions'),
          'Conditions of a reader: exercises that carry one are left out or marked.',
          'conditions: [pregnancy]',
        ),
        sources: optionalList(
          sourceId,
          'What it rests on; none = our own precaution.',
          'sources: [F01]',
        ),
        when: filledList(rule, 'Rules, of which one has to hold.', "when:\n  - 'numb + saddle'"),
      }),
      'Signs, the likeliest and worst first.',
      "signs:\n  - id: numb-between-legs\n    level: now\n    care: get-help-lower-back\n    sign: Numb between the legs\n    act: Call your local emergency number now.\n    when:\n      - 'numb + saddle'",
    ),
  }),
  z.strictObject({
    ...base,
    kind: kind('regions'),
    regions: filledList(
      z.strictObject({
        group: nameOf('a group of words', 'group: knee'),
        care: idOf('care', 'care: get-help-knee'),
      }),
      'The box of a region that is named, the most telling first.',
      'regions:\n  - group: knee\n    care: get-help-knee',
    ),
  }),
  z.strictObject({
    ...base,
    kind: kind('ordinary'),
    ordinary: words(
      'Right words within a slip of one of ours, with spaces: they are never taken for it.',
      'ordinary: number bowl spine',
    ),
  }),
]) satisfies z.ZodType<SignFile>;
