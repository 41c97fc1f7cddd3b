import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What was packed before, by what is in it: most files are the same from one build to the next. */
const CACHE = '.cache/packed';

const PACKERS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * The packed copies of these bytes, as files: each is packed once, whoever asks, and as hard as a host
 * packs that does it once.
 */
export async function packedCopies<Ending extends keyof typeof PACKERS>(
  bytes: Buffer,
  endings: readonly Ending[],
): Promise<Record<Ending, string>> {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const found: Partial<Record<Ending, string>> = {};
  for (const ending of endings) {
    const file = path.join(CACHE, `${hash}.${ending}`);
    if (!fs.existsSync(file)) await keep(file, await PACKERS[ending](bytes));
    found[ending] = file;
  }
  return found as Record<Ending, string>;
}

/** Builds run beside each other: nobody may find half a file. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const begun = `${file}.${String(process.pid)}`;
  await fs.promises.mkdir(CACHE, { recursive: true });
  await fs.promises.writeFile(begun, bytes);
  await fs.promises.rename(begun, file);
}

/** Does something with each, a few at a time: zlib works outside of JavaScript, on as many cores as there are. */
export async function inLanes<One>(
  all: readonly One[],
  work: (one: One) => Promise<void>,
): Promise<void> {
  const queue = [...all];
  const lane = async () => {
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) await work(one);
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}
