import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesFor, guideFor, offerGuide, type Offer } from '../lib/finder/candidates.ts';
import { placesOf, type Place } from '../lib/finder/places.ts';
import { askedFor, NOT_SURE, chooseFor, readAnswer, type Choice } from '../lib/finder/choice.ts';
import { usesTool } from '../lib/safety/tools.ts';
import { realHandbook } from './testing/real-content.ts';
import { en } from '../words/en/index.ts';
import { speak } from '../words/words.ts';

const words = speak('en-GB', en);

/*
 * The finder on the handbook as it stands: every area and spot, with every answer. What is checked is
 * read from the exercises themselves, not from what the finder made of them.
 */
const handbook = realHandbook();
const exercises = [...handbook.exercises.values()];
// In the order of the handbook, as the page asks for them.
const guides = [...handbook.guides.values()].toSorted((a, b) => a.data.order - b.data.order);
const kindOf = (item: string) => handbook.equipment.get(item)?.data.kind;
const PLACES = placesOf([...handbook.areas.values()], words);

function offersFor(place: Place) {
  const guide = guideFor(place.area, guides);
  return {
    exercises: candidatesFor(place, exercises, kindOf),
    guide: guide && offerGuide(place, guide, exercises, kindOf),
  };
}

const dataOf = (id: string) => {
  const found = handbook.exercises.get(id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found.data;
};
/** The exercises that an offer leads to: its own, or those of the guide. */
const exercisesOf = ({ id }: Offer) => {
  const guide = handbook.guides.get(id.replace('guides/', ''));
  const isGuide = id.startsWith('guides/');
  return isGuide ? (guide?.data.exercises.map(({ exercise }) => exercise) ?? []) : [id];
};
const shown = ({ guide, exercises }: Choice) => [...(guide ? [guide] : []), ...exercises];

function expectSafe(place: Place, choice: Choice, has: readonly string[]) {
  for (const id of shown(choice).flatMap(exercisesOf)) {
    const { conditions, ...data } = dataOf(id);
    const carried = [...conditions.stop, ...conditions.ask];
    expect(
      carried.filter((one) => has.includes(one)),
      id,
    ).toEqual([]);
    if (has.length > 0 || !place.tools) expect(usesTool(data, kindOf), id).toBe(false);
  }
  choice.exercises.forEach(({ id }, at) => {
    const before = choice.exercises.slice(0, at).map((one) => one.id);
    const { notFirst, prerequisites } = dataOf(id);
    expect(notFirst, id).toBe(false);
    for (const { need, exercise } of prerequisites) {
      expect(need, id).not.toBe('learn');
      if (need === 'required') expect(before, id).toContain(exercise);
    }
  });
  expect(choice.exercises.length).toBeLessThanOrEqual(3);
}

describe.each(PLACES)('$id', (place) => {
  const offers = offersFor(place);
  const asked = askedFor(offers);

  it('asks every condition that something it shows carries', () => {
    const carried = [...offers.exercises, ...(offers.guide ? [offers.guide] : [])]
      .flatMap(exercisesOf)
      .flatMap((id) => Object.values(dataOf(id).conditions).flat());
    expect(new Set(asked)).toEqual(new Set(carried));
    expect(asked.every((id) => handbook.conditions.has(id))).toBe(true);
  });

  it('none of these: something to do', () => {
    const choice = chooseFor(offers, []);
    expectSafe(place, choice, []);
    expect(choice.exercises.length).toBeGreaterThan(0);
    expect(choice.leftOut).toEqual([]);
  });

  it('each condition alone, and all of them: nothing that carries it, no tool', () => {
    for (const ticked of [...asked.map((id) => [id]), asked, [NOT_SURE], []]) {
      const has = readAnswer(ticked, asked);
      const choice = chooseFor(offers, has);
      expectSafe(place, choice, has);
      // Whatever is left out says why.
      for (const { reasons } of choice.leftOut) {
        expect(reasons.tool || reasons.conditions.length > 0).toBe(true);
      }
      const named = new Set([...choice.leftOut.map(({ what }) => what), ...shown(choice)]);
      expect(chooseFor(offers, []).exercises.filter((one) => !named.has(one))).toEqual([]);
    }
  });

  it('any of them together: the same', () => {
    fc.assert(
      fc.property(fc.subarray(asked, { minLength: 1 }), (has) => {
        expectSafe(place, chooseFor(offers, readAnswer(has, asked)), has);
      }),
    );
  });
});

it.each(['neck', 'lower-back'])('%s begins with movement, whoever asks', (area) => {
  const place = PLACES.find(({ id }) => id === area);
  if (!place) throw new Error(area);
  const offers = offersFor(place);
  for (const has of [[], ...askedFor(offers).map((id) => [id])]) {
    const choice = chooseFor(offers, has);
    for (const offer of [choice.guide, choice.exercises[0]]) {
      const first = offer && exercisesOf(offer)[0];
      if (first) expect(dataOf(first).technique, has.join()).toBe('mobilise');
    }
  }
});

// Who adds a guide for a complaint with a name, and forgets `notFirst`, sees here what it would lead to:
// a sore calf was led to the programme for a strain.
it('begins with a guide for the place, and not for a complaint that nobody has named', () => {
  const areas = [...handbook.areas.keys()].map((id) => [id, guideFor(id, guides)?.id]);
  expect(Object.fromEntries(areas)).toEqual({
    adductors: 'tight-hips',
    calves: 'runners-calves-and-feet',
    chest: 'upper-back-and-chest',
    feet: 'heel-and-arch',
    'forearms-wrists': 'hands-wrists-forearms',
    glutes: 'tight-hips',
    hamstrings: 'lower-back-or-knee-pain',
    'hip-flexors': 'tight-hips',
    lats: 'upper-back-and-chest',
    'lower-back': 'stiff-lower-back',
    neck: 'stiff-neck-and-shoulders',
    'outer-hip-and-thigh': 'front-or-outer-knee',
    quads: 'front-or-outer-knee',
    shins: 'runners-calves-and-feet',
    shoulders: 'stiff-neck-and-shoulders',
    'upper-back': 'upper-back-and-chest',
  });
});
