/** What the page looks like: one column on a telephone, letters beside their field on a wide screen. */
const LOOK = `
  :root { color-scheme: light dark; --ink: light-dark(#22211f, #f3efe6); --paper: light-dark(#fbf8f1, #1d1c1a);
    --line: light-dark(#767067, #918a7f); --box: light-dark(#fff, #292724); --wrong: light-dark(#a3261b, #ff9c8f);
    --ask: light-dark(#7a5200, #f0c36a); --go: light-dark(#1d5c4d, #8fd6c1); --soft: light-dark(#5b564e, #bdb6aa) }
  * { box-sizing: border-box }
  body { margin: 0 auto; padding: 1rem 1rem 6rem; max-inline-size: 80rem; font: 1rem/1.5 system-ui, sans-serif;
    color: var(--ink); background: var(--paper); accent-color: var(--go); overflow-wrap: anywhere }
  h1, h2 { line-height: 1.2; margin-block: 1rem .5rem } p { margin-block: .25rem }
  [hidden] { display: none !important }
  fieldset { margin: 0; padding: .5rem .75rem .75rem; border: 1px solid var(--line); border-radius: .5rem; min-inline-size: 0 }
  legend, label, summary { font-weight: 600 } summary { padding-block: .5rem; cursor: pointer }
  .hint { color: var(--soft); font-size: .875rem; font-weight: 400 }
  input:not([type=checkbox]), select, textarea { inline-size: 100%; padding: .5rem; font: inherit; color: inherit;
    background: var(--box); border: 1px solid var(--line); border-radius: .375rem; min-block-size: 2.75rem }
  textarea { field-sizing: content; min-block-size: 4rem; resize: vertical }
  input[type=checkbox] { inline-size: 1.5rem; block-size: 1.5rem; vertical-align: middle; margin-inline-end: .5rem }
  [aria-invalid=true] { border: 2px solid var(--wrong) !important }
  button { min-block-size: 2.75rem; padding: .25rem .75rem; font: inherit; color: inherit; background: var(--box);
    border: 1px solid var(--line); border-radius: .375rem; cursor: pointer }
  button.go { color: var(--paper); background: var(--go); border-color: var(--go); font-weight: 600 }
  :focus-visible { outline: 3px solid var(--go); outline-offset: 2px }
  .field { margin-block: .75rem; min-inline-size: 0 } .row { padding-block: .25rem }
  .tools { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .5rem }
  .letter { margin-block: .5rem; padding: .5rem .75rem; border-inline-start: 4px solid var(--wrong); background: var(--box) }
  .letter.warning { border-color: var(--ask) } .letter p { white-space: pre-wrap }
  .letter strong { font-family: ui-monospace, monospace; font-size: .9375rem }
  .said { min-block-size: 1.5rem; white-space: pre-line }
  .preview { padding: .25rem .75rem; background: var(--box); border: 1px dashed var(--line); border-radius: .5rem }
  .preview td, .preview th { border: 1px solid var(--line); padding: .25rem .5rem }
  .bar { position: fixed; inset: auto 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
    padding: .5rem 1rem; background: var(--paper); border-block-start: 1px solid var(--line) }
  .bar p { flex: 1 1 10rem } .wrong { color: var(--wrong); font-weight: 600; white-space: pre-line }
  @media (min-width: 64rem) {
    .pick { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; align-items: start }
    .fact { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; align-items: start }
    .fact > .letters { position: sticky; inset-block-start: 1rem }
  }
`;

/**
 * The page `/workshop/write/`: a frame that its script fills.
 * @param base where the site is mounted: `/` or `/handbook/`
 * @param token of this start of the server: the script sends it with each question
 * @param nonce that the policy of the page allows its styles by
 */
export function writePage(base: string, token: string, nonce: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="desk" content="${token}" data-base="${base}" />
    <title>Write a page</title>
    <style nonce="${nonce}">${LOOK}</style>
    <script type="module" src="${base}scripts/desk/form/main.ts"></script>
  </head>
  <body>
    <noscript><p>The form needs JavaScript. Without it, use an editor of text: CONTRIBUTING.md</p></noscript>
  </body>
</html>
`;
}
