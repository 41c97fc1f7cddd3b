import type { BodySide, MapRegion, MapView } from '../../figure/body-map.ts';

/** One side of the body, ready to be written into the page. */
export type ShownView = {
  readonly side: BodySide;
  /** The part of the drawing that is shown: without the air beside the hands. */
  readonly box: string;
  readonly width: number;
  readonly height: number;
  readonly regions: readonly MapRegion[];
};

/** Air that is cut off at each side, so that the body is as large as the phone allows. */
const CUT = 11;

/** The back first: most of what people ask about is there. Small areas lie on top of large ones. */
export function viewsFor(
  map: Readonly<Record<BodySide, MapView>>,
  known: ReadonlySet<string>,
): ShownView[] {
  return (['back', 'front'] as const).map((side) => {
    const { width, height, regions } = map[side];
    return {
      side,
      box: `${String(CUT)} 0 ${String(width - 2 * CUT)} ${String(height)}`,
      width,
      height,
      // From head to foot: the order in which one tabs through them.
      regions: regions
        .filter(({ area }) => known.has(area))
        .toSorted((a, b) => a.centre[1] - b.centre[1]),
    };
  });
}

/** "Back of the thigh (hamstrings)" → "Back of the thigh": what fits onto the body. */
export function shortName(title: string): string {
  return title.replace(/ \(.*\)$/, '');
}
