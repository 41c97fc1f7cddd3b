import type { PlanStart, HowOften } from '../../lib/plan/plan.ts';
import type { Speaking } from '../../words/words.ts';

type Words = Speaking<'plan'>;

/** A day, `2026-11-29`, in words: “29 November 2026”. */
export function sayDay(day: string, { tag }: { readonly tag: string }): string {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(day));
}

/** “twice a day, on 5 days a week”; empty where nobody said how often. */
export function sayOften(often: HowOften, { say, list, capital, plan }: Words): string {
  const parts = (['perDay', 'perWeek', 'weeks'] as const).flatMap((key) => {
    const n = often[key];
    return n === null ? [] : [say(plan.often[key], { n })];
  });
  return parts.length === 0 ? '' : `${capital(list(parts, 'plain'))}.`;
}

/** Where to begin, in a sentence or two; empty for no matter where. */
export function sayStart(start: PlanStart, { say, plan }: Words): string {
  if (start.kind === 'free') return '';
  if (start.kind === 'side') return plan.start[start.side];
  const more = start.extraSeconds > 0 ? say(plan.start.more, { n: start.extraSeconds }) : '';
  return [plan.start[`sore-${start.side}`], more].filter((one) => one !== '').join(' ');
}
