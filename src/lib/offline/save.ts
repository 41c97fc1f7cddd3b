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

const WHY: Readonly<Record<Stop, string>> = {
  stopped: 'Stopped.',
  'no-network': 'The connection was lost.',
  'no-room': 'There is no room left on this device.',
};

/** What the page says about it. `saved.on` is a day in words. */
export function saySaveState(state: SaveState): string {
  switch (state.name) {
    case 'nothing':
      return '';
    case 'saving':
      return `Saving: ${String(state.done)} of ${String(state.of)} files.`;
    case 'partly':
      return `${WHY[state.why]} ${String(state.done)} of ${String(state.of)} files are here.`;
    case 'saved':
      return state.newer
        ? `Saved on ${state.on}. The handbook has changed since.`
        : `The whole handbook is saved on this device, as of ${state.on}.`;
  }
}

/** What the button says, and null where there is nothing to save. */
export function nameSaveButton(state: SaveState, bytes: number): string | null {
  switch (state.name) {
    case 'nothing':
      return `Save the handbook on this device (${sayMegabytes(bytes)})`;
    case 'saving':
      return null;
    case 'partly':
      return 'Go on saving';
    case 'saved':
      return state.newer ? 'Save the new version' : null;
  }
}

/** `7 MB`: rounded up, so that nobody gets more than was said. */
export function sayMegabytes(bytes: number): string {
  return `${String(Math.max(1, Math.ceil(bytes / 1_000_000)))} MB`;
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
