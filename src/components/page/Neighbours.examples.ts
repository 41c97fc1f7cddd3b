type Neighbour = { readonly address: string; readonly title: string };
type Example = {
  readonly kind: 'exercise' | 'guide' | 'chapter';
  readonly before?: Neighbour;
  readonly after?: Neighbour;
};

/** In the middle of a list, at its end and at its beginning. */
export const NEIGHBOUR_EXAMPLES: Readonly<Record<string, Example>> = {
  Both: {
    kind: 'exercise',
    before: { address: '/exercises/foam-roll-hamstrings/', title: 'Foam roll hamstrings' },
    after: { address: '/exercises/banded-hamstring-stretch/', title: 'Banded hamstring stretch' },
  },
  'The last one': {
    kind: 'guide',
    before: { address: '/guides/lower-back-or-knee-pain/', title: 'Lower back or knee pain' },
  },
  'The first one': {
    kind: 'chapter',
    after: { address: '/chapters/before-you-start/', title: 'Before you start' },
  },
};
