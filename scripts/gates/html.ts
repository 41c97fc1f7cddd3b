import { htmlFiles } from '../site/search-index.ts';
import { type Gate, fromProblems } from './gate.ts';

/** html-validate over every page, with the rules of .htmlvalidate.json. */
export const html: Gate = {
  name: 'html',
  needsBuild: true,
  run: async () => {
    const pages = htmlFiles('dist');
    // Here, as no other gate needs it: to load it takes a third of a second.
    const { htmlProblems } = await import('./site/valid-html.ts');
    const problems = await htmlProblems('.htmlvalidate.json', pages);
    return fromProblems(problems, `${String(pages.length)} pages are valid HTML`);
  },
};
