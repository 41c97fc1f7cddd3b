import { OFFLINE_KEY } from '../../lib/memory/keys.ts';
import { savesByItself } from '../../lib/offline/save.ts';
import { keptSince, sayDay } from '../browser/kept.ts';
import { recall } from '../browser/memory.ts';
import { pageWords } from '../browser/words.ts';
import { Note } from './note.ts';
import { UpdateNote } from './update-note.ts';

/** What there is to do beside registering: fetched only when one of the three may be due. */
export function attend(registration: ServiceWorkerRegistration): void {
  watchForUpdate(registration);
  if (!navigator.onLine) void tellOffline();
  else if (maySave()) void saveQuietly();
}

function watchForUpdate(registration: ServiceWorkerRegistration): void {
  let told: ServiceWorker | null = null;
  const tell = () => {
    const { waiting } = registration;
    if (!waiting || waiting === told || !navigator.serviceWorker.controller) return;
    told = waiting;
    new UpdateNote(waiting);
  };
  const watch = () => {
    registration.installing?.addEventListener('statechange', tell);
  };
  registration.onupdatefound = watch;
  watch();
  tell();
}

/** Says how old the copy is that one reads. */
async function tellOffline(): Promise<void> {
  const since = await keptSince(location.href);
  if (!since) return;
  const { say, notes } = pageWords('notes');
  const note = new Note([
    [
      notes.close,
      () => {
        note.end();
      },
    ],
  ]);
  note.say(say(notes.offline, { day: sayDay(since) }));
}

function maySave(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return savesByItself({
    isApp: matchMedia('(display-mode: standalone)').matches,
    wasAsked: recall(OFFLINE_KEY) !== null,
    savesData: connection?.saveData === true,
  });
}

/** Goes on with a save that was stopped by leaving a page, or brings it up to a new build. */
async function saveQuietly(): Promise<void> {
  const { Saver } = await import('./saver.ts');
  const saver = new Saver();
  const state = await saver.look(await saver.list().catch(() => null));
  if (state.name === 'saved' && !state.newer) return;
  const leaving = new AbortController();
  addEventListener('pagehide', () => {
    leaving.abort();
  });
  await saver.save(() => undefined, leaving.signal);
}
