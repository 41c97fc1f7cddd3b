// Serves dist/ as a static host would: `node scripts/setup.mjs scripts/serve.ts --port 4330 --base /handbook/ --folder dist`
import { parseArgs } from 'node:util';
import { listen } from './serve/listen.ts';
import { createSiteServer } from './serve/server.ts';
import { requireBase } from './site/built-for.ts';
import { basePath } from '../src/lib/address/place.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    base: { type: 'string', default: '/' },
    folder: { type: 'string', default: 'dist' },
  },
});
const base = basePath(values.base);
requireBase(values.folder, base);
const server = createSiteServer({ folder: values.folder, base });
const port = await listen(server, values.port === undefined ? undefined : Number(values.port));
console.log(`http://127.0.0.1:${String(port)}${base}`);
