/** Care boxes and warnings: their names. What they say stands in the content. */
export const care = {
  /** The name of signs by how soon one needs help; the first has a number to dial below it. */
  grades: {
    stop: 'Get help now: call your local emergency number',
    ask: 'Get help today',
    know: 'See someone soon',
  },
  /** The name of the conditions with which an exercise is not for somebody. */
  notWith: 'Not with one of these',
  /** A condition with its rule; both are the therapist’s. name: “Thin bones”; rule: a sentence. */
  rule: '<strong>{name}.</strong> {rule}',
  /** A band of the scale from 0 to 10. from, to: whole numbers. */
  band: '{from}–{to}',
  /** What one feels there, and what to do. name: of the band; feels, act: sentences of the therapist. */
  bandRule: '<strong>{name}.</strong> {feels} {act}',
  /** A link at the end of a box. */
  inFull: 'This box in full, with its sources',
} as const;
