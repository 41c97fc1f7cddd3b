import { expect, lettersOn, test, UNDRAWN } from './dev-server.ts';

const EXERCISE = 'content/exercises/toe-raises.mdx';
const FIGURE = 'content/figures/toe-raises.yaml';
const PUBLISHED = 'public/figures/toe-raises.svg';

test('a page has its styles', async ({ dev, page }) => {
  await page.goto(`${dev.url}/exercises/toe-raises/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toe raises against a wall');
  await expect(page.locator('body')).toHaveCSS('font-family', /Figtree/);
});

test('each save shows: words, facts, a new page', async ({ dev, page }) => {
  await page.goto(`${dev.url}/exercises/toe-raises/`);
  dev.saves(EXERCISE, (text) => text.replace('Tired is fine.', 'To be tired is fine.'));
  await expect(page.getByText('To be tired is fine.')).toBeVisible();
  dev.saves(EXERCISE, (text) => text.replace('duration: 12 reps', 'duration: 13 reps'));
  await expect(page.getByText('13 reps').first()).toBeVisible();
  dev.saves('content/exercises/heel-drops.mdx', () =>
    dev.reads(EXERCISE).replace(/^title: .*/m, 'title: Heel drops'),
  );
  await expect
    .poll(async () => (await page.request.get(`${dev.url}/exercises/heel-drops/`)).status())
    .toBe(200);
});

/** Five faults of five kinds, each in its file, and what the letter about it says. */
const FAULTS = [
  [EXERCISE, /^duration: .*/m, 'duration: 12 times', 'cannot be read'],
  [
    'content/exercises/wrist-circles.mdx',
    /^warnings:\n( .*\n)+/m,
    '',
    'wrist-circles.mdx:2:1\n  What  warnings is missing',
  ],
  ['content/exercises/neck-turns.mdx', /^areas: .*/m, 'areas: [nekc]', '"nekc"'],
  [
    'content/exercises/cat-and-cow.mdx',
    /$/,
    "\n{console.log('code ' + 'ran')}\n",
    'an expression in curly brackets',
  ],
  [FIGURE, 'person: b', 'persn: b', 'figures/toe-raises.yaml:1:1'],
] as const;

test('five faults give their letters at once, on the page and in the terminal', async ({
  dev,
  page,
}) => {
  await page.goto(`${dev.url}/exercises/cat-and-cow/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const [file, from, to] of FAULTS) dev.saves(file, (text) => text.replace(from, to));
  for (const [file, , , says] of FAULTS) {
    await expect(lettersOn(page)).toContainText(file);
    await expect(lettersOn(page)).toContainText(says);
    expect(dev.terminal).toContain(says);
  }
  // Letters stand in the terminal, and nothing of what code in a page would say.
  expect(dev.terminal).not.toContain('code ran');
  // A page that is opened now.
  await page.goto(`${dev.url}/exercises/wrist-circles/`);
  await expect(lettersOn(page)).toContainText('warnings is missing');

  dev.mends();
  await expect(lettersOn(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/wrist/i);
});

test('a figure that was begun while no server ran is drawn', async ({ dev }) => {
  await expect.poll(() => dev.has(UNDRAWN)).toBe(true);
});

test('a figure is drawn anew beside its numbers, with its letters', async ({ dev, page }) => {
  await page.goto(`${dev.url}/workshop/figures/toe-raises/`);
  const picture = page.getByRole('img', { name: 'Up' });
  const numbers = page.getByLabel('Numbers');
  const letters = lettersOn(page);
  // What is drawn, not a screenshot: that waits for two frames alike, which a busy machine may not give.
  const shape = () =>
    picture
      .locator('path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join());
  await expect(picture).toBeVisible();
  await expect(numbers).toContainText('lean: -3');
  const before = await shape();
  const published = dev.reads(PUBLISHED);

  dev.saves(FIGURE, (text) => text.replace('0.88, 0.48, 0.09', '0.94, 0.34, 0.09'));
  await expect(numbers).toContainText('0.94, 0.34, 0.09');
  await expect.poll(shape).not.toBe(before);
  await expect(letters).toHaveCount(0);
  // The page of the exercise gets the new one, too.
  await expect.poll(() => dev.reads(PUBLISHED)).not.toBe(published);

  dev.saves(FIGURE, (text) => text.replace('at: [0, 51, 0]', 'at: [0, 60, 0]'));
  await expect(letters).toContainText('does not reach its target');
  await expect(picture).toBeVisible();

  dev.mends();
  await expect(letters).toHaveCount(0);
});
