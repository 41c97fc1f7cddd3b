import type { APIRoute } from 'astro';
import { WHOLE, type PublicFile } from '../../catalogue/data/files.ts';
import { publishedFiles } from '../../catalogue/data/published.ts';

export async function getStaticPaths() {
  const all = await publishedFiles();
  // What says it all: the build reads the others off it (scripts/site/spread-files.ts).
  const whole = all.filter(({ path }) => path === WHOLE);
  return (import.meta.env.DEV ? all : whole).map((file) => ({
    params: { file: file.path.replace(/\.json$/, '') },
    props: { file },
  }));
}

/** The handbook as open data: src/catalogue/data. */
export const GET: APIRoute<{ file: PublicFile }> = ({ props }) =>
  new Response(props.file.text, { headers: { 'Content-Type': 'application/json' } });
