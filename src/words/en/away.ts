/** Where the offline page stands in for a page that is not kept. */
export const away = {
  /** The heading. */
  heading: 'You are offline',
  /** The title of the window. site: the name of the handbook. */
  title: 'You are offline – {site}',
  /** The address is none of the handbook. */
  noSuchPage:
    'This page does not exist in the handbook that is kept on this device. Maybe the link is old, or a letter is missing.',
} as const;
