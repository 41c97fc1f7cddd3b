/** A movement as the browser plays it: the file that `src/figure/motion/write.ts` writes. */
export type Film = {
  readonly size: readonly [number, number];
  readonly floor: string;
  /** The leaf that is the cut end of a wall, and the lines on it. */
  readonly cut?: readonly [number, string];
  /** Angle of the muscle's fibres, in degrees. */
  readonly fibres: number;
  /** From picture, to picture, seconds, seconds of hold, name of the pose where it arrives. */
  readonly beats: readonly (readonly [number, number, number, number, string])[];
  readonly colours: readonly string[];
  readonly leaves: readonly number[];
  readonly orders: readonly (readonly number[])[];
  readonly tracks: readonly Track[];
};

export type Track = {
  readonly kind: number;
  readonly leaf: number;
  /** x and y by turns, for each picture; null where the piece is not there. */
  readonly places: readonly (readonly number[] | null)[];
  readonly ink: readonly (readonly number[] | null)[];
};

/** Kinds of track, as `KINDS` in src/figure/motion/film.ts counts them. */
export const KIND = { fill: 0, box: 1, muscle: 2, zone: 3, shadow: 4, eye: 5, brow: 6 } as const;

type Written = Omit<Film, 'tracks' | 'orders'> & {
  readonly tracks: readonly (readonly [number, number, number])[];
  readonly orders: readonly (readonly number[] | 0)[];
  readonly there: string;
  readonly places: string;
  readonly ink: string;
};

/** Reads a film. @throws SyntaxError if it is no JSON */
export function readFilm(text: string): Film {
  const file = JSON.parse(text) as Written;
  let at = 0;
  let there = 0;
  let line = 0;
  const code = () => {
    const own = file.places.charCodeAt(at++);
    return own - (own > 92 ? 36 : 35);
  };
  const number = () => {
    let folded = code();
    if (folded >= 86) folded = 86 + (folded - 86) * 8100 + code() * 90 + code();
    return folded % 2 ? -(folded + 1) / 2 : folded / 2;
  };
  const tracks = file.tracks.map(([kind, leaf, count]): Track => {
    const places = file.orders.map(() =>
      file.there[there++] === '1' ? Array<number>(2 * count) : null,
    );
    for (const axis of [0, 1]) {
      let one: number[] | null = null;
      let two: number[] | null = null;
      for (const frame of places) {
        if (!frame) continue;
        const values: number[] = [];
        let drift = 0;
        for (let k = 0; k < count; k += 1) {
          const before: number | undefined = one?.[k];
          const on =
            before === undefined ? (values[k - 1] ?? 0) : 2 * before - (two?.[k] ?? before);
          const value = on + (before === undefined ? 0 : Math.round(0.8 * drift)) + number();
          drift = before === undefined ? 0 : value - on;
          values.push(value);
          frame[2 * k + axis] = value / 4;
        }
        two = one;
        one = values;
      }
    }
    const ink = places.map((frame) => frame && Array<number>(count).fill(0));
    if (kind < KIND.muscle || kind > KIND.shadow) {
      for (let k = 0; k < count; k += 1) {
        for (const own of ink) if (own) own[k] = Number(file.ink[line++]);
      }
    }
    return { kind, leaf, places, ink };
  });
  let order: readonly number[] = [];
  return { ...file, tracks, orders: file.orders.map((own) => (order = own || order)) };
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Path data of a track between two pictures: its area, and its fine, inner and outer lines. */
export function pathsOf(track: Track, at: number): readonly [string, string, string, string] {
  const k = Math.min(track.places.length - 1, Math.floor(at));
  const share = at - k;
  const a = track.places[k];
  const b = track.places[k + 1];
  const near = share < 0.5 ? k : k + 1;
  const p = a && b ? a.map((v, i) => v + ((b[i] ?? v) - v) * share) : (track.places[near] ?? null);
  const ink = track.ink[near] ?? track.ink[k] ?? [];
  if (!p) return ['', '', '', ''];
  const count = p.length / 2;
  const open = track.kind === KIND.brow;
  const straight = track.kind !== KIND.fill && track.kind < KIND.muscle;
  const point = (i: number, axis: number) => p[2 * ((i + count) % count) + axis] ?? 0;
  const move = (i: number) => `M${short(point(i, 0))} ${short(point(i, 1))}`;
  const to = (i: number) => {
    if (straight) return `L${short(point(i + 1, 0))} ${short(point(i + 1, 1))}`;
    const bend = (axis: number, of: number, from: number, until: number, sign: number) =>
      short(point(of, axis) + (sign * (point(until, axis) - point(from, axis))) / 6);
    return `C${[
      bend(0, i, i - 1, i + 1, 1),
      bend(1, i, i - 1, i + 1, 1),
      bend(0, i + 1, i, i + 2, -1),
      bend(1, i + 1, i, i + 2, -1),
      short(point(i + 1, 0)),
      short(point(i + 1, 1)),
    ].join(' ')}`;
  };
  let area = move(0);
  const lines = ['', '', ''];
  let last = 0;
  for (let i = 0; i < count; i += 1) {
    const piece = open ? `L${short(point(i + 1, 0))} ${short(point(i + 1, 1))}` : to(i);
    area += piece;
    const own = open && (i === count - 1 || !ink[i + 1]) ? 0 : (ink[i] ?? 0);
    const style = 3 - own;
    if (own) lines[style] = (lines[style] ?? '') + (last === own ? '' : move(i)) + piece;
    last = own;
  }
  // LINE in src/figure/trace/regions.ts: 1 is the silhouette, 2 lies between things, 3 is fine.
  return [`${area}z`, lines[0] ?? '', lines[1] ?? '', lines[2] ?? ''];
}

/** One path of a picture: `fill` and `line` are colours of the figure, or empty. */
export type Stroke = {
  readonly fill: string;
  readonly line: string;
  readonly width: number;
  readonly opacity: number;
  readonly hatch: boolean;
};

/**
 * Everything of a picture from the farthest to the nearest.
 * @param moment in pictures from the first; the thousandth counts
 * @param put draws one path
 */
export function drawFilm(
  film: Film,
  moment: number,
  put: (key: string, style: Stroke, d: string) => void,
): void {
  const style = (fill: string, line = '', width = 0.5, opacity = 1, hatch = false): Stroke => ({
    fill,
    line,
    width,
    opacity,
    hatch,
  });
  // Half way between two pictures the lines change: the last digit of a sum of seconds must not decide.
  const at = Math.round(moment * 1e3) / 1e3;
  const near = Math.min(film.orders.length - 1, Math.round(at));
  const of = (leaf: number, kinds: readonly number[]) =>
    film.tracks
      .filter((track) => track.leaf === leaf && kinds.includes(track.kind))
      .map((track) => pathsOf(track, at));
  const area = (list: readonly (readonly string[])[]) => list.map((one) => one[0]).join('');
  put('floor', style('floor'), film.floor);
  const shadow = () => {
    put('shadow', style('shadow', '', 0, 0.55), area(of(-1, [KIND.shadow])));
  };
  let above = false;
  for (const leaf of film.orders[near] ?? []) {
    const colour = film.colours[film.leaves[leaf] ?? 0] ?? 'line';
    if (!above && !colour.startsWith('mat')) {
      above = true;
      shadow();
    }
    const own = of(leaf, [KIND.fill, KIND.box]);
    const key = String(leaf);
    put(key, style(colour, colour, 0.7), area(own));
    if (film.cut?.[0] === leaf) put(`${key} c`, style('', 'line', 0.6, 0.3), film.cut[1]);
    const muscle = area(of(leaf, [KIND.muscle]));
    if (muscle) {
      put(`${key} m`, style('muscle', '', 0, 0.72), muscle);
      put(`${key} f`, style('muscle', '', 0, 0.8, true), muscle);
    }
    const zone = area(of(leaf, [KIND.zone]));
    if (zone) {
      put(`${key} z`, style('zone-surface', '', 0, 0.9), zone);
      put(`${key} h`, style('zone', '', 0, 1, true), zone);
    }
    for (const [line, width] of [
      [1, 0.8],
      [2, 1.1],
      [3, 1.7],
    ] as const) {
      put(`${key} ${String(line)}`, style('', 'line', width), own.map((one) => one[line]).join(''));
    }
  }
  if (!above) shadow();
  put('eyes', style('line'), area(of(-1, [KIND.eye])));
  put(
    'brows',
    style('', 'line', 0.9),
    of(-1, [KIND.brow])
      .map((one) => one.slice(1).join(''))
      .join(''),
  );
}
