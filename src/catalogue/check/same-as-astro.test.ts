import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { sourceSchema } from '../source.schema.ts';
import { FILE_COLLECTIONS } from './collections.ts';
import { readFrontMatter } from './front-matter.ts';
import { readContentFiles } from './read-files.ts';
import { PATHS, SOUND } from './testing/sound-handbook.ts';

vi.mock('astro:content', () => ({ defineCollection: (collection: unknown) => collection }));
vi.mock('astro/loaders', () => ({
  glob: (options: unknown) => options,
  file: (path: string) => ({ path }),
}));

describe('Astro reads what was checked', () => {
  it('through the same schemas, from the same files', async () => {
    const { collections } = (await import('../../content.config.ts')) as {
      collections: Record<string, { schema: unknown; loader: unknown }>;
    };
    const own = Object.fromEntries(
      Object.entries(FILE_COLLECTIONS).map(([name, { schema, ending }]) => [
        name,
        { schema, loader: { base: `./content/${name}`, pattern: `*${ending}` } },
      ]),
    );
    expect(Object.keys(collections).sort()).toEqual([...Object.keys(own), 'sources'].sort());
    for (const [name, { schema, loader }] of Object.entries(own)) {
      expect(collections[name]?.schema, name).toBe(schema);
      expect(collections[name]?.loader, name).toEqual(loader);
    }
    expect(collections['sources']).toEqual({
      schema: sourceSchema,
      loader: { path: 'content/sources.yaml' },
    });
  });

  const pages = [
    ...readContentFiles(process.cwd()),
    ...Object.entries(SOUND).map(([path, text]) => ({ path, text })),
  ].filter(({ path }) => /^content\/(exercises|guides|areas|equipment|chapters)\//.test(path));

  it('with the same facts and the same prose', () => {
    expect(pages.length).toBeGreaterThan(8);
    for (const { path, text } of pages) {
      const { schema } = FILE_COLLECTIONS[path.split('/')[1] as keyof typeof FILE_COLLECTIONS];
      const ours = readFrontMatter({ path, text });
      // A broken page is the business of the content check.
      if (ours.letters.length > 0 || !schema.safeParse(ours.data).success) continue;
      const astros = parseFrontmatter(text);
      expect(schema.parse(astros.frontmatter), path).toEqual(schema.parse(ours.data));
      expect(astros.content.trim(), path).toBe(ours.body.replaceAll('\r', '').trim());
    }
  });
});

const { schema } = FILE_COLLECTIONS.exercises;
const sound = SOUND[PATHS.roll] ?? '';

/** Whether our check takes a page, and whether Astro's reader with the same schema does. */
function verdicts(text: string): { ours: boolean; astros: boolean } {
  const read = readFrontMatter({ path: PATHS.roll, text });
  const ours = read.letters.length === 0 && schema.safeParse(read.data).success;
  try {
    return { ours, astros: schema.safeParse(parseFrontmatter(text).frontmatter).success };
  } catch {
    return { ours, astros: false };
  }
}

/** Values of every kind that YAML can write. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 1.5, '', ' ', 'roll', 'thighs', [], {}),
  fc.constantFrom<unknown>('2:00', '1:00 per side', '2026-11-23', '2026-02-30', 'no', '1e3', '0x1'),
  fc.constantFrom<unknown>(['thighs'], ['roll', 'roll'], [null], [1], { text: 'Roll.' }, [[]]),
  fc.string(),
);

describe('the check and Astro accept the same', () => {
  const fields = [...sound.matchAll(/^([a-zA-Z]+):/gm)].map(([, name = '']) => name);

  it('whatever stands in a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, fc.boolean(), (field, any, plain) => {
        const written =
          plain && typeof any === 'string' && !/[\n\r]/.test(any)
            ? `${field}: ${any}\n`
            : stringify({ [field]: any });
        const pattern = new RegExp(`^${field}:.*\\n(?:[ -].*\\n)*`, 'm');
        const { ours, astros } = verdicts(sound.replace(pattern, () => written));
        expect({ written, astros }).toEqual({ written, astros: ours });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a day that does not exist', 'written: 2026-01-10', 'written: 2026-02-30'],
    ['a date with a time', 'written: 2026-01-10', 'written: 2026-01-10 10:00:00'],
    ['an alias', 'care: [tingling]', 'care: &a [tingling]\neverydayWords: *a'],
    ['a merged map', '  state: not-reviewed', '  <<: {state: not-reviewed}'],
  ])('but for what Astro lets pass: %s', (_, from, to) => {
    expect(sound).toContain(from);
    expect(verdicts(sound.replace(from, to))).toEqual({ ours: false, astros: true });
  });
});
