/**
 * Two marks on a Latin letter, or four on any other: once letter and mark are put together where a
 * sign for both exists, no language of Europe needs more than one.
 */
export const CROWDED_MARKS = {
  exec: (line: string) => MARKS.exec(line.normalize('NFC')),
};
const MARKS = /\p{Script=Latin}\p{M}{2,}|\p{M}{4,}/u;

/** Letters of the Latin alphabet that stand for a sound in a dictionary and look like common ones. */
const PHONETIC = /[\u0251\u0261\u026A\u0280\u028F\u029F\u1D00-\u1D2B]/u;

/** Small letters of other alphabets that have a twin in ours. */
const TWINS = /^[авекмнорстухѕіјԁһԛԝАВЕКМНОРСТУХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρτυκι]+$/u;

/**
 * The first word of a line that looks like one of our alphabet and is none: it mixes alphabets, is
 * written in twins of our letters, or in letters of mathematics or of full width.
 */
export function lookAlikeIn(line: string): { readonly 0: string; readonly index: number } | null {
  // Most lines hold nothing beyond Latin-1.
  if (!/[\u0250-\u{10FFFF}]/u.test(line)) return null;
  for (const match of line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (isLookAlike(match[0])) return match;
  }
  return null;
}

function isLookAlike(word: string): boolean {
  if (PHONETIC.test(word) || [...word].some(isDisguised)) return true;
  const latin = /\p{Script=Latin}/u.test(word);
  const other =
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;
  return (latin && other.test(word)) || TWINS.test(word);
}

/** A letter or digit that stands for a common one: 𝐏, Ｐ, ⅰ. Small raised numbers are none. */
function isDisguised(sign: string): boolean {
  const plain = sign.normalize('NFKC');
  return sign > '\u2100' && plain !== sign && /^[A-Za-z0-9]+$/.test(plain);
}
