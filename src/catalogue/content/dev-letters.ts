import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lettersPage } from './letters-page.ts';
import { LOADER_NAME } from './loader.ts';
import { contentErrorWords, forgetContent, onContentErrors, lastReport } from './read-content.ts';

/** Many files change at once when a branch is switched: they are read together. */
const TOGETHER = 30;

/** Pages of the author's desk that show the letters beside what they are about. */
const DESK = /\/workshop\/(write|figures\/[^/]+)\//;

/**
 * The letters of the content check in `astro dev`: content is read again when a file changes, and
 * while something is wrong the letters stand in place of every page. (In a build, the loader throws
 * them.) In place of, not above: a page of what is left would fail at the first link to what is
 * taken out, and Astro's message about that would cover the letter.
 */
export function contentLetters(): AstroIntegration {
  let root = '';
  return {
    name: 'content-letters',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        onContentErrors(command === 'dev' ? 'print' : command === 'sync' ? 'pass' : 'stop');
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        // While content is read again, what was known of it holds.
        let errors = lastReport()?.errors ?? [];
        const readAgain = async () => {
          errors = lastReport()?.errors ?? errors;
          forgetContent();
          await refreshContent?.({ loaders: [LOADER_NAME] });
          const before = errors;
          errors = lastReport()?.errors ?? [];
          if (errors.length + before.length > 0) server.ws.send({ type: 'full-reload' });
        };
        let waiting: NodeJS.Timeout | undefined;
        const folder = path.join(root, 'content') + path.sep;
        server.watcher.on('all', (_, file) => {
          if (!path.resolve(file).startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            readAgain().catch((error: unknown) => {
              logger.error(String(error));
            });
          }, TOGETHER);
        });
        server.middlewares.use((request, response, next) => {
          const now = lastReport()?.errors ?? errors;
          const isPage = request.headers.accept?.includes('text/html') ?? false;
          if (now.length === 0 || !isPage || DESK.test(request.url ?? '')) {
            next();
            return;
          }
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(lettersPage(contentErrorWords(now)));
        });
      },
    },
  };
}
