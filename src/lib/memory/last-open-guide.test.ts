import { expect, test } from 'vitest';
import type { Checks, Felt } from './checks.ts';
import { lastOpenGuide } from './last-open-guide.ts';

const HOUR = 3_600_000;
const NOW = 1_800_000_000_000;
const begun = (hoursAgo: number, felt: Felt | null = null) => [
  {
    at: NOW - hoursAgo * HOUR,
    before: { score: 6, note: '' },
    after: { score: null, note: '' },
    felt,
  },
];

test.each<[Checks, string | null]>([
  [{}, null],
  [{ back: begun(1) }, 'back'],
  [{ back: begun(3), neck: begun(2) }, 'neck'],
  [{ back: begun(1, 'better') }, null],
  [{ back: begun(30) }, null],
])('%j: %s', (checks, guide) => {
  expect(lastOpenGuide(checks, NOW)).toBe(guide);
});
