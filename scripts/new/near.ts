import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { shortCitation } from '../../src/lib/handbook/source.ts';
import { en } from '../../src/words/en/index.ts';
import { speak } from '../../src/words/words.ts';
import type { Known } from './blank.ts';
import type { Kind } from './page.ts';

/** As many sources as one reads through to find the one that fits. */
const MOST = 8;
const CLAIM = 90;
const ENGLISH = speak('en-GB', en);

/** Lines on the sources that pages near a new one rest on, the most used first: where to begin to look. */
export function sourcesNear(kind: Kind, known: Known, handbook: Handbook): string[] {
  const uses = new Map<string, number>();
  const pages = near(kind, known, handbook);
  for (const id of pages.flatMap(({ sources }) => sources)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const ids = [...uses].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const lines = ids.slice(0, MOST).flatMap((id) => {
    const source = handbook.sources.get(id)?.data;
    if (!source) return [];
    const claim = source.claim.length > CLAIM ? `${source.claim.slice(0, CLAIM)}…` : source.claim;
    return [`- ${id} (${shortCitation(source, ENGLISH)}): ${claim}`];
  });
  return lines.length > 0 ? ['Pages near this one rest on:', ...lines] : [];
}

type Page = { readonly sources: readonly string[] };

function near(kind: Kind, known: Known, handbook: Handbook): Page[] {
  const listed = (name: string) => new Set([known[name] ?? []].flat() as unknown[]);
  const dataOf = <Data>(entries: ReadonlyMap<string, { readonly data: Data }>) =>
    [...entries.values()].map(({ data }) => data);
  switch (kind) {
    case 'exercise': {
      const areas = listed('areas');
      const all = dataOf(handbook.exercises);
      const here = all.filter((one) => one.areas.some((area) => areas.has(area)));
      const alike = all.filter(({ technique }) => technique === known['technique']);
      return here.length > 0 ? here : alike;
    }
    case 'guide': {
      const steps = [known['exercises'] ?? []].flat() as { exercise?: string }[];
      return steps.flatMap(({ exercise = '' }) => handbook.exercises.get(exercise)?.data ?? []);
    }
    case 'area':
      return [handbook.care.get(String(known['getHelp']))?.data ?? dataOf(handbook.areas)].flat();
    case 'equipment':
      return dataOf(handbook.equipment).filter((one) => one.kind === known['kind']);
    default:
      return [];
  }
}
