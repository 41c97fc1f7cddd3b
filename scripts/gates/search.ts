import { isLeftOut, LANGUAGE_NAMES, ORIGINAL } from '../../src/words/languages.ts';
import {
  GOLDEN_LANGUAGES,
  scoreGoldenList,
  type GoldenLanguage,
  type Miss,
} from '../search/golden.ts';
import { scoreBuiltPage, SIGN_LISTS, signProblems, SPANISH_LISTS } from '../search/signs.ts';
import { type Gate, fromProblems } from './gate.ts';

/** Of a hundred things people type, this many must find their page among the first three. */
const SHARE = 0.95;

/** The sentences of each language that the sign list of its search page is asked. */
const SIGNS = { en: SIGN_LISTS, es: SPANISH_LISTS } as const;

/** Asks the built search of each language what people type (src/lib/search/golden*.yaml). */
export const search: Gate = {
  name: 'search',
  needsBuild: true,
  run: async () => {
    const spoken = GOLDEN_LANGUAGES.filter(
      (language) =>
        language === ORIGINAL || (LANGUAGE_NAMES.includes(language) && !isLeftOut(language)),
    );
    const all: { problems: string[]; note: string }[] = [];
    for (const language of spoken) all.push(await ask(language));
    return fromProblems(
      all.flatMap(({ problems }) => problems),
      all.map(({ note }) => note).join('. '),
    );
  },
};

async function ask(language: GoldenLanguage): Promise<{ problems: string[]; note: string }> {
  const folder = language === ORIGINAL ? 'dist' : `dist/${language}`;
  const { first, amongThree, questions, empty, foundAnyway } = await scoreGoldenList(
    folder,
    language,
  );
  const shareOf = ({ asked, misses }: typeof questions) => 1 - misses.length / asked;
  const right = shareOf(amongThree);
  const answered = shareOf(questions);
  const signs = scoreBuiltPage(folder, SIGNS[language]);
  const problems = [
    ...first.misses.map((miss) => `Must be first: ${say(miss)}`),
    ...foundAnyway.map((query) => `"${query}" finds something, and means nothing here.`),
    ...empty.map((query) => `Nothing at all is found for "${query}".`),
    ...(answered < SHARE ? questions.misses.map((miss) => `Not among three: ${say(miss)}`) : []),
    ...(right < SHARE ? amongThree.misses.map((miss) => `Not among three: ${say(miss)}`) : []),
    ...signProblems(signs),
  ];
  const share = (100 * right).toFixed(1);
  const { asked, missedNow, missedOthers, falseAlarms } = signs;
  const missed = [...amongThree.misses, ...questions.misses].map(({ query }) => `"${query}"`);
  return {
    problems,
    note: `${language}: ${share} % of ${String(amongThree.asked)} phrasings among the first three, ${(100 * answered).toFixed(1)} % of ${String(questions.asked)} questions, ${String(first.asked)} exactly first; not found: ${missed.join(', ') || 'none'}; signs: ${String(missedNow.length)} of ${String(asked.now)} emergencies missed, ${String(missedOthers.length)} of ${String(asked.others)} others, ${String(falseAlarms.length)} of ${String(asked.none)} harmless raise a box`,
  };
}

function say({ query, page, found }: Miss): string {
  return `"${query}" should find ${page}, but finds ${found.join(', ') || 'nothing'}.`;
}
