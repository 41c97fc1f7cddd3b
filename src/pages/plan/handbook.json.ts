import type { APIContext } from 'astro';
import { viewPlanHandbook } from '../../catalogue/plan-view.ts';

/** What the page of a plan knows of the handbook: exercises with their doses, warnings and numbers. */
export async function GET({ currentLocale }: APIContext): Promise<Response> {
  return Response.json(await viewPlanHandbook(currentLocale));
}
