/** The path the site is served under, such as `/` or `/handbook/`. */
export const base = process.env['UNCOIL_BASE'] ?? '/';
