import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { codeOf, type Code } from './plan-code.ts';
import { NOT_SAID } from './plan.ts';
import { readPlan, writePlan } from './plan-link.ts';
import { LONGEST_CODE, SMALL_CODE } from './sheet-codes.ts';

/*
 * The code as it comes out of a printer and into a phone: 34 mm at 300 dots an inch, blurred, tilted. Read
 * by jsQR, which shares no line with what drew it.
 */

const PIXELS = Math.round((34 / 25.4) * 300);
const CANVAS = Math.round(PIXELS * 1.5);

/** Squares of the drawing, from the path alone. */
function squares({ size, path }: Code): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, mark, by = '0', line = ''] of path.matchAll(/([Mmh])(\d+)(?: (\d+)(?:\.5)?)?/g)) {
    if (mark === 'M') [x, y] = [Number(by), Number(line)];
    else if (mark === 'm') x += Number(by);
    else for (const end = x + Number(by); x < end; x += 1) (rows[y] ?? [])[x] = true;
  }
  return rows;
}

/** Grey values of the sheet: each pixel looks where it came from before it was turned. */
function print(code: Code, degrees: number, blur: number): Float64Array {
  const rows = squares(code);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const middle = CANVAS / 2;
  const grey = new Float64Array(CANVAS * CANVAS);
  for (let y = 0; y < CANVAS; y += 1) {
    for (let x = 0; x < CANVAS; x += 1) {
      const [dx, dy] = [x - middle, y - middle];
      const u = Math.floor(((dx * cos + dy * sin + PIXELS / 2) / PIXELS) * code.size);
      const v = Math.floor(((dy * cos - dx * sin + PIXELS / 2) / PIXELS) * code.size);
      grey[y * CANVAS + x] = rows[v]?.[u] ? 20 : 240;
    }
  }
  return smear(smear(grey, blur, 1), blur, CANVAS);
}

/** A box blur along one direction. */
function smear(grey: Float64Array, radius: number, stride: number): Float64Array {
  if (radius === 0) return grey;
  return grey.map((_, at) => {
    let sum = 0;
    for (let by = -radius; by <= radius; by += 1) sum += grey[at + by * stride] ?? 240;
    return sum / (2 * radius + 1);
  });
}

function read(grey: Float64Array): string | null {
  const pixels = new Uint8ClampedArray(grey.length * 4);
  grey.forEach((value, at) => {
    pixels.set([value, value, value, 255], at * 4);
  });
  return jsQR(pixels, CANVAS, CANVAS)?.data ?? null;
}

const step = (exercise: number, note = '') => ({ exercise, dosage: null, often: NOT_SAID, note });
const planWith = (steps: ReturnType<typeof step>[]) => ({
  ...{ edition: 332, title: 'Calves', note: '', often: NOT_SAID },
  ...{ start: { kind: 'free' as const }, steps },
});
const SHORT = planWith([step(20), step(17)]);
const LONG = planWith([
  step(1, 'x'.repeat(80)),
  step(2, 'y'.repeat(80)),
  ...[3, 4, 5, 6].map((n) => step(n)),
]);

/** As long as one code of a sheet may be. */
const LONGEST = planWith([5, 4, 3, 2, 1].map((n) => step(n, 'z'.repeat(82))));

describe('the code on a sheet', () => {
  test.each([
    ['as it is', SHORT, 0, 0],
    ['blurred and tilted by 10°', SHORT, 10, 3],
    ['with long notes', LONG, 0, 0],
    ['with long notes, blurred and tilted by 10°', LONG, 10, 2],
    ['with long notes, tilted the other way', LONG, -10, 2],
    ['as long as it may be, blurred and tilted by 10°', LONGEST, 10, 1],
    ['as long as it may be, blurred and tilted by 10°', LONGEST, -10, 2],
  ])('opens the same plan: %s', (_, plan, degrees, blur) => {
    const address = `https://${'h'.repeat(40)}/plan/#p=${writePlan(plan)}`;
    const code = codeOf(address);
    if (!code) throw new Error('no code');
    const found = read(print(code, degrees, blur));
    expect(found).toBe(address);
    expect(readPlan(found ?? '')).toEqual({ kind: 'plan', plan });
  });

  test.each([
    [SMALL_CODE, 15, 77],
    [LONGEST_CODE, 20, 97],
  ])('of %i letters is of version %i: %i squares and the margin', (letters, _, squares) => {
    expect(codeOf('x'.repeat(letters))?.size).toBe(squares + 8);
    expect(codeOf('x'.repeat(letters + 1))?.size).toBeGreaterThan(squares + 8);
  });

  test('of the longest plan above is nearly as long as it may be', () => {
    const address = `https://${'h'.repeat(40)}/plan/#p=${writePlan(LONGEST)}`;
    expect(address.length).toBeLessThanOrEqual(LONGEST_CODE);
    expect(address.length).toBeGreaterThan(LONGEST_CODE - 30);
  });

  test('of too much is none', () => {
    expect(codeOf('x'.repeat(5000))).toBeNull();
  });
});
