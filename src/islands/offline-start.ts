/*
 * Wakes what works offline, once the page is complete and the browser rests. It comes with every
 * page, so it is as small as can be. Quiet where there is no service worker: an old browser, plain
 * http, private mode.
 */
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    // WebKit has no idle callback.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      import('./offline/register.ts').catch(() => undefined);
    });
  });
}
