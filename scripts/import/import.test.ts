import fs from 'node:fs';
import path from 'node:path';
import { expect, describe, it } from 'vitest';
import { readFrontMatter } from '../../src/catalogue/check/front-matter.ts';
import { realHandbook } from '../../src/catalogue/testing/real-content.ts';
import { withoutDrafts } from '../../src/catalogue/check/drafts.ts';
import { FORMATS, importDrafts, isFormat } from './import.ts';

const TODAY = '2026-11-29';
const handbook = realHandbook();
const stored = (format: string) =>
  fs.readFileSync(path.join(import.meta.dirname, `__fixtures__/${format}.json`), 'utf8');

function drafts(format: (typeof FORMATS)[number], text = stored(format), ...words: string[]) {
  return importDrafts({ format, file: 'x.json', text, words }, handbook, TODAY);
}

/** A draft as the check reads it. */
function facts({ file, text }: { file: string; text: string } = { file: '', text: '' }) {
  const { data, letters } = readFrontMatter({ path: file, text });
  expect(letters).toEqual([]);
  return data as Record<string, unknown>;
}

describe('free-exercise-db', () => {
  it('becomes drafts of what is our matter', () => {
    const { drafts: made, letters, left } = drafts('free-exercise-db');
    expect(letters).toEqual([]);
    expect(left).toBe(1);
    expect(made.map(({ file }) => file)).toEqual([
      'content/exercises/kneeling-shin-lean.mdx',
      'content/exercises/upper-leg.mdx',
    ]);
    expect(facts(made[0])).toMatchObject({
      title: 'Kneeling Shin Lean',
      technique: 'stretch',
      areas: ['quads'],
      equipment: [],
      draft: true,
    });
    expect(facts(made[1])).toMatchObject({
      technique: 'roll',
      areas: ['hamstrings'],
      equipment: [{ item: 'foam-roller', substitutes: '' }],
      aliases: ['Thigh roll'],
    });
    expect(made[1]?.text).toContain('# We have no area for: abdominals.');
  });

  it('leaves its instructions and images out', () => {
    for (const { text } of drafts('free-exercise-db').drafts) {
      expect(text).not.toMatch(/doubtful|\.jpg/);
      expect(text).toContain('# Left out: instructions and images.');
    }
  });

  it('is narrowed by words of the name', () => {
    expect(drafts('free-exercise-db', undefined, 'SHIN', 'lean').drafts).toHaveLength(1);
  });

  it('may be one record', () => {
    const [one] = JSON.parse(stored('free-exercise-db')) as unknown[];
    expect(drafts('free-exercise-db', JSON.stringify(one)).drafts).toHaveLength(1);
  });
});

describe('wger', () => {
  it('becomes drafts, with words that may be taken', () => {
    const { drafts: made, letters } = drafts('wger');
    expect(letters).toEqual([]);
    expect(facts(made[0])).toMatchObject({
      title: 'Long calf stretch',
      technique: 'stretch',
      areas: ['calves'],
      equipment: [],
      steps: ['Stand at a wall.', 'Step back with one foot.', 'Lean forward.'],
      aliases: ["Runner's lean"],
    });
    expect(made[0]?.text).toContain('# The steps are by A. Writer, CC-BY 4, from wger: name them');
    expect(made[0]?.text).not.toMatch(/alert|Deutsch/);
  });

  it('leaves out words that ask for another licence than ours', () => {
    const [, made] = drafts('wger').drafts;
    expect(made?.text).not.toContain('Share alike words');
    expect(made?.text).toContain('# Left out: the description (licence 2). Write your own.');
    expect(made?.text).toContain('# We have no equipment page for: Bench.');
  });

  const record = (said: object, whole: object = {}) => {
    const name = 'Side lean stretch';
    const translation = { name, description: '<p>Theirs.</p>', language: 2, ...said };
    return { id: 1, muscles: [], equipment: [], translations: [translation], ...whole };
  };
  it.each<[string, object, boolean]>([
    ['CC0', record({ license: 3 }), true],
    ['CC0, as a record', record({ license: { short_name: 'CC0' } }), true],
    ['CC-BY 4 by somebody', record({ license: 4, license_author: 'A' }), true],
    ['CC-BY 4 by nobody', record({ license: 4, license_author: ' ' }), false],
    ['CC-BY-SA 3', record({ license: 1, license_author: 'A' }), false],
    ['none', record({}), false],
    ['none of its own, but one of the exercise', record({}, { license: 3 }), false],
    ['one that nobody knows', record({ license: 99 }), false],
    ['one that looks like a name', record({ license: 'constructor' }), false],
  ])('takes words only as their own licence lets us: %s', (_, one, isTaken) => {
    const [made] = drafts('wger', JSON.stringify(one)).drafts;
    expect(made?.text.includes('Theirs.')).toBe(isTaken);
  });

  it('is read in its earlier forms', () => {
    const { translations, ...whole } = record({ license: 3 });
    const earlier = JSON.stringify({ ...whole, exercises: translations });
    const flat = JSON.stringify({ ...whole, ...translations[0], language: { short_name: 'en' } });
    expect(drafts('wger', earlier).drafts).toHaveLength(1);
    expect(drafts('wger', flat).drafts).toHaveLength(1);
  });
});

describe('every draft', () => {
  const all = FORMATS.flatMap((format) => drafts(format).drafts);

  it('has a mark before each fact that is not settled', () => {
    expect(all.length).toBeGreaterThan(3);
    for (const { text } of all) {
      const lines = text.split('\n');
      const bare = lines.filter(
        (line, at) => /^\w+:/.test(line) && !/^# TO (CHECK|WRITE)/.test(lines[at - 1] ?? ''),
      );
      expect(bare.map((line) => line.replace(/:.*/, ''))).toEqual(['review', 'draft']);
    }
  });

  it('stays out of builds', () => {
    expect(withoutDrafts(all.map(({ file, text }) => ({ path: file, text })))).toEqual([]);
  });
});

describe('a letter comes', () => {
  const stretch = { id: 'a', name: 'A', category: 'stretching', primaryMuscles: ['neck'] };
  it.each<[string, (typeof FORMATS)[number], string, RegExp]>([
    ['no JSON', 'wger', '<!doctype html>', /no JSON/],
    ['nothing', 'wger', '', /no JSON/],
    ['an empty list', 'free-exercise-db', '[]', /no record/],
    ['a number', 'free-exercise-db', '7', /Record 1 is no record/],
    ['no fields', 'free-exercise-db', '[{"name":"A"}]', /\(A\) lacks category and primaryMuscles/],
    ['no name', 'free-exercise-db', JSON.stringify({ ...stretch, name: 5 }), /has no name/],
    [
      'a name without letters',
      'free-exercise-db',
      JSON.stringify({ ...stretch, name: '!!' }),
      /No id/,
    ],
    [
      'a name that is taken',
      'free-exercise-db',
      JSON.stringify({ ...stretch, name: 'Cat and cow' }),
      /already/,
    ],
    ['a name twice', 'free-exercise-db', JSON.stringify([stretch, stretch]), /another record/],
    ['a list of another API', 'wger', '{"muscles":[1],"equipment":[]}', /numbers/],
    ['another format', 'wger', JSON.stringify(stretch), /no muscles/],
    [
      'another language',
      'wger',
      '{"muscles":[],"equipment":[],"translations":[{"name":"A","language":1}]}',
      /no English name/,
    ],
  ])('about %s', (_, format, text, words) => {
    const { letters } = drafts(format, text);
    expect(letters.map(({ what }) => what)).toContainEqual(expect.stringMatching(words));
    expect(letters.every(({ cure }) => cure.length > 10)).toBe(true);
  });

  it('and the sound records are drafts all the same', () => {
    const { drafts: made, letters } = drafts('free-exercise-db', JSON.stringify([null, stretch]));
    expect([made.length, letters.length]).toEqual([1, 1]);
  });

  it('for no name that could break out of its line', () => {
    const name = 'A\n---\nimport x from "y"\n# b: {c} <d>';
    const [made] = drafts(
      'free-exercise-db',
      JSON.stringify({ ...stretch, id: name, name }),
    ).drafts;
    const { data, body } = readFrontMatter({ path: made?.file ?? '', text: made?.text ?? '' });
    expect(data).toMatchObject({ title: name.replaceAll('\n', ' ') });
    expect(body.trim()).toBe('');
  });

  it('for a collection that is none', () => {
    expect(isFormat('constructor')).toBe(false);
  });
});
