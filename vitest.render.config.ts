import { getViteConfig } from 'astro/config';

/**
 * What components make of their examples: compiled as Astro does, without a build and a browser, and
 * without our integrations, which would begin to watch and to draw.
 */
export default getViteConfig(
  {
    test: {
      name: 'render',
      environment: 'node',
      include: ['src/components/render.test.ts'],
      testTimeout: 120_000,
    },
  },
  { configFile: false },
);
