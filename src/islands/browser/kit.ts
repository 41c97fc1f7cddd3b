import { KIT_KEY } from '../../lib/memory/keys.ts';
import { formatKit, isKit, readKit } from '../../lib/memory/kit.ts';
import { recall, remember } from './memory.ts';

/** What was ticked last time on this device. */
export function recallKit(): string[] {
  return readKit(recall(KIT_KEY));
}

/** Remembers the ticks. Without storage they hold for this page. */
export function rememberKit(things: readonly string[]): void {
  remember(KIT_KEY, formatKit(things), isKit);
}
