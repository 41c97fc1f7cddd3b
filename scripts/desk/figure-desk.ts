import fs from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { runProgram } from '../lib/run-program.ts';
import { figurePage, type Drawn } from './figure-page.ts';

const PAGE = /\/workshop\/figures\/([a-z0-9-]+)\/(?:\?.*)?$/;
const POSES = /^content[/\\]figures[/\\]([a-z0-9-]+)\.yaml$/;

/**
 * In `npm run dev`, `/workshop/figures/<id>/` shows a figure beside its numbers, with its letters. A
 * figure whose file changes is drawn anew: quickly for that page, then as it is published.
 */
export function figureDesk(): AstroIntegration {
  return {
    name: 'figure-desk',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        // Unit tests that take Astro's settings come by here, too, and are no place to draw.
        if (process.env['VITEST'] !== undefined) return;
        const { root, base } = server.config;
        const drawn = new Map<string, Promise<Drawn>>();
        const draw = (exercise: string) => {
          const running = quickDrawing(root, exercise);
          drawn.set(exercise, running);
          // Who asks gets the error; nobody may ask.
          running.catch(() => undefined);
          return running;
        };

        // One after the other: a merge may change a hundred at once, and each takes a processor.
        let queue = Promise.resolve();
        const inTurn = (work: () => Promise<void>) => {
          queue = queue.then(work, work);
          return queue;
        };
        const publish = onePerName((exercise) => inTurn(() => drawAndBuild(exercise)));
        const drawAndBuild = async (exercise: string) => {
          const running = draw(exercise);
          const { letters } = await running;
          // Another save came in the meantime, and is drawn next.
          if (drawn.get(exercise) !== running) return;
          server.ws.send({ type: 'full-reload' });
          if (letters) {
            logger.error(`\n${letters}`);
            return;
          }
          const built = await runProgram('scripts/figures/build.ts', [exercise], { folder: root });
          if (built.code === 0) server.ws.send({ type: 'full-reload' });
          else logger.error(`\n${built.output}`);
        };
        const drawAnew = (exercise: string) => {
          publish(exercise).catch((error: unknown) => {
            logger.error(String(error));
          });
        };
        // What was begun while no server ran.
        for (const exercise of undrawn(root)) drawAnew(exercise);
        server.watcher.on('all', (event, file) => {
          const [, exercise] = POSES.exec(path.relative(root, file)) ?? [];
          if (!exercise || (event !== 'change' && event !== 'add')) return;
          drawAnew(exercise);
        });

        server.middlewares.use((request, response, next) => {
          const [, exercise] = PAGE.exec(request.url ?? '') ?? [];
          const file = path.join(root, 'content/figures', `${exercise ?? ''}.yaml`);
          if (!exercise || !fs.existsSync(file)) {
            next();
            return;
          }
          (drawn.get(exercise) ?? draw(exercise)).then((figure) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(figurePage(exercise, figure, base));
          }, next);
        });
      },
    },
  };
}

/** The exercises with poses of which there is no drawing yet. */
function undrawn(root: string): string[] {
  const names = fs.readdirSync(path.join(root, 'content/figures')).map((name) => path.parse(name));
  const posed = names.filter(({ ext }) => ext === '.yaml').map(({ name }) => name);
  return posed.filter((name) => !fs.existsSync(path.join(root, `public/figures/${name}.svg`)));
}

async function quickDrawing(root: string, exercise: string): Promise<Drawn> {
  const { code, output } = await runProgram('scripts/desk/draw.ts', [exercise], { folder: root });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output) as Drawn;
}

/** Work by name: what is asked for while it runs is done once more afterwards. */
function onePerName(work: (name: string) => Promise<void>): (name: string) => Promise<void> {
  const running = new Set<string>();
  const again = new Set<string>();
  return async function run(name) {
    if (running.has(name)) {
      again.add(name);
      return;
    }
    running.add(name);
    try {
      do {
        again.delete(name);
        await work(name);
      } while (again.has(name));
    } finally {
      running.delete(name);
    }
  };
}
