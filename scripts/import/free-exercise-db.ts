import {
  namesOf,
  oneLine,
  thing,
  translated,
  Unreadable,
  type Fields,
  type Foreign,
} from './foreign.ts';

/*
 * github.com/yuhonas/free-exercise-db, dist/exercises.json or one file of exercises/: id, name, force,
 * level, mechanic, equipment, primaryMuscles, secondaryMuscles, instructions, category, images
 * (its schema.json). It calls itself free of rights, but says nothing of where its instructions and
 * photographs come from: both are left out.
 */

const AREAS: Readonly<Record<string, string | null>> = {
  abductors: 'outer-hip-and-thigh',
  adductors: 'adductors',
  calves: 'calves',
  chest: 'chest',
  forearms: 'forearms-wrists',
  glutes: 'glutes',
  hamstrings: 'hamstrings',
  lats: 'lats',
  'lower back': 'lower-back',
  'middle back': 'upper-back',
  neck: 'neck',
  quadriceps: 'quads',
  shoulders: 'shoulders',
  traps: 'upper-back',
};

/** Null: nothing is needed. */
const EQUIPMENT: Readonly<Record<string, string | null>> = {
  'body only': null,
  'foam roll': 'foam-roller',
  bands: 'band',
};

const FIELDS = ['name', 'category', 'primaryMuscles'];

/**
 * A record in our words; null if it is neither stretching nor rolling, which is not our matter.
 * @throws Unreadable if it is no record of this collection
 */
export function fromFreeExerciseDb(record: Fields): Foreign | null {
  const missing = FIELDS.filter((field) => record[field] === undefined || record[field] === '');
  if (missing.length > 0) {
    throw new Unreadable(
      `lacks ${missing.join(' and ')}`,
      'Give dist/exercises.json of free-exercise-db, or one file of its folder exercises/.',
    );
  }
  const name = oneLine(record['name']);
  if (!name) throw new Unreadable('has no name', 'Write its name, or remove it.');
  const equipment = oneLine(record['equipment']);
  // SMR: what gyms call rolling.
  const isRolling = equipment === 'foam roll' || /\bSMR\b/.test(name);
  if (!isRolling && record['category'] !== 'stretching') return null;

  const muscles = namesOf(record['primaryMuscles']);
  const areas = translated(muscles, AREAS);
  const needed = translated(equipment ? [equipment] : [], EQUIPMENT);
  const knowsNeeds = equipment !== '' && needed.unknown.length === 0;
  return {
    name: name.replace(/[\s-]*\bSMR\b/, '') || name,
    from: `free-exercise-db, ${oneLine(record['id']) || name}`,
    facts: {
      technique: isRolling ? 'roll' : 'stretch',
      ...(areas.ours.length > 0 ? { areas: areas.ours } : {}),
      ...(knowsNeeds ? { equipment: needed.ours.map(thing) } : {}),
      muscles: [...new Set([...muscles, ...namesOf(record['secondaryMuscles'])])],
      ...aliases(namesOf(record['alternateNames'])),
    },
    because: {
      technique: isRolling ? 'it is done on a roller, or called SMR' : 'category: stretching',
      areas: `primaryMuscles: ${muscles.join(', ')}`,
      equipment: `equipment: ${equipment}`,
      muscles: 'primaryMuscles and secondaryMuscles',
      aliases: 'alternateNames',
    },
    remarks: [
      'Left out: instructions and images. Where they come from is not known: write your own.',
      ...areas.unknown.map((muscle) => `We have no area for: ${muscle}.`),
      ...needed.unknown.map((one) => `We have no equipment page for: ${one}.`),
    ],
  };
}

const aliases = (names: readonly string[]) => (names.length > 0 ? { aliases: names } : {});
