/**
 * How the fragment of an address begins that stands in the code on a sheet of an exercise or a guide. Alone
 * in its file: the script of every page knows it, and nothing else of plans.
 */
export const SHEET_MARK = '#printed=';
