import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  type BrotliOptions,
  type ZlibOptions,
} from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';
/** How hard Brotli tries: as a host that publishes, or for what is sent on this machine. */
export type Effort = 'most' | 'quick';

/** As hard as a host compresses that does it once, so that bytes measured here are bytes sent there. */
const BROTLI: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
/** A tenth of the time, and Brotli all the same: what fits so, fits. */
const QUICK_BROTLI: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP: ZlibOptions = { level: 9 };

/** zlib works outside of JavaScript, on as many cores as there are. */
export const COMPRESSING_LANES = 4;

/** What was compressed before, by what is in it: a build, its gates and the next build ask for the same. */
export const COMPRESSED = '.cache/packed';

/** The best encoding that the browser takes. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const names = (accepted ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : 'identity';
}

/** The bytes that are sent for these. Each is compressed once, whoever asks. */
export function compress(body: Buffer, encoding: Encoding, effort: Effort = 'most'): Buffer {
  if (encoding === 'identity') return body;
  const isQuick = effort === 'quick' && encoding === 'br';
  const file = fileFor(body, encoding, effort);
  if (fs.existsSync(file)) return fs.readFileSync(file);
  const bytes =
    encoding === 'br'
      ? brotliCompressSync(body, isQuick ? QUICK_BROTLI : BROTLI)
      : gzipSync(body, GZIP);
  keep(file, bytes);
  return bytes;
}

/** The same as a file that can be copied; several can be asked for at once. */
export async function compressedFile(
  body: Buffer,
  encoding: 'br' | 'gzip',
  effort: Effort = 'most',
): Promise<string> {
  const isQuick = effort === 'quick' && encoding === 'br';
  const file = fileFor(body, encoding, effort);
  if (!fs.existsSync(file)) {
    const bytes = await (encoding === 'br'
      ? promisify(brotliCompress)(body, isQuick ? QUICK_BROTLI : BROTLI)
      : promisify(gzip)(body, GZIP));
    keep(file, bytes);
  }
  return file;
}

function fileFor(body: Buffer, encoding: 'br' | 'gzip', effort: Effort): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const ending = effort === 'quick' ? 'quick.br' : 'br';
  return path.join(COMPRESSED, `${hash}.${encoding === 'br' ? ending : 'gz'}`);
}

/** Builds and gates run beside each other: nobody may find half a file. */
function keep(file: string, bytes: Buffer): void {
  const begun = `${file}.${String(process.pid)}`;
  fs.mkdirSync(COMPRESSED, { recursive: true });
  fs.writeFileSync(begun, bytes);
  fs.renameSync(begun, file);
}
