import type { BrowserContext } from '@playwright/test';

/** What a page did that no page may do. */
export type Misdeeds = {
  /** Addresses of other origins that were asked for. */
  readonly outside: string[];
  /** Errors in the console, thrown or blocked by the policy. */
  readonly errors: string[];
};

/** Firefox reports a request that ended because the reader went on to another page. */
const CUT_OFF = /NetworkError when attempting|Failed to load (the )?Pagefind/;
/**
 * Chromium gives up the cross-fade between two pages when the machine is too slow for it, and says
 * so as an error of the page. The new page is there all the same.
 */
const NO_CROSS_FADE = /^Transition was (aborted|skipped)/;

/** Watches every page of a context from now on, until `end` is called. */
export function watch(
  context: BrowserContext,
  origin: string,
  browserName: string,
): { readonly misdeeds: Misdeeds; readonly end: () => void } {
  const misdeeds: Misdeeds = { outside: [], errors: [] };
  const note = (words: string) => {
    const isHarmless =
      NO_CROSS_FADE.test(words) || (browserName === 'firefox' && CUT_OFF.test(words));
    if (!isHarmless) misdeeds.errors.push(words);
  };
  const onRequest = (request: { url(): string }) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== origin) {
      misdeeds.outside.push(url);
    }
  };
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') note(message.text());
  };
  const onError = (error: { error(): Error }) => {
    note(error.error().message);
  };
  context.on('request', onRequest);
  context.on('console', onConsole);
  context.on('weberror', onError);
  return {
    misdeeds,
    end: () => {
      context.off('request', onRequest);
      context.off('console', onConsole);
      context.off('weberror', onError);
    },
  };
}

/** Throws if there was any misdeed, with all of them. */
export function expectNone({ outside, errors }: Misdeeds): void {
  const problems = [
    ...outside.map((url) => `A request left the origin: ${url}`),
    ...errors.map((error) => `An error in the console: ${error}`),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
