import { isGrave, planFaults } from './check-plan.ts';
import type { Lookup } from './plan-handbook.ts';
import type { Plan } from './plan.ts';

/** What fits one code of 30 mm with squares that any phone reads: bytes of version 15, level M. */
export const SMALL_CODE = 411;
/**
 * The longest address in one code of a sheet: bytes of version 20, level M. Its squares are a third of a
 * millimetre wide at 34 mm; a finer code is lost to a blurred print.
 */
export const LONGEST_CODE = 665;

/** A code of a sheet: its address, and the exercises that it opens, counted from 1. */
export type SheetCode = { readonly address: string; readonly from: number; readonly to: number };

/**
 * The codes of a plan on paper: one; or two where it is too long, each of which opens some of the exercises
 * as a plan of its own; or none where two are not enough, or the order would be torn: no code begins with
 * what requires an exercise of the other.
 */
export function sheetCodes(
  plan: Plan,
  lookup: Lookup,
  addressOf: (plan: Plan) => string,
): readonly SheetCode[] {
  const { steps } = plan;
  const codeOf = (from: number, to: number): SheetCode => {
    const note = from === 0 ? plan.note : '';
    const address = addressOf({ ...plan, note, steps: steps.slice(from, to) });
    return { address, from: from + 1, to };
  };
  const fits = ({ address }: SheetCode) => address.length <= LONGEST_CODE;
  const whole = codeOf(0, steps.length);
  if (fits(whole)) return [whole];
  const gravesOf = (from: number, to: number) => {
    const ids = steps
      .slice(from, to)
      .flatMap(({ exercise }) => lookup.byNumber(exercise)?.id ?? []);
    return planFaults(ids, lookup).filter(isGrave).length;
  };
  const graves = gravesOf(0, steps.length);
  const unevenness = (codes: readonly SheetCode[]) =>
    Math.max(...codes.map(({ address }) => address.length));
  const [best] = steps
    .map((_, at) => at)
    .slice(1)
    .filter((cut) => gravesOf(0, cut) + gravesOf(cut, steps.length) <= graves)
    .map((cut) => [codeOf(0, cut), codeOf(cut, steps.length)])
    .filter((codes) => codes.every((code) => fits(code)))
    .sort((a, b) => unevenness(a) - unevenness(b));
  return best ?? [];
}
