import type { Speaking } from '../../words/words.ts';
import type { Brought, Unreadable } from './file.ts';
import type { NoteName } from './list.ts';

type Words = Speaking<'memory'>;

/** What came of a file, one sentence after the other. */
export function sayBrought(brought: Brought, words: Words): string {
  const { say, memory } = words;
  const list = (names: readonly NoteName[]) => quoted(names, words);
  if (!brought.isGood) return say(memory.refused[brought.why], { list: list(brought.of) });
  const { stale, stays, notWritten, unknown } = brought;
  return [
    brought.brought.length > 0
      ? say(memory.brought, { list: list(brought.brought) })
      : memory.nothing,
    ...(brought.brought.includes('offline') ? [memory.savedAnew] : []),
    ...(stale.length > 0 ? [say(memory.stale, { list: list(stale) })] : []),
    ...(stays.length > 0 ? [say(memory.stays, { list: list(stays) })] : []),
    ...(notWritten.length > 0 ? [say(memory.notWritten, { list: list(notWritten) })] : []),
    ...(unknown > 0 ? [say(memory.unknown, { n: unknown })] : []),
  ].join(' ');
}

/** What something is that cannot be read. */
export function nameUnreadable({ name, isAside }: Unreadable, { say, memory }: Words): string {
  if (name === null) return memory.notes.strange;
  const what = memory.notes[name];
  return isAside ? say(memory.notes.aside, { what }) : what;
}

function quoted(names: readonly NoteName[], { say, list, memory }: Words): string {
  return list(
    names.map((name) => say(memory.quoted, { what: memory.notes[name] })),
    'plain',
  );
}
