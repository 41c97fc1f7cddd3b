import { markup, type Content, type Markup } from '../../lib/markup/markup.ts';

/**
 * A part of a page with its heading; the heading's id is the address of the part. No landmark: a
 * page has a dozen parts, and each name would be read twice, as a region and as a heading.
 */
export const section = (id: string, title: string, content: Content): Markup => markup`
  <section class="section">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
