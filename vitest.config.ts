import { defineConfig } from 'vitest/config';

/**
 * Unit tests run in plain Node: `lib`, the schemas, the content rules and the scripts need neither
 * Astro nor a browser. A second project renders components with Astro's Container API.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/{lib,catalogue,islands}/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
    ],
  },
});
