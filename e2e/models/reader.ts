import { expect, type Locator, type Page } from '@playwright/test';

/** Somebody who reads the handbook, in verbs. Works in every engine, with a real clock. */
export class Reader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address below the base, such as `guides/`. */
  async opens(address: string): Promise<void> {
    const response = await this.page.goto(address);
    expect(response?.status(), address).toBeLessThan(400);
  }

  /** Follows a link of the main part, and arrives at a page with this heading. */
  async follows(link: string, heading = link): Promise<void> {
    await this.main.getByRole('link', { name: link, exact: true }).first().click();
    await this.isAt(heading);
  }

  async isAt(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get timer(): Locator {
    return this.page.locator('exercise-timer').first();
  }

  /** Starts the timer; says yes where the page asks whether the exercise before was done. */
  async startsTheTimer(): Promise<void> {
    await this.timer.getByRole('button', { name: /^(Yes, start|Start)$/ }).click();
  }

  /** One of the three questions on safety that stand before everything one can do for an area. */
  async answers(question: 1 | 2 | 3, answer: string): Promise<void> {
    await this.main
      .getByText(answer, { exact: true })
      .nth(question - 1)
      .click();
  }

  /** Firefox over BiDi never says that a page out of its memory has loaded, so nobody waits for it. */
  async goesBack(): Promise<void> {
    await this.page.evaluate(() => {
      history.back();
    });
  }

  async searchesFor(words: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(words);
    await this.page.getByRole('searchbox').press('Enter');
  }

  /** A link to a page among the results of a search. */
  result(name: string): Locator {
    return this.main.getByRole('link', { name });
  }
}
