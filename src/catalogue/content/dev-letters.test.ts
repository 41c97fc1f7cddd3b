import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, expect, it } from 'vitest';
import { edited } from '../check/testing/plant.ts';
import { PATHS, SOUND } from '../check/testing/sound-handbook.ts';
import { contentLetters } from './dev-letters.ts';
import { contentLoader } from './loader.ts';
import { forgetContent, onContentErrors } from './known-content.ts';
import { COLLECTIONS, fakeContext, loadAll, soundFolder, writeFile } from './testing/fake-astro.ts';

type Hooks = AstroIntegration['hooks'];
type Middleware = (request: object, response: object, next: () => void) => void;

let root = '';
afterEach(() => {
  fs.rmSync(root, { recursive: true });
  forgetContent();
  onContentErrors('stop');
});

it('shows the letters in place of every page while something is wrong', async () => {
  root = soundFolder();
  const fakes = Object.fromEntries(COLLECTIONS.map((name) => [name, fakeContext(name, root)]));
  let asked = 0;
  // Every other time Astro is busy with its own configuration, and does nothing.
  const refreshContent = () =>
    asked++ % 2 === 0 ? loadAll(contentLoader, fakes) : Promise.resolve();
  const [watcher, sent] = [new EventEmitter(), new EventEmitter()];
  const middlewares: Middleware[] = [];
  const server = {
    watcher,
    middlewares: { use: (one: Middleware) => middlewares.push(one) },
    ws: { send: (payload: object) => sent.emit('sent', payload) },
  };
  const { hooks } = contentLetters();
  const call = (name: keyof Hooks, options: object) => {
    (hooks[name] as (options: object) => void)(options);
  };
  call('astro:config:setup', { command: 'dev', config: { root: pathToFileURL(`${root}/`) } });
  await refreshContent();
  call('astro:server:setup', { server, refreshContent, logger: console });

  /** What a browser gets: the letters, or whatever comes next. */
  const opened = (url: string, accept = 'text/html') =>
    new Promise<string>((resolve) => {
      const response = Object.assign(new EventEmitter(), {
        setHeader: () => undefined,
        end: (text: string) => {
          response.emit('close');
          resolve(text);
        },
      });
      for (const one of middlewares) {
        one({ url, headers: { accept } }, response, () => {
          response.end('');
        });
      }
    });
  const save = async (text: string) => {
    const answer = once(sent, 'sent');
    writeFile(root, PATHS.roll, text);
    watcher.emit('all', 'change', `${root}/src/other.ts`);
    watcher.emit('all', 'change', `${root}/${PATHS.roll}`);
    expect(await answer).toEqual([{ type: 'full-reload' }]);
  };

  expect(await opened('/exercises/')).toBe('');
  await save(edited(PATHS.roll, 'duration: 2:00\n', ''));
  expect(await opened('/exercises/')).toContain('duration is missing');
  // What a page asks for is answered, and so are pages that show the letters themselves.
  expect(await opened('/theme.js', '*/*')).toBe('');
  expect(await opened('/workshop/figures/roll-the-thighs/')).toBe('');
  await save(edited(PATHS.roll, 'duration: 2:00', 'duration: <i>'));
  expect(await opened('/')).toContain('&lt;i>');
  await save(SOUND[PATHS.roll] ?? '');
  expect(await opened('/exercises/')).toBe('');
});
