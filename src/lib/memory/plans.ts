import { readList } from './read-list.ts';

const MAX_PLANS = 30;
/** Nothing we write is longer. */
const MAX_LENGTH = 200_000;
/** The value of a link: its own check says whether it is whole. */
const VALUE = /^[\w-]{8,50000}$/;

/** Is this a list of ours? What is none is never written over. Never throws. */
export function isPlans(text: string): boolean {
  return readList(text, MAX_LENGTH) !== null;
}

/** The plans that are kept, the newest first, each as its link says it. Never throws. */
export function readPlans(text: string | null): string[] {
  return (readList(text ?? '[]', MAX_LENGTH) ?? [])
    .filter((one): one is string => typeof one === 'string' && VALUE.test(one))
    .slice(0, MAX_PLANS);
}

/** The text to keep. Null for nothing. */
export function formatPlans(plans: readonly string[]): string | null {
  const all = [...new Set(plans)].slice(0, MAX_PLANS);
  return all.length === 0 ? null : JSON.stringify(all);
}

/** Plans of two devices: those that are here come first. */
export function joinPlans(here: string, there: string): string | null {
  return formatPlans([...readPlans(here), ...readPlans(there)]);
}
