// `npm start`: builds the site and serves it. It always builds: that takes seconds, and a stamp
// that missed one input would show a warning that was corrected long ago.
import { buildSite } from '../site/build-site.ts';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';
import { wantedBase } from '../site/built-for.ts';

try {
  const base = wantedBase();
  await buildSite({ base, folder: 'dist' });
  const port = await listen(createSiteServer({ folder: 'dist', base }));
  console.log(`\nThe handbook is at http://localhost:${String(port)}${base}\nStop it with Ctrl-C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
