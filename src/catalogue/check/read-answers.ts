import { answerSchema, type Answer } from '../answer.schema.ts';
import type { ContentFile, FieldPath, Place } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { schemaLetters } from './schema-letters.ts';

export const ANSWERS = 'content/answers.yaml';

/** A sound answer, and where its fields stand. */
export type AnswerEntry = { readonly data: Answer; readonly placeOf: (path: FieldPath) => Place };

/** Reads the answers: one YAML list, one answer for each item. */
export function readAnswers(file: ContentFile): { answers: AnswerEntry[]; letters: Letter[] } {
  const read = readFrontMatter(file);
  if (read.letters.length > 0) return { answers: [], letters: [...read.letters] };
  if (!Array.isArray(read.data)) {
    const letter = aboutFile(file.path, {
      what: 'It is not a list.',
      rule: 'The answers are one YAML list, and each begins with the page that it is about.',
      cure: 'Begin each entry with "- page:".',
    });
    return { answers: [], letters: [letter] };
  }
  const answers: AnswerEntry[] = [];
  const letters = read.data.flatMap((data: unknown, at): Letter[] => {
    const placeOf = (path: FieldPath) => read.placeOf([at, ...path]);
    const parsed = answerSchema.safeParse(data);
    if (!parsed.success) {
      return schemaLetters(parsed.error, { file: file.path, schema: answerSchema, data, placeOf });
    }
    answers.push({ data: parsed.data, placeOf });
    return [];
  });
  return { answers, letters };
}

/**
 * Takes the questions away that are answered, and tells the answers that nobody asked for.
 * @param isRead whether a page could be read: of one that could not, not all is asked
 */
export function settleQuestions(
  questions: readonly Letter[],
  answers: readonly AnswerEntry[],
  isRead: (page: string) => boolean,
): Letter[] {
  const asked = new Set<string>();
  const given = new Set(answers.map(({ data }) => keyOf(data)));
  const open = questions.filter(({ file, asks }) => {
    const key = keyOf({ page: pageOf(file), question: '', about: '', ...asks });
    asked.add(key);
    return !given.has(key);
  });
  const idle = answers
    .filter(({ data }) => !asked.has(keyOf(data)) && isRead(data.page))
    .map(({ data, placeOf }): Letter => ({
      file: ANSWERS,
      ...placeOf(['page']),
      level: 'warning',
      what: `Nobody asks "${data.question}" of ${data.page} about “${data.about}”.`,
      rule: 'An answer without a question would hide the question when it comes again for another reason.',
      cure: 'Remove the answer, or correct page, question and about.',
    }));
  return [...open, ...idle];
}

/** What a letter says about how to answer it. */
export function answerLines(file: string, question: string, about: string): string {
  return [
    'Or, if it is right as it stands, say why in content/answers.yaml:',
    `- page: ${pageOf(file)}`,
    `  question: ${question}`,
    `  about: ${JSON.stringify(about)}`,
    '  because: …',
  ].join('\n');
}

/** How answers name a file: without the folder of all content and the ending. */
export const pageOf = (file: string) => file.replace(/^content\//, '').replace(/\.(mdx|yaml)$/, '');
const keyOf = ({ page, question, about }: Omit<Answer, 'because'>) =>
  [page, question, about.toLowerCase()].join('\n');
