import { existsSync, globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { realHandbook } from '../../src/catalogue/testing/real-content.ts';
import { figureJsonSchema } from '../../src/catalogue/figure-json-schema.ts';
import { editorSchemas } from './editors.ts';

const handbook = realHandbook();
const schemas = editorSchemas(handbook);

it.each([...schemas])('%s is of today; else run npm run content', (file, text) => {
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
});

it('VS Code finds a schema for every file of content/ that is YAML', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const wired = settings['yaml.schemas'];
  expect(Object.keys(wired).toSorted()).toEqual(
    [...schemas.keys()].map((file) => `./${file}`).toSorted(),
  );
  const reached = new Set(Object.values(wired).flatMap((pattern) => globSync(pattern)));
  // A translation holds some fields of its original, which no schema says: `npm run content` does.
  const originals = globSync('content/**/*.yaml').filter(
    (file) => !/^content\/[a-z]{2}\//.test(file),
  );
  const unreached = originals.filter((file) => !reached.has(file));
  // Files of which there is one, read by the check itself.
  expect(unreached).toEqual([
    'content/answers.yaml',
    'content/changes.yaml',
    'content/help-checklist.yaml',
  ]);
});

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(figureJsonSchema());
const figures = globSync('content/figures/*.yaml');

it('takes every figure', () => {
  expect(figures.length).toBeGreaterThan(60);
  for (const file of figures) {
    const valid = validate(parse(readFileSync(file, 'utf8')));
    expect({ file, errors: valid ? null : validate.errors }).toEqual({ file, errors: null });
  }
});

it.each([
  ['a misspelt field', 'person:', 'persn:'],
  ['a person that is none', /person: \w/, 'person: z'],
  ['a misspelt limb', 'legs:', 'lgs:'],
  ['a number in words', 'lean: -3', 'lean: a little'],
])('marks %s in a figure', (_, from, to) => {
  const text = readFileSync('content/figures/toe-raises.yaml', 'utf8');
  expect(validate(parse(text.replace(from, to)))).toBe(false);
});
