import axe from 'axe-core';
import type { LocalHost } from './local-host.ts';
import { ENTER, type WebDriver, WebElement, byCss, byXpath, waitFor } from './webdriver.ts';

const PATIENCE = 15_000;

/** Somebody who reads the handbook in WebKit, in verbs. */
export class WebKitReader {
  readonly driver: WebDriver;
  readonly host: LocalHost;

  constructor(driver: WebDriver, host: LocalHost) {
    this.driver = driver;
    this.host = host;
  }

  async opens(address: string): Promise<void> {
    await this.driver.get(this.host.url + address);
  }

  /** Stays on a page until what works offline has it in its hands. */
  async isKept(): Promise<void> {
    await waitFor(
      async () =>
        true ===
        (await this.driver.executeScript(
          "return navigator.serviceWorker?.controller?.state === 'activated'",
        )),
      PATIENCE,
      'no service worker took the page',
    );
  }

  /** Nothing is left of what was started before. A run is kept when its page is left, so not there. */
  async forgets(): Promise<void> {
    await this.opens('sources/');
    await this.driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
       localStorage.clear();
       sessionStorage.clear();
       const all = (things, work) => things.then((list) => Promise.all(list.map(work)));
       Promise.all([
         all(navigator.serviceWorker.getRegistrations(), (one) => one.unregister()),
         all(caches.keys(), (name) => caches.delete(name)),
       ]).then(() => done());`,
    );
  }

  async follows(link: string): Promise<void> {
    const found = byXpath(`//main//a[normalize-space(.)="${link}"]`);
    await waitFor(
      async () => {
        const [element] = await this.driver.findElements(found);
        // A list of results may be written anew between finding a link and following it. A click
        // in the middle of a link that wraps can miss it; the keyboard does not.
        if (!element) return false;
        return element.sendKeys(ENTER).then(
          () => true,
          () => false,
        );
      },
      PATIENCE,
      `no link “${link}”`,
    );
  }

  /**
   * Presses a button, or the headline of something that opens, as soon as it can be seen.
   * @param button its words, up to a “·” or a comma, or its name for screen readers
   * @param number which of those that can be seen, if there are more
   */
  async presses(button: string, number = 1): Promise<void> {
    await waitFor(
      async () => {
        // Words that can be seen: a button may hold all that it ever says.
        const shown = await this.driver.executeScript(
          `const [wanted] = arguments;
           return [...document.querySelectorAll('main :is(button, summary)')].filter((one) => {
             const words = one.innerText.replace(/\\s+/g, ' ').trim();
             return one.checkVisibility() && (
               one.ariaLabel === wanted || words === wanted ||
               [' ·', ','].some((end) => words.startsWith(wanted + end)));
           });`,
          button,
        );
        const element: unknown = Array.isArray(shown) ? shown[number - 1] : undefined;
        return element instanceof WebElement && this.#press(element);
      },
      PATIENCE,
      `no button “${button}” can be pressed`,
    );
  }

  /** False if it went away or was covered after it was found. */
  async #press(element: WebElement): Promise<boolean> {
    try {
      await this.driver.executeScript('arguments[0].scrollIntoView({block:"center"})', element);
      await element.click();
      return true;
    } catch {
      return false;
    }
  }

  /** Types into the field with this label: the first, or the one of this number. */
  async types(label: string, text: string, number = 1): Promise<void> {
    await waitFor(
      async () => {
        const found = await this.driver.executeScript(
          `const [wanted, at] = arguments;
           const words = (one) => (one.querySelector('span') ?? one).innerText.trim();
           const [field] = [...document.querySelectorAll('main label')]
             .filter((one) => one.checkVisibility() && words(one) === wanted)
             .slice(at - 1).map((one) => one.control);
           field?.scrollIntoView({ block: 'center' });
           if (field) field.value = '';
           return field;`,
          label,
          number,
        );
        if (!(found instanceof WebElement)) return false;
        return found.sendKeys(text).then(
          () => true,
          () => false,
        );
      },
      PATIENCE,
      `no field “${label}” can be typed into`,
    );
  }

  /** Presses again as long as the words are not there: a second tap too soon does nothing. */
  async pressesUntil(button: string, words: RegExp, where: string): Promise<void> {
    await waitFor(
      async () => {
        await this.presses(button);
        return words.test(await this.reads(where));
      },
      PATIENCE,
      `“${button}” never led to ${String(words)}`,
    );
  }

  /** Puts a finger on a spot of a drawing: `point` in the units of its viewBox. */
  async pressesDrawing(name: string, [x, y]: readonly [number, number]): Promise<void> {
    const drawing = byCss(`main svg[role="group"][aria-label="${name}"]`);
    await waitFor(
      async () => (await this.driver.findElements(drawing)).length > 0,
      PATIENCE,
      `no drawing “${name}”`,
    );
    const [element] = await this.driver.findElements(drawing);
    const at = await this.driver.executeScript(
      `const [svg, x, y] = arguments;
       const find = () => new DOMPoint(x, y).matrixTransform(svg.getScreenCTM());
       scrollBy({ top: find().y - innerHeight / 2, behavior: 'instant' });
       return [Math.round(find().x), Math.round(find().y)];`,
      element,
      x,
      y,
    );
    const [left, top] = Array.isArray(at) ? at : [];
    await this.driver.clickAt(Number(left), Number(top));
  }

  /** The visible text of an element; nothing if it is not there, or if the page is replaced. */
  async reads(where: string): Promise<string> {
    const [element] = await this.driver.findElements(byCss(where));
    return (await element?.getText().catch(() => '')) ?? '';
  }

  /** Waits until the visible text of an element holds these words. */
  async sees(words: RegExp, where = 'main'): Promise<void> {
    let last = '';
    const isSeen = async () => {
      last = await this.reads(where);
      return words.test(last);
    };
    await waitFor(isSeen, PATIENCE, '').catch(() => {
      throw new Error(`${where} never said ${String(words)}, but: ${last.slice(0, 200)}`);
    });
  }

  async isAt(heading: string): Promise<void> {
    await this.sees(new RegExp(`^${heading.replace(/[.?()]/g, '\\$&')}$`), 'h1');
  }

  /** What axe finds on this page. WebDriver's scripts are not stopped by the policy. */
  async violations(): Promise<string[]> {
    await this.driver.executeScript(axe.source);
    const found = await this.driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
       axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(
         ({ passes, violations }) => done([passes.length, ...violations.flatMap(
           ({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' ')))]),
         (error) => done([0, String(error)]));`,
    );
    const [passes, ...violations] = Array.isArray(found) ? found.map(String) : [];
    return Number(passes) > 0 ? violations : ['axe looked at nothing', ...violations];
  }
}
