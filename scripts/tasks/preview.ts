// `npm run preview`: serves what was built last, with the headers of the real site.
import fs from 'node:fs';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';
import { builtFor, requireBase, wantedBase } from '../site/built-for.ts';

if (fs.existsSync('dist/index.html')) {
  // Whoever asks for a path gets that one; else the one that the build was made for.
  if (process.env['UNCOIL_BASE'] !== undefined) requireBase('dist', wantedBase());
  const { base } = builtFor('dist');
  const port = await listen(createSiteServer({ folder: 'dist', base }));
  console.log(`The handbook is at http://localhost:${String(port)}${base}\nStop it with Ctrl-C.`);
} else {
  console.error('There is nothing to preview yet. Run: npm run build');
  process.exitCode = 1;
}
