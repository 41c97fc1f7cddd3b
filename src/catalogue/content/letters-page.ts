const LOOK = `
  body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem;
    font: 1rem/1.5 system-ui, sans-serif; color: #22211f; background: #fbf8f1 }
  pre { padding: 1rem; border: 2px solid #a3261b; background: #fff; white-space: pre-wrap }
`;

/** What stands in place of every page in `astro dev` while something in content/ is wrong. */
export function lettersPage(letters: string): string {
  const text = letters.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Letters</title>
    <script type="module" src="/@vite/client"></script>
    <style>${LOOK}</style>
  </head>
  <body>
    <h1>Something in content/ is not right yet</h1>
    <p>The page comes back by itself when it is mended and saved.</p>
    <pre role="alert">${text}</pre>
  </body>
</html>
`;
}
