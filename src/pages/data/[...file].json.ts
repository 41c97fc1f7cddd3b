import type { APIRoute } from 'astro';
import { publishedFiles } from '../../catalogue/data/published.ts';

export async function getStaticPaths() {
  return (await publishedFiles()).map(({ path, text }) => ({
    params: { file: path.replace(/\.json$/, '') },
    props: { text },
  }));
}

/** The handbook as open data: src/catalogue/data. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
