import type { Locator, Page } from '@playwright/test';

/** The last word of a question, as it stands on its button. */
export const YES = 'Yes, or I am not sure';
export const NO = 'No, none of these';

/** A page of the finder, as somebody answers it. */
export class FinderPage {
  readonly page: Page;
  readonly main: Locator;
  readonly status: Locator;
  readonly boxes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.status = this.main.getByRole('status');
    this.boxes = this.main.getByRole('checkbox');
  }

  /** @param place an area or a spot; `no` to this many questions, one after the other */
  async open(place: string, no: 0 | 1 | 2 | 3 = 0): Promise<void> {
    await this.page.goto(`find/${place}/`);
    for (const question of [1, 2, 3].slice(0, no)) await this.answer(question, NO);
  }

  async answer(question: number, answer: typeof YES | typeof NO): Promise<void> {
    await this.main
      .getByText(answer, { exact: true })
      .nth(question - 1)
      .click();
  }

  /** Where the links that can be seen lead, of those to exercises and guides. */
  async offered(): Promise<string[]> {
    return this.main.evaluate((main) =>
      [...main.querySelectorAll('a')]
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => new URL(link.href).pathname)
        .filter((path) => /\/(exercises|guides)\/./.test(path))
        .map((path) => path.replace(/^.*\/(exercises|guides)\//, '$1/').replace(/\/$/, '')),
    );
  }
}
