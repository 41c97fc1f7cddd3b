import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PLAYER_SETTINGS,
  formatSettings,
  parseSettings,
  sidesForLink,
  withLink,
} from './settings.ts';

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

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseSettings(text)));
  });
});

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

  test('a link says what the settings say', () => {
    const settings = { ...PLAYER_SETTINGS, soreSide: 'left', soreExtraSeconds: 30 } as const;
    const query = new URLSearchParams(sidesForLink(settings) ?? {});
    expect(withLink(PLAYER_SETTINGS, query)).toMatchObject({
      soreSide: 'left',
      soreExtraSeconds: 30,
    });
    expect(sidesForLink(PLAYER_SETTINGS)).toBeNull();
  });
});
