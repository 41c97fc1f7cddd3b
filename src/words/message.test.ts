import { describe, expect, it } from 'vitest';
import { grammarOf } from './message.ts';
import { around, pieces } from './pieces.ts';
import { pseudoRoom, pseudoText } from './pseudo.ts';

const { say, list, capital } = grammarOf('en-GB');

describe('a message', () => {
  it('is filled with its arguments', () => {
    expect(say('Set {set} of {sets}', { set: 1, sets: 2 })).toBe('Set 1 of 2');
    expect(say('{n} metres', { n: 12_000 })).toBe('12,000 metres');
  });

  it('has the form of the plural that its number asks for', () => {
    const sets = { one: '{n} set', other: '{n} sets' } as const;
    expect([0, 1, 2].map((n) => say(sets, { n }))).toEqual(['0 sets', '1 set', '2 sets']);
    const series = { one: 'jeden: {n}', few: 'kilka: {n}', many: 'wiele: {n}', other: 'inne: {n}' };
    const polish = grammarOf('pl');
    expect([1, 2, 5].map((n) => polish.say(series, { n }))).toEqual([
      'jeden: 1',
      'kilka: 2',
      'wiele: 5',
    ]);
  });

  it('does not fill what an argument brings along', () => {
    expect(say('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  it('lists as the language does', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(list(['a', 'b'], 'or')).toBe('a or b');
    expect(list(['a', 'b', 'c'], 'plain')).toBe('a, b, c');
    expect(grammarOf('es').list(['a', 'i'])).toBe('a e i');
    expect(capital('left')).toBe('Left');
  });

  it('is cut at its marks', () => {
    expect(pieces('See <a>this</a>, <strong>now</strong>')).toEqual([
      { text: 'See ' },
      { text: 'this', tag: 'a' },
      { text: ', ' },
      { text: 'now', tag: 'strong' },
    ]);
    expect(around('at {place}.', 'place')).toEqual(['at ', '.']);
    expect(() => around('nothing', 'place')).toThrow('no {place}');
  });
});

describe('the pseudo-language', () => {
  it('keeps what is filled in and linked', () => {
    expect(pseudoText('See <a>page {n}</a>')).toMatch(/^⟦Šéé <a>págé \{n\}<\/a> ~+⟧$/);
    expect(pseudoText('12:30')).toBe('12:30');
  });

  it('is about 40 % longer', () => {
    const text = 'Roll slowly from above the knee to the crease of the hip, and breathe.';
    expect(pseudoText(text).length / text.length).toBeCloseTo(1.4, 1);
  });

  it('turns groups and plural forms', () => {
    expect(pseudoRoom({ a: { one: '{n} set', other: '{n} sets' } }).a.one).toContain('{n} šét');
  });
});
