import { isDay } from '../programme/day.ts';
import type { Progress } from '../programme/progress.ts';
import { readObject } from './read-note.ts';

/** Where somebody is in each programme, by the id of its guide. */
export type Programmes = Readonly<Record<string, Progress>>;

/** More stages than any programme has: what says more was not written by us. */
const MOST_STAGES = 20;

/** Reads what was kept; what is damaged is dropped. Never throws. */
export function readProgrammes(text: string | null): Programmes {
  return Object.fromEntries(
    Object.entries(readObject(text) ?? {}).flatMap(([guide, value]) => {
      const progress = readProgress(value);
      return progress ? [[guide, progress]] : [];
    }),
  );
}

function readProgress(value: unknown): Progress | null {
  if (typeof value !== 'object' || value === null) return null;
  const { stage, since, last, half } = value as { [key in keyof Progress]?: unknown };
  const fits = Number.isInteger(stage) && (stage as number) >= 0 && (stage as number) < MOST_STAGES;
  if (!fits || !isDay(since)) return null;
  // A damaged word on the morning is read as the careful one.
  return { stage: stage as number, since, last: isDay(last) ? last : null, half: half !== false };
}

/** The text to keep with this progress of a guide; null takes it out, and the note with the last one. */
export function writeProgramme(
  programmes: Programmes,
  guide: string,
  progress: Progress | null,
): string | null {
  const others = Object.entries(programmes).filter(([id]) => id !== guide);
  const all = Object.fromEntries(progress ? [...others, [guide, progress]] : others);
  return Object.keys(all).length === 0 ? null : JSON.stringify(all);
}

/** What a file brings beside what is here: of a programme that stands in both, this device is right. */
export const joinProgrammes = (here: string, there: string): string =>
  JSON.stringify({ ...readProgrammes(there), ...readProgrammes(here) });
