/** What the start page says of what the reader began a while ago. */
export const goOn = {
  /** A link. title: of an exercise or a guide. */
  link: 'Go on: {title}',
} as const;
