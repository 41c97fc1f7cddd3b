import type { AreaId, BodySide } from './body/body-areas.ts';
import data from './body-map-regions.json' with { type: 'json' };

export { AREAS, type AreaId, type BodySide } from './body/body-areas.ts';

/** One area in one view, in the coordinates of that view. */
export type MapRegion = {
  readonly area: AreaId;
  /** Closed path data; an area on both sides of the body has two loops. */
  readonly path: string;
  /** A point inside the area, on the left of the picture. */
  readonly centre: readonly [number, number];
};

/** The drawn body is `figures/body-map.svg#front` and `#back`, with the same `viewBox`. */
export type MapView = {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly MapRegion[];
};

export const BODY_MAP = data.views as unknown as Readonly<Record<BodySide, MapView>>;

/** Path of one view below the site's base, without a leading slash. */
export const bodyMapPath = (side: BodySide): string => `figures/body-map.svg#${side}`;
