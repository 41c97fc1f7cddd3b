import { findProgram } from '../scripts/engines/find-program.ts';
import { NOT_SAID, type Plan, type PlanStep } from '../src/lib/plan/plan.ts';
import { readPlan, writePlan } from '../src/lib/plan/plan-link.ts';
import { codesOnPaper } from './models/paper.ts';
import { PlanPage } from './models/plan-page.ts';
import { expect, test } from './models/test.ts';

// Printed sheets, held at a slant and out of focus: their codes are read and open what they should.

const renderer = findProgram(['pdftoppm']) ?? '';
test.skip(renderer === '', 'This takes pdftoppm (Debian: poppler-utils); CI installs it.');

for (const [address, format, tilt] of [
  ['exercises/foam-roll-calves/', 'A4', 10],
  ['guides/lower-back-or-knee-pain/', 'Letter', -10],
] as const) {
  test(`${address} on ${format}: its code opens it, and says of when the sheet is`, async ({
    page,
  }) => {
    await page.goto(address);
    const [found = '', ...others] = await codesOnPaper(page, renderer, { format, tilt });
    expect(others).toEqual([]);
    const { pathname, hash } = new URL(found);
    expect(pathname.endsWith(`/${address}`), found).toBe(true);
    await page.goto('about:blank');
    await page.goto(`${address}${hash}`);
    await expect(page.getByText(/^Your sheet is from /)).toBeInViewport();
  });
}

const step = (exercise: number, note = ''): PlanStep => ({
  ...{ exercise, note, often: NOT_SAID },
  dosage: { work: { kind: 'hold', seconds: 45 }, sides: 'each', sets: 1, restSeconds: 0 },
});
const planOf = (steps: readonly PlanStep[]): Plan => ({
  ...{ edition: 332, title: 'Legs', note: 'Once a day.', often: NOT_SAID },
  ...{ start: { kind: 'free' }, steps },
});

for (const [what, format, tilt, plan, said] of [
  [
    'a plan of three',
    'A4',
    -10,
    planOf([step(20, 'Slowly.'), step(17), step(39)]),
    ['Scan to open this plan with its timer.'],
  ],
  [
    'a plan that is too long for one code',
    'Letter',
    10,
    planOf([20, 17, 1, 39].map((number) => step(number, 'Slowly, please. '.repeat(12).trim()))),
    [
      'Scan for exercises 1 to 2, with their timer.',
      'Scan for exercises 3 to 4, with their timer.',
    ],
  ],
] as const) {
  test(`${what} on ${format}: its codes open the same plan`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(`plan/#p=${writePlan(plan)}`);
    const reader = new PlanPage(page);
    await reader.isRead('Legs');
    await reader.press('Print');
    await page.emulateMedia({ media: 'print' });
    for (const text of said) await expect(page.getByText(text)).toBeVisible();
    const found = await codesOnPaper(page, renderer, { format, tilt });
    expect(found).toHaveLength(said.length);
    const opened = found
      .map((address) => readPlan(address))
      .map((read) => (read.kind === 'plan' ? read.plan : null))
      .toSorted((one, other) => (other?.note.length ?? 0) - (one?.note.length ?? 0));
    const steps = opened.flatMap((one) => one?.steps ?? []);
    expect({ ...opened[0], steps }).toEqual(plan);
    for (const address of found) {
      await page.goto('about:blank');
      await page.goto(address);
      await reader.isRead('Legs');
    }
  });
}
