import { pickedSet } from '../../lib/offline/copy-set.ts';
import { Saver } from './saver.ts';

/**
 * Keeps pages with all that they need, until somebody removes them.
 * @param key names what they are, such as `guides/tight-hips`
 * @returns false unless all of it is here, and a worker that can show it
 */
export async function keepPages(key: string, pages: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return false;
  const saver = new Saver(pickedSet(key, pages));
  const { name } = await saver.save(() => undefined, new AbortController().signal);
  return name === 'saved';
}
