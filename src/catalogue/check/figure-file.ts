import { figureSchema, poseSchema, type AuthoredPose } from '../figure.schema.ts';
import { hash } from '../translation.ts';
import { isTree, merge, spreadBoth, type Tree } from '../figure-merge.ts';
import type { ContentFile, FieldPath } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Letter } from './letter.ts';
import { notOurWords } from './rules/house-words.ts';
import { schemaLetters } from './schema-letters.ts';

const OTHERWISE = {
  rule: 'The file has the fields that the drawing needs, and no others.',
  cure: 'See content/figures/README.md, and compare with another file in content/figures.',
};

/** What the pictures of an exercise show, each in words and with the kinds of its things. */
export type FigureFacts = {
  /** Another one as soon as anything in the file is. */
  readonly print: string;
  readonly poses: readonly { readonly words: string; readonly things: readonly string[] }[];
};

/**
 * Letters about the form of a file with poses. Whether a body can take them is asked when they are
 * drawn: that takes a hundred times longer.
 */
export function readFigureFile(file: ContentFile): { letters: Letter[]; facts?: FigureFacts } {
  const { data, letters, placeOf } = readFrontMatter(file);
  if (letters.length > 0) return { letters: [...letters] };
  const common = { file: file.path, placeOf, otherwise: OTHERWISE };
  const outer = figureSchema.safeParse(data);
  if (!outer.success) {
    return { letters: schemaLetters(outer.error, { ...common, schema: figureSchema, data }) };
  }
  const earlier = new Map<string, Tree>();
  const broken = new Set<unknown>();
  const facts: { words: string; things: string[] }[] = [];
  const found = outer.data.poses.flatMap((raw, at): Letter[] => {
    const place = (path: FieldPath) => placeOf(['poses', at, ...path]);
    const parent = isTree(raw) ? raw['extends'] : undefined;
    const under = typeof parent === 'string' ? earlier.get(parent) : {};
    if (!under) {
      return [
        {
          file: file.path,
          level: 'error',
          ...place(['extends']),
          what: `There is no earlier pose "${String(parent)}".`,
          rule: 'A pose that extends another says only what differs, so the other one stands above it.',
          cure: `Write the id of a pose above: ${[...earlier.keys()].join(', ') || 'there is none yet'}.`,
        },
      ];
    }
    const pose = isTree(raw) ? merge(under, spreadBoth(raw)) : raw;
    const parsed = poseSchema.safeParse(pose);
    if (parsed.success) {
      earlier.set(parsed.data.id, pose as Tree);
      facts.push(factsOf(parsed.data));
      return isTree(raw) ? pictureWords(file.path, raw, place) : [];
    }
    if (isTree(raw)) broken.add(raw['id']);
    if (isTree(raw)) earlier.set(String(raw['id']), pose as Tree);
    // Whoever extends a broken pose is to blame for what it says itself.
    const issues = parsed.error.issues.filter(
      ({ path: [field = ''] }) => !broken.has(parent) || (isTree(raw) && field in raw),
    );
    return schemaLetters(
      { issues },
      {
        ...common,
        schema: poseSchema,
        data: pose,
        placeOf: place,
      },
    );
  });
  return found.length > 0
    ? { letters: found }
    : { letters: [], facts: { print: hash(data), poses: facts } };
}

const factsOf = ({ title, description, props = {} }: AuthoredPose) => ({
  words: `${title}. ${description}`,
  things: Object.values(props).map(({ kind }) => kind),
});

/** Fewer letters than these told nobody what a picture shows. */
const LEAST: Readonly<Record<string, number>> = { title: 20, description: 80 };

function tooShort(field: string, text: string): { what: string; rule: string; cure: string }[] {
  const least = LEAST[field] ?? 0;
  if (text.length >= least) return [];
  return [
    {
      what: `${field} must have at least ${String(least)} characters.`,
      rule: 'A blind reader gets these words instead of the picture.',
      cure: 'Say who does what with which part of the body: position, contact and movement.',
    },
  ];
}

/** What is read out for a picture keeps to the words of the house, as any other text does. */
function pictureWords(
  file: string,
  pose: Tree,
  place: (path: FieldPath) => { line: number; column: number },
): Letter[] {
  return ['label', 'title', 'description'].flatMap((field) => {
    const text = pose[field];
    if (typeof text !== 'string') return [];
    return [...tooShort(field, text), ...notOurWords(text)].map((words) => ({
      file,
      level: 'error' as const,
      ...place([field]),
      ...words,
    }));
  });
}
