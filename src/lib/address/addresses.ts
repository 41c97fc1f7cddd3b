/** What the page for missing addresses knows: every address there is, below the base. */
export type Addresses = {
  /** Address and title: `['exercises/cat-and-cow/', 'Cat and cow']`. What people look for is first. */
  readonly pages: readonly (readonly [address: string, title: string])[];
  /** Former addresses, and where they lead. */
  readonly moved: readonly (readonly [from: string, to: string])[];
};

/** Where the list lies, below the base. */
export const ADDRESSES = 'addresses.json';

/** Reads what came from the network. Throws if it is no list of ours. */
export function readAddresses(value: unknown): Addresses {
  const { pages, moved } = (value ?? {}) as Record<string, unknown>;
  if (!isPairs(pages) || !isPairs(moved)) throw new TypeError('No addresses');
  // An address that leaves the base could name anything.
  const all = [...pages.map(([address]) => address), ...moved.map(([, to]) => to)];
  if (all.some((one) => !/^([a-z0-9-]+\/)*$/.test(one))) throw new TypeError('A foreign address');
  return { pages, moved };
}

function isPairs(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string'),
    )
  );
}
