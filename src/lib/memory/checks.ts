import { readObject } from './read-note.ts';

/** The check before and after a guide, and how an exercise felt. It stays on the device and is never counted or compared. */

export type Felt = 'better' | 'same' | 'worse';
/** A number from 0 to 10, a note, or both. */
export type Mark = { readonly score: number | null; readonly note: string };
export type CheckRecord = {
  /** Wall clock of the beginning, in milliseconds. */
  readonly at: number;
  readonly before: Mark;
  readonly after: Mark;
  readonly felt: Felt | null;
};
export type Checks = Readonly<Record<string, readonly CheckRecord[]>>;

/** How many times of one guide are kept. Two are needed to notice that it hurts again. */
const KEEP = 4;
export const MAX_NOTE = 80;
/** What was begun longer ago belongs to another time. */
const SAME_TIME_MS = 6 * 60 * 60_000;
const NO_MARK: Mark = { score: null, note: '' };

/** Reads what was kept; what is damaged is dropped. Never throws. */
export function readChecks(text: string | null): Checks {
  return Object.fromEntries(
    Object.entries(readObject(text) ?? {}).flatMap(([guide, records]) =>
      Array.isArray(records)
        ? [[guide, records.flatMap((one) => readRecord(one)).slice(-KEEP)]]
        : [],
    ),
  );
}

function readRecord(value: unknown): CheckRecord[] {
  if (typeof value !== 'object' || value === null) return [];
  const { at, before, after, felt } = value as { [key in keyof CheckRecord]?: unknown };
  if (typeof at !== 'number') return [];
  const known = (['better', 'same', 'worse'] as const).find((one) => one === felt) ?? null;
  return [{ at, before: readMark(before), after: readMark(after), felt: known }];
}

function readMark(value: unknown): Mark {
  if (typeof value !== 'object' || value === null) return NO_MARK;
  const { score, note } = value as { [key in keyof Mark]?: unknown };
  const fits = Number.isInteger(score) && (score as number) >= 0 && (score as number) <= 10;
  return {
    score: fits ? (score as number) : null,
    note: typeof note === 'string' ? note.slice(0, MAX_NOTE) : '',
  };
}

/** The record of this time: the one that was begun lately and is not finished, or a new one. */
export function currentRecord(checks: Checks, guide: string, wall: number): CheckRecord {
  const last = checks[guide]?.at(-1);
  const isOpen = last?.felt === null && wall - last.at >= 0 && wall - last.at < SAME_TIME_MS;
  return isOpen ? last : { at: wall, before: NO_MARK, after: NO_MARK, felt: null };
}

/** The text to keep with this record as the last one of its guide. */
export function writeRecord(checks: Checks, guide: string, record: CheckRecord): string {
  const others = (checks[guide] ?? []).filter(({ at }) => at !== record.at);
  return JSON.stringify({ ...checks, [guide]: [...others, record].slice(-KEEP) });
}

/** True if it hurt more the last two times: then somebody should look at it. */
export function hurtsAgain(checks: Checks, guide: string): boolean {
  const answers = (checks[guide] ?? []).map(({ felt }) => felt).filter((felt) => felt !== null);
  return answers.length >= 2 && answers.slice(-2).every((felt) => felt === 'worse');
}
