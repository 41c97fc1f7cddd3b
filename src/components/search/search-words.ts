import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';

/** Words for the text index that are not shown. In an attribute, so that they are in no excerpt. */
export const searchWords = (words: readonly string[]): Markup => markup`
  <span hidden data-pagefind-meta="aliases[data-words]"
  ${attributes({ 'data-words': [...new Set(words)].join(', ') })}></span>`;
