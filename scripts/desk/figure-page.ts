/** A figure as the desk shows it. */
export type Drawn = {
  /** The file, as it was read. */
  readonly text: string;
  /** What is wrong with it; empty if nothing is. */
  readonly letters: string;
  readonly pictures: readonly {
    readonly label: string;
    readonly width: number;
    readonly height: number;
    /** What stands inside `<svg>`. */
    readonly body: string;
  }[];
};

const LOOK = `
  body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #22211f; background: #fbf8f1 }
  main { display: flex; flex-wrap: wrap; gap: 2rem; align-items: start }
  .pictures { position: sticky; top: 1rem; display: flex; flex-wrap: wrap; gap: 1rem; flex: 2 1 20rem }
  figure { margin: 0 } svg { max-inline-size: 100%; block-size: auto }
  pre { margin: 0; flex: 1 1 30rem; white-space: pre-wrap; font-size: .875rem }
  [role=alert] { padding: 1rem; margin-block-end: 1rem; border: 2px solid #a3261b; background: #fff }
`;

/**
 * The page `/workshop/figures/<id>/`: the pictures beside the numbers that they come from.
 * @param base where the site is mounted: `/` or `/handbook/`
 */
export function figurePage(exercise: string, drawn: Drawn, base: string): string {
  const pictures = drawn.pictures.map(
    ({ label, width, height, body }) =>
      `<figure><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(label)}"
        viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width * 2)}">${body}</svg>
        <figcaption>${escaped(label)}</figcaption></figure>`,
  );
  const alert = drawn.letters
    ? `<pre role="alert" aria-label="Letters">${escaped(drawn.letters)}</pre>`
    : '';
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(exercise)}: figure</title>
    <script type="module" src="/@vite/client"></script>
    <style>${LOOK}</style>
  </head>
  <body>
    <h1>${escaped(exercise)}</h1>
    <p>A quick drawing of content/figures/${escaped(exercise)}.yaml. It follows each save.
      <a href="${base}exercises/${escaped(exercise)}/">The page</a> follows some seconds later.</p>
    ${alert}
    <main>
      <div class="pictures">${pictures.join('\n')}</div>
      <pre aria-label="Numbers">${escaped(drawn.text)}</pre>
    </main>
  </body>
</html>
`;
}

/** Text of an author as text, also inside an attribute. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
