import { expect, it } from 'vitest';
import { type GateResult, coverageLine } from './coverage.ts';
import type { Outcome } from './gate.ts';

const ran = (name: string, outcome: Outcome): GateResult => ({ name, outcome, hasRun: true });
const idle = (name: string): GateResult => ({
  name,
  outcome: { passed: 0, failed: 0, note: 'skipped: not installed' },
  hasRun: false,
});

it('adds up what ran; the same pages and the same browser count once', () => {
  const line = coverageLine([
    ran('unit', { passed: 900, failed: 2 }),
    ran('pages', { passed: 1, failed: 0, covered: { pages: 124 } }),
    ran('browser', {
      passed: 400,
      failed: 0,
      covered: { pages: 124, journeys: 30, engines: ['chromium'] },
    }),
    ran('nginx', { passed: 60, failed: 0, covered: { journeys: 58, engines: ['chromium'] } }),
    ran('webkit', { passed: 16, failed: 0, covered: { journeys: 16, engines: ['webkit'] } }),
    ran('self-test', { passed: 40, failed: 0, covered: { planted: 40 } }),
  ]);
  expect(line).toBe('124 pages, 2 engines, 104 journeys, 6 gates, 1419 checks, 40 planted defects');
});

it('names what did not run, and counts nothing of it', () => {
  expect(
    coverageLine([ran('lint', { passed: 1, failed: 0 }), idle('firefox'), idle('nginx')]),
  ).toBe('1 gate, 1 check; not run: firefox, nginx');
  expect(coverageLine([idle('firefox')])).toBe('not run: firefox');
});
