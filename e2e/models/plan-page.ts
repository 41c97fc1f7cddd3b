import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The page of a plan, as a trainer or a client uses it. Counts what they press. */
export class PlanPage {
  readonly page: Page;
  taps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async opens(address = 'plan/'): Promise<void> {
    await this.page.goto(address);
  }

  async press(name: string | RegExp): Promise<void> {
    this.taps += 1;
    await this.page.getByRole('button', { name }).first().click();
  }

  /** Types into a field; a field that has the focus needs no tap. */
  async types(field: Locator, text: string): Promise<void> {
    this.taps += 1;
    await field.click();
    await field.fill(text);
  }

  async adds(query: string, title: string): Promise<void> {
    await this.types(this.page.getByLabel('Name, body area or thing'), query);
    await this.press(`Add ${title}`);
  }

  dose(at: number): Locator {
    return this.page.getByLabel('Dose').nth(at);
  }

  note(at: number): Locator {
    return this.page.getByLabel('Note', { exact: true }).nth(at);
  }

  /** The titles of the exercises that are edited, in their order. */
  async order(): Promise<string[]> {
    const buttons = await this.page.getByRole('button', { name: /^Remove / }).all();
    return Promise.all(
      buttons.map(async (one) => ((await one.getAttribute('aria-label')) ?? '').slice(7)),
    );
  }

  get link(): Locator {
    return this.page.getByRole('textbox', { name: 'The link' });
  }

  get player(): Locator {
    return this.page.getByRole('dialog', { name: /^Player/ });
  }

  async isRead(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(this.page.getByRole('button', { name: /^Start the plan, about/ })).toBeVisible();
  }
}
