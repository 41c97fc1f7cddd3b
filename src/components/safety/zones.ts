import type { Zone } from '../../lib/handbook/area.ts';
import { href } from '../../site.ts';
import { icon } from '../icon/icon.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';

/** Spots to keep tools off, with the rule and the reason. */
export const zones = (
  all: readonly { readonly id: string; readonly data: Zone }[],
): Markup => markup`
  <ul class="check-list check-no plain-list prose-width">
    ${all.map(
      ({ id, data }) => markup`
        <li>
          ${icon('ban', 22)}
          <p><a${attributes({ href: href(`/zones/#${id}`) })}><strong>${data.name}</strong></a>. ${data.rule}</p>
        </li>`,
    )}
  </ul>`;
