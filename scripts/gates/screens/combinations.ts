/** How a page is looked at. */
export type Combination = {
  /** Which of the scenes, by its place in their list. */
  readonly scene: number;
  readonly size: (typeof SIZES)[number];
  readonly text: Text;
  /** With the text spacing of WCAG 1.4.12. */
  readonly spaced: boolean;
};
/** How large the reader has set the text, and where: in the browser's zoom, or as its font size. */
export type Text = { readonly percent: number; readonly as: 'zoom' | 'font' };

/** Phones upright, from the narrowest, and one on its side. In CSS pixels. */
export const SIZES = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 740, height: 360 },
] as const;

export const TEXTS: readonly Text[] = [
  { percent: 100, as: 'zoom' },
  ...[130, 150, 200].flatMap((percent): Text[] => [
    { percent, as: 'zoom' },
    { percent, as: 'font' },
  ]),
];

const SPACED = [false, true] as const;

/** Everything there is: scenes × sizes × texts × spacing. */
export function wholeMatrix(scenes: number): Combination[] {
  const all: Combination[] = [];
  for (let scene = 0; scene < scenes; scene += 1)
    for (const size of SIZES)
      for (const text of TEXTS)
        for (const spaced of SPACED) all.push({ scene, size, text, spaced });
  return all;
}

/**
 * A part of the matrix in which any two values of two axes meet at least once. Each scene meets each
 * text once; sizes and spacing turn with them.
 */
export function allPairs(scenes: number): Combination[] {
  const pairs: Combination[] = [];
  for (let scene = 0; scene < scenes; scene += 1) {
    TEXTS.forEach((text, at) => {
      const size = SIZES[(scene + at) % SIZES.length] ?? SIZES[0];
      // Once round the sizes, the spacing of each text and size turns over.
      const turn = at + Math.floor(scene / SIZES.length) + Math.floor(at / SIZES.length);
      pairs.push({ scene, size, text, spaced: turn % 2 === 1 });
    });
  }
  return pairs;
}

/**
 * So many more combinations, other ones with another seed; the same seed gives the same ones.
 * @param seed any whole number
 */
export function sampleOf(scenes: number, count: number, seed: number): Combination[] {
  const rest = wholeMatrix(scenes);
  const random = numbersOf(seed);
  const sample: Combination[] = [];
  while (sample.length < count && rest.length > 0)
    sample.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return sample;
}

/** Which way the Tab key goes through a page. */
export type Way = 'forwards' | 'backwards';

/**
 * The way that the focus walks through a page that is looked at so. Through half of them it goes forwards,
 * and with the next seed through the other half: in two days each scene with each text has met both ways, and
 * in each run both have met each scene, each size, each text and either spacing.
 * @param seed any whole number
 */
export function wayOf({ scene, text }: Combination, seed: number): Way {
  // By pairs of scenes, as sizes go up by one with each: else a size would always go with the same way.
  const turn = TEXTS.indexOf(text) + Math.floor(scene / 2) + seed;
  return turn % 2 === 0 ? 'forwards' : 'backwards';
}

/** Numbers from 0 to below 1 that a seed gives (mulberry32, T. Ettinger, public domain). */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `360×640, text 200 % as font, spaced`. */
export function nameOf({ size, text, spaced }: Combination): string {
  const letters = `text ${String(text.percent)} % as ${text.as}${spaced ? ', spaced' : ''}`;
  return `${String(size.width)}×${String(size.height)}, ${letters}`;
}
