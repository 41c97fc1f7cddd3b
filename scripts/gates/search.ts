import { scoreGoldenList, type Miss } from '../search/golden.ts';
import { scoreBuiltPage, signProblems } from '../search/signs.ts';
import { type Gate, fromProblems } from './gate.ts';

/** Of a hundred things people type, this many must find their page among the first three. */
const SHARE = 0.95;

/** Asks the built search what people type (src/lib/search/golden.yaml). */
export const search: Gate = {
  name: 'search',
  needsBuild: true,
  run: async () => {
    const { first, amongThree, questions, empty, foundAnyway } = await scoreGoldenList('dist');
    const shareOf = ({ asked, misses }: typeof questions) => 1 - misses.length / asked;
    const right = shareOf(amongThree);
    const answered = shareOf(questions);
    const problems = [
      ...first.misses.map((miss) => `Must be first: ${say(miss)}`),
      ...foundAnyway.map((query) => `"${query}" finds something, and means nothing here.`),
      ...empty.map((query) => `Nothing at all is found for "${query}".`),
      ...(answered < SHARE ? questions.misses.map((miss) => `Not among three: ${say(miss)}`) : []),
      ...(right < SHARE ? amongThree.misses.map((miss) => `Not among three: ${say(miss)}`) : []),
    ];
    const signs = scoreBuiltPage('dist');
    problems.push(...signProblems(signs));
    const share = (100 * right).toFixed(1);
    const note = `${share} % of ${String(amongThree.asked)} phrasings among the first three, ${(100 * answered).toFixed(1)} % of ${String(questions.asked)} questions, ${String(first.asked)} exactly first`;
    const { asked, missedNow, missedOthers, falseAlarms } = signs;
    const said = `signs: ${String(missedNow.length)} of ${String(asked.now)} emergencies missed, ${String(missedOthers.length)} of ${String(asked.others)} others, ${String(falseAlarms.length)} of ${String(asked.none)} harmless raise a box`;
    return fromProblems(problems, `${note}; ${said}`);
  },
};

function say({ query, page, found }: Miss): string {
  return `"${query}" should find ${page}, but finds ${found.join(', ') || 'nothing'}.`;
}
