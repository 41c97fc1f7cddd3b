import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { fakeWorld } from './world.ts';

/** The timer on the page of an exercise, as its reader meets it. */
export class ExerciseTimer {
  readonly page: Page;
  readonly root: Locator;

  private constructor(page: Page, selector = 'exercise-timer') {
    this.page = page;
    this.root = page.locator(selector).first();
  }

  /** One of several timers on a page that is open. */
  static async named(page: Page, id: string): Promise<ExerciseTimer> {
    const timer = new ExerciseTimer(page, `#${id}`);
    await timer.arrive();
    return timer;
  }

  /** Opens an exercise in a faked world and goes to its timer. Time stands still. */
  static async open(page: Page, exercise: string, query = ''): Promise<ExerciseTimer> {
    await fakeWorld(page);
    return ExerciseTimer.openAgain(page, exercise, query);
  }

  /** The same in a world that is faked already. */
  static async openAgain(page: Page, exercise: string, query = ''): Promise<ExerciseTimer> {
    await page.goto(`exercises/${exercise}/${query}`);
    const timer = new ExerciseTimer(page);
    await timer.arrive();
    return timer;
  }

  /** Scrolls there and waits until the buttons are. */
  async arrive(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root.locator('[data-part=controls]')).toBeVisible();
    await this.page.clock.pauseAt(new Date((await this.page.evaluate(() => Date.now())) + 1000));
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** Time passes while the page is in sight. */
  async wait(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** `Left side 0:42`: the segment and the digits. */
  async look(): Promise<string> {
    const segment = await this.root.locator('[data-part=segment]').textContent();
    const digits = await this.root.locator('[data-part=digits]').textContent();
    return `${segment ?? ''} ${digits ?? ''}`;
  }

  async shows(expected: string): Promise<void> {
    await expect.poll(() => this.look()).toBe(expected);
  }

  get time(): Locator {
    return this.root.getByRole('timer');
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }
}
