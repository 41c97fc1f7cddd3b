/** What the page for missing addresses knows: every address there is, below the base. */
export type Addresses = {
  /**
   * Address and title: `['exercises/cat-and-cow/', 'Cat and cow']`, and the tag of the language of the title if
   * it is not that of the list. What people look for is first.
   */
  readonly pages: readonly (readonly [address: string, title: string, lang?: string])[];
  /** Former addresses, and where they lead. */
  readonly moved: readonly (readonly [from: string, to: string])[];
};

/** Where the list lies, below the base. */
export const ADDRESSES = 'addresses.json';

/** Reads what came from the network. Throws if it is no list of ours. */
export function readAddresses(value: unknown): Addresses {
  const { pages, moved } = (value ?? {}) as Record<string, unknown>;
  if (!isTexts(pages, 3) || !isTexts(moved)) throw new TypeError('No addresses');
  // An address that leaves the base could name anything.
  const all = [...pages.map(([address]) => address), ...moved.map(([, to]) => to)];
  if (all.some((one) => !/^([a-z0-9-]+\/)*$/.test(one))) throw new TypeError('A foreign address');
  return { pages, moved };
}

/** Two texts in each line, or up to so many. */
function isTexts(value: unknown, most = 2): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        Array.isArray(one) &&
        one.length >= 2 &&
        one.length <= most &&
        one.every((part) => typeof part === 'string'),
    )
  );
}
