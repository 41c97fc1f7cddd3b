import type { Picture } from '../../src/figure/draw/render.ts';

/**
 * The arrows of a picture whose head is cut by its edge; in a figure with a crop, nothing makes room for
 * them. Counted from 1, as the poses have them.
 */
export const cutArrows = ({
  width,
  height,
  arrows,
}: Pick<Picture, 'width' | 'height' | 'arrows'>): number[] =>
  arrows.flatMap(({ heads }, index) => {
    const numbers = (heads.match(/-?[\d.]+/g) ?? []).map(Number);
    const isOut = numbers.some((value, at) => value < 0 || value > (at % 2 === 0 ? width : height));
    return isOut ? [index + 1] : [];
  });
