import { buildSite } from '../site/build-site.ts';
import { type Chromium, chromiumEnvironment, requireChromium } from '../engines/chromium.ts';
import { findOrInstall } from '../engines/optional.ts';
import type { Host } from '../hosts/host.ts';
import { withHost } from '../hosts/run.ts';
import { type Gate, type Outcome, fromProblems } from './gate.ts';
import { runPlaywright } from './playwright.ts';
import { isForReaders, isWorkshop, readBuiltSite } from './site/built-site.ts';
import { crawl } from './site/crawl.ts';
import { hostProblems } from './site/host-problems.ts';
import { contactProblems } from './site/page-problems.ts';

export const BASE = '/handbook/';
const FOLDER = '.cache/handbook';
/** An address as the founders may set one up; the site at `/` is built with what src/site.ts says. */
const CONTACT = 'hello@uncoil.org';

/**
 * What a server could spoil by itself: addresses that are none, pages without JavaScript, kinds of files,
 * the search index, and the scripts, pictures and sounds of a player, in both languages.
 */
const OF_A_HOST = ['reading', 'filtering', 'spanish'].map((name) => `e2e/journeys/${name}.spec.ts`);
const ALL = ['e2e/journeys'];

/**
 * A real web server, at the root and under a sub-path: headers, logs, 404 page, links and journeys.
 * Every journey is taken in Chromium once in a whole run, below a path, and at `/` in Firefox.
 * @param elsewhere the addresses below which another gate takes all journeys in this run; there this
 *   one takes those that a server could spoil
 */
export function hostGate(host: Host, elsewhere: () => Promise<readonly string[]>): Gate {
  return {
    name: host.name,
    needsBuild: true,
    run: async () => {
      const found = await findOrInstall(host.wanted);
      if ('missing' in found) return { passed: 0, failed: 0, note: `skipped: ${found.missing}` };
      const chromium = await requireChromium();
      // The self-test plants into dist/ and needs no other site.
      const isAlone = process.env['UNCOIL_ONLY'] !== undefined;
      const others = await elsewhere();
      const visitAt = (base: string, folder: string) =>
        visit(host, found.path, chromium, folder, base, others.includes(base) ? OF_A_HOST : ALL);
      // The journeys leave a core to the build.
      const [outcomes, below] = await Promise.all([
        visitAt('/', 'dist'),
        isAlone ? null : siteBelow(),
      ]);
      if (below) outcomes.push(below, ...(await visitAt(BASE, FOLDER)));
      const sum = (key: 'passed' | 'failed') =>
        outcomes.reduce((total, one) => total + one[key], 0);
      const journeys = outcomes.reduce((total, one) => total + (one.covered?.journeys ?? 0), 0);
      return {
        passed: sum('passed'),
        failed: sum('failed'),
        note: `at / and at ${BASE}, ${String(journeys)} journeys`,
        covered: { journeys, engines: ['chromium'] },
      };
    },
  };
}

let building: Promise<Outcome> | undefined;
/** Several hosts serve one build. */
function siteBelow(): Promise<Outcome> {
  return (building ??= buildBelow());
}

/** The same site for a sub-path, with an address to write to, and whether its links lead anywhere. */
async function buildBelow(): Promise<Outcome> {
  await buildSite({ base: BASE, folder: FOLDER, contact: CONTACT });
  const pages = readBuiltSite(FOLDER).filter((page) => !isWorkshop(page));
  const { problems } = await crawl(pages, FOLDER, BASE);
  const readers = pages.filter((page) => isForReaders(page));
  return fromProblems([...problems, ...contactProblems(readers, CONTACT)], '');
}

/** Has a host serve a folder, looks at what it answers, and takes these journeys. */
async function visit(
  host: Host,
  program: string,
  chromium: Chromium,
  folder: string,
  base: string,
  journeys: readonly string[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await withHost(host, program, { site: folder, base, effort: 'quick' }, async (running) => {
    const { url } = running;
    outcomes.push(fromProblems(await hostProblems(running), ''));
    outcomes.push(
      await runPlaywright(host.name, ['--project=chromium', ...journeys, 'e2e/hosts'], {
        ...chromiumEnvironment(chromium),
        UNCOIL_URL: url,
        UNCOIL_FOLDER: folder,
        UNCOIL_SERVED: running.site,
        UNCOIL_BASE: base,
      }),
    );
  });
  return outcomes;
}
