import fs from 'node:fs';
import { realAddress } from '../../src/lib/handbook/contact.ts';

/**
 * The address for questions that a build shows, or null while it is a placeholder: UNCOIL_CONTACT, or
 * what stands in `src/site.ts`, which only Astro can load.
 */
export function siteContact(): string | null {
  const [, address] = /contact: '([^']*)'/.exec(fs.readFileSync('src/site.ts', 'utf8')) ?? [];
  if (address === undefined) throw new Error('src/site.ts has no contact.');
  return realAddress(process.env['UNCOIL_CONTACT'] || address);
}

/** Said after a build on whose pages nobody is told where to write. */
export const NO_CONTACT =
  'Warning: no page says where to write, because the address in src/site.ts is a placeholder. Put a real one there, or build with UNCOIL_CONTACT=name@host.';
