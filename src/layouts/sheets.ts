import exercise from '../styles/exercise-page.css?url';
import guide from '../styles/guide-page.css?url';
import list from '../styles/list-page.css?url';
import plan from '../styles/plan-page.css?url';
import player from '../styles/player-page.css?url';
import print from '../styles/print.css?url';
import search from '../styles/results-page.css?url';
import shell from '../styles/shell.css?url';
import text from '../styles/text-page.css?url';

/**
 * The style sheets by the kind of page that needs them. Few sheets a page, since each packs by
 * itself; a gate says when a page has an element whose rules are in none of its sheets.
 */
export const SHEETS = { exercise, guide, list, plan, player, search, text } as const;

/** What every page loads, and what only paper and forced colours do. */
export const SHELL = shell;
export const PRINT = print;

/** A kind of page, by its style sheet. */
export type Sheet = keyof typeof SHEETS;
