import fs from 'node:fs';
import path from 'node:path';

/** Something of others that readers get. */
type Shipped = {
  readonly what: string;
  /** The package it comes from. */
  readonly name: string;
  /** What lies in this repository instead of in `node_modules/`, with the text of its licence. */
  readonly copied?: { readonly folder: string; readonly version: string; readonly license: string };
};

/** Work of others that readers get: what it is, and the package it comes from. */
export const SHIPPED: readonly Shipped[] = [
  { what: 'The search', name: 'pagefind' },
  { what: 'The typeface', name: '@fontsource-variable/figtree' },
  {
    what: 'The icons',
    name: 'lucide-static',
    copied: { folder: 'scripts/icons/lucide', version: '1.62.0', license: 'ISC' },
  },
  { what: 'The codes on paper', name: 'lean-qr' },
];

/** Licences that let us pass the work on. */
const ALLOWED = new Set(['MIT', 'ISC', 'OFL-1.1', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** The text of licences.txt. Throws if a licence is missing or is none of those we know. */
export function licencesText(root: string): string {
  const parts = SHIPPED.map(({ what, name, copied }) => {
    const folder = path.join(root, copied?.folder ?? path.join('node_modules', name));
    const { version, license } = copied ?? readManifest(folder);
    if (!license || !ALLOWED.has(license)) {
      throw new Error(`${name} has the licence ${license ?? 'none'}, which nobody has approved.`);
    }
    return `${what}: ${name} ${version}, ${license}\n\n${textIn(folder)}\n`;
  });
  const intro = `LICENCES OF THIS HANDBOOK

Our own work
  Text and pictures: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
  You may copy, print, change and sell them, if you name the handbook, link the
  licence and say what you changed.
  The programs behind it: MIT.

Work of others that comes with it
${SHIPPED.map(({ what, name }) => `  ${what}: ${name}\n`).join('')}  What their licences say stands below, word for word.
`;
  return [intro, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

function readManifest(folder: string): { version: string; license?: string } {
  const text = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
  return JSON.parse(text) as { version: string; license?: string };
}

/** The text of a package's licence: a file, or files in a folder of that name. */
function textIn(folder: string): string {
  const name = fs.readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!name) throw new Error(`${folder} brings no text of its licence.`);
  const found = path.join(folder, name);
  const files = fs.statSync(found).isDirectory()
    ? fs.readdirSync(found).map((one) => path.join(found, one))
    : [found];
  return files.map((file) => fs.readFileSync(file, 'utf8').trim()).join('\n\n');
}
