import { OFFLINE_KEY } from '../../lib/memory/keys.ts';
import { type CopySet, wholeIn } from '../../lib/offline/copy-set.ts';
import { savesByItself } from '../../lib/offline/save.ts';
import { concerning } from '../../lib/offline/warnings.ts';
import { href } from '../../site.ts';
import { languageHere } from '../browser/here.ts';
import { keptSince, sayDay } from '../browser/kept.ts';
import { recall } from '../browser/memory.ts';
import { pageWords } from '../browser/words.ts';
import { Note } from './note.ts';
import { UpdateNote } from './update-note.ts';
import { knownWarnings } from './warnings.ts';

/** What there is to do beside registering: fetched only when one of the three may be due. */
export function attend(registration: ServiceWorkerRegistration): void {
  watchForUpdate(registration);
  // What fails is asked again on the next page.
  const quiet = () => undefined;
  if (!navigator.onLine) tellOffline().catch(quiet);
  else if (!savesData()) saveQuietly().catch(quiet);
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

/** Says how old the copy is that one reads, and what is known of warnings that changed since. */
async function tellOffline(): Promise<void> {
  const since = await keptSince(location.href);
  if (!since) return;
  const below = location.pathname.slice(href('/').length + languageHere().length);
  const [changed] = concerning(below, dayBefore(since), await knownWarnings());
  const { say, notes } = pageWords('notes');
  const note = new Note([
    [
      notes.close,
      () => {
        note.end();
      },
    ],
  ]);
  const old = say(notes.offline, { day: sayDay(since) });
  note.say(changed ? `${old} ${say(notes.changed, { text: changed.text })}` : old);
}

const DAY_MS = 24 * 60 * 60_000;
const dayBefore = (instant: Date) =>
  new Date(instant.getTime() - DAY_MS).toISOString().slice(0, 10);

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

function maySaveAll(): boolean {
  return savesByItself({
    isApp: matchMedia('(display-mode: standalone)').matches,
    wasAsked: recall(OFFLINE_KEY) !== null,
    savesData: savesData(),
  });
}

/** Goes on with what was stopped by leaving a page, mends what has holes, brings it up to a new build. */
async function saveQuietly(): Promise<void> {
  const { fetchList, Saver, setsOf } = await import('./saver.ts');
  const sets = [...(maySaveAll() ? await wholeSets(setsOf) : []), ...(await setsOf('picked'))];
  const leaving = new AbortController();
  addEventListener('pagehide', () => {
    leaving.abort();
  });
  for (const set of sets) {
    const saver = new Saver(set);
    const { list } = await fetchList(set.list);
    const state = await saver.look(list);
    if (state.name !== 'saved' || state.newer) await saver.save(() => undefined, leaving.signal);
  }
}

/** The whole handbook in the languages in which somebody began to save it; else in that of this page. */
async function wholeSets(setsOf: (kind: CopySet['kind']) => Promise<CopySet[]>) {
  const begun = await setsOf('saved');
  return begun.length > 0 ? begun : [wholeIn(languageHere())];
}
