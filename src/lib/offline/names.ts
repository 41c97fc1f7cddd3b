/**
 * Kinds of caches. `shell`: what every page needs, one for each build. `visited`: pages that were
 * opened, one for each build. `images`: drawings that were seen. `saved`: the whole handbook.
 * `picked`: guides, areas and plans that somebody saved.
 */
export const KINDS = ['shell', 'visited', 'images', 'saved', 'picked'] as const;
export type CacheKind = (typeof KINDS)[number];

/** Every cache of ours begins with this, followed by the path the site is served under. */
const PREFIX = 'uncoil';

/** The drawings outlive a build: they are asked for again whenever there is a network. */
const IMAGES = 'v1';

/** In a saved cache, the file that says what belongs to it (`copy-set.ts`). */
export const MARK = 'offline/saved.json';
/** A header of that file, by which the worker knows without reading that the copy is whole. */
export const WHOLE_HEADER = 'x-whole';
/** In a shell, the file that says when its worker took over. */
export const ACTIVE = 'offline/active.json';

/**
 * The name of a cache, such as `uncoil/handbook/shell.1a2b3c`. Two handbooks on one host keep apart.
 * @param base the path the site is served under, such as `/` or `/handbook/`
 */
export function cacheName(base: string, kind: CacheKind, build = IMAGES): string {
  return `${PREFIX}${base}${kind}.${build}`;
}

/** Kind and build of a cache of ours; null for a cache of somebody else. */
export function readCacheName(
  base: string,
  name: string,
): { readonly kind: CacheKind; readonly build: string } | null {
  const start = PREFIX + base;
  if (!name.startsWith(start)) return null;
  const [word, build, ...more] = name.slice(start.length).split('.');
  const kind = KINDS.find((known) => known === word);
  return kind && build && more.length === 0 ? { kind, build } : null;
}

/** When the worker of a build took over, in milliseconds since 1970. */
export type TakenOver = { readonly build: string; readonly since: number };

/** The build that was in use before this one. A build that never took over does not count. */
export function previousBuild(shells: readonly TakenOver[], current: string): string | null {
  const others = shells.filter(({ build, since }) => build !== current && since > 0);
  return others.sort((a, b) => b.since - a.since)[0]?.build ?? null;
}

/**
 * What the worker of a new build throws away: shells and visited pages of all builds but its own and
 * the one before, which open tabs may still run. Caches made after its own shell belong to a build
 * that is on its way.
 * @param names in the order in which they were made
 */
export function cachesToDelete(
  base: string,
  names: readonly string[],
  { current, previous }: { readonly current: string; readonly previous: string | null },
): string[] {
  const own = names.indexOf(cacheName(base, 'shell', current));
  const coming = new Set(names.slice(own + 1).map((name) => readCacheName(base, name)?.build));
  return names.filter((name) => {
    const { kind, build } = readCacheName(base, name) ?? {};
    if (kind !== 'shell' && kind !== 'visited') return false;
    if (build === current || build === previous) return false;
    return !(coming.has(build) && names.indexOf(cacheName(base, 'shell', build)) > own);
  });
}
