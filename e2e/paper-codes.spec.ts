import type { Browser, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { NOT_SAID, type PlanStep } from '../src/lib/plan/plan.ts';
import { readPlan, writePlan } from '../src/lib/plan/plan-link.ts';
import { chromium, wholeChromium } from './engines/chromium.ts';
import { PlanPage } from './models/plan-page.ts';
import { expect, test } from './models/test.ts';

/*
 * Sheets as a printer gets them: a PDF, its dots at 300 an inch, blurred, and tilted as a hand holds a
 * phone. The dots come from the PDF viewer of Chromium, so this takes Chromium as people have it; jsQR,
 * which shares no line with what drew the codes, looks for them through a window that moves over the sheet.
 */

test.use({ launchOptions: { ...chromium.launchOptions, executablePath: wholeChromium } });
test.skip(wholeChromium === '', 'This takes Chromium or Chrome as people have it.');

const DOTS_PER_INCH = 300;
const TILT = 10;
/** Dots: a sixth of a millimetre. */
const BLUR = 2;
/** What a phone sees at once, and how far it moves, in dots: 65 and 30 mm. */
const [SIGHT, MOVE] = [768, 354];

/** The first sheet of a PDF as a PNG. */
async function firstSheet(browser: Browser, pdf: Buffer): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: 860, height: 1180 },
    deviceScaleFactor: DOTS_PER_INCH / 96,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.route('**/sheet.pdf', (route) =>
    route.fulfill({ body: pdf, contentType: 'application/pdf' }),
  );
  await page.goto('http://127.0.0.1/sheet.pdf#toolbar=0&navpanes=0&zoom=100');
  let [before, now]: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];
  // It is there once there is something to see that no longer changes.
  await expect
    .poll(async () => {
      [before, now] = [now, await page.screenshot()];
      return now.length > 100_000 && now.equals(before);
    })
    .toBe(true);
  await context.close();
  return now;
}

/** What the codes of a sheet say, blurred and tilted. */
async function scan(page: Page, png: Buffer): Promise<string[]> {
  const { width, height } = await page.evaluate(
    async ([text, tilt, blur]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const side = Math.ceil(Math.hypot(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height, canvas.id] = [side, side, 'sheet'];
      document.body.append(canvas);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.filter = `blur(${String(blur)}px)`;
      context.translate(side / 2, side / 2);
      context.rotate((tilt * Math.PI) / 180);
      context.drawImage(picture, -picture.width / 2, -picture.height / 2);
      return { width: side, height: side };
    },
    [png.toString('base64'), TILT, BLUR] as const,
  );
  const found = new Set<string>();
  for (let top = 0; top + SIGHT <= height; top += MOVE) {
    for (let left = 0; left + SIGHT <= width; left += MOVE) {
      const code = jsQR(await look(page, left, top), SIGHT, SIGHT, {
        inversionAttempts: 'dontInvert',
      });
      if (code) found.add(code.data);
    }
  }
  return [...found];
}

/** What is seen through the window, as red, green, blue and alpha of each dot. */
async function look(page: Page, left: number, top: number): Promise<Uint8ClampedArray> {
  const grey = await page.evaluate(
    ([x, y, side]) => {
      const context = document.querySelector<HTMLCanvasElement>('#sheet')?.getContext('2d');
      const dots = context?.getImageData(x, y, side, side).data ?? new Uint8ClampedArray();
      // Outside of the sheet there is a table, as grey as any.
      let text = '';
      for (let at = 0; at < dots.length; at += 4) {
        text += String.fromCharCode(dots[at + 3] === 0 ? 40 : (dots[at] ?? 0));
      }
      return btoa(text);
    },
    [left, top, SIGHT] as const,
  );
  const dots = new Uint8ClampedArray(SIGHT * SIGHT * 4);
  Buffer.from(grey, 'base64').forEach((value, at) => {
    dots.set([value, value, value, 255], at * 4);
  });
  return dots;
}

async function codesOf(page: Page, browser: Browser, format: 'A4' | 'Letter'): Promise<string[]> {
  await page.emulateMedia({ media: null });
  const png = await firstSheet(browser, await page.pdf({ format }));
  await page.goto('about:blank');
  return scan(page, png);
}

for (const [address, format] of [
  ['exercises/foam-roll-calves/', 'A4'],
  ['guides/lower-back-or-knee-pain/', 'Letter'],
] as const) {
  test(`the code on the sheet of ${address} (${format}) opens it, and says of when the sheet is`, async ({
    page,
    browser,
  }) => {
    await page.goto(address);
    const [found = '', ...others] = await codesOf(page, browser, format);
    expect(others).toEqual([]);
    const { pathname, hash } = new URL(found);
    expect(pathname.endsWith(`/${address}`)).toBe(true);
    await page.goto(`${address}${hash}`);
    await expect(page.getByText(/^Your sheet is from /)).toBeInViewport();
  });
}

const step = (exercise: number, letters = 0): PlanStep => ({
  ...{ exercise, dosage: null, often: NOT_SAID },
  note: 'Slowly. '.repeat(letters / 8),
});

for (const [what, format, steps, codes] of [
  ['short plan', 'A4', [step(20), step(17, 80)], 1],
  ['plan too long for one code', 'Letter', [20, 17, 1, 39].map((id) => step(id, 152)), 2],
] as const) {
  test(`the sheet of a ${what} (${format}): ${String(codes)} codes open the same plan`, async ({
    page,
    browser,
  }) => {
    const plan = {
      ...{ edition: 332, title: 'Legs', note: 'Once a day.', often: NOT_SAID },
      ...{ start: { kind: 'free' as const }, steps },
    };
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(`plan/#p=${writePlan(plan)}`);
    const reader = new PlanPage(page);
    await reader.isRead('Legs');
    await reader.press('Print');
    const found = await codesOf(page, browser, format);
    expect(found).toHaveLength(codes);
    const opened = found.map((address) => {
      const read = readPlan(address);
      if (read.kind !== 'plan') throw new Error(read.kind);
      return read.plan;
    });
    const inOrder = opened.toSorted((a, b) => b.note.length - a.note.length);
    expect(inOrder.flatMap((one) => one.steps)).toEqual(plan.steps.map(tidied));
    for (const address of found) {
      await page.goto('about:blank');
      await page.goto(address);
      await reader.isRead('Legs');
    }
  });
}

const tidied = (one: PlanStep): PlanStep => ({ ...one, note: one.note.trim() });
