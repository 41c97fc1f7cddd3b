import { expect, test } from 'vitest';
import { readProgrammes, writeProgramme } from './programmes.ts';

const progress = { stage: 1, since: '2026-03-02', last: '2026-03-09', half: false };

test('comes back as it was kept, each programme by itself', () => {
  const text = writeProgramme({}, 'walking-plan', progress);
  const both = writeProgramme(readProgrammes(text), 'worn-knee', { ...progress, last: null });
  expect(readProgrammes(both)).toEqual({
    'walking-plan': progress,
    'worn-knee': { ...progress, last: null },
  });
  expect(readProgrammes(writeProgramme(readProgrammes(both), 'worn-knee', null))).toEqual({
    'walking-plan': progress,
  });
  expect(writeProgramme(readProgrammes(text), 'walking-plan', null)).toBeNull();
});

test.each([
  ['a stage that cannot be', { ...progress, stage: -1 }],
  ['far too many stages', { ...progress, stage: 999 }],
  ['half a stage', { ...progress, stage: 0.5 }],
  ['no day', { ...progress, since: 'yesterday' }],
  ['nothing', null],
])('%s is dropped', (_, value) => {
  expect(readProgrammes(JSON.stringify({ 'walking-plan': value }))).toEqual({});
});

test('a damaged morning is read as the careful one', () => {
  const { stage, since } = progress;
  const read = readProgrammes(JSON.stringify({ 'walking-plan': { stage, since, last: 7 } }));
  expect(read['walking-plan']).toEqual({ ...progress, last: null, half: true });
});
