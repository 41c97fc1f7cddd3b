import type { Shown } from '../../lib/player/show.ts';

type Handlers = Readonly<Record<'play' | 'pause' | 'nexttrack' | 'previoustrack', () => void>>;

/** What the lock screen shows and what its buttons do, while the track plays. */
export function setLockScreen(handlers: Handlers | null): void {
  if (!('mediaSession' in navigator)) return;
  const session = navigator.mediaSession;
  for (const action of ['play', 'pause', 'nexttrack', 'previoustrack'] as const) {
    session.setActionHandler(action, handlers?.[action] ?? null);
  }
  // Two places stand beside "play" on a lock screen; these would take them.
  for (const action of ['seekbackward', 'seekforward', 'seekto'] as const) {
    session.setActionHandler(action, null);
  }
  if (!handlers) session.metadata = null;
}

/** "Lacrosse-ball hamstring release", "Left side · 2 of 3". */
export function writeLockScreen({ name, phase, place, times }: Shown, album: string): void {
  if (!('mediaSession' in navigator)) return;
  const session = navigator.mediaSession;
  session.metadata = new MediaMetadata({ title: name, artist: `${phase} · ${place}`, album });
  session.playbackState = times.includes('running') ? 'playing' : 'paused';
}
