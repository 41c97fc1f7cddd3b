// `npm run load`: how many pages a second nginx serves to those who take them packed, as a share of
// those who do not, in one run. Needs wrk (Debian: apt-get install wrk) and a build.
import { findOrInstall } from '../engines/optional.ts';
import { nginx } from '../hosts/nginx.ts';
import { withHost } from '../hosts/run.ts';
import { runProgram } from '../lib/run-program.ts';
import { builtFor } from '../site/built-for.ts';

/** What issue 21 asks; packed on the fly it was 0.25 to 0.5. */
const LEAST = 0.9;
const ROUNDS = 3;
const PAGES = [
  '',
  'exercises/foam-roll-hamstrings/',
  'figures/foam-roll-hamstrings.svg',
  'search/facts.json',
];

type Rate = { readonly perSecond: number; readonly errors: number };

async function measure(wrk: string, url: string, accept: string): Promise<Rate> {
  const args = ['-t1', '-c16', '-d4s', '-H', `Accept-Encoding: ${accept}`, url];
  const { output } = await runProgram(wrk, args);
  const perSecond = Number(/Requests\/sec:\s*([\d.]+)/.exec(output)?.[1] ?? 0);
  const [, bad = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(output) ?? [];
  const socket = [...(/Socket errors: (.*)/.exec(output)?.[1] ?? '').matchAll(/\d+/g)].map(Number);
  return { perSecond, errors: Number(bad) + socket.reduce((sum, one) => sum + one, 0) };
}

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const server = await findOrInstall(nginx.wanted);
const client = await findOrInstall({ programs: ['wrk'], packages: ['wrk'] });
if ('missing' in server || 'missing' in client) {
  throw new Error(`nginx and wrk are needed: ${JSON.stringify([server, client])}`);
}
await withHost(
  nginx,
  server.path,
  { site: 'dist', base: builtFor('dist').base },
  async ({ url }) => {
    for (const page of PAGES) {
      const shares: number[] = [];
      let errors = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const plain = await measure(client.path, url + page, 'identity');
        const packed = await measure(client.path, url + page, 'br, gzip');
        errors += plain.errors + packed.errors;
        shares.push(packed.perSecond / plain.perSecond);
        console.log(
          `/${page}: ${plain.perSecond.toFixed(0)} plain, ${packed.perSecond.toFixed(0)} packed`,
        );
      }
      const share = median(shares);
      const isGood = share >= LEAST && errors === 0;
      if (!isGood) process.exitCode = 1;
      console.log(
        `/${page}: ${share.toFixed(2)}, ${String(errors)} errors ${isGood ? 'ok' : 'FAILED'}`,
      );
    }
  },
);
