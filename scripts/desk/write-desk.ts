import type { AstroIntegration } from 'astro';

/**
 * In `npm run dev`, `/workshop/write/` is a form for the pages of content/. A build never comes here:
 * there is no hook for one.
 */
export function writeDesk(): AstroIntegration {
  let mount = '/';
  return {
    name: 'write-desk',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // It knows how pages are read and checked: a build loads this file, and none of that for it.
        const { deskMiddleware } = await import('./write/middleware.ts');
        const { root, base } = server.config;
        mount = base;
        const answer = deskMiddleware(root, base, (error) => {
          logger.error(String(error));
        });
        server.middlewares.use(answer);
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(
          `write a page: http://localhost:${String(address.port)}${mount}workshop/write/`,
        );
      },
    },
  };
}
