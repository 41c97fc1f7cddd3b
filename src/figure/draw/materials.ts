import type { View } from '../pose/camera.ts';
import type { Hits } from '../trace/march.ts';
import type { Person } from '../pose/people.ts';
import type { Placed } from '../body/placement.ts';
import type { Side } from '../pose/pose.ts';
import type { Scene } from '../body/surfaces.ts';

/** The other leg or arm counts as far if it lies this much deeper in the picture. */
const FAR = 4;

/**
 * Which limbs lie behind their twins and are drawn darker. All key poses decide together: a limb
 * that changed its colour from one picture to the next would look like the other one.
 */
export function farLimbs(poses: readonly Placed[], view: View): ReadonlySet<string> {
  const deep = (name: 'leg' | 'arm', side: Side): number => {
    const [a, b] =
      name === 'leg'
        ? ([`shin-${side}`, `foot-${side}`] as const)
        : ([`forearm-${side}`, `hand-${side}`] as const);
    const depths = poses.flatMap(({ skeleton: { bones } }) => [
      view.point(bones[a].origin)[2],
      view.point(bones[b].origin)[2],
    ]);
    return depths.reduce((sum, depth) => sum + depth, 0) / depths.length;
  };
  const far = new Set<string>();
  for (const name of ['leg', 'arm'] as const) {
    const gap = deep(name, 'right') - deep(name, 'left');
    if (gap > FAR) far.add(`${name}-left`);
    if (gap < -FAR) far.add(`${name}-right`);
  }
  return far;
}

const limbOfPart = (name: string): string => {
  const match = /^(thigh|shin|foot|toes|upper-arm|forearm|hand|thumb|finger-\d)-(right|left)$/.exec(
    name,
  );
  if (!match) return '';
  return `${/^(thigh|shin|foot|toes)/.test(name) ? 'leg' : 'arm'}-${match[2] ?? ''}`;
};

const BOX_MATERIALS = new Set(['furniture', 'wall', 'mat']);

/**
 * Of a tin's label, its bare rims, its ends and what lies inside their rims. It borrows the colours of tools
 * that are never beside it: each token of its own would be carried by the styles of every page.
 */
const TIN_COLOURS = ['roller', 'towel', 'towel', 'furniture'] as const;

/** The colour of one face of a tool or of furniture. */
export function toolColour(material: string, facet: number): string {
  if (material === 'roller') return ['roller', 'roller-end', 'roller-core'][facet] ?? 'roller';
  if (material === 'tin') return TIN_COLOURS[facet] ?? 'towel';
  // A wall is seen by its face; its narrow edge is the darker side.
  if (material === 'wall') return facet === 1 || facet === 4 ? 'wall' : 'wall-side';
  return material + (BOX_MATERIALS.has(material) && facet % 3 !== 0 ? '-side' : '');
}

/** The name of the colour that a sample has. */
export function materialNames(
  hits: Hits,
  scene: Scene,
  person: Person,
  far: ReadonlySet<string>,
  facets: Uint8Array,
) {
  return (sample: number): string | null => {
    const surface = scene.surfaces[hits.surface[sample] ?? -1];
    if (!surface) return null;
    if (surface.tool) {
      return toolColour(surface.material, facets[sample] ?? 0);
    }
    const part = scene.parts[hits.part[sample] ?? -1]?.name ?? '';
    const limb = surface.limb === '' ? '' : limbOfPart(part) || '';
    const dark = limb !== '' && far.has(limb) && surface.material !== 'hair' ? '-far' : '';
    return `${surface.material}-${person.id}${dark}`;
  };
}

/** The face of a hard thing that each sample shows. */
export function facetsOf(hits: Hits, scene: Scene): Uint8Array {
  const { width, height, left, top, step, surface, depth } = hits;
  const facets = new Uint8Array(width * height);
  // From nothing (-1) on.
  const faces = [undefined, ...scene.surfaces.map(({ facet }) => facet)];
  for (let row = 0, at = 0; row < height; row += 1) {
    const y = top - (row + 0.5) * step;
    for (let column = 0; column < width; column += 1, at += 1) {
      const facet = faces[(surface[at] ?? -1) + 1];
      if (facet) facets[at] = facet([left + (column + 0.5) * step, y, depth[at] ?? 0]);
    }
  }
  return facets;
}
