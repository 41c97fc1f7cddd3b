import type { ConditionsOf, ConditionsView } from '../lib/handbook/condition.ts';
import { allConditions, type Locale } from './queries.ts';

/**
 * What the exercises of a page carry together. A condition with which one of them must not be done
 * stands under `stop`, whatever the others say.
 */
export async function viewConditions(
  of: readonly ConditionsOf[],
  locale?: Locale,
): Promise<ConditionsView> {
  const all = await allConditions(locale);
  const stops = new Set(of.flatMap(({ stop }) => stop));
  const asks = new Set(of.flatMap(({ ask }) => ask));
  return {
    stop: all.filter(({ id }) => stops.has(id)).map(({ data }) => data),
    ask: all.filter(({ id }) => asks.has(id) && !stops.has(id)).map(({ data }) => data),
  };
}
