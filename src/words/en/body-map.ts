/** The body whose areas are links. */
export const bodyMap = {
  /** The choice between the two drawings, on a phone. */
  side: 'Side of the body',
  sides: { back: 'Back', front: 'Front' },
  /** What each drawing is, for screen readers. */
  views: { back: 'Back of the body', front: 'Front of the body' },
  /** Names the list of the same links in words. */
  areas: 'Body areas',
} as const;
