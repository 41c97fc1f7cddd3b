// `npm run hosting -- --site /var/www/uncoil --name example.org`: the configuration of each web server
// that we know, in .cache/hosting/, and beside each file of the built site the packed copies that these
// servers send. Other hosts pack by themselves, so no build waits for it. The path is that of UNCOIL_BASE.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { caddy } from '../hosts/caddy.ts';
import { nginx } from '../hosts/nginx.ts';
import { wantedBase } from '../site/built-for.ts';
import { packFiles } from '../site/pack.ts';

const FOLDER = '.cache/hosting';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: '/var/www/uncoil' },
    name: { type: 'string', default: 'example.org' },
    folder: { type: 'string', default: 'dist' },
    'no-brotli': { type: 'boolean', default: false },
  },
});
fs.mkdirSync(FOLDER, { recursive: true });
for (const host of [nginx, caddy]) {
  const place = {
    site: values.site,
    base: wantedBase(),
    listen: { name: values.name },
    hasBrotli: !values['no-brotli'],
  };
  const file = path.join(FOLDER, host.fileName);
  fs.writeFileSync(file, host.config(place));
  console.log(file);
}
if (fs.existsSync(path.join(values.folder, 'index.html'))) {
  console.log(`${values.folder}/: ${String(await packFiles(values.folder))} files packed`);
} else {
  console.error(
    `There is no site in ${values.folder}/ to pack, and these servers pack nothing themselves. Run npm run build, then this again.`,
  );
  process.exitCode = 1;
}
