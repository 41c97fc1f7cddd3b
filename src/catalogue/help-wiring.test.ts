import { describe, expect, it } from 'vitest';
import { SPOTS } from '../lib/finder/spots.ts';
import { realHandbook } from './testing/real-content.ts';

const handbook = realHandbook();

/** Which list of signs belongs to which area: worked out by what lies there, not by the muscle. */
const ASKED = {
  neck: 'get-help-neck',
  shoulders: 'get-help-shoulder',
  chest: 'get-help-upper-back',
  'upper-back': 'get-help-upper-back',
  lats: 'get-help-upper-back',
  'lower-back': 'get-help-lower-back',
  'forearms-wrists': 'get-help-arm-and-hand',
  // Buttock and back of the thigh: pain there may come from a nerve of the back.
  glutes: 'get-help-lower-back',
  hamstrings: 'get-help-lower-back',
  'hip-flexors': 'get-help-hip-and-groin',
  'outer-hip-and-thigh': 'get-help-hip-and-groin',
  adductors: 'get-help-hip-and-groin',
  quads: 'get-help-knee',
  calves: 'get-help-shin-and-calf',
  shins: 'get-help-shin-and-calf',
  feet: 'get-help-heel-and-sole',
};

describe('the list of signs that is asked', () => {
  it('of each area is the one that belongs to it', () => {
    const asked = [...handbook.areas.values()].map(({ id, data }) => [id, data.getHelp]);
    // An area that an author adds names a box of its own choice; that it is one is a rule.
    expect(Object.fromEntries(asked)).toMatchObject(ASKED);
  });

  it('of the back of the knee is the knee list, and tools keep off it', () => {
    const spot = SPOTS.find(({ id }) => id === 'back-of-the-knee');
    expect(spot).toMatchObject({ help: 'get-help-knee', tools: false });
  });

  it.each(SPOTS)('$id: a help list and an area that exist', ({ area, help }) => {
    expect(handbook.areas.has(area)).toBe(true);
    expect(handbook.care.get(help)?.data.kind).toBe('help');
  });

  it('each spot has an address of its own, which is no area', () => {
    const ids = SPOTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => handbook.areas.has(id) || !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual(
      [],
    );
  });
});
