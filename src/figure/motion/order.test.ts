import { expect, test } from 'vitest';
import { NOTHING } from '../trace/march.ts';
import { voteOf } from './order.ts';
import type { Sheet } from './outline.ts';

/** A sheet that shows something in a part of its rectangle. */
function sheet(left: number, top: number, at: (column: number, row: number) => number): Sheet {
  const [width, height] = [23, 17];
  const depth = new Float32Array(width * height);
  depth.forEach((_, index) => {
    depth[index] = at(left + (index % width), top + Math.floor(index / width));
  });
  return { left, top, width, height, depth, part: new Int16Array(width * height) };
}

test.each([
  [3, 5],
  [4, 5],
  [3, 6],
  [4, 6],
])(
  'every other sample from the corner of both has a vote, wherever they begin (%i, %i)',
  (x, y) => {
    const one = sheet(0, 0, (column, row) =>
      column > x && row > y && column < 19 ? column : NOTHING,
    );
    const other = sheet(2, 3, (column, row) => (row < 15 && column > 5 ? 11 : NOTHING));
    let [before, behind] = [0, 0];
    for (let row = 3; row < 17; row += 2) {
      for (let column = 2; column < 23; column += 2) {
        const isOne = column > x && row > y && column < 19;
        if (!isOne || row >= 15 || column <= 5 || column === 11) continue;
        if (column > 11) before += 1;
        else behind += 1;
      }
    }
    const votes = voteOf([one, other, null]);
    expect(before).toBeGreaterThan(0);
    expect(behind).toBeGreaterThan(0);
    expect([votes[0]?.[1], votes[1]?.[0]]).toEqual([before, behind]);
    expect(votes[2]).toEqual(new Float64Array(3));
  },
);
