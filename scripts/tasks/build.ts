// `npm run build`: the finished site in dist/. `npm run build -- --base /handbook/ --folder out`
import { parseArgs } from 'node:util';
import { buildSite } from '../site/build-site.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    folder: { type: 'string', default: 'dist' },
  },
});
try {
  await buildSite(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
