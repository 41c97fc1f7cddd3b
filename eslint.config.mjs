import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomsPlugin } from './scripts/eslint/rooms.mjs';
import { wordsPlugin } from './scripts/eslint/words.mjs';

/** Globals of a clock: time comes into `lib` as an argument, and into islands from `clock.ts`. */
const clocks = ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'test-results/',
      '**/__fixtures__/**',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    plugins: { rooms: roomsPlugin, words: wordsPlugin },
    rules: {
      'rooms/direction': 'error',
      'words/place': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text goes to the page as text: use textContent or replaceChildren.',
        },
      ],
    },
  },
  ...['src/lib', 'src/figure'].map((room) => ({
    files: [`${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...clocks, 'window', 'document', 'localStorage', 'navigator', 'process'].map(
          (name) => ({
            name,
            message: `${room} is pure: ${name} belongs outside. Time and the world come in as arguments.`,
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: `${room} is pure: randomness comes in as an argument.`,
        },
      ],
    },
  })),
  {
    files: ['src/islands/**/*.ts'],
    ignores: ['src/islands/browser/**', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'Only islands/browser/clock.ts reads a clock.',
        },
        {
          object: 'performance',
          property: 'now',
          message: 'Only islands/browser/clock.ts reads a clock.',
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      // Astro bundles a plain <script>, which is what we want; these two would stay in the page.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXOpeningElement:not(:has(> JSXAttribute[name.name="src"])) JSXNamespacedName[namespace.name="is"][name.name="inline"]',
          message: 'The policy allows no inline code: use a plain <script> with one import.',
        },
        {
          selector: 'JSXNamespacedName[namespace.name="define"][name.name="vars"]',
          message: 'The policy allows no inline code: pass values in data- attributes.',
        },
      ],
    },
  },
  {
    // The <script> blocks of .astro files, which the plug-in hands over as files of their own.
    files: ['**/*.astro/*.ts', '**/*.astro/*.js'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ImportDeclaration)',
          message: 'A <script> only imports an island; what it does belongs in src/islands.',
        },
      ],
    },
  },
);
