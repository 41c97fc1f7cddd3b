import { createHash } from 'node:crypto';
import { COLLECTION_NAMES } from '../../src/catalogue/check/collections.ts';
import type { Handbook } from '../../src/catalogue/check/entry.ts';
import type { ChangeKind } from '../../src/lib/handbook/change.ts';

/** Fields whose change is one of what is safe. */
const SAFETY = new Set([
  ...['warnings', 'conditions', 'zones', 'care', 'notFeel', 'notFor', 'prerequisites', 'notFirst'],
  ...[
    'getHelp',
    'rule',
    'reason',
    'where',
    'steps',
    'bands',
    'now',
    'today',
    'soon',
    'until',
    'noTools',
  ],
  ...['neverFolded', 'signs', 'groups', 'rules', 'short'],
]);
/** Fields whose change is one of the dose. */
const DOSE = new Set([
  'duration',
  'frequency',
  'load',
  'pace',
  'doseBasis',
  'variations',
  'exercises',
  'week',
  'stages',
]);
/** What tells readers nothing: days and names for us. */
const SILENT = new Set(['review', 'order', 'formerIds', 'everydayWords', 'aliases', 'note']);

/** A print of each part of an entry: it differs when a word in that part does. */
export type Prints = Readonly<Record<Exclude<ChangeKind, 'new'>, string>>;
export type AllPrints = Readonly<Record<string, Prints>>;

const printOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8);

/** The prints of all entries, by folder and id. Sources and signs are told in the pages that use them. */
export function printsOf(handbook: Handbook): AllPrints {
  const names = COLLECTION_NAMES.filter((name) => name !== 'sources' && name !== 'signs');
  return Object.fromEntries(
    names.flatMap((name) =>
      [...handbook[name].values()].map(({ id, data, body }) => {
        const fields = Object.entries(data).filter(([field]) => !SILENT.has(field));
        const isWords = ([field]: readonly [string, unknown]) =>
          !SAFETY.has(field) && !DOSE.has(field);
        const prints: Prints = {
          safety: printOf(fields.filter(([field]) => SAFETY.has(field))),
          dose: printOf(fields.filter(([field]) => DOSE.has(field))),
          wording: printOf([fields.filter(isWords), body]),
        };
        return [`${name}/${id}`, prints];
      }),
    ),
  );
}

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
