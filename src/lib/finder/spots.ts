/**
 * Where people say that it hurts, when that is no area of ours: joints, and places between two
 * areas. Each leads to the area that the handbook works on for it.
 */
export type Spot = { readonly name: string; readonly area: string };

export const SPOTS: readonly Spot[] = [
  { name: 'Top of the shoulder', area: 'neck' },
  { name: 'Between the shoulder blades', area: 'upper-back' },
  { name: 'Elbow', area: 'forearms-wrists' },
  { name: 'Hand or thumb', area: 'forearms-wrists' },
  { name: 'Groin', area: 'adductors' },
  { name: 'Side of the hip', area: 'outer-hip-and-thigh' },
  { name: 'Deep in the bottom', area: 'glutes' },
  { name: 'Front of the knee', area: 'quads' },
  { name: 'Outer side of the knee', area: 'outer-hip-and-thigh' },
  { name: 'Back of the knee', area: 'hamstrings' },
  { name: 'Ankle or Achilles', area: 'calves' },
  { name: 'Heel or arch', area: 'feet' },
];
