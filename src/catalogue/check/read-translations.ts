import { LANGUAGE_NAMES } from '../../words/languages.ts';
import { layWords, type WordFault } from '../lay-words.ts';
import { fingerprintOf, wordsToTranslate, type Fingerprint } from '../translation.ts';
import { FOLDERS, SCHEMAS, type FileCollection } from './collections.ts';
import type { ContentFile, Entry, FieldPath, Handbook, Translation } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { guardProse } from './mdx-guard.ts';
import { nearest } from './nearest.ts';
import { readRawText } from './raw-text.ts';
import { fieldName, schemaLetters } from './schema-letters.ts';

/*
 * Translations: `content/<language>/<folder>/<id>` holds the words of a page in another language, and
 * the fingerprint of the original that they were made of. Facts come from the original.
 */

const PLACE = /^content\/([a-z]{2,3})\/(.+)$/;

/** Does a file lie in the folder of a language? The folders of entries have longer names. */
export const isTranslation = ({ path }: ContentFile): boolean =>
  PLACE.test(path) && !/^content\/[a-z]+\/README\.md$/.test(path);

const WHOLE =
  'A translation says all that its original says: what is left out of it, its reader never learns.';
const FACTS =
  'Facts come from the original: said twice, one of the two would be old one day, and nobody would see it.';

/** Reads every translation over its original. Call it when all originals are read. */
export function readTranslations(
  files: readonly ContentFile[],
  handbook: Handbook,
): { translations: Translation[]; letters: Letter[] } {
  const translations: Translation[] = [];
  const letters = files.filter(isTranslation).flatMap((file) => {
    const { translation, letters } = readTranslation(file, handbook);
    if (translation) translations.push(translation);
    return letters;
  });
  return { translations, letters };
}

type Read = { readonly translation?: Translation; readonly letters: Letter[] };

function readTranslation(file: ContentFile, handbook: Handbook): Read {
  const found = locate(file, handbook);
  if ('letter' in found) return { letters: [found.letter] };
  const { language, collection, id } = found;
  const original = (handbook[collection] as ReadonlyMap<string, Entry>).get(id);
  // The letters about an original with a fault come first.
  if (!original) return { letters: [] };
  const raw = readRawText(file);
  if (raw.letters.length > 0) return { letters: [...raw.letters] };
  const { data, body, bodyLine, placeOf, letters: broken } = readFrontMatter(file);
  if (broken.length > 0) return { letters: [...broken] };
  const letters = guardProse(file.path, body, bodyLine);
  const { translates, ...words } = (data ?? {}) as Record<string, unknown>;
  const about = (path: FieldPath, rest: Omit<Letter, Place>): Letter => ({
    file: file.path,
    ...placeOf(path),
    ...rest,
  });
  const now = fingerprintOf(wordsToTranslate(SCHEMAS[collection], original.data), original.body);
  // In quotes: of digits alone, it would be read as a number.
  const write = `translates:\n  words: '${now.words}'\n  safety: '${now.safety}'`;
  if (!isFingerprint(translates)) {
    const letter = about(['translates'], {
      level: 'error',
      what: `translates does not say which words of ${original.file} this was made of.`,
      rule: 'By the fingerprint one sees when a warning of the original has changed since.',
      cure: `Compare all of it with the original as it stands today. Then write:\n${write}`,
    });
    return { letters: [...letters, letter] };
  }
  const isBehind = translates.words !== now.words || translates.safety !== now.safety;
  const inSafety = translates.safety !== now.safety;
  const { record, faults: inFields } = layWords(SCHEMAS[collection], original.raw, words);
  const noProse = { kind: 'gap', path: ['prose'], original: original.body.trim() } as const;
  const faults = original.body.trim() && !body.trim() ? [...inFields, noProse] : inFields;
  const excused = faults.filter(({ kind }) => isBehind && kind !== 'fact' && kind !== 'unknown');
  letters.push(
    ...faults
      .filter((one) => !excused.includes(one))
      .map((one) => about(one.path, faultWords(one))),
  );
  const parsed = SCHEMAS[collection].safeParse(record);
  if (parsed.error) {
    const reading = { file: file.path, schema: SCHEMAS[collection], data: record, placeOf };
    letters.push(...schemaLetters(parsed.error, reading));
  }
  if (isBehind) {
    const open = [...new Set(excused.map(({ path }) => String(path[0])))];
    letters.push(
      about(['translates'], {
        level: 'warning',
        what: `${original.file} has changed since this was made of it${inSafety ? ', in a warning' : ''}.${open.length > 0 ? ` In English for now: ${open.join(', ')}.` : ''}`,
        rule: 'A translation that is behind may leave out what keeps its reader safe. Its page says so, and shows the warnings of the original.',
        cure: `Compare all of it with the original as it stands today. Then write:\n${write}`,
      }),
    );
  }
  if (!parsed.success || letters.some(({ level }) => level === 'error')) return { letters };
  const entry = { id, file: file.path, data: parsed.data, raw: record, bodyLine, placeOf };
  const prose = body.trim() ? body : original.body;
  return {
    translation: {
      language,
      collection,
      entry: { ...entry, body: prose } as unknown as Entry<FileCollection>,
      behind: isBehind ? (inSafety ? 'in-warnings' : 'in-words') : 'no',
    },
    letters,
  };
}

type Place = 'file' | 'line' | 'column';
type Found = {
  readonly language: string;
  readonly collection: FileCollection;
  readonly id: string;
};

/** What a file translates, or why that cannot be told. */
function locate({ path }: ContentFile, handbook: Handbook): Found | { readonly letter: Letter } {
  const [, language = '', rest = ''] = PLACE.exec(path) ?? [];
  const [collection = '', name = '', ...deeper] = rest.split('/');
  const no = (what: string, rule: string, cure: string) => ({
    letter: aboutFile(path, { what, rule, cure }),
  });
  if (!LANGUAGE_NAMES.includes(language)) {
    return no(
      `The handbook has no words of its own in the language “${language}”.`,
      'What stands around a page, its buttons and its timer, speaks the language of the page.',
      `Put them into src/words/${language}/ first, or move the file: languages are ${LANGUAGE_NAMES.join(', ')}.`,
    );
  }
  if (!isTranslated(collection) || deeper.length > 0) {
    return no(
      'The file does not lie where a translation is read.',
      'A translation lies as its original does, in the folder of its language: a file in another place would be ignored without a word.',
      `Move it to one of: ${Object.keys(SCHEMAS)
        .filter(isTranslated)
        .map((one) => `content/${language}/${one}/`)
        .join(', ')}.`,
    );
  }
  const ending = FOLDERS[collection];
  const id = name.endsWith(ending) ? name.slice(0, -ending.length) : name;
  if (handbook.known[collection].has(id) && name === `${id}${ending}`) {
    return { language, collection, id };
  }
  const near = nearest(id, handbook.known[collection]);
  return no(
    `There is no original content/${collection}/${name}.`,
    'A translation has the name of what it translates: facts come from there.',
    near ? `Rename it to ${near}${ending}, or remove it.` : 'Rename it, or remove it.',
  );
}

const isTranslated = (name: string): name is FileCollection =>
  Object.hasOwn(SCHEMAS, name) && Object.hasOwn(FOLDERS, name);

function isFingerprint(value: unknown): value is Fingerprint {
  const { words, safety } = (value ?? {}) as Record<string, unknown>;
  return [words, safety].every((one) => typeof one === 'string' && /^[0-9a-f]{16}$/.test(one));
}

function faultWords({ kind, path, original }: WordFault): Omit<Letter, Place> {
  const name = fieldName(path);
  const says = typeof original === 'string' ? `:\n“${original}”` : ', line by line.';
  const level = 'error';
  switch (kind) {
    case 'gap':
      return {
        level,
        what: `${name} has no words.`,
        rule: WHOLE,
        cure: `Say in this language what the original says${says}`,
      };
    case 'shape': {
      const many = Array.isArray(original) ? `a list of ${String(original.length)}` : 'one text';
      return {
        level,
        what: `${name} is ${many} in the original, and something else here.`,
        rule: WHOLE,
        cure: `Say in this language what the original says${says}`,
      };
    }
    case 'fact':
      return { level, what: `${name} is a fact.`, rule: FACTS, cure: 'Remove the line.' };
    case 'extra':
      return {
        level,
        what: `${name} is not in the original.`,
        rule: 'A translation says nothing that its original does not: nobody has checked it.',
        cure: 'Remove it, or write it into the original first.',
      };
    case 'unknown':
      return {
        level,
        what: `${name} is not a field.`,
        rule: 'Only the fields of the schema are allowed: a misspelt name would be dropped without a word.',
        cure: 'Remove the line, or write the name as the original has it.',
      };
  }
}
