import { contentFolders } from '../../src/catalogue/content/known-content.ts';
import { languagesIn } from '../../src/catalogue/content/translated-routes.ts';

/** The languages beside that of the originals; each has a page of its own for missing addresses. */
export const SPOKEN: readonly string[] = languagesIn(contentFolders('.'));

/** Where a host of ours finds and keeps everything. */
export type HostSetup = {
  /** The built site. */
  readonly site: string;
  /** The path it is served under, such as `/handbook/`. */
  readonly base: string;
  /** What it listens on: a port of this machine, or a name for the world. */
  readonly listen: { readonly port: number } | { readonly name: string };
  /** Whether Brotli can be sent as it lies beside each file. */
  readonly hasBrotli: boolean;
};

/** A web server that people have, and how one is started on a folder of its own. */
export type Host = {
  readonly name: string;
  /** Where it is, or what brings it. */
  readonly wanted: {
    readonly programs: readonly (string | undefined)[];
    readonly packages: readonly string[];
  };
  /** Has this machine what sends Brotli as it lies there? */
  readonly hasBrotli: () => boolean;
  /** The file for a host of one's own: `npm run hosting` writes it. */
  readonly fileName: string;
  readonly config: (place: HostSetup) => string;
  /** The same for a test, in a folder where it may write; and what starts it there. */
  readonly testConfig: (place: HostSetup, folder: string) => string;
  readonly start: (file: string, folder: string) => readonly string[];
};

/** Text without the demands that break a page served over plain http, as in a test. */
export function plainHttp(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'Strict-Transport-Security')
      .map(([name, value]) => [name, value.replace('; upgrade-insecure-requests', '')]),
  );
}

/** Text without the slash at its end. */
export const withoutSlash = (text: string): string => text.replace(/\/$/, '');
