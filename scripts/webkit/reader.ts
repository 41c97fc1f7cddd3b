import axe from 'axe-core';
import { By, Key, type WebDriver, until } from 'selenium-webdriver';

const PATIENCE = 15_000;

/** Somebody who reads the handbook in WebKit, in verbs. */
export class WebKitReader {
  readonly driver: WebDriver;
  readonly home: string;

  constructor(driver: WebDriver, home: string) {
    this.driver = driver;
    this.home = home;
  }

  async opens(address: string): Promise<void> {
    await this.driver.get(this.home + address);
  }

  async follows(link: string): Promise<void> {
    const found = By.xpath(`//main//a[normalize-space(.)="${link}"]`);
    await this.driver.wait(
      async () => {
        const [element] = await this.driver.findElements(found);
        // A list of results may be written anew between finding a link and following it. A click
        // in the middle of a link that wraps can miss it; the keyboard does not.
        return element?.sendKeys(Key.ENTER).then(
          () => true,
          () => false,
        );
      },
      PATIENCE,
      `no link “${link}”`,
    );
  }

  async presses(button: string): Promise<void> {
    const found = By.xpath(`//main//button[normalize-space(.)="${button}" and not(@hidden)]`);
    const element = await this.driver.wait(until.elementLocated(found), PATIENCE, button);
    await this.driver.wait(until.elementIsVisible(element), PATIENCE, `“${button}” is hidden`);
    await this.driver.executeScript('arguments[0].scrollIntoView({block:"center"})', element);
    await element.click();
  }

  /** Waits until the visible text of an element holds these words. */
  async sees(words: RegExp, where = 'main'): Promise<void> {
    let last = '';
    await this.driver.wait(
      async () => {
        const [element] = await this.driver.findElements(By.css(where));
        // The page may be replaced between the two lines.
        last = (await element?.getText().catch(() => '')) ?? '';
        return words.test(last);
      },
      PATIENCE,
      `${where} never said ${String(words)}`,
    );
  }

  async isAt(heading: string): Promise<void> {
    await this.sees(new RegExp(`^${heading.replace(/[.?()]/g, '\\$&')}$`), 'h1');
  }

  /** What axe finds on this page. WebDriver's scripts are not stopped by the policy. */
  async violations(): Promise<string[]> {
    await this.driver.executeScript(axe.source);
    const found: { passes: number; violations: string[] } = await this.driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
       axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(
         ({ passes, violations }) => done({ passes: passes.length, violations: violations.flatMap(
           ({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))) }),
         (error) => done({ passes: 0, violations: [String(error)] }));`,
    );
    return found.passes > 0 ? found.violations : ['axe looked at nothing'];
  }
}
