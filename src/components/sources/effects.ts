import type { Effect } from '../../lib/handbook/exercise.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';

/** What it may do for the reader, each claim with the sources that it rests on. */
export const effects = (all: readonly Effect[]): Markup => markup`
  ${all.map(
    ({ text, sources }) => markup`
      <p>
        ${text}${' '}
        <span class="small quiet">
          (
          ${sources.map(
            (source, at) =>
              markup`${at > 0 && ', '}<a${attributes({ href: href(`/sources/#${source}`) })}>${source}</a>`,
          )}
          )
        </span>
      </p>`,
  )}`;
