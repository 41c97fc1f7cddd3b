import { FOLDERS, type FileCollection } from '../../src/catalogue/check/collections.ts';
import type { Handbook } from '../../src/catalogue/check/entry.ts';
import {
  existingIn,
  frontMatterSchema,
  type JsonSchema,
} from '../../src/catalogue/json-schemas.ts';
import { proposeDosage } from '../../src/lib/dosage/propose-dosage.ts';
import type { Described } from '../../src/lib/safety/conditions.ts';
import { blankFacts, type Known } from './blank.ts';
import { careOfGuide, followsFrom, nextOrder, notReviewed } from './follows.ts';
import { sourcesNear } from './near.ts';

/** What one can begin, and where it goes. */
export const KINDS = {
  exercise: 'exercises',
  guide: 'guides',
  area: 'areas',
  equipment: 'equipment',
  zone: 'zones',
  source: 'sources',
} as const;

export type Kind = keyof typeof KINDS;

/** The questions that are asked where nobody answered them on the command line. */
export const QUESTIONS: Readonly<Record<Kind, readonly string[]>> = {
  exercise: ['title', 'technique', 'areas', 'position', 'equipment'],
  guide: ['title', 'summary', 'areas', 'exercises', 'whoFor'],
  area: ['title', 'summary', 'where', 'zones', 'getHelp'],
  equipment: ['title', 'summary', 'inSentence', 'kind', 'free'],
  zone: ['name', 'where', 'whatIsThere', 'rule', 'reason'],
  source: ['topic', 'claim', 'citation', 'url', 'checked'],
};

/** A short answer as the record has it: `wall` for a list of things one needs, or of exercises. */
const LONG: Readonly<Record<string, (id: string) => unknown>> = {
  equipment: (item) => ({ item, substitutes: '' }),
  exercises: (exercise) => ({ exercise, why: '' }),
};

/** A dose in the one spelling, where it can be told; else the check says why not. */
function oneSpelling(dose: unknown): unknown {
  const found = typeof dose === 'string' ? proposeDosage(dose) : undefined;
  return found?.kind === 'proposal' && found.asides.length === 0 ? found.line : dose;
}

/** Answers in the shape that the schema asks for. */
function shaped(kind: Kind, answers: Known): Known {
  const long = (name: string, value: unknown) => {
    if (name === 'duration') return oneSpelling(value);
    const make = kind === 'equipment' ? undefined : LONG[name];
    if (!make || (Array.isArray(value) && value.length === 0)) return value;
    const all = Array.isArray(value) ? value : [value];
    return all.map((one: unknown) => (typeof one === 'string' ? make(one) : one));
  };
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, long(name, value)]),
  );
}

/** The schema of what is begun, and what follows from the answers. */
export function schemaFor(kind: Kind, handbook: Handbook): JsonSchema {
  const schema = frontMatterSchema(KINDS[kind], existingIn(handbook));
  return kind === 'source' ? (schema['items'] as JsonSchema) : schema;
}

/** What one needs, as the schema reads it: with the fields that an author leaves out. */
const asRead = (equipment: unknown): unknown[] =>
  [equipment ?? []].flat().map((one: unknown) => ({ or: [], ...(one as object) }));

function follows(kind: Kind, answers: Known, handbook: Handbook, today: string): Known {
  const review = notReviewed(today);
  switch (kind) {
    case 'exercise': {
      const { technique, position, areas = [] } = answers;
      const equipment = asRead(answers['equipment']);
      const doing = { technique, position, areas: [areas].flat(), equipment } as Described;
      const sides = String(answers['duration']).includes('per side') ? { sideOf: '' } : {};
      return { doseBasis: 'editor', ...sides, ...followsFrom(doing, handbook), review };
    }
    case 'guide':
      return {
        order: nextOrder(handbook.guides.values()),
        care: careOfGuide(answers, handbook),
        review,
      };
    case 'area':
      return { order: nextOrder(handbook.areas.values()), review };
    case 'equipment':
      return { review };
    default:
      return {};
  }
}

/** What answers name, and in which collection it is. */
const NAMED = { areas: 'areas', equipment: 'equipment', exercises: 'exercises' } as const;

/** Refuses what a page cannot be begun with: things that are not there, or that nobody can read. */
function refuseStrangers(given: Known, handbook: Handbook): void {
  for (const [field, collection] of Object.entries(NAMED)) {
    for (const one of [given[field] ?? []].flat() as (string | Known)[]) {
      const id = typeof one === 'string' ? one : String(one['item'] ?? one['exercise']);
      const { [collection]: known } = handbook.known;
      if (!known.has(id)) {
        const all = [...known].join(', ');
        throw new Error(`There is no "${id}" in content/${collection}/. There are: ${all}.`);
      }
      if (collection !== 'exercises' && !handbook[collection].has(id)) {
        const file = `${collection}/${id}`;
        throw new Error(
          `content/${file}.mdx comes first: zones and care boxes of the new page follow from it, and ` +
            `it cannot be read yet. npm run content ${file} says why.`,
        );
      }
    }
  }
}

/** A new file, and what to write into it. */
export type NewFile = { readonly file: string; readonly text: string };

/**
 * A new page: every field with its meaning, what is known filled in, all else to be answered.
 * @param answers fields by name, as they stand in front matter
 * @param prose what stands below the facts
 * @throws Error if the id is taken or is none, an answer has no field, or names what is not there
 */
export function newPage(
  { kind, id, answers, prose }: { kind: Kind; id: string; answers: Known; prose: string },
  handbook: Handbook,
  today: string,
): NewFile {
  const given = shaped(kind, answers);
  if (kind === 'exercise' || kind === 'guide') refuseStrangers(given, handbook);
  const known = { ...follows(kind, given, handbook, today), ...given };
  const collection = KINDS[kind];
  if (handbook.known[collection].has(id)) throw new Error(`There is a ${kind} "${id}" already.`);
  const schema = schemaFor(kind, handbook);
  if (collection === 'sources') {
    if (!/^[A-Z]\d{2}$/.test(id)) throw new Error('A source has a capital letter and two digits.');
    const open = { figures: null, url: null, note: null, ...known, id };
    const facts = blankFacts(schema, open).replaceAll(/^/gm, '  ').replace(/ +$/, '');
    return { file: 'content/sources.yaml', text: facts.replace(/^ {2}id:/m, '- id:') };
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(
      `"${id}" is no id. Small letters, digits and single hyphens: wall-calf-stretch`,
    );
  }
  const ending = FOLDERS[collection satisfies FileCollection];
  const facts = blankFacts(schema, known, { sources: sourcesNear(kind, known, handbook) });
  const text = ending === '.yaml' ? facts : `---\n${facts}---\n${prose ? `\n${prose}\n` : ''}`;
  return { file: `content/${collection}/${id}${ending}`, text };
}
