import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeLoops, crumbsOf, fitChain, loopArea, type Stroke } from './curves.ts';
import { fitPoints } from './fit.ts';
import { traceBorders, type Point } from './graph.ts';
import { hatch, maskOutline, withoutScraps, type Mask } from './masks.ts';
import { pathData, shortNumber, shortNumbers } from './path-data.ts';

describe('numbers in path data', () => {
  test.each([
    [0, '0'],
    [-0.04, '0'],
    [0.5, '.5'],
    [-0.52, '-.5'],
    [12.34, '12.3'],
    [-10, '-10'],
    [99.96, '100'],
  ])('%s is written %s', (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });

  test('a run of numbers can be read back as it was', () => {
    const number = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        const back = shortNumbers(values)
          .match(/-?(\d+\.?\d*|\.\d+)/g)
          ?.map(Number);
        expect(back).toEqual(values.map((value) => (value === 0 ? 0 : value)));
      }),
    );
  });
});

/** A filled circle on a grid. */
function disc(size: number, radius: number): Mask {
  const on = new Uint8Array(size * size);
  for (let at = 0; at < on.length; at += 1) {
    const x = (at % size) + 0.5 - size / 2;
    const y = Math.floor(at / size) + 0.5 - size / 2;
    if (Math.hypot(x, y) < radius) on[at] = 1;
  }
  return { width: size, height: size, on, factor: 1 };
}

describe('outlines', () => {
  test('a traced circle has the area of a circle, within two per cent', () => {
    const mask = disc(80, 30);
    const graph = traceBorders(
      80,
      80,
      (a, b) => ((mask.on[a] ?? 0) === (mask.on[b] ?? 0) ? 0 : 1),
      6,
    );
    const curves = graph.chains.flatMap((chain) => fitChain(graph, chain, 0.8));
    const corners = fineArea(curves);
    expect(Math.abs(corners / (Math.PI * 900) - 1)).toBeLessThan(0.02);
    expect(curves.length).toBeLessThan(12);
    expect(loopArea(curves)).toBeGreaterThan(2000);
  });

  test('an outline is closed, and small islands are dropped', () => {
    expect(maskOutline(disc(80, 30), 4)).toMatch(/^M.*z$/);
    expect(maskOutline(disc(20, 1.6), 30)).toBe('');
  });

  test('hatching stays inside its region', () => {
    const starts = [
      ...hatch(disc(80, 30), Math.PI / 4, 4, 1).matchAll(/M(-?[\d.]+)[ ]?(-?[\d.]+)/g),
    ];
    expect(starts.length).toBeGreaterThan(10);
    for (const [, x, y] of starts) {
      expect(Math.hypot(Number(x) - 40, Number(y) - 40)).toBeLessThan(31.5);
    }
  });

  test('two regions share their border: no gap between them', () => {
    const id = (at: number): number => (at < 0 ? 0 : at % 40 < 20 ? 1 : 2);
    const graph = traceBorders(
      40,
      40,
      (a, b) => (id(a) === id(b) ? 0 : 10 * Math.min(id(a), id(b)) + Math.max(id(a), id(b))),
      6,
    );
    const strokes = graph.chains.map((chain) => ({
      mark: chain.mark,
      curves: fitChain(graph, chain, 0.8),
      first: chain.vertices[0] ?? -1,
      last: chain.vertices[chain.vertices.length - 1] ?? -1,
      closed: chain.closed,
      size: chain.vertices.length,
      edge: true,
    }));
    const shared = strokes.filter((stroke) => stroke.mark === 12);
    expect(shared).toHaveLength(1);
    const left = closeLoops(strokes.filter((s) => s.mark === 12 || s.mark === 1));
    expect(left).toHaveLength(1);
  });
});

/** Area from many points of each curve: the second formula for `loopArea`. */
function fineArea(curves: readonly (readonly Point[])[]): number {
  const points = curves.flatMap(([a, b, c, d]) =>
    Array.from({ length: 20 }, (_, index): Point => {
      const t = index / 20;
      const s = 1 - t;
      const mix = (axis: 0 | 1) =>
        s ** 3 * (a?.[axis] ?? 0) +
        3 * s * s * t * (b?.[axis] ?? 0) +
        3 * s * t * t * (c?.[axis] ?? 0) +
        t ** 3 * (d?.[axis] ?? 0);
      return [mix(0), mix(1)];
    }),
  );
  let area = 0;
  points.forEach((p, index) => {
    const q = points[(index + 1) % points.length] ?? p;
    area += p[0] * q[1] - q[0] * p[1];
  });
  return Math.abs(area / 2);
}

test('a fitted curve starts and ends where its points do', () => {
  const points: Point[] = Array.from({ length: 30 }, (_, i) => [i, Math.sin(i / 5) * 4]);
  const curves = fitPoints(points, [0.8, 0.6], [-0.8, 0.6], 0.3);
  expect(curves[0]?.[0]).toEqual(points[0]);
  expect(curves[curves.length - 1]?.[3]).toEqual(points[29]);
});

test('path data joins curves without a gap and closes loops', () => {
  const path = pathData(
    [
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      [
        [3, 0],
        [3, 2],
        [3, 2],
        [0, 3],
      ],
    ],
    1,
    true,
  );
  expect(path).toBe('M0 0l3 0c0 2 0 2-3 3z');
});

test('a short piece between two lines is kept, any other is a crumb', () => {
  const stroke = (first: number, last: number, size: number, edge = false): Stroke => ({
    curves: [],
    first,
    last,
    closed: false,
    size,
    edge,
  });
  const kept = [stroke(1, 2, 50), stroke(2, 3, 4), stroke(3, 4, 50)];
  // A border of two colours in three short pieces, and the same within one colour.
  const border = [stroke(4, 5, 4, true), stroke(5, 6, 4, true), stroke(6, 7, 50)];
  const steps = [stroke(7, 8, 4), stroke(8, 9, 4)];
  const alone = [stroke(7, 40, 4, true), stroke(20, 21, 4), { ...stroke(30, 30, 4), closed: true }];
  const isCrumb = crumbsOf([...kept, ...border, ...steps, ...alone], 8);
  expect([...kept, ...border].filter(isCrumb)).toEqual([]);
  expect([...steps, ...alone].filter((one) => !isCrumb(one))).toEqual([]);
});

test('scraps of a mask are dropped, but the largest island stays', () => {
  const rows = ['##...', '##..#', '.....'];
  const mask = (text: readonly string[]): Mask => ({
    width: 5,
    height: 3,
    on: Uint8Array.from(text.join(''), (one) => Number(one === '#')),
    factor: 1,
  });
  const left = (least: number) => withoutScraps(mask(rows), least).on;
  expect(left(1)).toEqual(mask(rows).on);
  expect(left(3)).toEqual(mask(['##...', '##...', '.....']).on);
  expect(left(9)).toEqual(mask(['##...', '##...', '.....']).on);
  expect(withoutScraps(mask(['.....', '.....', '.....']), 3).on.includes(1)).toBe(false);
});
