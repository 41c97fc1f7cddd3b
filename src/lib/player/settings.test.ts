import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyQuery, anyStored } from '../testing/hostile.ts';
import { formatSettings } from '../memory/settings-text.ts';
import { writeGuideLink } from '../link/guide-link.ts';
import { parseSettings, withLink } from './read-settings.ts';
import { PLAYER_SETTINGS, sidesForLink } from './settings.ts';
import type { PlayerSettings } from './settings.ts';

const seconds = (max: number) => fc.integer({ min: 0, max });
const side = fc.constantFrom('left' as const, 'right' as const);
const SHAPE = {
  readySeconds: seconds(20),
  changeSeconds: seconds(20),
  switchSeconds: seconds(20),
  soreExtraSeconds: seconds(60),
  firstSide: fc.constantFrom('left' as const, 'right' as const, 'sore' as const),
  soreSide: fc.option(side),
  ownPace: fc.boolean(),
  sound: fc.constantFrom('on' as const, 'locked' as const, 'off' as const),
  cues: fc.constantFrom('few' as const, 'normal' as const, 'half' as const),
  advance: fc.constantFrom('by-itself' as const, 'wait' as const, 'no-timer' as const),
  speech: fc.boolean(),
  vibration: fc.boolean(),
  flash: fc.boolean(),
  shortcuts: fc.boolean(),
} satisfies { [Key in keyof PlayerSettings]: fc.Arbitrary<PlayerSettings[Key]> };

function expectSound(settings: PlayerSettings): void {
  expect(Object.keys(settings).sort()).toEqual(Object.keys(PLAYER_SETTINGS).sort());
  const { readySeconds, changeSeconds, switchSeconds, soreExtraSeconds } = settings;
  for (const wait of [readySeconds, changeSeconds, switchSeconds, soreExtraSeconds / 3]) {
    expect(wait).toBeGreaterThanOrEqual(0);
    expect(wait).toBeLessThanOrEqual(20);
  }
  expect(['left', 'right', 'sore']).toContain(settings.firstSide);
  expect(['left', 'right', null]).toContain(settings.soreSide);
  expect(['on', 'locked', 'off']).toContain(settings.sound);
  expect(['few', 'normal', 'half']).toContain(settings.cues);
  expect(['by-itself', 'wait', 'no-timer']).toContain(settings.advance);
  const { ownPace, speech, vibration, flash, shortcuts } = settings;
  for (const flag of [ownPace, speech, vibration, flash, shortcuts]) {
    expect(typeof flag).toBe('boolean');
  }
}

describe('settings from storage', () => {
  test.each([
    ['nothing', null],
    ['no JSON', '{"sound":'],
    ['another kind', '[1, 2]'],
    ['a number', '7'],
    ['null', 'null'],
    ['words that nobody knows', '{"sound":"loud","advance":"fast","cues":3,"speech":"yes"}'],
    ['numbers out of range', '{"readySeconds":-5,"switchSeconds":900,"soreExtraSeconds":61}'],
  ])('%s is the default', (_, text) => {
    expect(parseSettings(text)).toEqual(PLAYER_SETTINGS);
  });

  test('what was written is read again, and what others keep stays', () => {
    const settings = {
      ...PLAYER_SETTINGS,
      sound: 'locked',
      readySeconds: 20,
      flash: true,
    } as const;
    const text = formatSettings('{"theirs":1,"sound":"off"}', settings);
    expect(parseSettings(text)).toEqual(settings);
    expect(JSON.parse(text)).toMatchObject({ theirs: 1 });
  });

  test('never throws, and is whole and within limits', () => {
    fc.assert(
      fc.property(anyStored(SHAPE), (text) => {
        const settings = parseSettings(text);
        expectSound(settings);
        // What was damaged is healed the next time it is written.
        expect(parseSettings(formatSettings(text, settings))).toEqual(settings);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever was chosen is read again', () => {
    fc.assert(
      fc.property(fc.record(SHAPE), anyStored(SHAPE), (settings, before) => {
        expect(parseSettings(formatSettings(before, settings))).toEqual(settings);
      }),
    );
  });
});

const query = (sore: ReturnType<typeof sidesForLink>) =>
  new URLSearchParams({ run: writeGuideLink({ speed: 'normal', sore }) ?? '' });

describe('the sore side in a link', () => {
  test.each([
    ['?sore=left&more=15', 'left', 15],
    ['?sore=right', 'right', 0],
    ['?sore=right&more=99', 'right', 0],
    ['?sore=both&more=15', null, 0],
    ['?more=15', null, 0],
    ['', null, 0],
  ])('%s', (query, soreSide, soreExtraSeconds) => {
    const settings = withLink(PLAYER_SETTINGS, new URLSearchParams(query));
    expect(settings).toMatchObject({ soreSide, soreExtraSeconds });
    expect(settings.firstSide).toBe(soreSide === null ? 'left' : 'sore');
  });

  // So it was before links had versions, and an old link means the same for ever.
  test.each([
    ['?sore=right&more=99', 20],
    ['?sore=right&more=x', 0],
    ['?sore=right', 0],
    ['?sore=right&more=60', 60],
  ])('%s: of one’s own 20 seconds more, %i', (query, expected) => {
    const own = { ...PLAYER_SETTINGS, soreExtraSeconds: 20 };
    expect(withLink(own, new URLSearchParams(query)).soreExtraSeconds).toBe(expected);
  });

  test('nothing in a link throws, and only the sides change', () => {
    fc.assert(
      fc.property(anyQuery, fc.record(SHAPE), (query, before) => {
        const after = withLink(before, new URLSearchParams(query));
        expectSound(after);
        const { firstSide, soreSide, soreExtraSeconds } = before;
        expect({ ...after, firstSide, soreSide, soreExtraSeconds }).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever the settings say of the sides, a link says the same', () => {
    fc.assert(
      fc.property(fc.record(SHAPE), (settings) => {
        const sides = sidesForLink(settings);
        const { soreSide, soreExtraSeconds } = settings;
        const read = withLink(PLAYER_SETTINGS, query(sides));
        const expected = sides === null ? PLAYER_SETTINGS : { soreSide, soreExtraSeconds };
        expect(read).toMatchObject(expected);
      }),
    );
  });

  test('a link says what the settings say', () => {
    const settings = { ...PLAYER_SETTINGS, soreSide: 'left', soreExtraSeconds: 30 } as const;
    expect(withLink(PLAYER_SETTINGS, query(sidesForLink(settings)))).toMatchObject({
      soreSide: 'left',
      soreExtraSeconds: 30,
    });
    expect(sidesForLink(PLAYER_SETTINGS)).toBeNull();
  });
});
