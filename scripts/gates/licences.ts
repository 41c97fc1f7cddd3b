import fs from 'node:fs';
import path from 'node:path';
import { licencesText, SHIPPED } from '../site/licences.ts';
import { type Gate, fromProblems } from './gate.ts';

/** Rooms whose code is sent to readers; their tests and the inputs of those are not. */
const SENT = ['src/lib', 'src/figure', 'src/islands', 'src/worker'];
const FOR_TESTS = /(\.test|fixtures?)\.ts$|(^|[\\/])testing[\\/]/;

/** What readers get from others is listed, with licences that allow it. */
export const licences: Gate = {
  name: 'licences',
  needsBuild: true,
  run: () => {
    const problems = [
      ...SENT.flatMap((folder) => filesIn(folder)).flatMap((file) =>
        unlistedImports(file, fs.readFileSync(file, 'utf8')),
      ),
      ...(fs.readFileSync('dist/licences.txt', 'utf8') === licencesText('.')
        ? []
        : ['dist/licences.txt does not list what is shipped.']),
    ];
    const names = SHIPPED.map(({ name }) => name).join(', ');
    return Promise.resolve(fromProblems(problems, `shipped: ${names}`));
  },
};

/** Packages that a file for readers imports and the list does not name. */
export function unlistedImports(file: string, code: string): string[] {
  const pattern =
    /(?:^\s*import\s*|^\s*(?:import|export)\b[^'";]*\bfrom\s*|\bimport\(\s*)['"]([^'".][^'"]*)['"]/gm;
  const names = [...code.matchAll(pattern)];
  return names
    .map(([, name = '']) => name)
    .filter((name) => !SHIPPED.some((one) => name === one.name || name.startsWith(`${one.name}/`)))
    .map((name) => `${file}: ships ${name}; add it to scripts/site/licences.ts with its licence.`);
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !FOR_TESTS.test(name))
    .map((name) => path.join(folder, name));
}
