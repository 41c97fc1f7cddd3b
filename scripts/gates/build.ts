import { buildSite } from '../site/build-site.ts';
import { htmlFiles } from '../site/search-index.ts';
import { type Gate, PASSED } from './gate.ts';

/** The finished site in dist/, with its search index and headers. */
export const build: Gate = {
  name: 'build',
  run: async () => {
    await buildSite({ base: '/', folder: 'dist' });
    return { ...PASSED, note: `${String(htmlFiles('dist').length)} pages` };
  },
};
