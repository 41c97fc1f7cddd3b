/** Drawings of exercises. */
export const figure = {
  /** Below a drawing: which side of the body the exercise is drawn for. */
  shown: {
    left: 'Shown for the left side.',
    right: 'Shown for the right side.',
  },
  /** The same where a side means something else. what: the thing whose side it is, “knee on the floor”. */
  shownAs: {
    left: 'Shown for the left side: left {what}.',
    right: 'Shown for the right side: right {what}.',
  },
  /** What the signs in the drawing mean. list: muscles; places to keep off. */
  muscles: 'Tinted and lined: {list}',
  zones: 'Hatched, keep off: {list}',
  /**
   * What a drawing shows, told of its mirror image. swaps: pairs of words that change places; keeps:
   * what stays although such a word is in it, parted by slashes.
   */
  mirror: { swaps: 'left/right Left/Right', keeps: 'right angle' },
  /**
   * The other signs, one after the other in one line: a thin arrow; a thick one; a dashed outline;
   * a ring with a larger picture beside it; a round picture with a round arrow at its rim.
   */
  signs: {
    arrow: '→ Arrow: what moves next, and where to.',
    push: 'Thick arrow: press this way.',
    ghost: 'Dashed line: where the body was before.',
    'close-up': 'Ring: the same place, larger.',
    turned: 'Round picture with a round arrow: seen from another side.',
  },
  /** Buttons below a drawing that can move. */
  play: 'Play the movement',
  stop: 'Stop the movement',
  /** The slider beside them, which goes through the movement by hand; a box to tick for a slow pace. */
  where: 'Where in the movement',
  slow: 'Slow',
} as const;
