import type { Locator, Page } from '@playwright/test';

/** The search page, as somebody uses it. */
export class SearchPage {
  readonly page: Page;
  readonly input: Locator;
  readonly results: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.getByRole('searchbox');
    this.results = page.getByRole('list', { name: 'Search results' });
    this.status = page.getByRole('main').getByRole('status').first();
  }

  /** @param search the part of the address after the path, such as `?q=knee` */
  async open(search = ''): Promise<void> {
    await this.page.goto(`search/${search}`);
  }

  async type(words: string): Promise<void> {
    await this.input.fill(words);
  }

  links(): Locator {
    return this.results.getByRole('link');
  }

  result(name: string): Locator {
    return this.results.getByRole('listitem').filter({ hasText: name });
  }

  async openBox(name: 'What I have at home' | 'Narrow it down'): Promise<void> {
    const box = this.page.locator('details').filter({ hasText: name }).first();
    if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
  }

  async tick(thing: string): Promise<void> {
    await this.openBox('What I have at home');
    await this.page.getByRole('checkbox', { name: new RegExp(`^${thing} \\d+$`) }).check();
  }

  async choose(label: string, option: RegExp): Promise<void> {
    await this.openBox('Narrow it down');
    const select = this.page.getByLabel(label, { exact: true });
    // Its label carries a count, which may change between reading it and choosing it.
    const value = await select.getByRole('option', { name: option }).getAttribute('value');
    await select.selectOption(value);
  }

  /** How many times requests that match were answered by us instead of the server. */
  async fault(
    address: RegExp,
    answer: 'missing' | 'garbage' | 'html' | 'hangs',
  ): Promise<() => number> {
    let hits = 0;
    await this.page.route(address, async (route) => {
      hits += 1;
      switch (answer) {
        case 'missing':
          await route.fulfill({ status: 404, body: 'Not found' });
          return;
        case 'garbage':
          await route.fulfill({ status: 200, body: '\u0000\u0001 not what you think' });
          return;
        case 'html':
          await route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Hello</h1>' });
          return;
        case 'hangs':
          // Never answered.
          return;
      }
    });
    return () => hits;
  }
}
