import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { expect, test, type DevServer } from './dev-server.ts';

const OLD = 'content/exercises/toe-raises.mdx';
const NEW = 'content/exercises/heel-taps.mdx';

/** More keys than the longest page needs from its beginning to its end. */
const MOST_TABS = 400;

/** The hands on the keyboard: no test here touches the mouse. */
class Keyboard {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes forward, from field to field, until one is there. */
  async to(field: Locator): Promise<void> {
    const isThere = () => field.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < MOST_TABS && !(await isThere()); tabs++) await this.press('Tab');
    await expect(field).toBeFocused();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Writes into a field; in a list of choices, what is typed picks. */
  async write(field: Locator, words: string): Promise<void> {
    await this.to(field);
    await this.#page.keyboard.type(words);
  }
}

const control = (page: Page, kind: 'textbox' | 'combobox' | 'button', name: string) =>
  page.getByRole(kind, { name, exact: true });

async function asPrettierWould(dev: DevServer, file: string): Promise<string> {
  const target = path.join(dev.folder, file);
  return format(dev.reads(file), { ...(await resolveConfig(target)), filepath: target });
}

test('an exercise is added by keyboard alone', async ({ dev, page }) => {
  dev.remembers(NEW);
  await page.goto(`${dev.url}/workshop/write/`);
  const keys = new Keyboard(page);
  const [text, choice] = [
    (name: string) => control(page, 'textbox', name),
    (name: string) => control(page, 'combobox', name),
  ];
  await keys.write(text('Id'), 'heel-taps');
  await keys.write(text('Title'), 'Heel taps');
  await keys.write(choice('Technique'), 'mobilise');
  await keys.to(control(page, 'button', 'Add: Areas'));
  await keys.press('Enter');
  await expect(choice('Areas 1')).toBeFocused();
  await keys.write(choice('Areas 1'), 'Shins');
  await keys.write(choice('Position'), 'standing');
  await keys.to(control(page, 'button', 'Begin'));
  await keys.press('Enter');

  // What the rules will ask for is there; what is missing has its letters, each beside its field.
  await expect(page.getByRole('heading', { name: 'Heel taps' })).toBeFocused();
  await expect(text('Summary')).toHaveAccessibleDescription(/summary is/);
  await keys.write(text('Summary'), 'Stand and tap each heel on the floor, ten slow times.');
  await keys.write(text('Duration'), '3 x 10 reps');
  await expect(page.getByRole('status', { name: 'Dose' }).first()).toContainText('10 reps, 3 sets');
  await keys.to(control(page, 'button', 'Take this line').first());
  await keys.press('Enter');
  await expect(text('Duration').first()).toHaveValue('10 reps, 3 sets');
  const often = page.getByRole('group', { name: 'Frequency' });
  await keys.write(often.getByRole('combobox', { name: 'Basis' }), 'no-rule-known');
  await keys.write(
    often.getByRole('textbox', { name: 'Expect' }),
    'The ankle may move more easily.',
  );
  await keys.write(often.getByRole('textbox', { name: 'Worse' }), 'Leave it out for a day.');
  await keys.write(text('Text').first(), 'Stand tall: tap your heels slowly.');
  await keys.write(text('Feel 1'), 'Easy movement in the ankle.');
  await keys.write(text('Not feel 1'), 'Pain in the ankle.');
  const warning = page.getByRole('group', { name: 'Warnings 1' });
  await keys.write(warning.getByRole('combobox', { name: 'Grade' }), 'stop');
  await keys.write(warning.getByRole('textbox', { name: 'Text' }), 'The ankle hurts.');
  // Of the page; the frequency has some of its own above.
  await keys.to(control(page, 'button', 'Add: Sources').last());
  await keys.press('Enter');
  await page.keyboard.press('ArrowDown');
  await keys.write(text('Prose'), '* Slow is good.\n* So is __one__ {x}.');
  await expect(text('Prose')).toHaveAccessibleDescription(/curly brackets/);
  for (const key of Array<string>(' {x}.'.length).fill('Backspace')) await keys.press(key);
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Slow is good.');
  await expect(page.getByText('No letters. Not saved yet.')).toBeVisible();
  await keys.press('Control+s');
  await expect(page.getByText('Saved. No letters.')).toBeVisible();

  const written = dev.reads(NEW);
  expect(written).toBe(await asPrettierWould(dev, NEW));
  expect(written).toContain("  - 'Stand tall: tap your heels slowly.'\n");
  expect(written).toContain('areas: [shins]\n');
  expect(written).toContain('\n- Slow is good.\n- So is **one**\n');
  await expect
    .poll(async () => (await page.request.get(`${dev.url}/exercises/heel-taps/`)).status())
    .toBe(200);
});

test('another one is changed by keyboard alone, and nothing else in it', async ({ dev, page }) => {
  dev.saves(OLD, (all) => all.replace('duration:', '# As in the leaflet.\nduration:'));
  const before = dev.reads(OLD);
  await page.goto(`${dev.url}/workshop/write/`);
  const keys = new Keyboard(page);
  await keys.write(control(page, 'combobox', 'Page'), 'Toe raises');
  await keys.to(control(page, 'button', 'Open'));
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'Toe raises against a wall' })).toBeFocused();
  const feel = control(page, 'textbox', 'Feel 1');
  await keys.to(feel);
  await keys.press('Control+End');
  await page.keyboard.type(' Both sides alike.');
  await expect(page.getByText('No letters. Not saved yet.')).toBeVisible();
  await keys.press('Control+s');
  await expect(page.getByText('Saved. No letters.')).toBeVisible();
  expect(dev.reads(OLD)).toBe(before.replace('warm and tired.', '$& Both sides alike.'));
  expect(dev.reads(OLD)).toBe(await asPrettierWould(dev, OLD));

  // Somebody else saves the page; what they wrote is not lost.
  dev.saves(OLD, (all) => all.replace('Tired is fine.', 'To be tired is fine.'));
  await page.keyboard.type(' Mostly.');
  await keys.press('Control+s');
  await expect(page.getByRole('form', { name: OLD }).getByRole('alert')).toContainText('changed');
  expect(dev.reads(OLD)).toContain('To be tired is fine.');
  expect(dev.reads(OLD)).not.toContain('Mostly');
});
