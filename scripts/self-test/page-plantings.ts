import { type Planting, replace } from './planting.ts';

/** What is planted into one page, and what the visit to that page says about each. */
const PAGE_DEFECTS: readonly (readonly [string, string, RegExp])[] = [
  ['low contrast', '<p class="zz-pale">Pale words</p>', /color-contrast/],
  ['a missing alt', '<img src="/favicon.svg">', /image-alt/],
  ['a button without a name', '<button type="button"></button>', /button-name/],
  ['a wrong role', '<p role="buton">x</p>', /aria-roles/],
  [
    'a small target',
    '<button class="zz-tiny">a</button><button class="zz-tiny">b</button>',
    /target-size/,
  ],
  ['a skipped heading', '<h2>Two</h2><h5>Five</h5>', /heading-order/],
  ['a second heading of level 1', '<h1>Again</h1>', /toHaveCount|page-has-heading-one|2 elements/],
  ['a box wider than a phone', '<div class="zz-wide">wide</div>', /sticks out at 320 px/],
  [
    'cut-off words',
    '<p class="zz-cut">Long words that do not fit into such a low box</p>',
    /cut off with text spacing/,
  ],
  [
    'an inline handler',
    '<p id="zz" onclick="a()">x</p>',
    /Executing inline event handler violates/,
  ],
  [
    'an outside image',
    '<img alt="" src="https://example.org/a.png">',
    /left the origin: https:\/\/example\.org\/a\.png/,
  ],
  ['a heading that needs a script', '<zz-late></zz-late>', /without JavaScript/],
  ['words that vanish in print', '<div class="zz-screen"></div>', /text in print/],
  ['something that pushes the words down', '<zz-push></zz-push>', /moved while the page loaded/],
];

/** What the gate of small screens and large letters says about each. */
const SCREEN_DEFECTS: readonly (readonly [string, string, RegExp])[] = [
  [
    'a bar that lies over the end of the page',
    '<div class="zz-bar">Bar</div>',
    /covered by <div\.zz-bar>/,
  ],
  [
    'a line that is off the screen',
    '<p class="zz-off">Out to the left</p>',
    /off the screen: <p\.zz-off>/,
  ],
  [
    'a line that is cut off',
    '<p class="zz-cut">Long words that do not fit into such a low box</p>',
    /cut off: <p\.zz-cut>/,
  ],
  [
    'a warning that scrolls sideways',
    '<p class="zz-side">Averylongwordinasmallbox</p>',
    /scrolls sideways: <p\.zz-side>/,
  ],
  [
    'a focus that cannot be seen',
    '<a class="zz-away" href="#main">Away</a>',
    /focus out of sight: Away/,
  ],
  [
    'a control without its turn',
    '<button id="zz-skip" class="zz-skip">Skipped</button>',
    /has no turn: Skipped/,
  ],
];

export const SCREEN_PLANTINGS: readonly Planting[] = SCREEN_DEFECTS.map(
  ([defect, markup, says]) => ({
    gate: 'screens',
    defect,
    file: 'dist/accessibility/index.html',
    plant: (text) => replace('</main>', `${markup}</main>`)(withFiles(text)),
    says,
  }),
);

/** What costs an answer more, though it is the same. */
const COST_PLANTING: Planting = {
  gate: 'browser',
  defect: 'three times as many names to read for an answer',
  file: 'dist/search/words.json',
  plant: (text) => {
    const words = JSON.parse(text) as { phrases: string[][] };
    const thrice = (list: string[]) =>
      ['', ' zza', ' zzb'].flatMap((end) => list.map((one) => one + end));
    return JSON.stringify({ ...words, phrases: words.phrases.map(thrice) });
  },
  says: /\d\) \[chromium\] .*an answer takes at most/,
};

export const PAGE_PLANTINGS: readonly Planting[] = [
  COST_PLANTING,
  ...PAGE_DEFECTS.map(([defect, markup, says]) => ({
    gate: 'browser',
    defect,
    file: 'dist/accessibility/index.html',
    plant: (text: string) => replace('</main>', `${markup}</main>`)(withFiles(text)),
    says,
  })),
];

/** The page asks for the style sheet and the script, once. */
function withFiles(page: string): string {
  const files =
    '<link rel="stylesheet" href="/zz.css"><script type="module" src="/zz.js"></script></head>';
  return page.includes(files) ? page : page.replace('</head>', files);
}

/** The style sheet and the script that some of the defects need; both come from our own origin. */
const STYLES = `.zz-pale { color: #ccc; background: #fff; }
.zz-tiny { inline-size: 10px; block-size: 10px; padding: 0; margin: 0; border: 0; min-block-size: 0; min-inline-size: 0; }
.zz-wide { inline-size: 600px; }
.zz-cut { block-size: 1.2em; line-height: 1.2; inline-size: 9em; overflow: hidden; }
.zz-bar { position: fixed; inset: auto 0 0; block-size: 30vh; background: #fff; z-index: 9; }
.zz-off { position: relative; inset-inline-start: -80px; }
.zz-side { inline-size: 6em; overflow: auto; white-space: nowrap; overflow-wrap: normal; }
.zz-away { position: fixed; inset-block-start: -200px; }
@media print { main { font-size: 0; display: none; } }
`;
const SCRIPT = `const skip = document.querySelector('#zz-skip');
document.addEventListener('keydown', () => skip?.setAttribute('inert', ''));
const late = document.querySelector('zz-late');
const heading = document.createElement('h2');
heading.textContent = 'Late';
if (late) late.append(heading);
const push = document.querySelector('zz-push');
new PerformanceObserver(() => {
  if (!push) return;
  push.style.cssText = 'display: block; block-size: 100px';
  document.querySelector('main').prepend(push);
}).observe({ type: 'paint', buffered: true });
`;

/** Files beside the page. */
export const PAGE_FILES: Readonly<Record<string, string>> = {
  'dist/zz.css': STYLES,
  'dist/zz.js': SCRIPT,
};
