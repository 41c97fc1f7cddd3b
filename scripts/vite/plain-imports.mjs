const WRAPPER = 'native:import-analysis-build';

/**
 * Vite wraps every `import()` in a helper that preloads style sheets and further files. Ours have
 * neither, and the helper, with its lists of files, would cost each page with one 1 kB. This leaves
 * a bare `import()`. Throws if Vite no longer does it where we look.
 * @returns {import('vite').Plugin}
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const wrapper = plugins.find(({ name }) => name === WRAPPER);
      if (!wrapper)
        throw new Error(`Vite has no plug-in ${WRAPPER} any more: see ${import.meta.url}.`);
      wrapper.applyToEnvironment = () => false;
    },
  };
}
