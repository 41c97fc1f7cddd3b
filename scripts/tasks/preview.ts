// `npm run preview`: serves what was built last, with the headers of the real site.
import fs from 'node:fs';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';

if (fs.existsSync('dist/index.html')) {
  const port = await listen(createSiteServer({ folder: 'dist', base: '/' }));
  console.log(`The handbook is at http://localhost:${String(port)}/\nStop it with Ctrl-C.`);
} else {
  console.error('There is nothing to preview yet. Run: npm run build');
  process.exitCode = 1;
}
