import type { Letter } from '../letter.ts';
import { answerLines } from '../read-answers.ts';
import { aboutSentence, textOf, type Sentence } from './words.ts';

/*
 * A question: what may be right, and mostly is not. It does not stop the build, and its author may
 * answer it once and for all.
 */
type Words = Pick<Letter, 'what' | 'rule' | 'cure'>;

/** A question about a sentence. */
export function ask(sentence: Sentence, question: string, about: string, words: Words): Letter {
  const cure = `${words.cure}\n${answerLines(sentence.entry.file, question, about)}`;
  const asks = { question, about };
  return aboutSentence(sentence, { ...words, cure, level: 'question', asks });
}

/** The sentence of a field as a whole, to ask about it. */
export function fieldOf(entry: Sentence['entry'], ...path: (string | number)[]): Sentence {
  return textOf(entry, path, '');
}
