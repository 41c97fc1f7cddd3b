import fs from 'node:fs';
import { RuleTester } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOMS, roomOf, roomsPlugin } from './rooms.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const says = (from: string, to: string) => ({
  message: new RegExp(`The room "${from}" may not open the room "${to}"`),
});
const tester = new RuleTester({ languageOptions: { sourceType: 'module' } });

// The rule is plain JavaScript; its JSDoc does not reach the type of `meta`.
tester.run('rooms/direction', roomsPlugin.rules.direction as never, {
  valid: [
    { filename: 'src/lib/timer/next.ts', code: "import { a } from '../duration/duration.ts';" },
    { filename: 'src/catalogue/queries.ts', code: "import { a } from '../lib/kit.ts';" },
    { filename: 'src/pages/index.astro', code: "import { a } from '../catalogue/queries.ts';" },
    {
      filename: 'src/pages/areas/index.astro',
      code: "import Page from '../../layouts/Page.astro';",
    },
    { filename: 'src/islands/timer.ts', code: "import { a } from '../lib/timer/next.ts';" },
    { filename: 'src/components/a/A.astro/1.ts', code: "import '../../islands/a.ts';" },
    { filename: 'scripts/site/build.ts', code: "import { a } from '../../src/catalogue/a.ts';" },
    { filename: 'src/worker/sw.ts', code: "import { a } from '../lib/offline/names.ts';" },
    { filename: 'src/content.config.ts', code: "import { a } from './catalogue/a.ts';" },
    { filename: 'src/lib/timer/next.ts', code: "import { z } from 'zod';" },
    { filename: 'src/figure/draw/render.ts', code: "import { a } from '../pose/camera.ts';" },
    { filename: 'src/figure/body-map.ts', code: "import { a } from './body/body-areas.ts';" },
    { filename: 'src/catalogue/reader.ts', code: "import { a } from '../figure/pose/pose.ts';" },
    { filename: 'src/pages/index.astro', code: "import { a } from '../figure/manifest.ts';" },
    // Test code opens test code, in its rooms.
    {
      filename: 'src/lib/timer/testing/any.ts',
      code: "import fc from 'fast-check'; import { a } from '../../testing/hostile.ts';",
    },
    {
      filename: 'src/catalogue/check/rules/offenders/a.ts',
      code: "import { a } from '../../testing/b.ts';",
    },
    { filename: 'src/lib/timer/a.test.ts', code: "import { a } from './testing/any.ts';" },
    { filename: 'e2e/a.spec.ts', code: "import { a } from '../src/lib/testing/hostile.ts';" },
    // A test may reach anywhere.
    { filename: 'src/lib/timer/next.test.ts', code: "import { a } from '../../catalogue/a.ts';" },
    { filename: 'eslint.config.mjs', code: "import { a } from './scripts/eslint/rooms.mjs';" },
  ],
  invalid: [
    {
      filename: 'src/worker/sw.ts',
      code: "import { href } from '../site.ts';",
      errors: [says('worker', 'site')],
    },
    {
      filename: 'src/lib/timer/next.ts',
      code: "import { a } from '../../catalogue/queries.ts';",
      errors: [says('lib', 'catalogue')],
    },
    {
      filename: 'src/lib/timer/next.ts',
      code: "export { a } from '../../islands/timer.ts';",
      errors: [says('lib', 'islands')],
    },
    {
      filename: 'src/lib/timer/next.ts',
      code: "export * from '../../site.ts';",
      errors: [says('lib', 'site')],
    },
    {
      filename: 'src/islands/timer.ts',
      code: "const a = await import('../catalogue/queries.ts');",
      errors: [says('islands', 'catalogue')],
    },
    {
      filename: 'src/components/card/Card.astro',
      code: "import { a } from '../../catalogue/queries.ts';",
      errors: [says('components', 'catalogue')],
    },
    {
      filename: 'src/components/card/Card.astro',
      code: "import { a } from '../../islands/timer.ts';",
      errors: [says('components', 'islands')],
    },
    {
      filename: 'src/components/card/Card.astro/1.ts',
      code: "import '../../catalogue/queries.ts';",
      errors: [says('script', 'catalogue')],
    },
    {
      filename: 'src/layouts/Page.astro',
      code: "import { a } from '../pages/index.astro';",
      errors: [says('layouts', 'pages')],
    },
    {
      filename: 'src/catalogue/queries.ts',
      code: "import { a } from '../components/card/Card.astro';",
      errors: [says('catalogue', 'components')],
    },
    {
      filename: 'src/figure/pose/skeleton.ts',
      code: "import { a } from '../body/builder.ts';",
      errors: [says('figure/pose', 'figure/body')],
    },
    {
      filename: 'src/figure/body/surfaces.ts',
      code: "import { a } from '../trace/march.ts';",
      errors: [says('figure/body', 'figure/trace')],
    },
    {
      filename: 'src/figure/trace/march.ts',
      code: "export { a } from '../draw/svg.ts';",
      errors: [says('figure/trace', 'figure/draw')],
    },
    {
      filename: 'src/figure/draw/render.ts',
      code: "import { a } from '../manifest.ts';",
      errors: [says('figure/draw', 'figure')],
    },
    {
      filename: 'src/figure/mirror.ts',
      code: "import { a } from './draw/render.ts';",
      errors: [says('figure', 'figure/draw')],
    },
    {
      filename: 'src/components/figure/Figure.astro',
      code: "import { a } from '../../figure/pose/pose.ts';",
      errors: [says('components', 'figure/pose')],
    },
    {
      filename: 'src/catalogue/figure-reader.ts',
      code: "import { a } from '../figure/draw/render.ts';",
      errors: [says('catalogue', 'figure/draw')],
    },
    {
      filename: 'src/lib/player/show.ts',
      code: "import { a } from '../../figure/manifest.ts';",
      errors: [says('lib', 'figure')],
    },
    {
      filename: 'src/lib/timer/next.ts',
      code: "import { a } from './testing/run-of.ts';",
      errors: [{ message: /"\.\/testing\/run-of\.ts" is for tests: only tests and folders/ }],
    },
    {
      filename: 'src/islands/timer-states.ts',
      code: "const a = await import('../lib/timer/testing/look.ts');",
      errors: [{ message: /look\.ts" is for tests/ }],
    },
    {
      filename: 'scripts/figures/build.ts',
      code: "export { a } from '../../src/catalogue/check/rules/offenders/a.ts';",
      errors: [{ message: /is for tests/ }],
    },
    {
      filename: 'src/lib/timer/any.ts',
      code: "import fc from 'fast-check';",
      errors: [{ message: /"fast-check" is for tests/ }],
    },
    {
      filename: 'src/lib/timer/testing/any.ts',
      code: "import { a } from '../../../islands/a.ts';",
      errors: [says('lib', 'islands')],
    },
    {
      filename: 'src/figure/pose/skeleton.ts',
      code: "import fs from 'node:fs';",
      errors: [{ message: /src\/figure\/pose may not import "node:fs"/ }],
    },
    {
      filename: 'e2e/timer.spec.ts',
      code: "import { a } from '../src/catalogue/queries.ts';",
      errors: [says('e2e', 'catalogue')],
    },
    {
      filename: 'src/lib/timer/next.ts',
      code: "import fs from 'node:fs';",
      errors: [{ message: /src\/lib may not import "node:fs": it has to run in a browser/ }],
    },
    {
      filename: 'src/components/card/Card.astro',
      code: "import { getEntry } from 'astro:content';",
      errors: [{ message: /only pages open the catalogue/ }],
    },
  ],
});

describe('the rooms', () => {
  it('are a picture without a circle', () => {
    const open = (room: string, trail: readonly string[]): void => {
      if (trail.includes(room)) expect.fail([...trail, room].join(' → '));
      const next = ROOMS[room as keyof typeof ROOMS] as readonly string[];
      for (const one of next) open(one, [...trail, room]);
    };
    for (const room of Object.keys(ROOMS)) open(room, []);
    expect(ROOMS.words).toEqual([]);
    expect(ROOMS.lib).toEqual(['words']);
  });

  it('are the folders of src, and the floors those of the figure house', () => {
    const foldersOf = (place: string) =>
      fs.readdirSync(place, { withFileTypes: true }).flatMap((one) => {
        return one.isDirectory() ? [one.name] : [];
      });
    for (const room of foldersOf('src')) expect(Object.keys(ROOMS)).toContain(room);
    const floors = Object.keys(ROOMS).filter((room) => room.startsWith('figure/'));
    expect(foldersOf('src/figure').map((floor) => `figure/${floor}`)).toEqual(floors.sort());
  });

  it('are read off the path', () => {
    expect(roomOf('src/lib/a.ts')).toBe('lib');
    expect(roomOf('src/components/a/A.astro/2.ts')).toBe('script');
    expect(roomOf('src/figure/manifest.ts')).toBe('figure');
    expect(roomOf('src/figure/pose/a.ts')).toBe('figure/pose');
    expect(roomOf('src/components/pose/a.ts')).toBe('components');
    expect(roomOf('content/a.mdx')).toBeNull();
  });
});
