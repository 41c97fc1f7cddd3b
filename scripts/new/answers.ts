import { parse } from 'yaml';
import type { Known } from './blank.ts';

/**
 * Answers from a command line: `--areas calves --zones "[]" --steps "Sit." --steps "Lean."`. A value
 * that opens a list or a record is read as such; all else is words. The same field twice is a list.
 * @throws Error if a word belongs to no field
 */
export function readAnswers(words: readonly string[]): Known {
  const answers: Record<string, unknown> = {};
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', value] = words.slice(at, at + 2);
    if (!option.startsWith('--') || value === undefined) {
      throw new Error(`"${option}" is no answer. Write --field "what to say".`);
    }
    const name = option.slice(2);
    const one: unknown = /^[[{]/.test(value) ? parse(value) : value;
    answers[name] = name in answers ? [answers[name], one].flat() : one;
  }
  return answers;
}
