import fs from 'node:fs';
import path from 'node:path';
import { sync } from 'astro';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SCHEMAS } from '../check/collections.ts';
import { PATHS, SOUND } from '../check/testing/sound-handbook.ts';
import { readFrontMatter } from '../check/front-matter.ts';
import { LOADER_NAME } from './known-content.ts';
import { soundFolder, writeFile } from './testing/fake-astro.ts';

vi.mock('astro:content', () => ({ defineCollection: (collection: unknown) => collection }));

it('gives each collection our loader, and the schema that the check uses', async () => {
  const { collections } = (await import('../../content.config.ts')) as {
    collections: Record<string, { schema: unknown; loader: { name: string } }>;
  };
  expect(Object.keys(collections).sort()).toEqual(Object.keys(SCHEMAS).sort());
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    expect(collections[name]?.schema, name).toBe(schema);
    expect(collections[name]?.loader.name, name).toBe(LOADER_NAME);
  }
});

/*
 * The check has its say first, so here Astro itself reads records that never went through it: with
 * the schema of the collection, in a project of its own, as `astro sync` does.
 */
describe('Astro itself', () => {
  const sound = SOUND[PATHS.roll] ?? '';
  const records = {
    'everything is there': sound,
    equipment: sound.replace(/equipment:\n(?: .*\n)+/, ''),
    duration: sound.replace(/duration:.*\n/, ''),
    warnings: sound.replace(/warnings:\n(?: .*\n)+/, ''),
  };
  let answers: Partial<Record<string, string>> = {};

  beforeAll(async () => {
    const source = path.resolve(import.meta.dirname, '../../..');
    const root = soundFolder();
    fs.symlinkSync(path.join(source, 'node_modules'), path.join(root, 'node_modules'));
    const data = Object.entries(records).map(([name, text]) => [
      name,
      readFrontMatter({ path: 'record.mdx', text }).data,
    ]);
    writeFile(
      root,
      'src/content.config.ts',
      `import fs from 'node:fs';
import { defineCollection } from 'astro:content';
import { exerciseSchema } from '${source}/src/catalogue/exercise.schema.ts';
const loader = {
  name: 'unchecked',
  async load({ parseData }) {
    const answers = {};
    for (const [id, data] of ${JSON.stringify(data)}) {
      answers[id] = await parseData({ id, data }).then(() => 'taken', (error) => error.message);
    }
    fs.writeFileSync('${root}/answers.json', JSON.stringify(answers));
  },
};
export const collections = { exercises: defineCollection({ loader, schema: exerciseSchema }) };
`,
    );
    await sync({ root, cacheDir: `${root}/cache`, configFile: false, logLevel: 'silent' });
    const text = fs.readFileSync(path.join(root, 'answers.json'), 'utf8');
    answers = JSON.parse(text) as typeof answers;
    fs.rmSync(root, { recursive: true });
  });

  it('takes an exercise with all its facts', () => {
    expect(answers['everything is there']).toBe('taken');
  });

  it.each(['equipment', 'duration', 'warnings'] as const)('refuses one without %s', (field) => {
    expect(records[field].length).toBeLessThan(sound.length);
    const refusal = new RegExp(`data does not match collection schema[^]*\\*\\*${field}\\*\\*`);
    expect(answers[field]).toMatch(refusal);
  });
});
