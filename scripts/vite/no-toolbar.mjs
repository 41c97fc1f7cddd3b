/**
 * Astro has Vite bundle its toolbar whenever it starts a server, and it starts one in each build to read
 * content. We show no toolbar (`devToolbar` in the configuration), so nobody asks for it. Throws if Astro
 * no longer does it where we look.
 * @returns {import('vite').Plugin}
 */
export function noToolbar() {
  return {
    name: 'no-toolbar',
    configResolved({ environments: { client } }) {
      const { include = [] } = client?.optimizeDeps ?? {};
      const others = include.filter((name) => !TOOLBAR.test(name));
      if (!client || others.length === include.length)
        throw new Error(`Vite bundles no toolbar any more: see ${import.meta.url}.`);
      client.optimizeDeps.include = others;
    },
  };
}

/** What only the toolbar needs: `astro > aria-query`, `astro/runtime/client/dev-toolbar/entrypoint.js`. */
const TOOLBAR = /^astro( > |\/runtime\/client\/dev-toolbar\/)/;
