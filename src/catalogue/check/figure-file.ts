import { figureSchema, poseSchema, type AuthoredPose } from '../figure.schema.ts';
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
      // Whoever extends a broken pose is not to blame.
      if (broken.has(parent)) return [];
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
    return schemaLetters(parsed.error, {
      ...common,
      schema: poseSchema,
      data: pose,
      placeOf: place,
    });
  });
  return found.length > 0 ? { letters: found } : { letters: [], facts: { poses: facts } };
}

const factsOf = ({ title, description, props = {} }: AuthoredPose) => ({
  words: `${title}. ${description}`,
  things: Object.values(props).map(({ kind }) => kind),
});

/** What is read out for a picture keeps to the words of the house, as any other text does. */
function pictureWords(
  file: string,
  pose: Tree,
  place: (path: FieldPath) => { line: number; column: number },
): Letter[] {
  return ['label', 'title', 'description'].flatMap((field) => {
    const text = pose[field];
    if (typeof text !== 'string') return [];
    return notOurWords(text).map((words) => ({
      file,
      level: 'error' as const,
      ...place([field]),
      ...words,
    }));
  });
}
