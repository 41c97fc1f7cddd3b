import { expect, it } from 'vitest';
import { realFiles, realReport, REAL_DAY } from '../testing/real-content.ts';
import { checkContent } from './check-content.ts';

it('no page of the handbook has an open question, and few have an answered one', () => {
  const { handbook, letters } = realReport();
  expect(letters.filter(({ level }) => level === 'question')).toEqual([]);
  // One page in eight: more would mean that the questions are the wrong ones.
  expect(handbook.answers.length).toBeLessThanOrEqual(handbook.exercises.size / 8);
});

it('the whole handbook is checked in at most eight seconds of the processor', () => {
  const files = realFiles();
  const begun = process.threadCpuUsage();
  checkContent(files, REAL_DAY);
  const { user, system } = process.threadCpuUsage(begun);
  // With the start of Node an author waits for two seconds more; ten are promised.
  expect((user + system) / 1e6).toBeLessThan(8);
});
