/** What the handbook says about itself. Change names and addresses here and nowhere else. */
export const SITE = {
  name: 'Uncoil',
  /**
   * For questions and comments. A reserved name until the founders set up a real address: as long as
   * it is one, no page shows it and the build says so. UNCOIL_CONTACT takes its place.
   */
  contact: 'hello@uncoil.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** Where the site is mounted, with a slash at both ends: `/` or `/handbook/`. */
const BASE = `/${import.meta.env.BASE_URL.replace(/^\/|\/$/g, '')}/`.replace('//', '/');

/** The address of a page or file of ours. Paths begin with a slash: `/exercises/cat-and-cow/`. */
export function href(path: string): string {
  return BASE + path.replace(/^\//, '');
}
