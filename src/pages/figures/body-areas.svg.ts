import { BODY_MAP } from '../../figure/body-map.ts';

/**
 * The outlines of the areas, one path for each area and view: `#front-neck`. A file of its own, so
 * that each page with a body map refers to it instead of carrying 10 kB of outlines.
 */
export function GET(): Response {
  const paths = Object.entries(BODY_MAP).flatMap(([view, { regions }]) =>
    regions.map(({ area, path }) => `<path id="${view}-${area}" d="${path}"/>`),
  );
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
