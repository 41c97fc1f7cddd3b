import type { Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { allEntries } from './references.ts';
import { aboutSentence, isAsPeopleSay, sentencesOf, shorten } from './words.ts';

type Words = Pick<Letter, 'what' | 'rule' | 'cure'>;

/** So many letters in a row are wider than a phone. */
const LONGEST_WORD = 45;
const LONG_STRETCH = new RegExp(`(?:^|\\s)\\S{${String(LONGEST_WORD)}}`);
const UNBROKEN = new RegExp(`[\\p{L}\\p{M}\\p{N}_]{${String(LONGEST_WORD)},}`, 'u');

/** Text has words, and words can be broken into lines. */
export const textsCanBeRead: Rule = (handbook) =>
  allEntries(handbook)
    .filter(([name]) => name !== 'sources')
    .flatMap(([, entry]) =>
      sentencesOf(entry)
        .filter(({ path }) => !isAsPeopleSay(path))
        .flatMap((sentence) =>
          faultsOf(sentence.text, sentence.path !== null).map((words) =>
            aboutSentence(sentence, words),
          ),
        ),
    );

/**
 * @param isField whether it is a field by itself: a line of prose may be a rule of hyphens
 */
function faultsOf(text: string, isField: boolean): Words[] {
  if (isField && !/[\p{L}\p{N}]/u.test(text)) {
    return [
      {
        what: `“${text}” has no words.`,
        rule: 'What stands here is read, also aloud. A sign alone says nothing.',
        cure: 'Write it in words.',
      },
    ];
  }
  // Without a space in every so many signs there is no such word: most texts are done here.
  if (!LONG_STRETCH.test(text)) return [];
  const found = UNBROKEN.exec(text.replace(/https?:\/\/\S+/g, ''));
  if (!found) return [];
  return [
    {
      what: `“${shorten(found[0])}” goes on for ${String(found[0].length)} letters without a break.`,
      rule: 'A word that is wider than the screen pushes the page to the side, on every page that lists it.',
      cure: 'Write words with spaces or hyphens between them.',
    },
  ];
}
