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

export const PAGE_PLANTINGS: readonly Planting[] = PAGE_DEFECTS.map(([defect, markup, says]) => ({
  gate: 'browser',
  defect,
  file: 'dist/accessibility/index.html',
  plant: (text) => replace('</main>', `${markup}</main>`)(withFiles(text)),
  says,
}));

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
@media print { main { font-size: 0; display: none; } }
`;
const SCRIPT = `const late = document.querySelector('zz-late');
const heading = document.createElement('h2');
heading.textContent = 'Late';
late.append(heading);
const push = document.querySelector('zz-push');
new PerformanceObserver(() => {
  push.style.cssText = 'display: block; block-size: 100px';
  document.querySelector('main').prepend(push);
}).observe({ type: 'paint', buffered: true });
`;

/** Files beside the page. */
export const PAGE_FILES: Readonly<Record<string, string>> = {
  'dist/zz.css': STYLES,
  'dist/zz.js': SCRIPT,
};
