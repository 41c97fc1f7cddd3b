import type { Rooms } from '../../words/words.ts';

/**
 * Where people say that it hurts, when that is no area of ours: joints, and places between two
 * areas. Each leads to the area that the handbook works on for it, and asks the list of signs that
 * belongs to the spot, which may be another than that of the area: a sore hollow of the knee asks
 * about the knee, although the muscle to stretch is the hamstring.
 */
export type Spot = {
  /** For an address: small letters and hyphens, and the id of no area. */
  readonly id: keyof Rooms['finder']['spots'];
  /** The area whose exercises may help. */
  readonly area: string;
  /** The help box whose signs are asked. */
  readonly help: string;
  /** False where no roller, stick or ball belongs: large vessels and nerves lie right there. */
  readonly tools?: false;
};

export const SPOTS: readonly Spot[] = [
  {
    id: 'top-of-the-shoulder',
    area: 'neck',
    help: 'get-help-neck',
    tools: false,
  },
  {
    id: 'between-the-shoulder-blades',
    area: 'upper-back',
    help: 'get-help-upper-back',
  },
  { id: 'elbow', area: 'forearms-wrists', help: 'get-help-arm-and-hand' },
  {
    id: 'hand-or-thumb',
    area: 'forearms-wrists',
    help: 'get-help-arm-and-hand',
  },
  { id: 'groin', area: 'adductors', help: 'get-help-hip-and-groin', tools: false },
  {
    id: 'side-of-the-hip',
    area: 'outer-hip-and-thigh',
    help: 'get-help-hip-and-groin',
  },
  {
    id: 'deep-in-the-bottom',
    area: 'glutes',
    help: 'get-help-lower-back',
  },
  { id: 'front-of-the-knee', area: 'quads', help: 'get-help-knee' },
  {
    id: 'outer-side-of-the-knee',
    area: 'outer-hip-and-thigh',
    help: 'get-help-knee',
  },
  {
    id: 'back-of-the-knee',
    area: 'hamstrings',
    help: 'get-help-knee',
    tools: false,
  },
  {
    id: 'ankle-or-achilles',
    area: 'calves',
    help: 'get-help-shin-and-calf',
  },
  { id: 'heel-or-arch', area: 'feet', help: 'get-help-heel-and-sole' },
];
