/** How Pagefind weighs what it finds. Everyday words of a page count almost as much as its name. */
export const RANKING = {
  termFrequency: 0.6,
  termSimilarity: 2,
  pageLength: 0.4,
  metaWeights: { title: 8, aliases: 6 },
};
