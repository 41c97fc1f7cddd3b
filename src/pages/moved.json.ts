import { movedPages } from '../catalogue/queries.ts';

/** The addresses that pages had before. The build makes a page of each, and takes this file away. */
export async function GET(): Promise<Response> {
  return Response.json(await movedPages());
}
