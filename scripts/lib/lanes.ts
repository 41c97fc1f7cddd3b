/** Most gates use one core, and the smallest machine for this has two. */
const LANES = 2;

/**
 * Does some work for each item, a few at a time, in their order.
 * @returns the results in the order of the items; rejects with the first failure
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  lanes = LANES,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [at, item] of queue) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
