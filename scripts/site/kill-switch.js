/*
 * The kill switch: a service worker that removes itself and every copy it kept. It takes the place
 * of sw.js when the handbook is built with UNCOIL_OFFLINE=off. Browsers that have the old worker
 * fetch it with their next visit; open pages go on and are served by the host from then on.
 * It stands alone on purpose: it has to work when everything else about the build is broken.
 */
addEventListener('install', () => {
  skipWaiting();
});
addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const ours = `uncoil${new URL(registration.scope).pathname}`;
      const names = await caches.keys();
      await Promise.all(
        names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)),
      );
      await registration.unregister();
    })(),
  );
});
