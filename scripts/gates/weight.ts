import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGE_NAMES } from '../../src/words/languages.ts';
import { compress, type Effort } from '../serve/compress.ts';
import { PACKED } from '../site/emitted-files.ts';
import { type Gate, fromProblems } from './gate.ts';
import { type BuiltPage, isForReaders, sharedBuiltSite } from './site/built-site.ts';
import { isUntranslated } from './site/page-language.ts';
import { scriptNote, scriptProblems, scriptWeights } from './site/script-budget.ts';
import { weighOffline } from './site/weigh-offline.ts';
import { weighPage, weighSafety } from './site/weigh.ts';

/** Bytes, so that a page opens at once on a slow phone, and a whole visit costs next to nothing. */
const LIMITS = {
  /** HTML, CSS and script of an exercise as it opens, about what fits into the first round trip; 500 tell search
   * engines of it, 700 its style sheets weigh more since there are three, 800 are floor mode on a phone, 500 the code of its
   * sheet of paper, which stands in the page so that it prints without a script and without a connection; 500 say how
   * often and for how many weeks, what the signs of its pictures mean, and hold the star of a favourite; 200 lead to this
   * page in other languages, as on every page; 200 keep the room for the offer of one before it comes. */
  exercisePage: 17_500,
  /** The same of any other page. 300 tell search engines and other sites of it. */
  anyPage: 24_300,
  /** The first page names every guide, about 110 bytes each. 32 guides; 16 were 24.2 kB. 100 as above. */
  homePage: 26_400,
  /** A guide: 1500 more since its player shows, while one gets ready, when to stop and who asks first,
   * and the steps with their pictures; 100 as above. */
  guidePage: 26_300,
  /** A guide with stages: each of them whole in the page, for those without a script, and today’s for the player, whose
   * words come along; 600 say what to do after a fall; 200 as above. */
  programmePage: 33_300,
  /** The search: it carries the signs of an emergency in the page itself, so that no fetch can fail;
   * 300 because the planner asks what one has at home, too, 700 are its filters as a sheet and strips. */
  searchPage: 63_500,
  /** What a page loads when the reader starts something: the timer, a whole guide, the search. 3500 of
   * it obey after "Still there" and dial a number, 700 read any dosage and the check of a link, 500 fill
   * the words of a page in its language, 2300 play the film of a movement. On a phone, 7600 are the
   * player, which the tap on "Start" opens; 1600 lead repetitions and keep a run with what shaped it; 500
   * ask before a run is taken from another tab; 7500 save one guide or area, from the fold that a reader opens, and
   * mark a favourite; 600 write down what was done, once a run is on; 500 keep the
   * close-up beside a film, and hold what speaks in the language of its page; 800 offer another language, to those
   * who may want it, and save pages in theirs; 400 say the dose and the things of a link at the head of its page and
   * when it is shared. */
  later: 49_400,
  /** The page of a plan: its editor, its reader's view, the planner, the player, and what reads a dose in
   * other words. Nobody loads all of it. 700 ask before a run is taken from another tab, and fetch its end; 6500 save
   * its pages and mark favourites; 600 write down what was done, and begin with a stage of a programme; 200 say
   * truly why each was chosen; 1300 as above for films and languages; 100 say a note again
   * so that it is heard. */
  planLater: 78_800,
  /** The bibliography: one page, and each new source makes it longer, by about 95 bytes. 387 sources; 220 were 36 kB. */
  sources: 54_000,
  /** The page of what the phone remembers: it reads every note there is, and a file of them; 400 of it
   * fill the words of a page in its language, 200 read the plans that are kept, 3000 show the checks
   * before and after, 5000 the favourites, the programmes, and the checks of single exercises, 1000 what was done,
   * 900 the language that was chosen. */
  stored: 42_000,
  /** The style sheets that one page loads, gzip; that of paper is waited for by nothing. */
  pageStyles: 8_000,
  /** Any sheet, gzip. */
  sheet: 3_000,
  /** One drawing, gzip: three pictures on a mat as wide as the arms are open, hands with knuckles, are 12.9 kB. */
  figure: 13_100,
  /** The film of one movement, Brotli. */
  film: 12_000,
  /** The site as it lies on the disk, without the search index, the pictures of previews and the data; 4 MB
   * of it are films, a quarter of that when sent. 115 exercises; 64 were 16 MB. 2 MB are 15 more guides and
   * three chapters, with what leaflets say; 200 kB are close-ups of muscles that no picture showed. */
  wholeSite: 28_700_000,
  /** The same of one other language: its pages, the untranslated ones in English among them, its search and lists. */
  wholeLanguage: 22_000_000,
} as const;

/**
 * What a page in another language may weigh for one byte of the original's limit: Spanish says the same in a sixth
 * more letters, with accents, and each page says that a machine made it.
 */
const LONGER_WORDS = 1.2;

export const weight: Gate = {
  name: 'weight',
  needsBuild: true,
  readsPages: true,
  run: () => {
    const folder = 'dist';
    // What nobody has translated is an English page that is weighed as such.
    const pages = sharedBuiltSite(folder).filter(
      (page) => isForReaders(page) && !isUntranslated(page.elements),
    );
    const weighed = pages.map((page) => weighInTwo(page, folder));
    const exercises = heaviestFirst(
      weighed.filter(({ isExercise }) => isExercise),
      folder,
    );
    const files = filesBelow(folder);
    const styled = [...weighed].sort((a, b) => b.styles - a.styles).slice(0, 10);
    const worst = pages
      .map((page) => ({ page, bytes: weighSafety(page, 'quick') }))
      .sort((a, b) => b.bytes - a.bytes)[0]?.page;
    const disk = Map.groupBy(
      files.filter((file) => !/\/(pagefind|social|data|embed)\//.test(file) && !PACKED.test(file)),
      (file) => languageOf(file.slice(folder.length)),
    );
    const scripts = pages.flatMap((page) => scriptWeights(page, folder));
    const offline = weighOffline(folder);
    const problems = [
      ...offline.problems,
      ...scriptProblems(
        scripts,
        files.filter((file) => file.endsWith('.js')),
      ),
      ...weighed.flatMap((page) => [
        ...over(`${page.address} (${page.parts})`, page.total, limitOf(page)),
        ...over(
          `${page.address}, what it loads later`,
          page.later,
          page.original === '/plan/' ? LIMITS.planLater : LIMITS.later,
        ),
      ]),
      ...weighed.flatMap(({ address, styles }) =>
        over(`${address}, its CSS, gzip`, styles, LIMITS.pageStyles),
      ),
      ...files
        .filter((file) => file.endsWith('.css'))
        .flatMap((file) => over(`${file}, gzip`, gzip(file), LIMITS.sheet)),
      ...files
        .filter((file) => /\/figures\/[^/]+\.svg$/.test(file))
        .flatMap((file) => over(`${file}, gzip`, gzip(file), LIMITS.figure)),
      ...files
        .filter((file) => /\/figures\/motion\/[^/]+\.json$/.test(file))
        .flatMap((file) => over(`${file}, Brotli`, weighFilm(file), LIMITS.film)),
      ...[...disk].flatMap(([language, own]) =>
        over(
          language === '' ? 'The whole site' : `All that stands below ${language}/`,
          sum(own.map((file) => fs.statSync(file).size)),
          language === '' ? LIMITS.wholeSite : LIMITS.wholeLanguage,
        ),
      ),
      ...(exercises.length === 0 ? ['There is no exercise page to weigh.'] : []),
    ];
    const [heaviest] = exercises;
    const note = heaviest
      ? `heaviest exercise ${kilo(heaviest.total)} (${heaviest.parts}) and ${kilo(heaviest.later)} later; most CSS, gzip: ${styled.map(({ address, styles }) => `${address} ${kilo(styles)}`).join(', ')}; most safety text: ${worst?.address ?? ''} ${kilo(worst ? weighSafety(worst) : 0)}; ${scriptNote(scripts)}; offline: ${offline.note}`
      : '';
    return Promise.resolve(fromProblems(problems, note));
  },
};

/**
 * Whether a page fits is asked of a quick Brotli first: if that is within the limit, what a host packs at
 * its hardest is. Only what is not is weighed as it is sent, and that counts.
 */
function weighInTwo(page: BuiltPage, folder: string) {
  const quick = weigh(page, folder, 'quick');
  return quick.total <= limitOf(quick) ? quick : weigh(page, folder);
}

/** The bytes of a film: of a quick Brotli if these fit, else as they are sent. */
function weighFilm(file: string): number {
  const film = fs.readFileSync(file);
  const quick = compress(film, 'br', 'quick').length;
  return quick <= LIMITS.film ? quick : compress(film, 'br').length;
}

/** So many are weighed as they are sent, to find the heaviest: quick weights are a tenth too much. */
const EXACT = 10;

function heaviestFirst(weighed: readonly ReturnType<typeof weigh>[], folder: string) {
  return [...weighed]
    .sort((a, b) => b.total - a.total)
    .slice(0, EXACT)
    .map(({ page }) => weigh(page, folder))
    .sort((a, b) => b.total - a.total);
}

function weigh(page: BuiltPage, folder: string, effort: Effort = 'most') {
  const { html, css, styles, script, later } = weighPage(page, folder, { effort });
  return {
    page,
    address: page.address,
    /** The page that it is a translation of, or itself. */
    original: page.address.slice(languageOf(page.address).length),
    isExercise: /^\/exercises\/.+/.test(page.address),
    isProgramme: page.elements.some(({ tag }) => tag === 'programme-today'),
    total: html + css + script,
    later,
    styles,
    parts: `HTML ${kilo(html)}, CSS ${kilo(css)}, script ${kilo(script)}`,
  };
}

/** The language that an address begins with, `/es`; nothing for that of the originals. */
const languageOf = (address: string) =>
  LANGUAGE_NAMES.map((name) => `/${name}`).find((start) => address.startsWith(`${start}/`)) ?? '';

function limitOf(page: ReturnType<typeof weigh>): number {
  return limitOfOriginal(page) * (page.original === page.address ? 1 : LONGER_WORDS);
}

function limitOfOriginal({ original, isProgramme }: ReturnType<typeof weigh>): number {
  if (isProgramme) return LIMITS.programmePage;
  if (original === '/') return LIMITS.homePage;
  if (original === '/sources/') return LIMITS.sources;
  if (original === '/search/') return LIMITS.searchPage;
  if (original === '/stored/') return LIMITS.stored;
  if (/^\/guides\/.+/.test(original)) return LIMITS.guidePage;
  return /^\/exercises\/.+/.test(original) ? LIMITS.exercisePage : LIMITS.anyPage;
}

function over(what: string, bytes: number, limit: number): string[] {
  return bytes > limit ? [`${what}: ${kilo(bytes)}; the limit is ${kilo(limit)}.`] : [];
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name).split(path.sep).join('/'));
}

function gzip(file: string): number {
  return compress(fs.readFileSync(file), 'gzip').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
