import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is written by hand: every folder in it is explained, and everything explained is there. */
const TOPS = ['content', 'e2e', 'hosting', 'public', 'scripts', 'src'];

/** Rooms with a README of their own. In any other folder, the one above may do the explaining. */
const ROOMS = /^(src|src\/lib|src\/islands)\/[^/]+$|^(content|e2e|scripts)$/;

/** Astro would make a page of a README there, and send every file of `public/`. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  public: 'scripts/README.md',
  'src/pages': 'src/pages/_README.md',
};

const files = TOPS.flatMap((top) =>
  fs
    .readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name).split(path.sep).join('/')),
);
const isFixture = (name: string): boolean => name.includes('__fixtures__/');
/** All folders that hold a file, at any depth. */
const folders = [...new Set(files.flatMap((name) => foldersAbove(name)))].sort();
const there = new Set([...fs.readdirSync('.'), ...files, ...folders.map((name) => `${name}/`)]);
const readmes = [
  'README.md',
  'ARCHITECTURE.md',
  ...files.filter((name) => /\/_?README\.md$/.test(name) && !isFixture(name)),
];

function foldersAbove(name: string): string[] {
  const folder = path.posix.dirname(name);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

/** The README of a folder, or undefined. */
const readmeOf = (folder: string): string | undefined =>
  [ELSEWHERE[folder] ?? '', `${folder}/README.md`].find((name) => there.has(name));

/** What stands in `code` and looks like a file or a folder of the project. */
function namesIn(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) =>
      /^[\w.[\]@][\w./[\]@-]*(\/|\.(ts|mjs|js|astro|css|yaml|mdx|md|svg))$/.test(name),
    )
    .filter((name) => !/^(dist|node_modules|\.cache)\//.test(name));
}

/**
 * Whether a name in a README means something: seen from there, from one room up, from the
 * project, or from src. A test may be called by its bare name from anywhere.
 */
function exists(readme: string, name: string): boolean {
  const folder = path.posix.dirname(readme);
  const seen = [folder, `${folder}/..`, '.', 'src'].map((from) => path.posix.join(from, name));
  if (seen.some((one) => there.has(one))) return true;
  const below = folder === '.' || name.endsWith('.test.ts') ? '' : `${folder}/`;
  return [...there].some((one) => one.startsWith(below) && one.endsWith(`/${name}`));
}

describe('every room is explained', () => {
  it.each(folders.filter((folder) => ROOMS.test(folder)))('%s has a README', (room) => {
    expect(readmeOf(room), `Write ${room}/README.md: what lives there, file by file.`).toBeTruthy();
  });

  // A folder such as `[kind]` is a part of an address; what fixtures hold is a matter of their test.
  const others = folders.filter(
    (folder) => !ROOMS.test(folder) && !/\[|__fixtures__\//.test(folder),
  );
  it.each(others.filter((folder) => !readmeOf(folder)))('%s', (folder) => {
    let above = path.posix.dirname(folder);
    while (above !== '.' && !readmeOf(above)) above = path.posix.dirname(above);
    const readme = readmeOf(above) ?? 'README.md';
    const name = `${path.posix.relative(above, folder)}/`;
    // Its own name, or that of what is in it, or its whole path: `exercises/`, `exercises/*.mdx`.
    const text = fs.readFileSync(readme, 'utf8');
    const isNamed = text.includes(`\`${name}`) || text.includes(`\`${folder}/`);
    expect(isNamed, `${readme} does not say what \`${name}\` is.`).toBe(true);
  });
});

describe('a README names what is there', () => {
  it('and there are many of them', () => {
    expect(readmes.length).toBeGreaterThan(30);
  });

  it.each(readmes)('%s', (readme) => {
    const names = namesIn(fs.readFileSync(readme, 'utf8'));
    expect(names.filter((name) => !exists(readme, name))).toEqual([]);
  });
});

/** What is handed to `npm run` and `node` in a text. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/`[^`]*?\b((?:npm run|node) \S+?)[\s`][^`]*`?/g)].map(
    ([, command = '']) => command,
  );

describe('every command in the docs works on any Node that README.md promises', () => {
  const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  /** Only setup.mjs runs on the reader's Node; it finds ours, which reads TypeScript. */
  const works = (command: string) => {
    const [program = '', run, script = ''] = command.split(' ');
    return program === 'node' ? run === 'scripts/setup.mjs' : script in scripts;
  };
  const docs = [
    ...readmes,
    'CONTRIBUTING.md',
    ...files.filter((name) => /^e2e\/.*\.md$/.test(name)),
  ];

  it('and there are many of them', () => {
    const all = docs.flatMap((name) => commandsIn(fs.readFileSync(name, 'utf8')));
    expect(all.length).toBeGreaterThan(40);
    expect(all).toContain('node scripts/setup.mjs');
  });

  it.each(docs)('%s', (name) => {
    const commands = commandsIn(fs.readFileSync(name, 'utf8'));
    expect(commands.filter((command) => !works(command))).toEqual([]);
  });

  it.each(['`node scripts/x.ts`', '`npm run nothing x`', 'a `A=b npm run nothing`'])(
    'not %s',
    (text) => {
      expect(commandsIn(text).filter((command) => !works(command))).toHaveLength(1);
    },
  );
});
