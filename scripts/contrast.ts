// Prints the contrast of every pair of colours that meets on a page, in both themes.
import { readFileSync } from 'node:fs';
import { measurePairs } from '../src/lib/contrast/contrast.ts';

const rows = measurePairs(readFileSync('src/styles/tokens.css', 'utf8'));
console.log('| front | back | needs | light | dark |\n|---|---|---|---|---|');
for (const { front, back, atLeast, light, dark } of rows) {
  console.log(
    `| ${front} | ${back} | ${String(atLeast)} | ${light.toFixed(1)} | ${dark.toFixed(1)} |`,
  );
}
