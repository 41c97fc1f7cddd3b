import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGE_NAMES } from '../../src/words/languages.ts';
import { CONTENT_ERRORS } from '../../src/catalogue/content/known-content.ts';
import { addressOf } from '../../src/lib/offline/file-list.ts';
import { headersFile } from '../../src/lib/policy/headers-file.ts';
import { NO_CONTACT, siteContact } from './contact.ts';
import { emittedFiles } from './emitted-files.ts';
import { fillPages } from './fill-pages.ts';
import { finishPages, forgetSearched } from './finish-pages.ts';
import { factsOf, type FileFacts } from './file-facts.ts';
import { licencesText } from './licences.ts';
import { commandOf } from '../lib/packages.ts';
import { takeMovedPages, writeRedirectPages } from './redirect-pages.ts';
import { runProgram } from '../lib/run-program.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeKillSwitch, writeServiceWorker } from './service-worker.ts';
import { spreadFiles } from './spread-files.ts';

export type BuildOptions = {
  /** The path the site will be served under. */
  readonly base: string;
  /** Where the site goes. */
  readonly folder: string;
  /** A language that nobody speaks, to find what was forgotten: `words/pseudo.ts`. */
  readonly language?: 'pseudo';
  /** A folder of further translations, as `content/` has them: `<folder>/content/qaa/`. */
  readonly translations?: string;
  /** The address for questions, if not the one of `src/site.ts`. */
  readonly contact?: string;
};

/**
 * Pages are made of many short texts: with more room for young ones, from the beginning, less is tidied up. Of old ones Node
 * would tidy up little before there are 4 GB; ten thousand exercises need less than this, in MB. Whoever has
 * more says so in NODE_OPTIONS.
 */
const MEMORY = ['--max-semi-space-size=64', '--max-old-space-size=1700'];
/** Node takes this one only as an argument. */
const FROM_THE_BEGINNING = ['--min-semi-space-size=64'];

/** Astro says these and still exits with 0. */
const SILENT_FAILURES = /\[ERROR\]|same slug|Duplicate id|was ignored with a warning/i;

/**
 * Builds the whole site: Astro reads and checks the content and renders the pages; then come the
 * addresses that moved, the headers and the search index. Throws with words for a person when
 * something is wrong.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { base, folder, contact, language, translations } = options;
  const args = ['build', '--outDir', path.resolve(folder)];
  const { code, output } = await runProgram(commandOf('astro'), args, {
    node: FROM_THE_BEGINNING,
    environment: {
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      UNCOIL_QUIET: '1',
      UNCOIL_BASE: base,
      NODE_OPTIONS: [...MEMORY, process.env['NODE_OPTIONS'] ?? ''].join(' ').trim(),
      ...(language === undefined ? {} : { UNCOIL_LANGUAGE: language }),
      ...(translations === undefined ? {} : { UNCOIL_TRANSLATIONS: path.resolve(translations) }),
      ...(contact === undefined ? {} : { UNCOIL_CONTACT: contact }),
    },
  });
  const lines = output.split('\n');
  const letters = lines.findIndex((line) => CONTENT_ERRORS.test(line));
  if (letters >= 0) {
    console.error(`${lines.slice(letters).join('\n').trim()}\n`);
    throw new Error('The content has errors; the letters are above.');
  }
  const first = lines.findIndex((line) => SILENT_FAILURES.test(line));
  if (code !== 0 || first >= 0) {
    // What comes before the error are pages that went well and warnings of the bundler.
    console.error((first >= 0 ? lines.slice(first) : lines.slice(-40)).join('\n').trim());
    throw new Error('Astro could not build the site; what it says is above.');
  }
  const moved = takeMovedPages(folder);
  writeRedirectPages(moved, folder, base);
  await spreadFiles(folder);
  fs.writeFileSync(path.join(folder, 'licences.txt'), licencesText('.'));
  placeMissingPages(folder);
  const known = new Map<string, FileFacts>();
  const searched = finishPages(folder, base, fillPages(folder), (file, content, html) => {
    const address = addressOf(file);
    if (address !== null) known.set(file, factsOf(address, content, html));
  });
  const pages = await buildSearchIndex(folder, searched);
  forgetSearched(folder);
  // Last, for both list what is there.
  const offline = await finishOffline(folder, known);
  fs.writeFileSync(path.join(folder, '_headers'), headersFile(base, emittedFiles(folder)));
  if (!(contact ?? siteContact())) console.warn(NO_CONTACT);
  console.log(
    `Built ${folder}/: ${String(pages)} pages in the search index, ${String(moved.length)} moved addresses, ${offline}.`,
  );
}

/** The page for missing addresses of a language lies where hosts look for one: `es/404.html`. */
function placeMissingPages(folder: string): void {
  for (const language of LANGUAGE_NAMES) {
    const made = path.join(folder, language, '404');
    if (!fs.existsSync(made)) continue;
    fs.renameSync(path.join(made, 'index.html'), `${made}.html`);
    fs.rmdirSync(made);
  }
}

/** The service worker, or with UNCOIL_OFFLINE=off the kill switch in its place. */
async function finishOffline(
  folder: string,
  known: ReadonlyMap<string, FileFacts>,
): Promise<string> {
  if (process.env['UNCOIL_OFFLINE'] === 'off') {
    writeKillSwitch(folder);
    return 'not for offline use';
  }
  const { list, languages } = await writeServiceWorker(folder, known);
  const others = [...languages].map(([name, { files }]) => `, ${String(files.length)} in ${name}`);
  return `${String(list.files.length)} files to save for offline use${others.join('')}`;
}
