import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOADER_NAME } from './loader.ts';
import { contentErrorWords, forgetContent, onContentErrors, lastReport } from './read-content.ts';

/** Many files change at once when a branch is switched: they are read together. */
const TOGETHER = 30;

/**
 * The letters of the content check in `astro dev`: content is read again when a file changes, and
 * while something is wrong the letters lie over every page. (In a build, the loader throws them.)
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
        let shown = false;
        const show = () => {
          const errors = lastReport()?.errors ?? [];
          if (errors.length > 0) {
            const message = contentErrorWords(errors);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
          } else if (shown) {
            server.ws.send({ type: 'full-reload' });
          }
          shown = errors.length > 0;
        };
        const readAgain = async () => {
          forgetContent();
          await refreshContent?.({ loaders: [LOADER_NAME] });
          show();
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
        // A page that is opened later, or loaded again, gets them, too.
        server.ws.on('connection', () => {
          if (shown || (lastReport()?.errors.length ?? 0) > 0) show();
        });
      },
    },
  };
}
