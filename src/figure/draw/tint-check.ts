import type { Fault } from '../body/check.ts';
import type { BrushSet } from '../body/brushes.ts';
import type { Drawing, Figure, Marked } from '../body/drawing.ts';
import { MUSCLES } from '../body/muscles.ts';
import { place } from '../body/placement.ts';
import { ZONES } from '../body/zones.ts';
import { viewFrom, type View } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { march, type Hits } from '../trace/march.ts';
import type { Mask } from '../trace/masks.ts';
import { shootClose, viewOf, type CloseShot } from './close-up.ts';
import { brushMask } from './highlights.ts';
import { commonWindow, shoot, type Shot } from './shot.ts';

/** Tint or hatching covers at least this much in one of the pictures, in square picture units. */
const LEAST = 40;
/** Samples of the check per picture unit. */
const COARSE = 0.5;

/** How many samples are on, but for threads of one sample: an outline lets them go, and nobody sees them. */
function broad({ on, width, height }: Mask): number {
  const isOn = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && on[y * width + x] === 1;
  /** Whether the square of four samples with this one at its lower right is on. */
  const square = (x: number, y: number) =>
    isOn(x, y) && isOn(x - 1, y) && isOn(x, y - 1) && isOn(x - 1, y - 1);
  let count = 0;
  on.forEach((one, at) => {
    if (one !== 1) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (square(x, y) || square(x + 1, y) || square(x, y + 1) || square(x + 1, y + 1)) count += 1;
  });
  return count;
}

type Seen = { readonly pose: string; readonly area: number };

/** Marks of one kind: where a drawing names them, and where they lie on the body. */
type Marks = {
  readonly kind: 'tint' | 'hatch';
  readonly of: (drawing: Drawing) => readonly Marked<string>[];
  readonly table: Readonly<Record<string, BrushSet>>;
};
const MARKS: readonly Marks[] = [
  { kind: 'tint', of: ({ muscles }) => muscles, table: MUSCLES },
  { kind: 'hatch', of: ({ zones }) => zones, table: ZONES },
];

/** Muscles that work, and parts to keep off, that are hardly seen in any picture of a figure, close-ups included. */
export function checkTints(figure: Figure): readonly Fault[] {
  const person = PEOPLE[figure.person];
  const view = viewFrom(figure.camera);
  const shots = figure.drawings.map((drawing) => shoot(place(drawing, person), person, view));
  const window = commonWindow(figure, shots, view);
  // Tint and hatching look at the same pictures.
  const looks = shots.map((shot): Look => {
    const { closeUp } = shot.placed.drawing;
    return {
      shot,
      hits: once(() => march(shot.scene, window, 1 / (COARSE * figure.scale))),
      close: once(() => {
        if (!closeUp) return null;
        const step = 1 / (COARSE * figure.scale * closeUp.zoom);
        return shootClose(closeUp, shot.placed, person, figure, step);
      }),
    };
  });
  return MARKS.flatMap((marks) => checkMarks(figure, looks, marks));
}

/** One pose, as the check sees it: walked when it is first looked at. */
type Look = {
  readonly shot: Shot;
  readonly hits: () => Hits;
  readonly close: () => CloseShot | null;
};

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

function checkMarks(
  figure: Figure,
  looks: readonly Look[],
  { kind, of, table }: Marks,
): readonly Fault[] {
  const person = PEOPLE[figure.person];
  const girth = (person.build.limbs + person.build.hips) / 2;
  const view = viewFrom(figure.camera);
  const most = new Map<string, Seen>();
  for (const drawing of figure.drawings) {
    for (const { name } of of(drawing)) {
      if (!most.has(name)) most.set(name, { pose: drawing.id, area: 0 });
    }
  }
  const isHidden = (name: string): boolean => (most.get(name)?.area ?? 0) < LEAST;
  const look = (shot: Shot, seenFrom: View, hits: Hits) => {
    const { drawing } = shot.placed;
    for (const name of new Set(of(drawing).map((one) => one.name))) {
      const own = of(drawing).filter((one) => one.name === name);
      const { mask } = brushMask(own, table, shot, seenFrom, hits, 1, girth);
      const area = broad(mask) / COARSE ** 2;
      if (area > (most.get(name)?.area ?? 0)) most.set(name, { pose: drawing.id, area });
    }
  };
  for (const { shot, hits, close: closely } of looks) {
    const { drawing } = shot.placed;
    if (!of(drawing).some(({ name }) => isHidden(name))) continue;
    look(shot, view, hits());
    const { closeUp } = drawing;
    if (!closeUp || !of(drawing).some(({ name }) => isHidden(name))) continue;
    const close = closely();
    if (close) look(close.shot, viewOf(closeUp, figure), close.hits);
  }
  return [...most]
    .filter(([name]) => isHidden(name))
    .map(([name, { pose, area }]) => ({ kind, pose, name, area: Math.round(area), least: LEAST }));
}
