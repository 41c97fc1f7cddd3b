/** The key of an element in what WebDriver says. Source: https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What WebDriver calls the Enter key. Source: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const ENTER = '\uE007';

/** How to find an element. */
export type Locator = { readonly using: 'css selector' | 'xpath'; readonly value: string };
export const byCss = (value: string): Locator => ({ using: 'css selector', value });
export const byXpath = (value: string): Locator => ({ using: 'xpath', value });

/** An element of the page that is open. */
export class WebElement {
  readonly #session: WebDriver;
  readonly id: string;

  constructor(session: WebDriver, id: string) {
    this.#session = session;
    this.id = id;
  }

  /** As it travels in arguments of a script. */
  toJSON(): Record<string, string> {
    return { [ELEMENT]: this.id };
  }

  click = () => this.#ask('POST', 'click', {});
  sendKeys = (text: string) => this.#ask('POST', 'value', { text });
  getText = async () => String(await this.#ask('GET', 'text'));

  #ask(method: string, what: string, body?: object): Promise<unknown> {
    return this.#session.ask(method, `/element/${this.id}/${what}`, body);
  }
}

/**
 * The dozen commands of WebDriver that a reader needs, as the W3C describes them
 * (https://www.w3.org/TR/webdriver2/). selenium-webdriver says the same and more, and brings 21 MB
 * of programs that look for other browsers. Each command throws what the driver answers.
 */
export class WebDriver {
  readonly #address: string;
  /** What the browser says of itself. */
  readonly browserVersion: string;

  private constructor(address: string, browserVersion: string) {
    this.#address = address;
    this.browserVersion = browserVersion;
  }

  /** Opens a browser. @param server the address of the driver, without a slash at its end */
  static async start(server: string, capabilities: object): Promise<WebDriver> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const said = await send('POST', `${server}/session`, body);
    if (!isRecord(said) || typeof said['sessionId'] !== 'string')
      throw new Error(`The driver opened no session: ${JSON.stringify(said)}`);
    const about = isRecord(said['capabilities']) ? said['capabilities'] : {};
    const version = about['browserVersion'];
    return new WebDriver(
      `${server}/session/${said['sessionId']}`,
      typeof version === 'string' ? version : '',
    );
  }

  /** Any command of the session. @returns what the driver answers, with elements as such */
  async ask(method: string, path: string, body?: object): Promise<unknown> {
    return this.#withElements(await send(method, this.#address + path, body));
  }

  async get(url: string): Promise<void> {
    await this.ask('POST', '/url', { url });
  }

  async quit(): Promise<void> {
    await this.ask('DELETE', '');
  }

  /** @returns all that are there now; none is no error */
  async findElements(locator: Locator): Promise<WebElement[]> {
    const found = await this.ask('POST', '/elements', locator);
    return Array.isArray(found) ? found.filter((one) => one instanceof WebElement) : [];
  }

  executeScript(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.ask('POST', '/execute/sync', { script, args });
  }

  /** The last argument of the script is what it calls when it is done. */
  executeAsyncScript(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.ask('POST', '/execute/async', { script, args });
  }

  /** A mouse goes to a point of the window, in CSS pixels, and presses. */
  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  #withElements(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#withElements(one));
    if (!isRecord(value)) return value;
    const id = value[ELEMENT];
    if (typeof id === 'string') return new WebElement(this, id);
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, this.#withElements(one)]),
    );
  }
}

/** Asks until the answer is yes. @throws with `problem` when `patience` (milliseconds) is over */
export async function waitFor(
  isSo: () => Promise<boolean>,
  patience: number,
  problem: string,
): Promise<void> {
  const until = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error(problem);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said: unknown = await answer.json();
  const value = isRecord(said) ? said['value'] : undefined;
  if (answer.ok) return value;
  const { error, message } = isRecord(value) ? value : { error: answer.status, message: '' };
  throw new Error(`${String(error)}: ${String(message)}`);
}
