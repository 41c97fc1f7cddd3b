import { expect, type Locator, type Page } from '@playwright/test';

/** The last word of a question, as it stands on its button. */
export const YES = 'Yes, or I am not sure';
export const NO = 'No, none of these';
/** Where nothing is left for a reader. */
const ASK_FIRST = 'Do none of these exercises yet.';

/** What can be seen of the answers, and what is ticked, if it was one thing. */
export type Look = {
  readonly name: string;
  readonly offered: readonly string[];
  readonly isAsked: boolean;
};

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
    return [...(await this.looks()).offered];
  }

  /** What can be seen of the answers just now. */
  async looks(): Promise<Look> {
    const [look] = await this.main.evaluate(lookAround, [ASK_FIRST, false] as const);
    if (!look) throw new Error('The page showed nothing of itself.');
    return look;
  }

  /**
   * Ticks each box of the third question alone, and says what can be seen then. Within the page: a hand
   * that presses a dozen boxes on dozens of pages takes minutes. What it presses, others of our tests do.
   */
  async tickEach(): Promise<Look[]> {
    await expect(this.boxes.first()).toBeVisible();
    return this.main.evaluate(lookAround, [ASK_FIRST, true] as const);
  }
}

/** Runs in the page: looks at the answers once, or with each box ticked, one after the other. */
function lookAround(main: Element, [askFirst, ticks]: readonly [string, boolean]): Look[] {
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const asks = [...main.querySelectorAll('strong, p, li, h2, h3')].filter(({ textContent }) =>
    textContent.includes(askFirst),
  );
  if (asks.length === 0) throw new Error(`Nothing says “${askFirst}”`);
  const look = (name: string): Look => ({
    name,
    offered: [...main.querySelectorAll('a')]
      .filter(isSeen)
      .map((link) => new URL(link.href).pathname)
      .filter((path) => /\/(exercises|guides)\/./.test(path))
      .map((path) => path.replace(/^.*\/(exercises|guides)\//, '$1/').replace(/\/$/, '')),
    isAsked: asks.some(isSeen),
  });
  if (!ticks) return [look('')];
  return [...main.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) => {
    const name = box.closest('label')?.textContent.trim() ?? '';
    if (!isSeen(box) || box.disabled || box.checked) throw new Error(`Nobody can tick “${name}”`);
    box.click();
    const seen = look(name);
    box.click();
    return seen;
  });
}
