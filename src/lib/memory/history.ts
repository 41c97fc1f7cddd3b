import { readObject } from './read-note.ts';

/** One time that somebody did something. It stays on the device and is never counted or compared. */
export type Did = {
  /** When it began: wall clock in milliseconds. */
  readonly at: number;
  /** The page, as links name it: `exercises/cat-and-cow`, `guides/desk-reset`; `plan` for a plan. */
  readonly page: string;
  /** Of a plan, which has no page of its own; else empty. */
  readonly title: string;
  /** How many of its exercises were done, and how many it has. */
  readonly done: number;
  readonly of: number;
};

/** More than anybody looks through. All of them have room in a note that `readObject` takes. */
const MOST = 200;
const LONGEST_TITLE = 80;
const MOST_EXERCISES = 99;
/** No day is later for a browser. */
const LAST_MS = 8.64e15;
const PAGE = /^(?:(?:exercises|guides)\/[a-z0-9-]{1,60}|plan)$/;

/** What was done, the newest first; what is damaged is dropped. Never throws. */
export function readHistory(text: string | null): Did[] {
  const runs = readObject(text)?.['runs'];
  return newestFirst(Array.isArray(runs) ? runs.flatMap((one) => readDid(one)) : []);
}

function readDid(value: unknown): Did[] {
  const { at, page, title, done, of } = Object(value) as { [key in keyof Did]?: unknown };
  const isCount = (count: unknown, least: number): count is number =>
    Number.isInteger(count) && (count as number) >= least && (count as number) <= MOST_EXERCISES;
  const isTime = Number.isInteger(at) && (at as number) >= 0 && (at as number) <= LAST_MS;
  if (!isTime || typeof page !== 'string' || !PAGE.test(page)) return [];
  if (!isCount(of, 1) || !isCount(done, 1) || done > of) return [];
  const named = page === 'plan' && typeof title === 'string' ? tidyTitle(title) : '';
  return [{ at: at as number, page, title: named, done, of }];
}

/** A title may come from a file or a link: nothing in it steers a screen or turns what follows. */
function tidyTitle(title: string): string {
  return title
    .slice(0, LONGEST_TITLE)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
    .trim();
}

/** The text to keep. Null for nothing. */
export function formatHistory(runs: readonly Did[]): string | null {
  const all = newestFirst(runs);
  return all.length === 0 ? null : JSON.stringify({ runs: all });
}

/** The text to keep after something was done; a run that ends twice, after an undo, is one. */
export function rememberDid(text: string | null, did: Did): string | null {
  return formatHistory([...readDid(did), ...readHistory(text)]);
}

/** The text to keep without one of them. */
export function forgetDid(text: string | null, { at, page }: Pick<Did, 'at' | 'page'>) {
  return formatHistory(readHistory(text).filter((one) => one.at !== at || one.page !== page));
}

/** What was done on two devices. */
export function joinHistories(here: string, there: string): string | null {
  return formatHistory([...readHistory(here), ...readHistory(there)]);
}

/** Sorted, each once (the first of the same beginning holds), and not too many. */
function newestFirst(runs: readonly Did[]): Did[] {
  const all = new Map<string, Did>();
  for (const one of runs.toReversed()) all.set(`${String(one.at)} ${one.page}`, one);
  return [...all.values()].sort((a, b) => b.at - a.at).slice(0, MOST);
}
