/**
 * Phrases that mean one thing and fall apart word by word: the "it" of "IT band" would be dropped
 * as a filler, and "lower back" would find every lower leg with a back to it.
 */
type FixedPhrase = {
  /** The one word that stands for it. */
  readonly word: string;
  readonly pattern: RegExp;
  /** What the text index is asked for. */
  readonly inText: string;
};

const FIXED_PHRASES: readonly FixedPhrase[] = [
  {
    word: 'itband',
    pattern: /\b(?:i[ .]?t[ .-]{0,2}bands?|itbs?|ilio-?tibial(?: band| tract)?)\b/g,
    inText: '"it band"',
  },
  { word: 'tspine', pattern: /\b(?:t[ -]?spine|thoracic(?: spine| back)?)\b/g, inText: 'thoracic' },
  {
    word: 'lowerback',
    pattern: /\b(?:low(?:er)?[ -]?back|small of (?:the|my) back|bottom of (?:the|my) back)\b/g,
    inText: '"lower back"',
  },
  {
    word: 'upperback',
    pattern: /\b(?:(?:upper|mid|middle)[ -]?back|middle of (?:the|my) back)\b/g,
    inText: '"upper back"',
  },
  {
    // What one feels along the strap, or cannot do up behind oneself.
    word: 'behindback',
    pattern: /\b(?:(?:bra|zip|apron)\s+)?behind (?:my|the|your|ones?|his|her) back\b/g,
    inText: 'shoulder',
  },
  { word: 'upperback', pattern: /\bbra[ -]?(?:lines?|straps?|bands?)\b/g, inText: '"upper back"' },
  { word: 'charleyhorse', pattern: /\bcharl(?:ey|ie|y)[ -]?horses?\b/g, inText: 'cramp' },
  {
    // “My back went out”, “threw my back out”, “tweaked my back”.
    word: 'backache',
    pattern:
      /\b(?:(?:threw|throw|put|tweaked|tweak|pulled|pull|did|hurt|twisted|wrenched|jarred|cricked)(?: out)? (?:my|his|her|the) back(?: out)?(?! of)|(?:my|his|her) back (?:has |just |have )*(?:went|gone|goes|go|gave|given|seized|seizes|locked|locks|killing)(?: out| up| again)?)\b/g,
    inText: 'back',
  },
  { word: 'backache', pattern: /\bback[ -]?(?:aches?|pains?)\b/g, inText: 'back' },
  { word: 'shinsplint', pattern: /\bshin[ -]?splints?\b/g, inText: 'shin splints' },
  { word: 'hipflexor', pattern: /\bhip[ -]?flex[eo]rs?\b/g, inText: '"hip flexors"' },
  { word: 'tennisball', pattern: /\btennis[ -]?balls?\b/g, inText: '"tennis ball"' },
  { word: 'rollingpin', pattern: /\brolling[ -]?pins?\b/g, inText: '"rolling pin"' },
  { word: 'tenniselbow', pattern: /\btennis[ -]?elbows?\b/g, inText: '"tennis elbow"' },
  { word: 'warmup', pattern: /\bwarm(?:ing)?[ -]?ups?\b/g, inText: 'warm' },
];

/** Any of them. Most texts hold none, and are asked once instead of once for each. */
const ANY = new RegExp(FIXED_PHRASES.map(({ pattern }) => pattern.source).join('|'));

/** The text with each fixed phrase as one word. */
export function joinPhrases(folded: string): string {
  if (!ANY.test(folded)) return folded;
  return FIXED_PHRASES.reduce(
    (text, { pattern, word }) => text.replace(pattern, ` ${word} `),
    folded,
  );
}

const IN_TEXT = new Map(FIXED_PHRASES.map(({ word, inText }) => [word, inText]));

/** What to ask the text index for a word of ours. */
export function inText(word: string): string {
  return IN_TEXT.get(word) ?? word;
}
