import type { Speaking } from '../../words/words.ts';
import { MEMORY_PREFIX } from './keys.ts';
import { NOTES, noteOf, type Note, type NoteName } from './list.ts';

/** What a file says it is. */
const FORMAT = 'uncoil-memory';
const VERSION = 1;
/** Bytes; several times what all notes together can take. */
export const MAX_FILE_BYTES = 262_144;

/** Texts as they stand in storage, by key. */
export type Notes = ReadonlyMap<string, string>;

/**
 * Everything that can be read, as one file:
 * `{ "format": "uncoil-memory", "version": 1, "date", "edition", "memory": { key: value } }`.
 * @param about date in ISO 8601, edition of the handbook, and `wall` in milliseconds since 1970
 */
export function formatFile(
  notes: Notes,
  {
    date,
    edition,
    wall,
  }: { readonly date: string; readonly edition: string; readonly wall: number },
): string {
  const memory = NOTES.flatMap((note) => {
    const text = notes.get(note.key);
    const tidy = text !== undefined && note.reads(text) ? note.tidy(text, wall) : null;
    if (tidy === null) return [];
    return [[note.key, note.form === 'json' ? (JSON.parse(tidy) as unknown) : tidy]];
  });
  const file = {
    format: FORMAT,
    version: VERSION,
    date,
    edition,
    memory: Object.fromEntries(memory),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a file is refused: the words for it stand under the same name. */
type Refusal = keyof Speaking<'memory'>['memory']['refused'];

/** What a file brings: what to write, and what became of each note; or why it brings nothing. */
export type Brought =
  | {
      readonly isGood: true;
      readonly writes: Notes;
      /** Written, in the order of the list. */
      readonly brought: readonly NoteName[];
      /** Of no use any more. */
      readonly stale: readonly NoteName[];
      /** What is on this device holds. */
      readonly stays: readonly NoteName[];
      /** What is on this device cannot be read, and is not written over. */
      readonly notWritten: readonly NoteName[];
      /** How many notes nobody knows. */
      readonly unknown: number;
    }
  | { readonly isGood: false; readonly why: Refusal; readonly of: readonly NoteName[] };

/**
 * Reads a file that anybody may have made. Either every note in it can be read, or nothing changes.
 * Never throws.
 * @param here what this device has, under all keys with our prefix
 */
export function readFile(text: string, here: Notes, wall: number): Brought {
  const memory = readMemory(text);
  if (typeof memory === 'string') return { isGood: false, why: memory, of: [] };
  const known = NOTES.filter(({ key }) => Object.hasOwn(memory, key)).map((note) => {
    const given = textOf(memory[note.key], note.form);
    return { note, given: given !== null && note.reads(given) ? given : null };
  });
  const bad = known.filter(({ given }) => given === null).map(({ note }) => note.name);
  if (bad.length > 0) return { isGood: false, why: 'unreadable', of: bad };
  const writes = new Map<string, string>();
  const notWritten: NoteName[] = [];
  const stays: NoteName[] = [];
  const stale: NoteName[] = [];
  for (const { note, given } of known) {
    const there = note.tidy(given ?? '', wall);
    if (there === null) {
      stale.push(note.name);
      continue;
    }
    const mine = here.get(note.key);
    const isStrange = mine !== undefined && !note.reads(mine);
    if (isStrange && !note.isGrave) {
      notWritten.push(note.name);
      continue;
    }
    const tidied = mine === undefined || isStrange ? null : note.tidy(mine, wall);
    const joined = tidied !== null && note.join ? note.join(tidied, there, wall) : there;
    if (joined === null || (joined === tidied && joined !== there)) stays.push(note.name);
    else writes.set(note.key, joined);
  }
  const brought = NOTES.filter(({ key }) => writes.has(key)).map(({ name }) => name);
  const unknown = Object.keys(memory).length - known.length;
  return { isGood: true, writes, brought, stale, stays, notWritten, unknown };
}

/** What cannot be read here: its key and its note; `isAside` if it made room for that note. */
export type Unreadable = {
  readonly key: string;
  /** Null for a note of another edition. */
  readonly name: NoteName | null;
  readonly isAside: boolean;
};

/** What cannot be read here. */
export function unreadable(here: Notes): Unreadable[] {
  return [...here].flatMap(([key, text]) => {
    if (!key.startsWith(MEMORY_PREFIX)) return [];
    const note = noteOf(key);
    if (note?.reads(text) === true) return [];
    const before = note ? undefined : NOTES.find((one) => key.startsWith(`${one.key}.`));
    return [{ key, name: (note ?? before)?.name ?? null, isAside: before !== undefined }];
  });
}

function readMemory(text: string): Readonly<Record<string, unknown>> | Refusal {
  if (text.length > MAX_FILE_BYTES) return 'tooBig';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'noJson';
  }
  if (!isRecord(file) || file['format'] !== FORMAT) return 'foreign';
  const { version, memory } = file;
  if (typeof version === 'number' && version > VERSION) return 'later';
  if (version !== VERSION || !isRecord(memory)) return 'damaged';
  return memory;
}

/** A value as it stands in storage; null for what has no such text, or is too deep to be given one. */
function textOf(value: unknown, form: Note['form']): string | null {
  if (form === 'word') return typeof value === 'string' ? value : null;
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
