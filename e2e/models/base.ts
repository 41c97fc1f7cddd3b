import { basePath } from '../../src/lib/address/place.ts';

/** The path the site is served under, such as `/` or `/handbook/`. */
export const base = basePath(process.env['UNCOIL_BASE']);
