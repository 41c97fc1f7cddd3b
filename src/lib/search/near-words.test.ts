import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './distance.ts';
import { NearWords } from './near-words.ts';

// Few letters, so that words are often near each other.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });

it('finds what comparing with every word finds, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, fc.nat(2), (words, asked, limit) => {
      const expected = words.filter((one) => editDistance(asked, one, limit) <= limit);
      expect(new NearWords(words).near(asked, limit).sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});
