import { FOLDERS } from '../../../src/catalogue/check/collections.ts';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import type { Handbook } from '../../../src/catalogue/check/entry.ts';
import { printLetters } from '../../../src/catalogue/check/letter.ts';
import { readContentFiles } from '../../../src/catalogue/check/read-files.ts';
import {
  existingIn,
  frontMatterSchema,
  type JsonSchema,
} from '../../../src/catalogue/json-schemas.ts';
import { KINDS, newPage, QUESTIONS, schemaFor, type Kind } from '../../new/page.ts';
import type { Asking, Beginning, Draft, OpenedPage, Overview } from './messages.ts';
import { pageFile, isWritten, Refused, type PageFile } from './page-file.ts';
import { pageReport } from './page-letters.ts';
import { factsIn, openPage, pageText } from './page-text.ts';
import { previewOf } from './prose-tree.ts';
import { saveFile } from './save-file.ts';

/** Each question of the form with its answer. What comes in is from outside: its shape is not known. */
type Answers = {
  readonly [Name in keyof Asking]: (asked: unknown) => Promise<Asking[Name][1]> | Asking[Name][1];
};

/**
 * Answers to what the form asks.
 * @param root the project
 * @param today `YYYY-MM-DD`
 */
export function answersFor(root: string, today: () => string): Answers {
  const handbook = () => checkContent(readContentFiles(root), today()).handbook;
  const text = ({ file, hash, changes, prose }: Draft, schema: JsonSchema) =>
    pageText(root, file, { changes, prose }, hash, namesIn(schema));
  return {
    list: () => overview(root, handbook()),
    open: (asked) => {
      const place = pageFile(root, fieldOf(asked, 'file'));
      const page = openPage(root, place.file);
      return opened(place, handbook(), page);
    },
    begin: (asked) => begun(root, beginning(asked), handbook(), today()),
    check: async (asked) => {
      const draft = draftOf(asked);
      const schema = schemaOf(pageFile(root, draft.file), undefined);
      const { text: page } = await text(draft, schema);
      const path = draft.file;
      const { letters, others } = pageReport(root, { path, text: page }, namesIn(schema), today());
      return { letters, others: printLetters(others), preview: previewOf(draft.prose) };
    },
    save: async (asked) => {
      const draft = draftOf(asked);
      const written = await text(draft, schemaOf(pageFile(root, draft.file), undefined));
      // MDX can hold code, and a page is made of what is saved: none comes in through the form.
      if (!written.isLaidOut || previewOf(draft.prose) === null) {
        throw new Refused(
          'The prose holds more than plain Markdown: see its letters, then save again.',
        );
      }
      return { hash: saveFile(root, draft.file, written.text, draft.hash) };
    },
  };
}

function overview(root: string, handbook: Handbook): Overview {
  const existing = existingIn(handbook);
  const pages = readContentFiles(root).flatMap(({ path: file }) => {
    const [, folder, name = ''] = file.split('/');
    if (!isWritten(folder) || !name.endsWith(FOLDERS[folder])) return [];
    const id = name.slice(0, -FOLDERS[folder].length);
    return [{ file, title: existing[folder].find((one) => one.id === id)?.title ?? id }];
  });
  const kinds = Object.keys(KINDS)
    .filter((kind): kind is Kind => kind !== 'source')
    .map((kind) => ({ kind, questions: questionsOf(kind, handbook) }));
  return { pages, kinds };
}

/** The facts that `npm run new` asks for, as a schema of their own; a title is enough to begin. */
function questionsOf(kind: Kind, handbook: Handbook): JsonSchema {
  const { properties, ...schema } = schemaFor(kind, handbook);
  const fields = Object.entries(properties as Record<string, JsonSchema>);
  const asked = fields.filter(([name]) => QUESTIONS[kind].includes(name));
  return { ...schema, required: [], properties: Object.fromEntries(asked) };
}

const NOTHING = existingIn(checkContent([], '2000-01-01').handbook);

/** The schema of a page; with what one can pick if there is a handbook. */
function schemaOf({ collection }: PageFile, handbook: Handbook | undefined): JsonSchema {
  return frontMatterSchema(collection, handbook ? existingIn(handbook) : NOTHING);
}

/** All names that a page may have: of each form, where there are several. */
function namesIn(schema: JsonSchema): string[] {
  const forms = (schema['oneOf'] ?? [schema]) as JsonSchema[];
  return [...new Set(forms.flatMap((one) => Object.keys(one['properties'] ?? {})))];
}

function opened(
  place: PageFile,
  handbook: Handbook,
  page: Pick<OpenedPage, 'facts' | 'hash'> & { readonly prose: string },
): OpenedPage {
  const { file, collection } = place;
  const hasProse = FOLDERS[collection] === '.mdx';
  return { ...page, file, schema: schemaOf(place, handbook), prose: hasProse ? page.prose : null };
}

function begun(
  root: string,
  { kind, id, answers }: Beginning,
  handbook: Handbook,
  today: string,
): OpenedPage {
  if (!Object.hasOwn(KINDS, kind) || kind === 'source') throw new Refused(`No kind "${kind}".`);
  let made;
  try {
    made = newPage({ kind: kind as Kind, id, answers, prose: '' }, handbook, today);
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
  const place = pageFile(root, made.file);
  return opened(place, handbook, { facts: factsIn(made.file, made.text), prose: '', hash: null });
}

function beginning(asked: unknown): Beginning {
  const answers = fieldOf(asked, 'answers');
  if (typeof answers !== 'object' || answers === null)
    throw new Refused('The answers are missing.');
  return { kind: textOf(asked, 'kind'), id: textOf(asked, 'id'), answers: { ...answers } };
}

function draftOf(asked: unknown): Draft {
  const changes = fieldOf(asked, 'changes');
  if (typeof changes !== 'object' || changes === null)
    throw new Refused('The changes are missing.');
  const hash = fieldOf(asked, 'hash') === null ? null : textOf(asked, 'hash');
  return {
    file: textOf(asked, 'file'),
    hash,
    changes: { ...changes },
    prose: textOf(asked, 'prose'),
  };
}

function fieldOf(asked: unknown, name: string): unknown {
  return typeof asked === 'object' && asked !== null
    ? (asked as Record<string, unknown>)[name]
    : undefined;
}

function textOf(asked: unknown, name: string): string {
  const value = fieldOf(asked, name);
  if (typeof value !== 'string') throw new Refused(`${name} is missing.`);
  return value;
}
