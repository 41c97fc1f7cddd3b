import type { Grammar } from '../../words/message.ts';
import type { Speaking } from '../../words/words.ts';
import { sayHere } from '../handbook/say-day.ts';
import type { CopyState, Why } from './copy.ts';
import type { ListedFile } from './file-list.ts';

/** How many files are fetched at a time: a phone shares its network with other things. */
export const BATCH = 8;

/**
 * What is still to be fetched, in batches. A save that was stopped goes on where it was.
 * @param kept addresses that lie in the cache already
 */
export function batchesToFetch(
  files: readonly ListedFile[],
  kept: ReadonlySet<string>,
): ListedFile[][] {
  const missing = files.filter(({ address }) => !kept.has(address));
  const batches: ListedFile[][] = [];
  for (let at = 0; at < missing.length; at += BATCH) batches.push(missing.slice(at, at + BATCH));
  return batches;
}

type Words = Speaking<'saving'>;

/** What the page says about the whole handbook. */
export function sayCopy(state: CopyState, { say, saving, tag }: Words): string {
  switch (state.name) {
    case 'nothing':
      return '';
    case 'cleared':
      return saving.cleared;
    case 'saving':
      return say(saving.files, { done: state.done, n: state.of });
    case 'partly':
      return say(saving.partly[REASONS[state.why]], { done: state.done, n: state.of });
    case 'saved':
      return say(state.newer ? saving.outdated : saving.saved, { day: sayHere(state.on, tag) });
  }
}

/** The message for each reason. */
export const REASONS = {
  stopped: 'stopped',
  'no-network': 'noNetwork',
  'no-room': 'noRoom',
  'bad-host': 'badHost',
  gone: 'gone',
} as const satisfies Record<Why, string>;

/** What the button says, and null where there is nothing to save. */
export function nameSaveButton(state: CopyState, bytes: number, words: Words): string | null {
  const { say, saving } = words;
  switch (state.name) {
    case 'nothing':
    case 'cleared':
      return say(saving.save, { size: sayMegabytes(bytes, words) });
    case 'saving':
      return null;
    case 'partly':
      return state.why === 'gone' ? saving.mend : saving.goOn;
    case 'saved':
      return state.newer ? saving.saveNew : null;
  }
}

/** `7 MB`, or `0.4 MB` below one: rounded up, so that nobody gets more than was said. */
export function sayMegabytes(bytes: number, { tag }: Grammar): string {
  const steps = bytes < 950_000 ? 10 : 1;
  const size = Math.max(1, Math.ceil((bytes / 1_000_000) * steps)) / steps;
  return new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte' }).format(size);
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
