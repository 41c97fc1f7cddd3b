import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, expect, it } from 'vitest';
import { edited } from '../check/testing/plant.ts';
import { PATHS, SOUND } from '../check/testing/sound-handbook.ts';
import { contentLetters } from './dev-letters.ts';
import { contentLoader } from './loader.ts';
import { forgetContent, onContentErrors } from './read-content.ts';
import { COLLECTIONS, fakeContext, loadAll, soundFolder, writeFile } from './testing/fake-astro.ts';

type Hooks = AstroIntegration['hooks'];
type Payload = { readonly type: string; readonly err?: { readonly message: string } };

let root = '';
afterEach(() => {
  fs.rmSync(root, { recursive: true });
  forgetContent();
  onContentErrors('stop');
});

it('shows the letters over every page while something is wrong, and takes them away', async () => {
  root = soundFolder();
  const fakes = Object.fromEntries(COLLECTIONS.map((name) => [name, fakeContext(name, root)]));
  const refreshContent = () => loadAll(contentLoader, fakes);
  const [watcher, ws, sent] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  const server = {
    watcher,
    ws: Object.assign(ws, { send: (payload: Payload) => sent.emit('sent', payload) }),
  };
  const { hooks } = contentLetters();
  const call = (name: keyof Hooks, options: object) => {
    (hooks[name] as (options: object) => void)(options);
  };
  call('astro:config:setup', { command: 'dev', config: { root: pathToFileURL(`${root}/`) } });
  await refreshContent();
  call('astro:server:setup', { server, refreshContent, logger: console });

  const save = async (text: string) => {
    const answer = once(sent, 'sent');
    writeFile(root, PATHS.roll, text);
    watcher.emit('all', 'change', `${root}/src/other.ts`);
    watcher.emit('all', 'change', `${root}/${PATHS.roll}`);
    return ((await answer) as [Payload])[0];
  };
  const broken = await save(edited(PATHS.roll, 'duration: 2:00\n', ''));
  expect(broken).toMatchObject({ type: 'error' });
  expect(broken.err?.message).toContain('duration is missing');

  // A page that is opened now.
  const opened = once(sent, 'sent');
  ws.emit('connection');
  expect(await opened).toEqual([broken]);

  expect(await save(SOUND[PATHS.roll] ?? '')).toEqual({ type: 'full-reload' });
  let more = 0;
  sent.on('sent', () => more++);
  ws.emit('connection');
  expect(more).toBe(0);
});
