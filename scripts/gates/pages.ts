import { writtenOn } from '../../src/catalogue/sitemap-dates.ts';
import { siteContact } from '../site/contact.ts';
import { type Gate, fromProblems } from './gate.ts';
import { isEmbed, isForReaders, isRedirect, sharedBuiltSite } from './site/built-site.ts';
import { contractProblems } from './site/contract-problems.ts';
import { embedProblems } from './site/embed-problems.ts';
import { contactProblems, pageProblems, siteProblems } from './site/page-problems.ts';
import {
  publicFileProblems,
  publicHeadProblems,
  readSitemap,
  siteRoot,
  sitemapProblems,
} from './site/public-problems.ts';
import { sheetProblems } from './site/sheet-problems.ts';
import { structuredDataProblems } from './site/structured-data.ts';

/** What every built page may hold: nothing inline, nothing from elsewhere, headings in order, and
 * what a public site owes to those who find it. */
export const pages: Gate = {
  name: 'pages',
  needsBuild: true,
  readsPages: true,
  run: () => {
    const all = sharedBuiltSite('dist');
    const readers = all.filter((page) => isForReaders(page));
    const root = siteRoot(all);
    const heads = all.filter((page) => !isRedirect(page) && !isEmbed(page));
    const problems = [
      ...all.flatMap((page) => pageProblems(page)),
      ...contractProblems(all),
      ...sheetProblems(heads, 'dist'),
      ...contactProblems(readers, siteContact()),
      ...siteProblems(readers),
      ...all.filter((page) => isEmbed(page)).flatMap((page) => embedProblems(page)),
      ...heads.flatMap((page) => publicHeadProblems(page, 'dist', root)),
      ...sitemapProblems(readers, readSitemap('dist'), root, (url) => writtenOn(url)),
      ...structuredDataProblems(readers, root),
      ...publicFileProblems(readers, 'dist', root),
      ...(readers.length < 10 ? ['There are hardly any pages.'] : []),
    ];
    const note = `${String(readers.length)} pages for readers, each with one address and a preview; the sitemap names those to be found`;
    return Promise.resolve({ ...fromProblems(problems, note), covered: { pages: readers.length } });
  },
};
