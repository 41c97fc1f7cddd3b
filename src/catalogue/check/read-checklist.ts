import { checklistSchema, type ChecklistLine } from '../help-checklist.schema.ts';
import type { ContentFile, FieldPath, Place } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { schemaLetters } from './schema-letters.ts';

export const CHECKLIST = 'content/help-checklist.yaml';

/** A sound line of the checklist, and where its fields stand. */
export type ChecklistEntry = {
  readonly data: ChecklistLine;
  readonly placeOf: (path: FieldPath) => Place;
};

/** For a handbook without the checklist: nothing would hold the help lists. */
export const NO_CHECKLIST = aboutFile(CHECKLIST, {
  what: 'The file is not there.',
  rule: 'It says which signs each help list must hold. Without it a sign could vanish without a word.',
  cure: 'Bring it back from the history of the project.',
});

/** Reads the checklist: one YAML list, one sign for each item. */
export function readChecklist(file: ContentFile): {
  lines: ChecklistEntry[];
  letters: Letter[];
} {
  const read = readFrontMatter(file);
  if (read.letters.length > 0) return { lines: [], letters: [...read.letters] };
  if (!Array.isArray(read.data) || read.data.length === 0) {
    const letter = aboutFile(file.path, {
      what: Array.isArray(read.data) ? 'There is no sign in it.' : 'It is not a list.',
      rule: 'The checklist is one YAML list, and every help box is read against it.',
      cure: 'Begin each entry with "- sign:".',
    });
    return { lines: [], letters: [letter] };
  }
  const lines: ChecklistEntry[] = [];
  const letters = read.data.flatMap((data: unknown, at): Letter[] => {
    const placeOf = (path: FieldPath) => read.placeOf([at, ...path]);
    const parsed = checklistSchema.safeParse(data);
    if (parsed.success) {
      lines.push({ data: parsed.data, placeOf });
      return [];
    }
    return schemaLetters(parsed.error, { file: file.path, schema: checklistSchema, data, placeOf });
  });
  return { lines, letters };
}
