/**
 * Vite wraps every `import()` in a helper that preloads style sheets and further files. Ours have
 * neither, and the helper would cost each page with one 0.7 kB. This leaves a bare `import()`.
 * @returns {import('vite').Plugin}
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
