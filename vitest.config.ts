import { defineConfig } from 'vitest/config';

/**
 * Unit tests run in plain Node: `lib`, the schemas, the content rules and the scripts need neither
 * Astro nor a browser. One file renders components, as Astro compiles them; what whole pages show is
 * read from the built site, in gates and in e2e.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // All files in one world, in less than half the time: none leaves anything behind.
          isolate: false,
          // Checks of figures make many short-lived points: with more room for young ones, less is tidied up.
          execArgv: ['--max-semi-space-size=64'],
          // No test is a race: on a busy machine a property test may take its time.
          testTimeout: 120_000,
          // Whole folders: a room that is new must not be left out.
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/components/render.test.ts'],
        },
      },
      './vitest.render.config.ts',
    ],
  },
});
