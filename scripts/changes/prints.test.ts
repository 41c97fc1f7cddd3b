import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { edited, filesWith, TODAY } from '../../src/catalogue/check/testing/plant.ts';
import { PATHS } from '../../src/catalogue/check/testing/sound-handbook.ts';
import { printsOf } from '../../src/catalogue/prints.ts';
import { asYaml, propose } from './prints.ts';

const printsWith = (changes: Readonly<Record<string, string | null>>) =>
  printsOf(checkContent(filesWith(changes), TODAY).handbook);
const before = printsWith({});
const page = 'exercises/roll-the-thighs';

describe('it proposes', () => {
  it('nothing for the same handbook', () => {
    expect(propose(before, printsWith({}))).toEqual([]);
    expect(Object.keys(before).length).toBeGreaterThan(5);
  });

  it.each([
    ['safety', 'A leg tingles. Come off', 'A leg tingles. Come right off'],
    ['safety', 'Sharp pain.', 'Sharp or burning pain.'],
    ['dose', 'duration: 2:00', 'duration: 1:30'],
    ['wording', 'Roll the backs of both thighs slowly.', 'Roll the backs of the thighs slowly.'],
    ['wording', 'Both thighs share', 'The thighs share'],
  ] as const)('%s for %j → %j', (kind, from, to) => {
    expect(propose(before, printsWith({ [PATHS.roll]: edited(PATHS.roll, from, to) }))).toEqual([
      { kind, page },
    ]);
  });

  it('nothing for another day of review', () => {
    const text = edited(PATHS.roll, 'due: 2027-01-10', 'due: 2027-01-11');
    expect(propose(before, printsWith({ [PATHS.roll]: text }))).toEqual([]);
  });

  it('a new page, after what is safe', () => {
    const rest = Object.fromEntries(Object.entries(before).filter(([name]) => name !== page));
    const other = { ...rest, 'zones/knee-hollow': { safety: 'x', dose: 'x', wording: 'x' } };
    expect(propose(other, before)).toEqual([
      { kind: 'safety', page: 'zones/knee-hollow' },
      { kind: 'new', page },
    ]);
  });
});

it('writes what an author completes', () => {
  expect(asYaml([{ kind: 'dose', page }], '2026-12-01')).toBe(
    `- day: 2026-12-01\n  kind: dose\n  pages: [${page}]\n  text: …\n`,
  );
});
