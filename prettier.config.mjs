/** @type {import('prettier').Config} */
export default {
  printWidth: 100,
  singleQuote: true,
  overrides: [
    // Plug-ins only where there is something for them: the one for Tailwind wraps every parser and looks
    // through each file for classes, and has none to sort outside of these two. It must come last.
    {
      files: '*.astro',
      options: {
        parser: 'astro',
        plugins: ['prettier-plugin-astro', 'prettier-plugin-tailwindcss'],
      },
    },
    { files: '*.css', options: { plugins: ['prettier-plugin-tailwindcss'] } },
    // Prose is wrapped by its author; a re-wrap would hide the one changed word in a diff.
    { files: ['*.md', '*.mdx'], options: { proseWrap: 'preserve' } },
  ],
};
