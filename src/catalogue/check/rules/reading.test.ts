import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import type { CollectionName } from '../entry.ts';
import { edited, filesWith, lettersWith, TODAY } from '../testing/plant.ts';
import { PATHS } from '../testing/sound-handbook.ts';
import { readableSentences } from './reading.ts';
import { allEntries } from './references.ts';

const HARD =
  'Individuals experiencing considerable musculoskeletal discomfort should immediately discontinue participation.';

/** The sentences of an entry of the sound handbook, some of it replaced. */
function sentences(name: CollectionName, id: string, path: string, from: string, to: string) {
  const { handbook } = checkContent(filesWith({ [path]: edited(path, from, to) }), TODAY);
  const found = allEntries(handbook).find(([one, entry]) => one === name && entry.id === id);
  if (!found) throw new Error(`${name}/${id} is not sound any more`);
  return readableSentences(...found);
}

describe('graded for reading age is', () => {
  it.each([
    ['exercises', 'roll-the-thighs', PATHS.roll, 'care: [', `tips:\n  - ${HARD}\ncare: [`],
    ['exercises', 'roll-the-thighs', PATHS.roll, 'care: [', `relief: ${HARD}\ncare: [`],
    [
      'exercises',
      'roll-the-thighs',
      PATHS.roll,
      'change: Roll a towel up tightly.',
      `change: ${HARD}`,
    ],
    ['guides', 'stiff-thighs', PATHS.guide, 'week: Two days a week.', `week: ${HARD}`],
    ['zones', 'knee-hollow', PATHS.zone, 'rule: No ball and no roller.', `rule: ${HARD}`],
    ['care', 'get-help', PATHS.help, 'text: You cannot move the leg.', `text: ${HARD}`],
    ['conditions', 'thinners', PATHS.condition, 'No roller, stick', `${HARD} No roller, stick`],
    ['chapters', 'about', PATHS.chapter, 'A handbook of', `${HARD} A handbook of`],
  ] as const)('what readers read, in %s/%s: %s', (name, id, path, from, to) => {
    expect(sentences(name, id, path, from, to)).toContain(HARD);
  });

  it.each([
    ['aliases:', `aliases: [considerable discomfort]\ncare: [`],
    ['a muscle', 'muscles: [gastrocnemius]\ncare: ['],
    ['what goes on in a hold', 'pace: { repetitions: "4", movement: straightenings }\ncare: ['],
  ])('no name and no search word: %s', (_, to) => {
    const plain = sentences('exercises', 'roll-the-thighs', PATHS.roll, 'care: [', 'care: [');
    expect(sentences('exercises', 'roll-the-thighs', PATHS.roll, 'care: [', to)).toEqual(plain);
  });

  it('no id, no dose and no word of a closed list', () => {
    const { handbook } = checkContent(filesWith({}), TODAY);
    const all = allEntries(handbook).flatMap((one) => readableSentences(...one));
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((text) => /^[a-z0-9-]+$/.test(text))).toEqual([]);
    expect(handbook.sources.size).toBeGreaterThan(0);
    for (const entry of handbook.sources.values()) {
      expect(readableSentences('sources', entry)).toEqual([]);
    }
  });
});

it('a hard page is named with its hardest sentence', () => {
  const text = edited(PATHS.zone, 'rule: No ball and no roller.', `rule: ${HARD}`);
  const letters = lettersWith({ [PATHS.zone]: text });
  expect(letters.map(({ cure }) => cure).join()).toContain('Individuals experiencing');
});
