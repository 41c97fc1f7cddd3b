import type { Shown } from '../../lib/player/show.ts';
import type { Control, State } from '../../lib/timer/state.ts';

/** The lock screen while the track plays: what it shows and what its buttons do. */
export class LockScreen {
  readonly #session = 'mediaSession' in navigator ? navigator.mediaSession : null;

  /** `state` and `press` are those of the player. A headphone button ends repetitions as well. */
  take(state: () => State, press: (control: Control) => void): void {
    this.#set('play', () => {
      const { status } = state().mode;
      // It may be said twice, and what runs must not be paused by it.
      if (status !== 'running') press({ type: status === 'awaiting' ? 'next' : 'toggle' });
    });
    this.#set('pause', () => {
      if ('anchor' in state().mode) press({ type: 'toggle' });
    });
    this.#set('nexttrack', () => {
      press({ type: 'next' });
    });
    this.#set('previoustrack', () => {
      press({ type: 'previous' });
    });
    // Two places stand beside "play" on a lock screen; these would take them.
    for (const action of ['seekbackward', 'seekforward', 'seekto'] as const)
      this.#set(action, null);
  }

  leave(): void {
    if (!this.#session) return;
    for (const action of ['play', 'pause', 'nexttrack', 'previoustrack'] as const) {
      this.#set(action, null);
    }
    this.#session.metadata = null;
  }

  write({ name, segment, place, times }: Shown, album: string): void {
    if (!this.#session) return;
    const artist = `${segment} · ${place}`;
    this.#session.metadata = new MediaMetadata({ title: name, artist, album });
    this.#session.playbackState = times.includes('running') ? 'playing' : 'paused';
  }

  #set(action: MediaSessionAction, call: (() => void) | null): void {
    this.#session?.setActionHandler(action, call);
  }
}
