import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { sourceSchema } from '../source.schema.ts';
import { COLLECTION_NAMES, FOLDERS, SCHEMAS, type FileCollection } from './collections.ts';
import { readFrontMatter } from './front-matter.ts';
import { readContentFiles } from './read-files.ts';
import { FULL_RECORDS } from './testing/full-records.ts';
import { changed, fieldsOf } from './testing/record-fields.ts';
import { SOUND } from './testing/sound-handbook.ts';

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
      COLLECTION_NAMES.filter((name) => name !== 'sources').map((name) => [
        name,
        {
          schema: SCHEMAS[name],
          loader: {
            base: `./content/${name}`,
            pattern: `*${FOLDERS[name]}`,
          },
        },
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
      const schema = SCHEMAS[path.split('/')[1] as FileCollection];
      const ours = readFrontMatter({ path, text });
      // A broken page is the business of the content check.
      if (ours.letters.length > 0 || !schema.safeParse(ours.data).success) continue;
      const astros = parseFrontmatter(text);
      expect(schema.parse(astros.frontmatter), path).toEqual(schema.parse(ours.data));
      expect(astros.content.trim(), path).toBe(ours.body.replaceAll('\r', '').trim());
    }
  });
});

/**
 * Whether our check takes these facts, and whether Astro's reader with the same schema does. It
 * reads front matter and `.yaml` files through the same function of the same package. `surprised`:
 * ours refuses them only for being read in another way than they look.
 */
function verdicts(schema: z.ZodType, yaml: string) {
  const { letters, data } = readFrontMatter({ path: 'record.yaml', text: yaml });
  const ours = letters.length === 0 && schema.safeParse(data).success;
  const surprised = letters.some(({ what }) => /gives it a name|begins a comment/.test(what));
  try {
    const { frontmatter } = parseFrontmatter(`---\n${yaml}\n---\n`);
    return { ours, astros: schema.safeParse(frontmatter).success, surprised };
  } catch {
    return { ours, astros: false, surprised };
  }
}

/** Values of every kind that YAML can write. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 1.5, '', ' ', 'roll', 'thighs', [], {}),
  fc.constantFrom<unknown>(['thighs'], ['roll', 'roll'], [null], [1], { text: 'Roll.' }, [[]]),
  fc.constantFrom<unknown>('2:00', '1:00 per side', '2026-11-23', 'R01', 'https://example.org/'),
  fc.constantFrom<unknown>('no', 'Yes', '~', 'NULL', 'True', '1e3', '0x1', '0o7', '017', '1_000'),
  fc.constantFrom<unknown>('.5', '1.', '+1', '.inf', '.NaN', '12:30:45', '0b1', '=', '<<', '1e999'),
  fc.string(),
);

/** Something to write for something that an author wrote: a value, nothing, or bare letters. */
const change = fc.oneof(
  value.map((to) => ({ to, bare: undefined })),
  value.filter(isOneLine).map((bare) => ({ to: 'BARE', bare })),
  fc.constant({ to: undefined, bare: undefined }),
);

function isOneLine(any: unknown): any is string {
  return typeof any === 'string' && !/[\n\r]/.test(any);
}

describe('the check and Astro accept the same', () => {
  const kinds = FULL_RECORDS.filter(([kind]) => kind !== 'figure' && kind !== 'pose');

  it.each(kinds)('of each %s, whatever stands in its fields', (_, schema, record) => {
    // An unknown name is a field, too.
    const fields = [...fieldsOf(schema, record), ['colour']];
    const changes = fc.array(fc.tuple(fc.constantFrom(...fields), change), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(changes, (all) => {
        let [written, bare]: [unknown, string | undefined] = [record, undefined];
        for (const [path, { to, bare: letters }] of all) {
          try {
            written = changed(written, path, to);
          } catch {
            continue; // What it stood in went with the first change.
          }
          bare = letters ?? bare;
        }
        const yaml = stringify(written, { aliasDuplicateObjects: false }).replaceAll(
          'BARE',
          () => bare ?? '',
        );
        const { ours, astros, surprised } = verdicts(schema, yaml);
        if (!surprised) expect({ yaml, astros }).toEqual({ yaml, astros: ours });
        else expect(ours).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  const page = (SOUND['content/chapters/about.mdx'] ?? '').split('---\n')[1] ?? '';

  it.each([
    ['a day that does not exist', 'written: 2026-01-10', 'written: 2026-02-30'],
    ['a date with a time', 'written: 2026-01-10', 'written: 2026-01-10 10:00:00'],
    ['an alias', 'sources: [R01]', 'sources: &a [R01]\neverydayWords: *a'],
    ['a name for a value', 'title: About', 'title: &nbsp; About'],
    ['words behind a #', 'title: About', 'title: About # 1'],
    ['a merged map', '  state: not-reviewed', '  <<: {state: not-reviewed}'],
  ])('but for what Astro lets pass: %s', (_, from, to) => {
    expect(page).toContain(from);
    const { ours, astros } = verdicts(SCHEMAS.chapters, page.replace(from, to));
    expect({ ours, astros }).toEqual({ ours: false, astros: true });
  });
});
