import fs from 'node:fs';
import { ASK_FIRST, FOREVER } from '../../src/lib/policy/headers-file.ts';
import { headerPolicy } from '../../src/lib/policy/policy.ts';
import { buildSite } from '../site/build-site.ts';
import { type Chromium, chromiumEnvironment, requireChromium } from '../engines/chromium.ts';
import { findOrInstall } from '../engines/optional.ts';
import { withNginx } from '../nginx/run.ts';
import { type Gate, type Outcome, fromProblems } from './gate.ts';
import { runPlaywright } from './playwright.ts';
import { isForReaders, isWorkshop, readBuiltSite } from './site/built-site.ts';
import { crawl } from './site/crawl.ts';
import { contactProblems } from './site/page-problems.ts';

const BASE = '/handbook/';
const FOLDER = '.cache/handbook';
/** An address as the founders may set one up; the site at `/` is built with what src/site.ts says. */
const CONTACT = 'hello@uncoil.org';

/** Where it is, or what brings it. */
export const NGINX = { programs: ['nginx', '/usr/sbin/nginx'], packages: ['nginx-light'] };

/** A real web server, at the root and under a sub-path: headers, 404 page, links and journeys. */
export const nginx: Gate = {
  name: 'nginx',
  needsBuild: true,
  run: async () => {
    const found = await findOrInstall(NGINX);
    if ('missing' in found) return { passed: 0, failed: 0, note: `skipped: ${found.missing}` };
    const chromium = await requireChromium();
    // The self-test plants into dist/ and needs no other site.
    const isAlone = process.env['UNCOIL_ONLY'] !== undefined;
    // The journeys leave a core to the build.
    const [outcomes, below] = await Promise.all([
      visit(found.path, chromium, 'dist', '/'),
      isAlone ? null : buildBelow(),
    ]);
    if (below) outcomes.push(below, ...(await visit(found.path, chromium, FOLDER, BASE)));
    const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, one) => total + one[key], 0);
    const journeys = outcomes.reduce((total, one) => total + (one.covered?.journeys ?? 0), 0);
    return {
      passed: sum('passed'),
      failed: sum('failed'),
      note: `at / and at ${BASE}`,
      covered: { journeys, engines: ['chromium'] },
    };
  },
};

/** The same site for a sub-path, with an address to write to, and whether its links lead anywhere. */
async function buildBelow(): Promise<Outcome> {
  await buildSite({ base: BASE, folder: FOLDER, contact: CONTACT });
  const pages = readBuiltSite(FOLDER).filter((page) => !isWorkshop(page));
  const { problems } = await crawl(pages, FOLDER, BASE);
  const readers = pages.filter((page) => isForReaders(page));
  return fromProblems([...problems, ...contactProblems(readers, CONTACT)], '');
}

/** Has nginx serve a folder, looks at what it answers, and takes all journeys. */
async function visit(
  program: string,
  chromium: Chromium,
  folder: string,
  base: string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await withNginx(program, folder, base, async (url) => {
    outcomes.push(fromProblems(await headerProblems(url, folder), ''));
    outcomes.push(
      await runPlaywright('nginx', ['--project=chromium', 'e2e/journeys'], {
        ...chromiumEnvironment(chromium),
        UNCOIL_URL: url,
        UNCOIL_FOLDER: folder,
        UNCOIL_BASE: base,
      }),
    );
  });
  return outcomes;
}

/** What nginx answers that it should not. */
async function headerProblems(url: string, folder: string): Promise<string[]> {
  const problems: string[] = [];
  const expect = async (path: string, status: number, cache?: string) => {
    const response = await fetch(url + path, { redirect: 'manual' });
    await response.arrayBuffer();
    const policy = response.headers.get('content-security-policy');
    const wanted = headerPolicy().replace('; upgrade-insecure-requests', '');
    if (response.status !== status) problems.push(`${path} answers ${String(response.status)}.`);
    if (status < 300 && policy !== wanted)
      problems.push(`${path} has another policy: ${policy ?? 'none'}`);
    const said = response.headers.get('cache-control') ?? 'nothing';
    if (cache && said !== cache) problems.push(`${path} is kept otherwise than it should: ${said}`);
    const isFile = status === 200;
    for (const name of isFile ? ['etag', 'last-modified'] : []) {
      if (!response.headers.has(name)) problems.push(`${path} has no ${name} to ask with.`);
    }
  };
  await expect('', 200, ASK_FIRST);
  await expect('exercises/foam-roll-hamstrings/', 200, ASK_FIRST);
  await expect('exercises/foam-roll-hamstrings', 301);
  await expect('figures/foam-roll-hamstrings.svg', 200, ASK_FIRST);
  await expect('search/facts.json', 200, ASK_FIRST);
  await expect('theme.js', 200, ASK_FIRST);
  await expect('pagefind/pagefind.js', 200, ASK_FIRST);
  await expect('sw.js', 200, ASK_FIRST);
  await expect(fs.globSync('_astro/*.css', { cwd: folder })[0] ?? '', 200, FOREVER);
  await expect('no/such/page/', 404, ASK_FIRST);
  await expect('_astro/gone.css', 404, ASK_FIRST);
  await expect('_headers', 404);
  await expect('..%2f..%2fetc/passwd', 400);
  return problems;
}
