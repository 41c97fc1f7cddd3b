/**
 * Colours of the drawings by meaning. A page sets the custom properties (`--figure-…`, see
 * `src/styles/figure-tokens.css`); the light values here are what a file shows on its own.
 */
export const PALETTE = {
  paper: '#fbf8f2',
  line: '#33272b',
  floor: '#ece4d4',
  shadow: '#b9a98f',
  'skin-a': '#e6b08a',
  'skin-a-far': '#cf9672',
  'hair-a': '#5a3a2a',
  'shirt-a': '#3f8793',
  'shirt-a-far': '#326f7a',
  'shorts-a': '#34456b',
  'shorts-a-far': '#293757',
  'skin-b': '#9a6544',
  'skin-b-far': '#825236',
  'hair-b': '#2b211f',
  'shirt-b': '#d9853b',
  'shirt-b-far': '#bd6f2c',
  'shorts-b': '#4b5157',
  'shorts-b-far': '#3b4046',
  'skin-c': '#f1cbb0',
  'skin-c-far': '#ddb093',
  'hair-c': '#a9a3a0',
  'shirt-c': '#8a5a86',
  'shirt-c-far': '#74496f',
  'shorts-c': '#3d5c4b',
  'shorts-c-far': '#30493b',
  muscle: '#d6402f',
  'muscle-line': '#8f1d14',
  zone: '#33272b',
  'zone-surface': '#f6d54a',
  roller: '#6f7fae',
  'roller-end': '#5b6a96',
  'roller-core': '#3f4b70',
  ball: '#58b368',
  band: '#7d4fb0',
  towel: '#e9dfc9',
  stick: '#8c6b4a',
  furniture: '#cfb491',
  'furniture-side': '#b99c78',
  'furniture-dark': '#8f7455',
  cushion: '#c7d3c0',
  mat: '#a9c4b4',
  'mat-side': '#8fae9c',
  wall: '#e3dccd',
  'wall-side': '#cfc6b3',
  arrow: '#1f5fbf',
} as const;

export type ColourName = keyof typeof PALETTE;

/** A colour that a page may set, with the light value as the fallback. */
export const colour = (name: ColourName): string => `var(--figure-${name},${PALETTE[name]})`;

export const isColour = (name: string): name is ColourName => name in PALETTE;
