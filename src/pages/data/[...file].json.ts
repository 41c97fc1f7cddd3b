import type { APIRoute } from 'astro';
import type { PublicFile } from '../../catalogue/data/files.ts';
import { publishedFiles } from '../../catalogue/data/published.ts';

export async function getStaticPaths() {
  return (await publishedFiles()).map((file) => ({
    params: { file: file.path.replace(/\.json$/, '') },
    props: { file },
  }));
}

/** The handbook as open data: src/catalogue/data. */
export const GET: APIRoute<{ file: PublicFile }> = ({ props }) =>
  new Response(props.file.text, { headers: { 'Content-Type': 'application/json' } });
