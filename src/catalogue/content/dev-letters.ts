import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lettersPage } from './letters-page.ts';
import {
  contentErrorWords,
  forgetContent,
  lastReport,
  LOADER_NAME,
  onContentErrors,
} from './known-content.ts';
import { Turnstile } from './turnstile.ts';

/** Many files change at once when a branch is switched: they are read together. */
const TOGETHER = 30;

/** How often Astro is asked to load content again, and milliseconds between. */
const TRIES = 100;
const BETWEEN_TRIES = 100;

/** Pages of the author's desk that show the letters beside what they are about. */
const DESK = /\/workshop\/(write|figures\/[^/]+)\//;

/** What reads content, beside pages: `/addresses.json`. */
const ENDPOINT = /\.(json|xml)(\?|$)/;

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
        // No page is made while content is read again: what Astro takes in at that moment it keeps
        // until the next change, and the author looks at the old page.
        const turnstile = new Turnstile();
        const known = () => lastReport()?.errors ?? [];
        const readAgain = () =>
          turnstile.alone(async () => {
            const before = known();
            forgetContent();
            // While Astro reads its own configuration anew it says nothing and does nothing.
            for (let tries = 0; !lastReport() && tries < TRIES; tries++) {
              if (tries > 0) await pause(BETWEEN_TRIES);
              await refreshContent?.({ loaders: [LOADER_NAME] });
            }
            if (known().length + before.length > 0) server.ws.send({ type: 'full-reload' });
          });
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
          const { url = '', headers } = request;
          const isPage = headers.accept?.includes('text/html') ?? false;
          if (!isPage && !ENDPOINT.test(url)) {
            next();
            return;
          }
          void turnstile.enter().then((leave) => {
            // Who went away while waiting does not say so again.
            if (response.destroyed) {
              leave();
              return;
            }
            response.once('close', leave);
            const errors = known();
            if (errors.length === 0 || !isPage || DESK.test(url)) {
              next();
              return;
            }
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(lettersPage(contentErrorWords(errors)));
          });
        });
      },
    },
  };
}
