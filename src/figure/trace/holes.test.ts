import { expect, it } from 'vitest';
import { closeHoles } from './holes.ts';
import type { Hits } from './march.ts';

const sheet = (rows: readonly string[]): Hits => {
  const samples = [...rows.join('')].map((one) => (one === '.' ? -1 : Number(one)));
  return {
    left: 0,
    top: 0,
    step: 1,
    width: rows[0]?.length ?? 0,
    height: rows.length,
    surface: Int16Array.from(samples),
    part: Int16Array.from(samples),
    depth: Float32Array.from(samples),
  };
};
const rows = ({ surface, width }: Hits): string[] =>
  Array.from({ length: surface.length / width }, (_, row) =>
    [...surface.slice(row * width, (row + 1) * width)].map((x) => (x < 0 ? '.' : x)).join(''),
  );

it('closes a pinhole and leaves a gap and what lies at the edge', () => {
  const hits = sheet(['11111.1', '1.12222', '1112..2', '1112..2', '1112222']);
  closeHoles(hits, (surface) => surface < 0, 3);
  expect(rows(hits)).toEqual(['11111.1', '1112222', '1112..2', '1112..2', '1112222']);
});
