import ts from 'typescript';

/*
 * What one should do with one's body stands in content/, where it has sources, a reading age and a
 * date of review. A sentence of advice in a component or in the words of the interface has none of
 * them, and grows old unseen.
 */

/** A sentence that the reader of a page may meet, and the file that says it. */
export type Said = { readonly file: string; readonly text: string };

/** Sentences that look like advice and may stay where they are, and why. */
export type AdviceException = { readonly texts: readonly string[]; readonly why: string };

/** Somebody should look at it: advice wherever it stands in a sentence. */
const SEEN = /\blet (?:a|an|some)\w*(?: \w+)? (?:look|see|check)\b|\bleave this (?:guide|page)\b/i;

/** Who gives advice on bodies by these words means nothing else. */
const SURE =
  /^(?:(?:see|ask|ring|tell|phone) (?:a|an|your|the|someone|some) ?(?:own )?(?:doctor|gp|physio\w*|nurse|midwife|dentist|clinician|pharmacist|medical)|call (?:a|an|your|the|\d)[^.]*(?:doctor|emergency|ambulance|advice|help|number)|call \d{3}|go to (?:a|an|your|the|hospital)|get (?:help(?! first|,)|medical|checked|seen|down)|breathe|kneel|lie (?:down|on|back|still|flat)|come off|do no exercises?|keep off|loosen|stretch out|shake out)\b/i;

/** Verbs that a button says, too: they are advice where the sentence speaks of a body. */
const VERB =
  /^(?:stop|press|roll|stretch|hold|rest|sit|stand|bend|lift|lean|move|relax|ease|avoid|use|put|wait|walk|straighten|skip|leave|change|switch|swap|do|start|begin|try|let|turn|raise|lower|push|pull|squeeze|warm|cool|keep|go|give|take|work|make|come|finish|end|stay|return|repeat|bring|have|pick|choose|check)\b/i;

const BODY =
  /\b(?:pain|painful|hurts?|hurting|sore|soreness|aches?|tingl\w*|numb\w*|pins and needles|dizz\w*|faint|muscles?|joints?|nerves?|spine|bones?|skin|bruis\w*|blood|breath\w*|doctor|injur\w*|swell\w*|swollen|fever|roller|ball|stick|pressure|pressing|discomfort|feet|foot|toes?|heels?|ankles?|shins?|calf|calves|knees?|thighs?|legs?|hips?|buttocks?|back (?:of|hurts)|chest|shoulders?|arms?|elbows?|wrists?|neck|belly|harder|gently|gentler|easier|lighter|exercises?|stretch(?:es)?|feeling)\b/i;

/** What may stand before the verb: Then, please; If it hurts, … */
const LEAD =
  /^(?:(?:please|then|and|or|so|now|first|only|always|never|do not|don[’']t|if [^,]{3,80},|when [^,]{3,60},|until [^,]{3,60},|for [^,]{3,40},|with [^,]{3,40},|before [^,]{3,40},|after [^,]{3,40},|yes[:,]|no[:,]|better[:,])\s+)+/i;

/** Whether a sentence tells its reader what to do with their body. */
export function isAdvice(sentence: string): boolean {
  const said = sentence.trim().replace(LEAD, '');
  if (SURE.test(said) || SEEN.test(said)) return true;
  return VERB.test(said) && BODY.test(said.replace(VERB, ''));
}

/** The sentences that give advice. */
export function adviceIn(said: readonly Said[]): Said[] {
  return said.flatMap(({ file, text }) =>
    text
      .split(/(?<=[.!?:;])\s+/)
      .filter(isAdvice)
      .map((one) => ({ file, text: one.trim() })),
  );
}

/** What is wrong, for a person to act on. */
export function adviceOutside(
  said: readonly Said[],
  exceptions: readonly AdviceException[],
): string[] {
  const excepted = new Set(exceptions.flatMap(({ texts }) => texts));
  return adviceIn(said)
    .filter(({ text }) => !excepted.has(text))
    .map(
      ({ file, text }) =>
        `${file}: “${text}” is advice on bodies. Move it to content/, where it has sources and a review; if it is none, name it with a reason in scripts/gates/advice-exceptions.ts.`,
    );
}

/** Exceptions that nothing needs any more. */
export function idleAdvice(
  said: readonly Said[],
  exceptions: readonly AdviceException[],
): string[] {
  const found = new Set(adviceIn(said).map(({ text }) => text));
  return exceptions
    .flatMap(({ texts }) => texts)
    .filter((text) => !found.has(text))
    .map((text) => `“${text}”: nobody says that any more.`);
}

/** Every text of a file that may be shown: strings of the script, and words between tags. */
export function textsIn(file: string, source: string): Said[] {
  const isAstro = file.endsWith('.astro');
  const [, front = '', template = ''] = isAstro
    ? (/^(?:---\n([^]*?)\n---\n)?([^]*)$/.exec(source) ?? [])
    : [source, source, ''];
  const plain = template
    .replace(/<(style|script)\b[^]*?<\/\1>/g, ' ')
    .replace(/<!--[^]*?-->/g, ' ');
  const between = plain
    .replace(/<[^>]*>/g, '\n')
    .split(/\n\s*\n|[{}]/)
    .map((one) => one.replace(/\s+/g, ' ').trim());
  const quoted = [...plain.matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(
    ([, , text = '']) => text,
  );
  return [...stringsIn(front), ...between, ...quoted]
    .filter((text) => /\p{L}{2}/u.test(text))
    .map((text) => ({ file, text }));
}

/** Strings and the fixed parts of templates of a script. */
function stringsIn(script: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(
        node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''),
      );
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('x.ts', script, ts.ScriptTarget.Latest));
  return found;
}

/** Whether a file is asked: what readers see, and no text for authors (doses, poses) or tests. */
export function isShown(file: string): boolean {
  return (
    /^src\/.*\.(ts|astro)$/.test(file) &&
    !/\.(test|examples)\.ts$|\/testing\/|^src\/(catalogue|figure)\/|^src\/lib\/dosage\/|^src\/pages\/workshop\//.test(
      file,
    )
  );
}
