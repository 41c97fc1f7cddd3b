import { publishedFiles } from '../../catalogue/data/published.ts';
import { zipOf } from '../../catalogue/data/files.ts';

/** Every file below `/data/` in one. */
export async function GET(): Promise<Response> {
  return new Response(zipOf(await publishedFiles()), {
    headers: { 'Content-Type': 'application/zip' },
  });
}
