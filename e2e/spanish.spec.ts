import type { Page } from '@playwright/test';
import { buildRun } from '../src/lib/player/build-run.ts';
import type { PlayerStep } from '../src/lib/player/player-step.ts';
import { PLAYER_SETTINGS } from '../src/lib/player/settings.ts';
import { runSeconds } from '../src/lib/run/measure-run.ts';
import { countOf } from '../src/lib/run/repeats.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { Reader } from './models/reader.ts';
import { expect, test } from './models/test.ts';
import { fakeVoices } from './models/voices.ts';
import { clearLog, fakeWorld, worldLog } from './models/world.ts';

/* The handbook as somebody uses it who reads Spanish, on a phone. */

const FOUNDING = 'es/guides/lower-back-or-knee-pain/';
const TITLE = '¿Dolor en la parte baja de la espalda o la rodilla?';
const BACK = 'es/guides/stiff-lower-back/';

/** Words that no sentence in Spanish holds. */
const ENGLISH =
  /\b(?:the|and|of|you|your|side|left|right|seconds?|ready|rest|get|start|next|stop)\b/i;

test.use({ viewport: { width: 360, height: 740 }, locale: 'es-MX' });

test.describe('the founding guide', () => {
  test('found in her own words, read, and led by a voice to the end', async ({ page }) => {
    await fakeWorld(page);
    await fakeVoices(page);
    const reader = new Reader(page);
    await reader.opens('es/');
    await reader.searchesFor('isquiotibiales tensos');
    await reader.result(TITLE).first().click();
    await reader.isAt(TITLE);
    const player = await opens(page);
    await player.sees('Lea esto antes de empezar');
    await player.sees(/^Nunca pase el rodillo por la parte de atrás de las rodillas/);
    await player.press('Ajustes');
    const settings = page.getByRole('dialog', { name: 'Ajustes' });
    await settings.getByLabel('Decir nombres y lados en voz alta').check();
    await settings.getByRole('button', { name: 'Cerrar' }).click();

    const log = await played(page, player);
    const said = heard(log);
    expect(said.filter(({ tag }) => tag !== 'es-MX')).toEqual([]);
    const phrases = said.map(({ text }) => text);
    const begins = (words: string) => expect.stringMatching(new RegExp(`^${words}`)) as unknown;
    expect(phrases).toEqual(
      expect.arrayContaining([
        begins('Prepárese\\. Rodillo para la parte de atrás del muslo$'),
        'Ruede',
        begins('Sigue: Pelota de lacrosse'),
        begins('Lado izquierdo\\.'),
        begins('Cambie de lado\\. Sigue el lado derecho'),
        begins('Lado derecho\\.'),
        'Terminado',
      ]),
    );
    expect(phrases.filter((one) => ENGLISH.test(one))).toEqual([]);
    const announced = linesOf(log, 'status');
    expect(announced.some((one) => one.startsWith('Prepárese, 10 segundos.'))).toBe(true);
    expect(announced.filter((one) => ENGLISH.test(one))).toEqual([]);
    await player.sees('¿Cómo se siente ahora?');
    await player.press('Mejor');
  });

  test('says when to stop and with what one must not, in sight, while one gets ready', async ({
    page,
  }) => {
    await fakeWorld(page);
    await page.goto(FOUNDING);
    const player = await opens(page);
    await player.press('Empezar');
    for (const line of [/^Pare si: /, /^No lo haga si tiene algo de esto: /]) {
      const text = player.dialog.getByText(line).filter({ visible: true });
      await expect(text).toBeInViewport({ ratio: 1 });
    }
    await player.sees(/^Pregunte antes: /);
  });

  test('asks about tingling, and ends where it stays', async ({ page }) => {
    await fakeWorld(page);
    await page.goto(FOUNDING);
    const player = await opens(page);
    await player.press('Empezar');
    await player.wait(20);
    await player.press('¿Hormigueo o adormecimiento?');
    await player.wait(1);
    await player.sees(/¿Tiene adormecida la zona entre las piernas\?.*Llame ahora al número local/);
    await player.sees(/^Deje de presionar ese punto enseguida/);
    await player.press('Sigue ahí');
    await expect(player.heading('Pare aquí por hoy')).toBeFocused();
    await expect(player.button(/Empezar|Continuar/)).toHaveCount(0);
  });
});

test('each repetition is shown and announced in Spanish', async ({ page }) => {
  await fakeWorld(page);
  await page.goto(BACK);
  const player = await opens(page);
  const counted = (await runOf(page)).filter(({ kind, repeats }) => kind === 'work' && repeats);
  const expected = counted.flatMap((segment) => {
    const count = countOf(segment);
    return Array.from({ length: count }, (_, at) => `${String(at + 1)} de ${String(count)}`);
  });
  expect(expected.length).toBeGreaterThan(10);
  const log = await played(page, player);
  expect(linesOf(log, 'shown')).toEqual(expected);
  const announced = linesOf(log, 'status');
  const numbers = announced.flatMap((one) => /^\d+ de \d+/.exec(one) ?? []);
  expect(numbers).toEqual(expected.filter((one) => !one.startsWith('1 de')));
  expect(announced.filter((one) => / repeticiones/.test(one))).toHaveLength(counted.length);
  expect(announced.filter((one) => ENGLISH.test(one))).toEqual([]);
});

for (const [address, sheets] of [
  [FOUNDING, 11],
  ['es/exercises/foam-roll-hamstrings/', 5],
] as const) {
  test(`on paper: /${address}`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    await expect(main).toContainText('Pare si', { useInnerText: true });
    await expect(main).toContainText('Pregunte antes', { useInnerText: true });
    await expect(page.getByRole('contentinfo')).toContainText(
      'Información general, no es consejo médico.',
      { useInnerText: true },
    );
    // Beside the code to scan, as beside the English one.
    expect(await smallLetters(page)).toEqual([expect.stringMatching(/^9\.0 Escanee: /)]);
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ width: '210mm', height: '279mm', printBackground: false });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages, 'sheets of paper').toBeGreaterThan(0);
    expect(pages, 'sheets of paper').toBeLessThanOrEqual(sheets);
  });
}

test('shared: the link, its title and its preview are Spanish', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        shared.push(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto(FOUNDING);
  await page.getByRole('button', { name: 'Compartir esta página' }).click();
  const seen = () => page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared);
  const title = expect.stringContaining(TITLE) as unknown;
  await expect.poll(seen).toEqual([{ title, url: `${baseURL ?? ''}${FOUNDING}` }]);
  const meta = async (name: string) =>
    (await page.locator(`meta[property="${name}"]`).getAttribute('content')) ?? '';
  expect(await meta('og:title')).toBe(TITLE);
  expect(await meta('og:description')).toMatch(/^Rodillo, presión y estiramiento/);
  expect(await meta('og:url')).toMatch(new RegExp(`/${FOUNDING}$`));
  expect(await meta('og:image:alt')).toContain(TITLE);
  const { pathname } = new URL(await meta('og:image'));
  const card = await page.request.get(
    new URL(pathname.replace(/^.*?\/social\//, 'social/'), baseURL).href,
  );
  expect(card.status()).toBe(200);
  expect(card.headers()['content-type']).toBe('image/png');
});

/** Opens the player of the page. Time stands still. */
async function opens(page: Page): Promise<GuidePlayer> {
  await page.getByRole('button', { name: 'Empezar la guía' }).click();
  const player = GuidePlayer.on(page);
  await expect(player.dialog).toBeVisible();
  await player.stopTime();
  return player;
}

/** What the clock plays on the page. */
async function runOf(page: Page) {
  const steps = (await page.locator('guide-player').getAttribute('data-steps')) ?? '[]';
  return buildRun(JSON.parse(steps) as PlayerStep[], PLAYER_SETTINGS);
}

/** Plays all of it, without another tap. @returns what was shown, announced and said */
async function played(page: Page, player: GuidePlayer): Promise<readonly string[]> {
  const run = await runOf(page);
  await player.writeDown();
  await clearLog(page);
  await player.press('Empezar');
  await player.waitToTheEnd(runSeconds(run));
  await expect(player.heading('Terminado')).toBeVisible();
  await expect(player.dialog.getByText('No se hizo:')).toHaveCount(0);
  return worldLog(page);
}

function linesOf(log: readonly string[], kind: string): string[] {
  return log
    .filter((line) => line.startsWith(`${kind} `))
    .map((line) => line.slice(kind.length + 1));
}

function heard(log: readonly string[]) {
  const said = linesOf(log, 'voice').map((line) => {
    const [tag = '', ...words] = line.split(' ');
    return { tag, text: words.join(' ') };
  });
  expect(said.length).toBeGreaterThan(5);
  return said;
}

/** What is smaller than 11 points on paper, but for sources, the address and the edition. */
async function smallLetters(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: around, textContent: text } = walker.currentNode;
      if (!around?.checkVisibility() || !text?.trim()) continue;
      const points = Number.parseFloat(getComputedStyle(around).fontSize) * 0.75;
      if (points > 0 && points < 10.95) small.push(`${points.toFixed(1)} ${text.trim()}`);
    }
    return small;
  });
}
