import { Document, isScalar, visit } from 'yaml';
import { FOLDERS, SCHEMAS, type FileCollection } from '../../src/catalogue/check/collections.ts';
import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { fingerprintOf, wordsToTranslate } from '../../src/catalogue/translation.ts';
import type { RecordLeaf } from '../../src/catalogue/field-tree.ts';
import type { NewFile } from './page.ts';

const ABOUT = [
  'Only words stand here; facts come from the original. Above each gap is what it says in English.',
  'What people type is not translated: write what they type in this language.',
  '{} keeps the place of what has no words. `translates` is the fingerprint of the original.',
];

/**
 * A translation of a page: a gap for each of its words, with the original above it.
 * @param id language and page: `es/exercises/toe-raises`
 * @throws Error if there is no such page
 */
export function newTranslation(id: string, handbook: Handbook): NewFile {
  const [, language, folder, page = ''] = /^([a-z]{2,3})\/([a-z]+)\/([a-z0-9-]+)$/.exec(id) ?? [];
  if (!language || !isCollection(folder)) {
    throw new Error(
      'Say language, folder and page: npm run new translation es/exercises/toe-raises',
    );
  }
  const entry = handbook[folder].get(page);
  if (!entry) {
    throw new Error(
      `There is no page content/${folder}/${page}${FOLDERS[folder]} that can be read.`,
    );
  }
  const words = wordsToTranslate(SCHEMAS[folder], entry.data);
  const document = new Document({ translates: fingerprintOf(words, entry.body) });
  for (const [path, original] of gapsOf(words)) {
    const gap = document.createNode('');
    gap.commentBefore = ` ${original}`;
    document.setIn(path, gap);
  }
  visit(document, {
    Pair: (_, pair) => {
      const { value } = pair;
      if (!isScalar(value) || !value.commentBefore) return;
      // A comment above a value would stand between its name and itself.
      const name = document.createNode(String(pair.key));
      name.commentBefore = value.commentBefore;
      delete value.commentBefore;
      pair.key = name;
    },
  });
  document.commentBefore = ABOUT.map((line) => ` ${line}`).join('\n');
  const facts = document.toString({ lineWidth: 0 });
  const isPage = FOLDERS[folder] === '.mdx';
  const text = isPage
    ? `---\n${facts}---\n${entry.body.trim() && `\n${entry.body.trim()}\n`}`
    : facts;
  return { file: `content/${language}/${folder}/${page}${FOLDERS[folder]}`, text };
}

/** Each gap with the original. What people type is one gap: each language has its own words, and number. */
function gapsOf(words: readonly RecordLeaf[]): [path: RecordLeaf['path'], original: string][] {
  const typed = new Map<string, [RecordLeaf['path'], string]>();
  const gaps = words.map(({ path, value, role }): [RecordLeaf['path'], string] => {
    if (role !== 'searchWords') return [path, String(value)];
    const list = path.slice(0, -1).join('.');
    const before = typed.get(list);
    const gap = before ?? [path, ''];
    gap[1] = before ? `${gap[1]}, ${String(value)}` : String(value);
    typed.set(list, gap);
    return gap;
  });
  return [...new Set(gaps)];
}

function isCollection(name: string | undefined): name is FileCollection {
  return name !== undefined && name in FOLDERS && name in SCHEMAS;
}
