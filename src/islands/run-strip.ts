import { RUN_KEY } from '../lib/memory/keys.ts';
import { recall } from './browser/memory.ts';
import { wallTime } from './browser/wall.ts';

/** A run that was left longer ago is dropped (lib/timer/restore.ts). */
const FORGET_MS = 12 * 60 * 60_000;

/**
 * The strip of every page while a run is on elsewhere: says which, and leads back. Fetched only if a
 * run is kept.
 */
function show(): void {
  const strip = document.querySelector<HTMLElement>('[data-run-strip]');
  const link = strip?.querySelector('a');
  if (!strip || !link) return;
  const run = read();
  strip.hidden = run === null;
  if (!run) return;
  link.textContent = run.title;
  link.href = run.path;
}

/** Where a run is on, if not here; null for none. What is kept may be anybody's: only our own pages. */
function read(): { readonly title: string; readonly path: string } | null {
  try {
    const kept: unknown = JSON.parse(recall(RUN_KEY) ?? '');
    const { page, title, wall } = kept as Readonly<Record<string, unknown>>;
    if (typeof page !== 'string' || typeof title !== 'string' || typeof wall !== 'number')
      return null;
    const { origin, pathname } = new URL(page, location.origin);
    const isOver = wallTime() - wall > FORGET_MS;
    return isOver || origin !== location.origin || pathname === location.pathname
      ? null
      : { title, path: pathname };
  } catch {
    return null;
  }
}

show();
for (const event of ['storage', 'pageshow', 'focus']) addEventListener(event, show);
