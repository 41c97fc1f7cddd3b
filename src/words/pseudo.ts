import type { Message, Room } from './message.ts';

/*
 * A language that nobody speaks, to find what was forgotten: every sentence of it stands in brackets,
 * has letters with signs on them, and is about 40 % longer than the English, as German often is. Text
 * on a page that does not look so did not come from words; what overflows will overflow in German.
 */

const SIGNS = new Map(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'.matchAll(/(.)(.)/gu)].map(
    ([, plain = '', signed = '']) => [plain, signed] as const,
  ),
);

/** A text in the pseudo-language. What stands in `{braces}` and `<marks>` stays as it is. */
export function pseudoText(text: string): string {
  if (!/\p{L}/u.test(text) || text.startsWith('⟦')) return text;
  const signed = text
    .split(/(\{\w+\}|<\/?\w+>)/)
    .map((part, index) => (index % 2 ? part : [...part].map((c) => SIGNS.get(c) ?? c).join('')))
    .join('');
  const more = Math.ceil(text.length * 0.4) - 2;
  return `⟦${signed}${more > 0 ? ` ${'~'.repeat(Math.min(more, 8))}`.padEnd(more, ' ~~~~~~~') : ''}⟧`;
}

/** Messages in the pseudo-language, group by group. */
export function pseudoRoom<R>(room: R): R {
  const turn = (value: Message | Room): Message | Room =>
    // A list holds what people type into the search: no text of a page, and it has to find something.
    typeof value === 'string'
      ? pseudoText(value)
      : Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]));
  return turn(room as Room) as R;
}
