import type { CareSign } from '../../lib/handbook/care.ts';

type Example = {
  readonly grade: 'stop' | 'ask' | 'know';
  readonly name: string;
  readonly signs: readonly CareSign[];
};
const signs = [{ text: 'A sign, as the content says it.', sources: [] }];

/** Signs of each urgency; the highest has numbers to dial. */
export const SIGN_EXAMPLES: Readonly<Record<string, Example>> = {
  Now: { grade: 'stop', name: 'Get help now', signs },
  Today: { grade: 'ask', name: 'Get help today', signs },
  Soon: { grade: 'know', name: 'See someone soon', signs },
};
