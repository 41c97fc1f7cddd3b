import type { Grammar } from '../../words/message.ts';
import type { Speaking } from '../../words/words.ts';

/** How many files are fetched at a time: a phone shares its network with other things. */
export const BATCH = 8;

/**
 * What is still to be fetched, in batches. A save that was stopped goes on where it was.
 * @param kept addresses that lie in the cache already
 */
export function batchesToFetch(files: readonly string[], kept: ReadonlySet<string>): string[][] {
  const missing = files.filter((file) => !kept.has(file));
  const batches: string[][] = [];
  for (let at = 0; at < missing.length; at += BATCH) batches.push(missing.slice(at, at + BATCH));
  return batches;
}

/** Where saving the handbook stands. */
export type SaveState =
  | { readonly name: 'nothing' }
  | { readonly name: 'saving'; readonly done: number; readonly of: number }
  /** Some files are there, and nobody is at work. */
  | { readonly name: 'partly'; readonly done: number; readonly of: number; readonly why: Stop }
  /** `newer`: the handbook has changed since. */
  | { readonly name: 'saved'; readonly on: string; readonly newer: boolean };

/** Why a save ended before its end. */
export type Stop = 'stopped' | 'no-network' | 'no-room';

type Words = Speaking<'saving'>;

/** What the page says about it. `saved.on` is a day in words. */
export function saySaveState(state: SaveState, { say, saving }: Words): string {
  switch (state.name) {
    case 'nothing':
      return '';
    case 'saving':
      return say(saving.files, { done: state.done, n: state.of });
    case 'partly': {
      const why = {
        stopped: saving.stopped,
        'no-network': saving.noNetwork,
        'no-room': saving.noRoom,
      };
      return say(why[state.why], { done: state.done, n: state.of });
    }
    case 'saved':
      return say(state.newer ? saving.outdated : saving.saved, { day: state.on });
  }
}

/** What the button says, and null where there is nothing to save. */
export function nameSaveButton(state: SaveState, bytes: number, words: Words): string | null {
  const { say, saving } = words;
  switch (state.name) {
    case 'nothing':
      return say(saving.save, { size: sayMegabytes(bytes, words) });
    case 'saving':
      return null;
    case 'partly':
      return saving.goOn;
    case 'saved':
      return state.newer ? saving.saveNew : null;
  }
}

/** `7 MB`: rounded up, so that nobody gets more than was said. */
export function sayMegabytes(bytes: number, { tag }: Grammar): string {
  const whole = Math.max(1, Math.ceil(bytes / 1_000_000));
  return new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte' }).format(whole);
}

/**
 * May saving begin by itself? In an app on the home screen it may, and where somebody asked for it
 * before; never while the reader saves data.
 */
export function savesByItself(device: {
  readonly isApp: boolean;
  readonly wasAsked: boolean;
  readonly savesData: boolean;
}): boolean {
  return !device.savesData && (device.isApp || device.wasAsked);
}
