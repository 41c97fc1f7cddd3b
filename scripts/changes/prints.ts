import type { AllPrints } from '../../src/catalogue/prints.ts';
import type { ChangeKind } from '../../src/lib/handbook/change.ts';

/** An entry of content/changes.yaml as far as a program can write it. */
export type Proposal = { readonly kind: ChangeKind; readonly page: string };

/** What differs, the most important first; of one entry only the most important. */
export function propose(before: AllPrints, now: AllPrints): Proposal[] {
  const kinds = ['safety', 'dose', 'wording'] as const;
  const found = Object.entries(now).flatMap(([page, prints]): Proposal[] => {
    const old = before[page];
    if (!old) return [{ kind: 'new', page }];
    const kind = kinds.find((one) => old[one] !== prints[one]);
    return kind ? [{ kind, page }] : [];
  });
  const order: readonly ChangeKind[] = ['safety', 'dose', 'new', 'wording'];
  return found.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The proposals as lines for content/changes.yaml; whoever knows what is different writes the text. */
export function asYaml(proposals: readonly Proposal[], day: string): string {
  return proposals
    .map(({ kind, page }) => `- day: ${day}\n  kind: ${kind}\n  pages: [${page}]\n  text: …\n`)
    .join('');
}
