/**
 * The part of a service worker's world that we use. TypeScript's own description of it cannot stand
 * beside the one of a page.
 */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { disable(): Promise<void> };
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchedEvent) => void): void;
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

export interface LongEvent {
  /** Keeps the worker alive until the work is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchedEvent extends LongEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a build writes in front of the worker. */
export type Edition = {
  /** Changes when any file does. */
  readonly build: string;
  /** Files that every page needs: address below the base, and sum. */
  readonly shell: readonly (readonly [address: string, sum: string])[];
};
