import type { Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { allEntries } from './references.ts';
import { aboutSentence, isAsPeopleSay, sentencesOf } from './words.ts';

type HouseWord = { readonly not: RegExp; readonly say: string; readonly why: string };

/** Words that the house does not use, what it says, and why (content/README.md, “Words we use”). */
const HOUSE_WORDS: readonly HouseWord[] = [
  { not: /\btoward\b/i, say: 'towards', why: 'we write British English' },
  {
    not: /\bsecond (hand|arm|foot|leg|knee|side)\b/i,
    say: 'other',
    why: 'nobody has a first hand, and “second hand” reads like a clock',
  },
  { not: /\blow back\b/i, say: 'lower back', why: 'one place has one name' },
  { not: /\bsmall of the back\b/i, say: 'lower back', why: 'one place has one name' },
  { not: /\bsomebody\b/i, say: 'someone', why: 'one thing has one word' },
  { not: /\bbums?\b/i, say: 'buttock', why: 'one place has one name' },
];

/** One thing has one word, wherever readers meet it. Titles of papers are as they are. */
export const wordsOfTheHouse: Rule = (handbook) =>
  allEntries(handbook)
    .filter(([name]) => name !== 'sources')
    .flatMap(([, entry]) =>
      sentencesOf(entry)
        .filter(({ path }) => !isAsPeopleSay(path))
        .flatMap((sentence) =>
          notOurWords(sentence.text).map((words) => aboutSentence(sentence, words)),
        ),
    );

/** Letters’ words for each word in a text that the house does not use. */
export function notOurWords(text: string): Pick<Letter, 'what' | 'rule' | 'cure'>[] {
  return HOUSE_WORDS.flatMap(({ not, say, why }) => {
    const found = not.exec(text)?.[0];
    if (found === undefined) return [];
    return [
      {
        what: `It says “${found}”.`,
        rule: `One thing has one word in the whole handbook: ${why}.`,
        cure: `Write “${say}”.`,
      },
    ];
  });
}
