// `npm run build`: the finished site in dist/. `npm run build -- --base /handbook/ --folder out`; the
// base is that of UNCOIL_BASE where none is given.
import { parseArgs } from 'node:util';
import { basePath } from '../../src/lib/address/place.ts';
import { buildSite } from '../site/build-site.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: process.env['UNCOIL_BASE'] ?? '/' },
    folder: { type: 'string', default: 'dist' },
  },
});
try {
  await buildSite({ ...values, base: basePath(values.base) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
