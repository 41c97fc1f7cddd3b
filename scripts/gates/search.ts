import { scoreGoldenList, type Miss } from '../search/golden.ts';
import { type Gate, fromProblems } from './gate.ts';

/** Of a hundred things people type, this many must find their page among the first three. */
const SHARE = 0.95;

/** Asks the built search what people type (src/lib/search/golden.yaml). */
export const search: Gate = {
  name: 'search',
  needsBuild: true,
  run: async () => {
    const { first, amongThree, empty } = await scoreGoldenList('dist');
    const right = 1 - amongThree.misses.length / amongThree.asked;
    const problems = [
      ...first.misses.map((miss) => `Must be first: ${say(miss)}`),
      ...empty.map((query) => `Nothing at all is found for "${query}".`),
      ...(right < SHARE ? amongThree.misses.map((miss) => `Not among three: ${say(miss)}`) : []),
    ];
    const share = (100 * right).toFixed(1);
    const note = `${share} % of ${String(amongThree.asked)} phrasings among the first three, ${String(first.asked)} exactly first`;
    return fromProblems(problems, note);
  },
};

function say({ query, page, found }: Miss): string {
  return `"${query}" should find ${page}, but finds ${found.join(', ') || 'nothing'}.`;
}
