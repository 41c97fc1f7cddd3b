/** A page that had another address before. Addresses are below the base: `exercises/cat-and-cow/`. */
export type MovedPage = {
  readonly from: string;
  readonly to: string;
  readonly title: string;
};
