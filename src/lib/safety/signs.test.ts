import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSentences,
  readSignList,
  scoreSigns,
  SIGN_LISTS,
  signProblems,
} from '../../../scripts/search/signs.ts';
import { answerSigns, fateOf } from './sign-answer.ts';
import { signGrammar } from './sign-grammar.ts';
import { phraseReader, readRule } from './sign-rule.ts';
import { buildSignReader, SIGN_LEVELS } from './signs.ts';

const list = readSignList();
const read = buildSignReader(list);
const levelOf = (text: string) => read(text)[0]?.level ?? 'none';

describe('the sentences', () => {
  it.each(SIGN_LISTS)('of the list %s', (name) => {
    const score = scoreSigns(read, readSentences(name));
    expect(score.asked.now).toBeGreaterThan(20);
    expect(score.asked.none).toBeGreaterThan(40);
    expect(signProblems(score)).toEqual([]);
  });

  it('a list that has gone silent is noticed', () => {
    const mute = buildSignReader({ ...list, signs: [] });
    expect(signProblems(scoreSigns(mute, readSentences('own'))).length).toBeGreaterThan(40);
  });

  it('a list that cries at everything is noticed', () => {
    const [any] = list.signs;
    if (!any) throw new Error('There is no sign');
    const sign = {
      ...any,
      level: 'ask' as const,
      when: ['"stretch, hip, sore, tight"'],
    };
    const loud = buildSignReader({ ...list, signs: [...list.signs, sign] });
    expect(scoreSigns(loud, readSentences('own')).falseAlarms.length).toBeGreaterThan(10);
  });
});

describe('what does not matter', () => {
  /** Emergencies in parts that may stand in any order. */
  const EMERGENCIES = [
    ['numb', 'between my legs', 'since this morning'],
    ['i cannot pee', 'my back hurts', 'badly'],
    ['crushing pain', 'in my chest', 'going down my left arm'],
    ['slurred speech', 'my husband', 'very tired'],
    ['coughing up blood', 'for two days', 'after gardening'],
    ['both legs', 'feel numb', 'after lifting a box'],
    ['i want to kill myself', 'my back pain', 'never ends'],
    ['short of breath', 'one calf hurts', 'suddenly'],
  ];
  const FILL = [
    'please',
    'well',
    'honestly',
    'and also',
    'you know',
    'the other day',
    'oh dear',
    '😢',
  ];
  const emergency = fc.constantFrom(...EMERGENCIES);

  it('the order of the parts, and words between them', () => {
    fc.assert(
      fc.property(
        emergency.chain((parts) =>
          fc.tuple(
            fc.shuffledSubarray(parts, { minLength: parts.length }),
            fc.array(fc.constantFrom(...FILL), { minLength: 2, maxLength: 2 }),
          ),
        ),
        ([parts, [one = '', other = '']]) => {
          expect(levelOf([parts[0], one, parts[1], other, parts[2]].join(' '))).toBe('now');
        },
      ),
    );
  });

  it('capitals, marks and apostrophes', () => {
    for (const text of [
      "CAN'T PEE!!!",
      'can’t pee',
      'cant, pee.',
      'can not pee',
      '🚨 cannot pee 🚨',
    ]) {
      expect(levelOf(`${text} back pain`), text).toBe('now');
    }
  });

  it('one slip in a long word', () => {
    const words = [
      'numbness',
      'suicidal',
      'slurred',
      'droops',
      'breathless',
      'bladder',
      'collapsed',
    ];
    const around: Record<string, string> = {
      numbness: '$ between legs',
      suicidal: 'i feel $',
      slurred: '$ words',
      droops: 'my face $',
      breathless: '$ lying down',
      bladder: 'cant empty $',
      collapsed: 'he $ on the floor',
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat({ max: 20 }),
        fc.constantFrom('drop', 'double', 'swap'),
        (word, seed, kind) => {
          // Not the first letter: nobody could tell the word then.
          const at = 1 + (seed % (word.length - 2));
          const slipped =
            kind === 'drop'
              ? word.slice(0, at) + word.slice(at + 1)
              : kind === 'double'
                ? word.slice(0, at) + (word[at] ?? '') + word.slice(at)
                : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
          expect(levelOf((around[word] ?? '$').replace('$', slipped)), slipped).toBe('now');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no text makes it throw, and none takes long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(Array.isArray(read(text))).toBe(true);
      }),
    );
    const long = 'xqzvw '.repeat(2000);
    const begin = performance.now();
    read(long);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

describe('the answer', () => {
  it('the most urgent sign comes first', () => {
    const levels = read('pregnant, on warfarin, and crushing chest pain').map(({ level }) => level);
    expect(levels[0]).toBe('now');
    expect(levels).toEqual(
      [...levels].sort((a, b) => SIGN_LEVELS.indexOf(a) - SIGN_LEVELS.indexOf(b)),
    );
  });

  it.each([
    ['chest pain', 'help', true],
    ['one leg swollen', 'help', true],
    ['foot went numb on the ball', 'tingling', false],
    ['pregnant', 'ask', false],
  ])('%s: %s', (text, heading, holdsBack) => {
    expect(answerSigns(read(text))).toMatchObject({ heading, holdsBack });
  });

  it('nothing for a harmless question', () => {
    expect(answerSigns(read('stiff lower back'))).toBeNull();
  });

  it('tools are always left out, exercises that carry the condition, too; guides are marked', () => {
    expect(fateOf({ kind: 'exercise', tool: true }, [])).toBe('left out');
    expect(fateOf({ kind: 'exercise', conditions: ['pregnancy'] }, ['pregnancy'])).toBe('left out');
    expect(fateOf({ kind: 'guide', tool: true }, [])).toBe('marked');
    expect(fateOf({ kind: 'exercise', conditions: ['cancer'] }, ['pregnancy'])).toBe('stays');
  });
});

describe('a rule that cannot be read', () => {
  it.each([
    ['', /ends too early/],
    ['numb +', /ends too early/],
    ['numb saddle', /stands where/],
    ['numb + Saddle', /no name of a group/],
    ['numb - seat ~ chair', /nothing can be near/],
    ['numb + ""', /no words/],
  ])('%j', (rule, what) => {
    expect(() => readRule(rule, phraseReader(signGrammar(list.language)))).toThrow(what);
  });
});
