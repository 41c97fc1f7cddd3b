import { type Planting, replace } from './planting.ts';

/** The page that the engines visit, and a script on it of the planted kind. */
const SHARED = 'dist/exercises/foam-roll-hamstrings/index.html';
const HOME = 'dist/index.html';
const withScript = (name: string) =>
  replace('</head>', `<script type="module" src="/${name}"></script></head>`);

/**
 * What goes wrong in one engine, or on one server, and nowhere else: the scripts look at the name of
 * the engine before they do harm. Each gate takes only the journey that notices it (`ONLY`).
 */
export const ENGINE_PLANTINGS: readonly Planting[] = [
  {
    gate: 'firefox',
    defect: 'a script that fails in Firefox only',
    file: SHARED,
    plant: withScript('zz-firefox.js'),
    says: /An error in the console: .*not in Firefox/,
  },
  {
    gate: 'webkit',
    defect: 'an image without a name in WebKit only',
    file: HOME,
    plant: withScript('zz-webkit.js'),
    says: /WebKit, axe on \/: image-alt/,
  },
  {
    gate: 'nginx',
    defect: 'a header with another name',
    file: 'scripts/hosts/nginx.ts',
    plant: replace('add_header ${name}', 'add_header X-${name}'),
    says: /exercises\/foam-roll-hamstrings\/ has another policy: none/,
  },
  {
    gate: 'nginx',
    defect: 'a file that nobody should get',
    file: 'scripts/hosts/nginx.ts',
    plant: replace('{ return 404; }', '{ return 200; }'),
    says: /_headers answers 200/,
  },
  {
    gate: 'caddy',
    defect: 'a policy that is taken away',
    file: 'scripts/hosts/caddy.ts',
    plant: replace("headerBlock('*',", "headerBlock('/none',"),
    says: /exercises\/foam-roll-hamstrings\/ has another policy: none/,
  },
  {
    gate: 'nginx',
    defect: 'a page for addresses that are none which leads nowhere',
    file: 'dist/404.html',
    plant: replace(/<main[\s\S]*<\/main>/, '<main><h1>Not found</h1></main>'),
    says: /1\) \[chromium\] .*an address that is none says so and leads on/,
  },
];

/** The journeys and tests that each of these gates takes, by their names. */
export const ONLY: Readonly<Record<string, string>> = {
  browser: '/accessibility/$|an answer takes at most',
  dev: 'a page has its styles|five faults give their letters',
  screens: '/accessibility/$',
  firefox: 'a shared page has a good preview',
  webkit: 'axe on /$',
  nginx: 'an address that is none',
  caddy: 'an address that is none',
};

/** What is chosen for these gates, where choosing takes longer than what is chosen: every page is read for it. */
export const CHOSEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  browser: {
    UNCOIL_CHOSEN: JSON.stringify({ addresses: ['accessibility/'], said: 'the planted page' }),
  },
};

/** Scripts that the planted pages ask for; they come from our own origin. */
export const ENGINE_SCRIPTS: Readonly<Record<string, string>> = {
  'dist/zz-firefox.js':
    "if (navigator.userAgent.includes('Firefox')) throw new Error('not in Firefox');\n",
  'dist/zz-webkit.js': `if (!/Chrome|Firefox/.test(navigator.userAgent)) {
  const image = document.createElement('img');
  image.src = '/favicon.svg';
  document.querySelector('main').append(image);
}
`,
};
