import type { Speaking } from '../../words/words.ts';
import { describeDosage } from '../dosage/describe-dosage.ts';
import type { OpenStep, PlanFault } from './check-plan.ts';

/** What is wrong, the rule, and what to do about it: as the letters to authors are built. */
export type SaidFault = { readonly what: string; readonly rule: string; readonly cure: string };

/** @param titleOf the name of an exercise by its id */
export function sayFault(
  fault: PlanFault,
  titleOf: (id: string) => string,
  { say, plan }: Speaking<'plan'>,
): SaidFault {
  const { what, rule, cure } = plan.faults[fault.kind];
  const names = {
    title: titleOf(fault.id),
    first: 'first' in fault ? titleOf(fault.first) : '',
    why: 'why' in fault ? fault.why : '',
  };
  const fill = (message: string) => say(message, names);
  return { what: fill(what), rule: fill(rule), cure: fill(cure) };
}

/** Why a step goes by our dosage and not by that of the link; null if it goes by the link. */
export function sayRefused(
  { refused, dosage }: OpenStep,
  words: Speaking<'plan' | 'dosage'>,
): string | null {
  if (!refused || !dosage) return null;
  const { say, plan } = words;
  return say(plan.ours, {
    theirs: describeDosage(refused.dosage, words),
    why: plan.refused[refused.why],
    ours: describeDosage(dosage, words),
  });
}
