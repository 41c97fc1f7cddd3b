import { createHash } from 'node:crypto';
import type { ChangeKind } from '../lib/handbook/change.ts';
import { COLLECTION_NAMES } from './check/collections.ts';
import type { Handbook } from './check/entry.ts';

/** Fields whose change is one of what is safe. */
export const SAFETY: ReadonlySet<string> = new Set([
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
export const DOSAGE: ReadonlySet<string> = new Set([
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
export const SILENT: ReadonlySet<string> = new Set([
  'review',
  'order',
  'formerIds',
  'everydayWords',
  'aliases',
  'note',
]);

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
          !SAFETY.has(field) && !DOSAGE.has(field);
        const prints: Prints = {
          safety: printOf(fields.filter(([field]) => SAFETY.has(field))),
          dose: printOf(fields.filter(([field]) => DOSAGE.has(field))),
          wording: printOf([fields.filter(isWords), body]),
        };
        return [`${name}/${id}`, prints];
      }),
    ),
  );
}
