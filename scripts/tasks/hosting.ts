// `npm run hosting -- --site /var/www/uncoil --name example.org`: the configuration of each web server
// that we know, in .cache/hosting/. The path is that of UNCOIL_BASE.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { caddy } from '../hosts/caddy.ts';
import { nginx } from '../hosts/nginx.ts';
import { wantedBase } from '../site/built-for.ts';

const FOLDER = '.cache/hosting';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: '/var/www/uncoil' },
    name: { type: 'string', default: 'example.org' },
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
