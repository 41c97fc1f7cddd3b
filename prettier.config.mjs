/** @type {import('prettier').Config} */
export default {
  printWidth: 100,
  singleQuote: true,
  // The Tailwind plug-in must come last: it wraps the others.
  plugins: ['prettier-plugin-astro', 'prettier-plugin-tailwindcss'],
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // Prose is wrapped by its author; a re-wrap would hide the one changed word in a diff.
    { files: ['*.md', '*.mdx'], options: { proseWrap: 'preserve' } },
  ],
};
