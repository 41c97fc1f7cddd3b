/*
 * The policy of the pages lets no text become code. Scripts that are started by their address, such
 * as a service worker, pass through this one list. Import it before anything that starts one.
 */

/** The one script that may be started. The text index runs in the page. */
export const SERVICE_WORKER = `${import.meta.env.BASE_URL}sw.js`;

type PolicyFactory = {
  readonly defaultPolicy?: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
};

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

if (!trustedTypes?.defaultPolicy) {
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (url !== SERVICE_WORKER) throw new TypeError(`This script may not be started: ${url}`);
      return url;
    },
  });
}
