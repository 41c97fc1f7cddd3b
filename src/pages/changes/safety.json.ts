import { allChanges } from '../../catalogue/queries.ts';
import type { Warning } from '../../lib/offline/warnings.ts';

/** Changes of warnings, for copies on a reader's device: they tell what they do not know yet. */
export async function GET(): Promise<Response> {
  const warnings = (await allChanges())
    .filter(({ kind }) => kind === 'safety')
    .map(({ day, pages, text }): Warning => ({ day, pages, text }));
  return Response.json(warnings);
}
