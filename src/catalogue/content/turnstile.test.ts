import { expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

it('lets a change wait for those inside, and those outside for the change', async () => {
  const turnstile = new Turnstile();
  const events: string[] = [];
  const [first, second] = await Promise.all([turnstile.enter(), turnstile.enter()]);
  const changed = turnstile.alone(() => Promise.resolve(void events.push('changes')));
  const later = turnstile.enter().then((leave) => {
    events.push('comes in');
    leave();
  });
  first();
  await Promise.resolve();
  expect(events).toEqual([]);
  events.push('all are out');
  second();
  await Promise.all([changed, later]);
  expect(events).toEqual(['all are out', 'changes', 'comes in']);
});

it('opens again after a change that failed', async () => {
  const turnstile = new Turnstile();
  await expect(turnstile.alone(() => Promise.reject(new Error('no disk')))).rejects.toThrow();
  (await turnstile.enter())();
  await turnstile.alone(() => Promise.resolve());
});
