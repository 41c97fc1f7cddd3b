import { LEG_MUSCLES } from './muscles-leg.ts';
import { TRUNK_MUSCLES } from './muscles-trunk.ts';

/**
 * Where the worked muscles are, as brushes on the skin. Places after the usual surface anatomy;
 * sizes are drawn a little large so that they can be seen at 160 pixels.
 */
export const MUSCLES = { ...LEG_MUSCLES, ...TRUNK_MUSCLES };

export type MuscleName = keyof typeof MUSCLES;
export const MUSCLE_NAMES = Object.keys(MUSCLES) as readonly MuscleName[];
