import { zipOf } from '../../catalogue/data/files.ts';
import { publishedFiles } from '../../catalogue/data/published.ts';
import { unlessSpread } from '../../catalogue/spread.ts';

export function getStaticPaths() {
  return unlessSpread([{ params: { file: 'handbook' } }]);
}

/** Every file below `/data/` in one. */
export async function GET(): Promise<Response> {
  return new Response(zipOf(await publishedFiles()), {
    headers: { 'Content-Type': 'application/zip' },
  });
}
