import { OFFLINE_KEY } from '../../lib/memory/keys.ts';
import { SERVICE_WORKER } from '../browser/trusted-types.ts';

/*
 * Registers the service worker, and fetches the rest only where there is something to do: a new
 * version, a page read offline, a handbook to be saved. Tests may block the worker, so there need
 * not be a registration.
 */
async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = (await serviceWorker.register(SERVICE_WORKER, {
    updateViaCache: 'none',
  })) as ServiceWorkerRegistration | undefined;
  if (!registration) return;
  const attend = async () => {
    (await import('./attend.ts')).attend(registration);
  };
  const isApp = matchMedia('(display-mode: standalone)').matches;
  // The first worker of all is no new version. Another one may have come before we could watch.
  const isNew = serviceWorker.controller && (registration.waiting ?? registration.installing);
  const isCopied =
    localStorage.getItem(OFFLINE_KEY) ??
    (await caches.keys()).find((name) => name.includes('/picked.'));
  if (isNew || !navigator.onLine || isApp || isCopied) await attend();
  else if (serviceWorker.controller) registration.onupdatefound = attend;
}

// Not awaited at the top level: the bundler would give up packing files together.
// What fails here costs nobody more than the copies.
register().catch(() => undefined);
