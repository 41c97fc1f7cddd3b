// The folder is the layer. This rule holds the line: an import that goes the wrong way is an error
// whose message names the rooms. The picture is in ARCHITECTURE.md.
import path from 'node:path';

/**
 * Which rooms each room may open. A room may always open itself.
 * `script` is a `<script>` block of an .astro file: it only wakes an island. `figure` is the face of
 * the figure engine; its floors are rooms of their own, and imports go down them only.
 */
export const ROOMS = {
  // Pure, too. Of languages, all but the build knows types and how a message is filled.
  words: [],
  lib: ['words'],
  'figure/pose': [],
  'figure/body': ['figure/pose'],
  'figure/trace': ['figure/body', 'figure/pose'],
  'figure/draw': ['figure/trace', 'figure/body', 'figure/pose'],
  'figure/motion': ['figure/draw', 'figure/trace', 'figure/body', 'figure/pose'],
  figure: ['figure/body', 'figure/pose'],
  // It reads poses, so it knows what a pose and a body are, but not how they are drawn.
  catalogue: ['lib', 'words', 'site', 'figure', 'figure/body', 'figure/pose'],
  // A component brings the style sheet that only it needs.
  components: ['lib', 'words', 'figure', 'site', 'styles'],
  layouts: ['components', 'lib', 'words', 'figure', 'styles', 'site'],
  pages: ['catalogue', 'layouts', 'components', 'lib', 'words', 'figure', 'site', 'styles'],
  islands: ['lib', 'words', 'site'],
  // The service worker knows no page and no base: it works where it is put.
  worker: ['lib', 'words'],
  script: ['islands'],
  styles: [],
  site: [],
  config: ['catalogue', 'lib'],
  // The build bundles the worker and knows what it expects; `npm run figures` draws.
  scripts: [
    'catalogue',
    'lib',
    'words',
    'figure',
    'figure/motion',
    'figure/draw',
    'figure/body',
    'site',
    'worker',
  ],
  // The tests of offline use deploy a second build, and take the server away.
  e2e: ['lib', 'words', 'figure', 'site', 'scripts'],
};

/** @param {string} file path from the project's root, with forward slashes */
export function roomOf(file) {
  if (/\.astro\/.+/.test(file)) return 'script';
  if (file === 'src/content.config.ts') return 'config';
  if (file === 'src/site.ts') return 'site';
  const [top, room, floor] = file.split('/');
  if (top === 'src' && `${room}/${floor}` in ROOMS) return `${room}/${floor}`;
  if (top === 'src' && room && room in ROOMS) return room;
  if (top === 'scripts' || top === 'e2e') return top;
  return null;
}

const FLOORS = Object.keys(ROOMS).filter((room) => room.includes('/'));

/** Packages that only some rooms may use. The reason is part of the message. */
const PACKAGES = [
  {
    test: /^(astro|astro:.+|node:.+|@astrojs\/.+|pagefind)$/,
    rooms: ['lib', 'islands', 'figure', ...FLOORS],
    why: 'it has to run in a browser and in bare Node alike',
  },
  {
    test: /^astro:content$/,
    rooms: ['components', 'layouts'],
    why: 'only pages open the catalogue',
  },
];

/** What only tests use. It may open its rooms like any other code, and only tests may open it. */
const FOR_TESTS = /\.test\.ts$|(^|\/)(testing|offenders|__fixtures__)\//;
const TEST_PACKAGES = /^(fast-check|vitest)$/;

const direction = {
  meta: { type: 'problem', schema: [] },
  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const room = roomOf(file);
    if (!room || /\.test\.ts$/.test(file)) return {};
    const isForTests = room === 'e2e' || FOR_TESTS.test(file);
    const from = file.replace(/(\.astro)\/.+$/, '$1');
    /** @param {any} node an import or export of any kind */
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== 'string') return;
      const target = path.posix.join(path.posix.dirname(from), name);
      const isTool = name.startsWith('.') ? FOR_TESTS.test(target) : TEST_PACKAGES.test(name);
      if (isTool && !isForTests) {
        context.report({
          node,
          message: `"${name}" is for tests: only tests and folders named testing may open it. Move what both need out of there.`,
        });
        return;
      }
      if (!name.startsWith('.')) {
        const rule = PACKAGES.find((entry) => entry.test.test(name) && entry.rooms.includes(room));
        // `astro/zod` is plain zod and runs anywhere, but lib stays free of it all the same.
        if (rule) {
          context.report({ node, message: `src/${room} may not import "${name}": ${rule.why}.` });
        }
        return;
      }
      const opened = roomOf(target);
      if (!opened || opened === room || ROOMS[room].includes(opened)) return;
      const may = ROOMS[room].length > 0 ? ROOMS[room].join(', ') : 'nothing but itself';
      context.report({
        node,
        message: `The room "${room}" may not open the room "${opened}": it may use ${may}. Move what both need to src/lib, or pass it in as an argument.`,
      });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export const roomsPlugin = { meta: { name: 'rooms' }, rules: { direction } };
