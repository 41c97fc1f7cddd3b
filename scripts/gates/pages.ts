import { siteContact } from '../site/contact.ts';
import { type Gate, fromProblems } from './gate.ts';
import { isForReaders, readBuiltSite, sitemapAddresses } from './site/built-site.ts';
import { contactProblems, pageProblems, siteProblems } from './site/page-problems.ts';

/** What every built page may hold: nothing inline, nothing from elsewhere, headings in order. */
export const pages: Gate = {
  name: 'pages',
  needsBuild: true,
  run: () => {
    const all = readBuiltSite('dist');
    const readers = all.filter((page) => isForReaders(page));
    const problems = [
      ...all.flatMap((page) => pageProblems(page)),
      ...contactProblems(readers, siteContact()),
      ...siteProblems(readers, sitemapAddresses('dist')),
      ...(readers.length < 10 ? ['There are hardly any pages.'] : []),
    ];
    const note = `${String(readers.length)} pages for readers, as in the sitemap`;
    return Promise.resolve({ ...fromProblems(problems, note), covered: { pages: readers.length } });
  },
};
