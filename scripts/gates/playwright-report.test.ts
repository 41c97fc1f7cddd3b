import { expect, it } from 'vitest';
import { coveredBy, notedOf } from './playwright-report.ts';

type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped';
const spec = (status: Status, projectName = 'chromium') => ({ tests: [{ status, projectName }] });
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

it('counts the pages and the journeys that passed, and the browsers', () => {
  const suites = [
    { file: 'every-page/every-page.spec.ts', specs: [spec('expected'), spec('unexpected')] },
    {
      file: 'journeys/reading.spec.ts',
      specs: [spec('expected'), spec('flaky', 'firefox')],
      suites: [{ file: 'journeys/reading.spec.ts', specs: [spec('expected'), spec('skipped')] }],
    },
    // Pages that were asked for something by a link.
    { file: 'every-page/asked.spec.ts', specs: [spec('expected')] },
    { file: 'timer.spec.ts', specs: [spec('expected')] },
  ];
  expect(coveredBy({ stats, suites })).toEqual({
    pages: 1,
    journeys: 3,
    engines: ['chromium', 'firefox'],
  });
  expect(coveredBy({ stats, suites: [] })).toEqual({ pages: 0, journeys: 0, engines: [] });
});

it('adds up what tests noted of themselves', () => {
  const noted = (type: string, description: string) => ({
    tests: [
      { status: 'expected' as const, projectName: 'x', annotations: [{ type, description }] },
    ],
  });
  const specs = [noted('forwards', '3'), noted('forwards', '4'), noted('backwards', '5')];
  expect(notedOf({ stats, suites: [{ file: 'a.ts', specs }] }, 'forwards')).toBe(7);
  expect(notedOf({ stats, suites: [] }, 'forwards')).toBe(0);
});
