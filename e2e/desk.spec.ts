import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from './models/test.ts';

test('the author’s desk is in no build', async ({ request }) => {
  const workshop = await request.get('workshop/');
  expect(workshop.status()).toBe(200);
  for (const address of [
    'workshop/write/',
    'workshop/write/api/list/',
    'workshop/figures/toe-raises/',
    'scripts/desk/form/main.ts',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
    expect((await request.post(address, { data: {} })).status(), address).toBeGreaterThan(400);
  }

  const files = fs.readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => /\.(html|js)$/.test(file));
  expect(scripts.length).toBeGreaterThan(100);
  const named = scripts.filter((file) =>
    fs.readFileSync(path.join('dist', file), 'utf8').includes('desk-token'),
  );
  expect(named).toEqual([]);
});
