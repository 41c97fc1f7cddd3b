import { ENGINE_PLANTINGS } from './engine-plantings.ts';
import { PAGE_PLANTINGS, SCREEN_PLANTINGS } from './page-plantings.ts';
import { type Planting, append, replace } from './planting.ts';

const EXERCISE = 'content/exercises/foam-roll-hamstrings.mdx';
const PAGE = 'dist/accessibility/index.html';

/** At least one for each gate. Finer ones stand in the unit tests beside each gate. */
export const PLANTINGS: readonly Planting[] = [
  {
    gate: 'packages',
    defect: 'a package without a hash',
    file: 'package-lock.json',
    plant: replace(/"integrity": "sha512-[^"]+",/, ''),
    says: /has no sha512 hash/,
  },
  {
    gate: 'packages',
    defect: 'a range instead of a version',
    file: 'package.json',
    plant: replace(/"astro": "/, '"astro": "^'),
    says: /astro is "\^.*write an exact version/,
  },
  {
    gate: 'content',
    defect: 'an exercise without a duration',
    file: EXERCISE,
    plant: replace(/^duration:.*\n/m, ''),
    says: /foam-roll-hamstrings\.mdx:2:1\n.*duration is missing/,
  },
  {
    gate: 'content',
    defect: 'code in the prose',
    file: EXERCISE,
    plant: append('\n{process.env.HOME}\n'),
    says: /The prose holds an expression in curly brackets/,
  },
  {
    gate: 'format',
    defect: 'a file in another layout',
    file: 'src/lib/zz-planted.ts',
    plant: append('export const  planted  =  "x"'),
    says: /zz-planted\.ts/,
  },
  {
    gate: 'lint',
    defect: 'an import against the direction of the rooms',
    file: 'src/lib/zz-planted.ts',
    plant: append("export { RULES } from '../catalogue/check/check-content.ts';\n"),
    says: /The room "lib" may not open the room "catalogue"/,
  },
  {
    gate: 'lint',
    defect: 'a clock in lib',
    file: 'src/lib/zz-planted.ts',
    plant: append('export const now = () => Date.now();\n'),
    says: /src\/lib is pure: Date belongs outside/,
  },
  {
    gate: 'lint',
    defect: 'a sentence for readers outside words',
    file: 'src/lib/zz-planted.ts',
    plant: append("export const SAID = 'Nothing is left for you here.';\n"),
    says: /“Nothing is left for you here\.” is for readers/,
  },
  {
    gate: 'pseudo',
    defect: 'a sentence that no translator gets',
    file: 'src/pages/accessibility.astro',
    plant: replace('<h2>{own.test}</h2>', '<h2>Nobody translates this</h2>'),
    says: /accessibility\/index\.html: not in words: h2: Nobody translates this/,
  },
  {
    gate: 'pseudo',
    defect: 'a box that is wider than long words allow',
    file: 'src/pages/accessibility.astro',
    plant: replace('<div class="prose">', '<div class="prose min-w-[600px]">'),
    says: /\/accessibility\/ is \d+ px wide/,
  },
  {
    gate: 'pseudo',
    defect: 'a translation that hides the warning that changed',
    file: 'src/components/page/about-translation.ts',
    plant: replace('warnings.length > 0 &&', 'warnings.length > 999 &&'),
    says: /qaa\/exercises\/lacrosse-ball-hamstring-release\/ is behind and hides the warnings/,
  },
  {
    gate: 'types',
    defect: 'a number that is a text',
    file: 'src/lib/zz-planted.ts',
    plant: append("export const seconds: number = '60';\n"),
    says: /zz-planted\.ts.*error/,
  },
  {
    gate: 'unused',
    defect: 'a file that nobody uses',
    file: 'src/lib/zz-planted.ts',
    plant: append('export const planted = 1;\n'),
    says: /zz-planted\.ts/,
  },
  {
    gate: 'unit',
    defect: 'a test that fails',
    file: 'src/lib/zz-planted.test.ts',
    plant: append("import { expect, it } from 'vitest';\nit('fails', () => expect(1).toBe(2));\n"),
    says: /zz-planted\.test\.ts[\s\S]*expected 1 to be 2/,
  },
  {
    gate: 'build',
    defect: 'a guide that breaks the order',
    file: 'content/guides/lower-back-or-knee-pain.mdx',
    plant: replace('exercise: foam-roll-hamstrings', 'exercise: seated-hamstring-stretch'),
    says: /requires "foam-roll-hamstrings", which is not in this guide/,
  },
  {
    gate: 'html',
    defect: 'an image without alternative text',
    file: PAGE,
    plant: replace('</main>', '<img src="/favicon.svg"></main>'),
    says: /missing required "alt"/,
  },
  {
    gate: 'pages',
    defect: 'an inline handler',
    file: PAGE,
    plant: replace('<main', '<main onclick="go()"'),
    says: /accessibility\/index\.html: .*inline handler onclick/,
  },
  {
    gate: 'pages',
    defect: 'an outside image',
    file: PAGE,
    plant: replace('</main>', '<img alt="" src="https://example.org/a.png"></main>'),
    says: /accessibility\/index\.html: .*loads https:\/\/example\.org\/a\.png from elsewhere/,
  },
  {
    gate: 'pages',
    defect: 'a page that the sitemap lacks',
    file: 'dist/sitemap-0.xml',
    plant: replace(/<url><loc>https:\/\/[^/<]+\/zones\/<\/loc>.*?<\/url>/, ''),
    says: /the sitemap lacks \/zones\//,
  },
  {
    gate: 'pages',
    defect: 'a preview that is not there',
    file: PAGE,
    plant: replace('/social/accessibility.png', '/social/accessibility-2.png'),
    says: /accessibility\/index\.html: og:image .* is not there/,
  },
  {
    gate: 'pages',
    defect: 'a listed page that asks not to be found',
    file: PAGE,
    plant: replace('</title>', '</title><meta name="robots" content="noindex">'),
    says: /the sitemap names .*\/accessibility\/, which is no page to be found/,
  },
  {
    gate: 'links',
    defect: 'a broken fragment',
    file: PAGE,
    plant: replace('</main>', '<a href="/sources/#nothing">x</a></main>'),
    says: /\/accessibility\/: the link to \/sources\/#nothing names no element/,
  },
  {
    gate: 'links',
    defect: 'a dead link',
    file: PAGE,
    plant: replace('</main>', '<a href="/gone/">x</a></main>'),
    says: /\/accessibility\/: the link to \/gone\/ answers 404/,
  },
  {
    gate: 'policy',
    defect: 'inline code allowed by the header',
    file: 'dist/_headers',
    plant: replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    says: /'unsafe-inline' allows the execution of unsafe in-page scripts/,
  },
  {
    gate: 'licences',
    defect: 'a package for readers that is not on the list',
    file: 'src/islands/zz-planted.ts',
    plant: append("import 'left-pad';\n"),
    says: /zz-planted\.ts: ships left-pad/,
  },
  {
    gate: 'licences',
    defect: 'a licence that is not shipped',
    file: 'dist/licences.txt',
    plant: replace('SIL OPEN FONT LICENSE', ''),
    says: /licences\.txt does not list what is shipped/,
  },
  {
    gate: 'search',
    defect: 'pages without the words of everyday',
    file: 'dist/search/words.json',
    plant: (text) => {
      const words = JSON.parse(text) as { phrases: unknown[] };
      return JSON.stringify({ ...words, phrases: words.phrases.map(() => []) });
    },
    says: /Not among three: ".*" should find /,
  },
  {
    gate: 'search',
    defect: 'a word of an emergency that is gone in Spanish',
    file: 'dist/es/search/index.html',
    plant: replace(/infarto/g, 'zz'),
    says: /"creo que me esta dando un infarto" should be now get-help-any/,
  },
  {
    gate: 'weight',
    defect: 'an exercise page with 30 kB of noise',
    file: 'dist/exercises/foam-roll-hamstrings/index.html',
    plant: (text) => text + noise(30_000),
    says: /\/exercises\/foam-roll-hamstrings\/ .*the limit is/,
  },
  {
    gate: 'weight',
    defect: 'a service worker with 10 kB of noise',
    file: 'dist/sw.js',
    plant: (text) => text + noise(10_000),
    says: /The service worker, gzip: .*the limit is/,
  },
  {
    gate: 'dev',
    defect: 'the policy of the finished site, which lets no style sheet of the server in',
    file: 'src/layouts/Page.astro',
    plant: replace('import.meta.env.DEV ? developmentPolicy() : metaPolicy()', 'metaPolicy()'),
    says: /\d\) \[dev\] .*a page has its styles/,
  },
  {
    gate: 'dev',
    defect: 'letters that stand in place of no page',
    file: 'src/catalogue/content/dev-letters.ts',
    plant: replace('errors.length === 0 ||', 'true ||'),
    says: /\d\) \[dev\] .*five faults give their letters/,
  },
  ...PAGE_PLANTINGS,
  ...SCREEN_PLANTINGS,
  ...ENGINE_PLANTINGS,
];

/** Text that does not compress, the same in each run. */
function noise(letters: number): string {
  let [state, text] = [1, ''];
  while (text.length < letters) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text;
}
