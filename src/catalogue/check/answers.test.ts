import { expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { readContentFiles } from './read-files.ts';

/** The day does not matter here: questions are about words. */
const DAY = '2026-11-29';

it('no page of the handbook has an open question, and few have an answered one', () => {
  const { handbook, letters } = checkContent(readContentFiles(process.cwd()), DAY);
  expect(letters.filter(({ level }) => level === 'question')).toEqual([]);
  // One page in eight: more would mean that the questions are the wrong ones.
  expect(handbook.answers.length).toBeLessThanOrEqual(handbook.exercises.size / 8);
});

it('the whole handbook is checked in at most eight seconds of the processor', () => {
  const files = readContentFiles(process.cwd());
  const begun = process.threadCpuUsage();
  checkContent(files, DAY);
  const { user, system } = process.threadCpuUsage(begun);
  // With the start of Node an author waits for two seconds more; ten are promised.
  expect((user + system) / 1e6).toBeLessThan(8);
});
