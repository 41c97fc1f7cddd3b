import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { codeOf } from '../../lib/plan/plan-code.ts';
import { sheetFragment } from '../../lib/plan/sheet-link.ts';
import type { Words } from '../../words/words.ts';

/** Of which page and which day a sheet of paper is. */
export type PrintedSheet = {
  readonly url: URL;
  /** The day of the edition, YYYY-MM-DD. */
  readonly edition: string;
};

/** On paper only: a code that opens this page and says of which edition the sheet is. Drawn by the build. */
export function sheetCode({ url, edition }: PrintedSheet, { sheet }: Words): Markup {
  const code = codeOf(new URL(sheetFragment(edition), url).href);
  if (!code) return markup``;
  const size = String(code.size);
  return markup`
    <div class="print-only sheet-code" data-pagefind-ignore="all">
      <svg viewBox="0 0 ${size} ${size}" aria-hidden="true">
        <path${attributes({ d: code.path })} stroke="#000" fill="none"></path>
      </svg>
      <p>${sheet.code}</p>
    </div>`;
}
