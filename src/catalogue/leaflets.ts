import { SCHEMAS } from './check/collections.ts';
import type { Entry, Handbook } from './check/entry.ts';
import { leavesIn } from './field-tree.ts';
import type { LeafletTable } from './leaflet.schema.ts';
import { roleFacts } from './roles.ts';

/*
 * What ours says to a point of a leaflet, quoted from the page that says it. Nobody types it: where
 * the sentence is gone, so is the answer.
 */

/** An answer of ours: on which page, where on it, and what it says there. */
export type Quote = {
  /** `guides/stiff-lower-back` */
  readonly page: string;
  readonly title: string;
  /** A field, or the heading or the bold words that it stands under. */
  readonly where: string;
  readonly quote: string;
};

type Answer = LeafletTable['points'][number]['ours'][number];
type Quoted = 'guides' | 'exercises' | 'care' | 'chapters';

/** What ours says there; undefined where no page of the table has it. */
export function quoteOf(
  handbook: Handbook,
  table: LeafletTable,
  answer: Answer,
): Quote | undefined {
  for (const id of table.guides) {
    const guide = handbook.guides.get(id);
    const quote = guide && quoteIn(handbook, guide, answer);
    if (quote) return quote;
  }
  if (answer.exercise !== undefined || answer.care !== undefined) return undefined;
  for (const id of table.chapters) {
    const chapter = handbook.chapters.get(id);
    const quote = chapter && find('chapters', chapter, answer.words ?? '');
    if (quote) return quote;
  }
  return undefined;
}

function quoteIn(
  handbook: Handbook,
  guide: Entry<'guides'>,
  { words = '', exercise, care }: Answer,
): Quote | undefined {
  if (care !== undefined) {
    const box = guide.data.care.includes(care) ? handbook.care.get(care) : undefined;
    return box && find('care', box, words);
  }
  if (exercise === undefined) return find('guides', guide, words);
  const step = stepsOf(guide).find((one) => one.exercise === exercise);
  const entry = step && handbook.exercises.get(exercise);
  if (!entry || words) return entry && find('exercises', entry, words);
  const quote = [entry.data.title, step.why].filter(Boolean).join(': ');
  return { page: `exercises/${exercise}`, title: entry.data.title, where: 'exercises', quote };
}

/** The exercises of a guide, those of its stages too. */
function stepsOf({ data }: Entry<'guides'>): { exercise: string; why?: string }[] {
  return [...data.exercises, ...data.stages.flatMap(({ exercises }) => exercises)];
}

function find<Name extends Quoted>(
  collection: Name,
  entry: Entry<Name>,
  words: string,
): Quote | undefined {
  const wanted = plain(words).toLowerCase();
  for (const { where, text } of textsOf(collection, entry)) {
    const at = text.toLowerCase().indexOf(wanted);
    if (at < 0) continue;
    const quote = sentencesAround(text, at, at + wanted.length);
    return { page: `${collection}/${entry.id}`, title: entry.data.title, where, quote };
  }
  return undefined;
}

/** All that readers read of an entry, field by field and paragraph by paragraph. */
function textsOf(collection: Quoted, entry: Entry): { where: string; text: string }[] {
  const fields = leavesIn(SCHEMAS[collection], entry.data).flatMap(({ path, value, role }) =>
    role !== undefined && roleFacts(role).translated && role !== 'searchWords'
      ? [{ where: String(path[0]), text: plain(String(value)) }]
      : [],
  );
  let where = 'prose';
  const prose = entry.body.split(/\n{2,}|\n(?=- )/).flatMap((block) => {
    const heading = /^#+ (.*)/.exec(block.trim())?.[1];
    const lead = /^- \*\*(.+?)[.,]?\*\*/.exec(block.trim())?.[1];
    if (heading === undefined) {
      return [{ where: lead === undefined ? where : `prose, “${lead}”`, text: plain(block) }];
    }
    where = `prose, “${heading}”`;
    return [];
  });
  return [...fields, ...prose];
}

/** Markdown as one reads it: no signs, no line ends. */
const plain = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|^\s*- /g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The sentences that a passage touches. */
function sentencesAround(text: string, from: number, to: number): string {
  const ends = [...text.matchAll(/[.?!…]["”’)]*\s+/g)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const start = ends.findLast((end) => end <= from) ?? 0;
  const stop = ends.find((end) => end >= to) ?? text.length;
  return text.slice(start, stop).trim();
}

/** A point of the leaflets beside ours. */
export type ComparedPoint = {
  readonly point: string;
  readonly by: readonly string[];
  readonly ours: readonly Quote[];
  readonly because: string | undefined;
};

/** A table with what ours says. @throws Error on an answer that is not there: the check has told it */
export function compare(handbook: Handbook, table: LeafletTable): ComparedPoint[] {
  return table.points.map(({ point, by, ours, because }) => ({
    point,
    by,
    because,
    ours: ours.map((answer) => {
      const quote = quoteOf(handbook, table, answer);
      if (!quote) throw new Error(`Nothing answers “${point}”; run the content check`);
      return quote;
    }),
  }));
}
