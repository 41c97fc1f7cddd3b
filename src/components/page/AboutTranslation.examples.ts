type Example = {
  readonly original: string;
  readonly state?: {
    readonly isBehind: boolean;
    readonly warnings: readonly string[];
    readonly safety: readonly string[];
    readonly untranslated: readonly string[];
  };
};

const original = '/exercises/cat-and-cow/';
const state = { isBehind: false, warnings: [], safety: [], untranslated: [] } as const;

/** Of a translation that is behind, and one that shows something in English. */
export const TRANSLATION_EXAMPLES: Readonly<Record<string, Example>> = {
  'Behind in its words': { original, state: { ...state, isBehind: true } },
  'Behind in a warning': {
    original,
    state: { ...state, isBehind: true, warnings: ['A warning, as the content says it.'] },
  },
  'With what its original says on safety': {
    original,
    state: { ...state, safety: ['A warning, as the content says it.'] },
  },
  'Not whole': { original, state: { ...state, untranslated: ['A box', 'Another box'] } },
};
