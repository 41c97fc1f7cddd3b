import { type Gate, fromProblems } from './gate.ts';
import { isForReaders, isWorkshop, sharedBuiltSite } from './site/built-site.ts';
import { crawl } from './site/crawl.ts';

/** Links, #fragments and files that pages name, asked for over HTTP. External ones are not. */
export const links: Gate = {
  name: 'links',
  needsBuild: true,
  readsPages: true,
  run: async () => {
    const pages = sharedBuiltSite('dist').filter((page) => !isWorkshop(page));
    const { problems, links, lonely } = await crawl(pages, 'dist', '/');
    const readers = new Set(pages.filter((page) => isForReaders(page)).map((one) => one.address));
    const all = [
      ...problems,
      ...lonely.filter((one) => readers.has(one)).map((one) => `${one}: no link leads here.`),
      // A crawler that finds nothing to follow passes everything.
      ...(links < pages.length * 5 ? [`Only ${String(links)} links were found.`] : []),
    ];
    return fromProblems(all, `${String(links)} links and files answered`);
  },
};
