import type { Parts } from './gaps.ts';
import { Markup } from './markup.ts';

/** Pages that the build fills, all of one skeleton: `src/pages/spread/`, `scripts/site/fill-pages.ts`. */
export type FilledPages = {
  /** Where they stand: `exercises`, `es/player`, `embed/exercises`. */
  readonly folder: string;
  /** The number of their skeleton. */
  readonly skeleton: number;
  readonly pages: readonly { readonly id: string; readonly parts: Parts }[];
};

type Head = {
  readonly folder: string;
  readonly skeleton: number;
  /** The names of the parts, and which of them are HTML. */
  readonly kinds: readonly (readonly [name: string, isHtml: boolean])[];
};

/** Stands in no HTML: https://html.spec.whatwg.org/multipage/parsing.html#parse-error-unexpected-null-character */
const BETWEEN = '\0';

/**
 * Pages as text. JSON would escape each quote of their HTML, which takes longer than to make it.
 * @throws Error if a page has other parts than the first, or the sign between them in one
 */
export function writeFilledPages({ folder, skeleton, pages }: FilledPages): string {
  const own = Object.entries(pages[0]?.parts ?? {});
  const kinds = own.map(([name, part]) => [name, part instanceof Markup] as const);
  const fields = pages.flatMap(({ id, parts }) => {
    const texts = kinds.map(([name, isHtml]) => {
      const part = parts[name];
      if (part === undefined || part instanceof Markup !== isHtml) {
        throw new Error(`${folder}/${id} has no “${name}” as the first page of its shape has.`);
      }
      return part instanceof Markup ? part.html : part;
    });
    if (Object.keys(parts).length > kinds.length) {
      throw new Error(`${folder}/${id} has more parts than the first page of its shape.`);
    }
    return [id, ...texts];
  });
  if (fields.some((text) => text.includes(BETWEEN))) {
    throw new Error(`A page of ${folder} has the sign U+0000 in it.`);
  }
  return [JSON.stringify({ folder, skeleton, kinds } satisfies Head), ...fields].join(BETWEEN);
}

/** @returns what was written, each part as text or as HTML */
export function readFilledPages(text: string): FilledPages {
  const [head = '', ...fields] = text.split(BETWEEN);
  const { folder, skeleton, kinds } = JSON.parse(head) as Head;
  const length = kinds.length + 1;
  const pages = Array.from({ length: fields.length / length }, (_, at) => {
    const [id = '', ...texts] = fields.slice(at * length, (at + 1) * length);
    const parts = kinds.map(([name, isHtml], of) => {
      const part = texts[of] ?? '';
      return [name, isHtml ? new Markup(part) : part] as const;
    });
    return { id, parts: Object.fromEntries(parts) };
  });
  return { folder, skeleton, pages };
}
