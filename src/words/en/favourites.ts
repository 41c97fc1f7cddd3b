/** The list of favourites. These words travel to the page. */
export const favourites = {
  /** A button that takes one off the list. title: of its page. */
  forget: 'Remove {title}',
} as const;
