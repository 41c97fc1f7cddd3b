import { MEMORY_PREFIX, OFFLINE_KEY } from './keys.ts';
import { NOTES, noteOf, type Note } from './list.ts';

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

/** What a file brings: what to write, and what to say; or why it brings nothing. */
export type Brought =
  | { readonly isGood: true; readonly writes: Notes; readonly words: readonly string[] }
  | { readonly isGood: false; readonly words: readonly string[] };

/**
 * Reads a file that anybody may have made. Either every note in it can be read, or nothing changes.
 * Never throws.
 * @param here what this device has, under all keys with our prefix
 */
export function readFile(text: string, here: Notes, wall: number): Brought {
  const memory = readMemory(text);
  if (typeof memory === 'string') return refuse(memory);
  const known = NOTES.filter(({ key }) => Object.hasOwn(memory, key)).map((note) => {
    const given = textOf(memory[note.key], note.form);
    return { note, given: given !== null && note.reads(given) ? given : null };
  });
  const bad = known.filter(({ given }) => given === null).map(({ note }) => note.what);
  if (bad.length > 0) return refuse(`It says of ${quote(bad)} what nobody can read.`);
  const writes = new Map<string, string>();
  const strange: string[] = [];
  const stays: string[] = [];
  const stale: string[] = [];
  for (const { note, given } of known) {
    const there = note.tidy(given ?? '', wall);
    if (there === null) {
      stale.push(note.what);
      continue;
    }
    const mine = here.get(note.key);
    const isStrange = mine !== undefined && !note.reads(mine);
    if (isStrange && !note.isGrave) {
      strange.push(note.what);
      continue;
    }
    const tidied = mine === undefined || isStrange ? null : note.tidy(mine, wall);
    const joined = tidied !== null && note.join ? note.join(tidied, there, wall) : there;
    if (joined === null || (joined === tidied && joined !== there)) stays.push(note.what);
    else writes.set(note.key, joined);
  }
  const unknown = Object.keys(memory).length - known.length;
  const brought = NOTES.filter(({ key }) => writes.has(key)).map(({ what }) => what);
  return {
    isGood: true,
    writes,
    words: [
      brought.length > 0
        ? `Brought back: ${quote(brought)}.`
        : 'Nothing in this file is of use now.',
      ...(writes.has(OFFLINE_KEY) ? ['The handbook itself is in no file: it is saved anew.'] : []),
      ...(stale.length > 0 ? [`Too old or too damaged to be of use: ${quote(stale)}.`] : []),
      ...(stays.length > 0 ? [`What is on this device stays: ${quote(stays)}.`] : []),
      ...(strange.length > 0
        ? [`Not written over, because what is here cannot be read: ${quote(strange)}.`]
        : []),
      ...(unknown > 0
        ? [`Left out, because we do not know what it is: ${count(unknown)} in the file.`]
        : []),
    ],
  };
}

/** What cannot be read here: its key, and what it is in words. */
export function unreadable(here: Notes): { readonly key: string; readonly what: string }[] {
  return [...here].flatMap(([key, text]) => {
    if (!key.startsWith(MEMORY_PREFIX)) return [];
    const note = noteOf(key);
    if (note?.reads(text) === true) return [];
    return [{ key, what: note?.what ?? wordsFor(key) }];
  });
}

function wordsFor(key: string): string {
  const note = NOTES.find((one) => key.startsWith(`${one.key}.`));
  return note ? `${note.what}, from before` : 'Something from another edition';
}

function readMemory(text: string): Readonly<Record<string, unknown>> | string {
  if (text.length > MAX_FILE_BYTES) return 'It is too big to be one of ours.';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'It is damaged, or of another kind.';
  }
  if (!isRecord(file) || file['format'] !== FORMAT) return 'It is none that this page saved.';
  const { version, memory } = file;
  if (typeof version === 'number' && version > VERSION) {
    return 'A later edition of the handbook saved it. Open the newest one, then try again.';
  }
  if (version !== VERSION || !isRecord(memory)) return 'It is damaged.';
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

function refuse(why: string): Brought {
  return { isGood: false, words: [`This file cannot be used. ${why} Nothing was changed.`] };
}

function quote(whats: readonly string[]): string {
  return whats.map((what) => `“${what}”`).join(', ');
}

function count(notes: number): string {
  return notes === 1 ? 'one note' : `${String(notes)} notes`;
}
