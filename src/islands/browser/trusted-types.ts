import { href } from '../../site.ts';

/*
 * The policy of the pages lets no text become code. Scripts that are started by their address, such
 * as a service worker, pass through this one list. Import it before anything that starts one.
 */

/** Addresses of scripts that may be started, below the base. The text index runs in the page. */
const SCRIPTS = ['/sw.js'];

type PolicyFactory = {
  readonly defaultPolicy?: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
};

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

if (factory && !factory.defaultPolicy) {
  factory.createPolicy('default', {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, location.href);
      const ours = origin === location.origin && SCRIPTS.some((path) => href(path) === pathname);
      if (!ours) throw new TypeError(`This script may not be started: ${url}`);
      return url;
    },
  });
}
