import type { CueKind } from './cues.ts';

/**
 * One note: when it starts after the cue, how long it sounds (milliseconds), how high (hertz), and
 * how loud, from 0 to 1, if it is soft.
 */
type Note = readonly [at: number, ms: number, hertz: number, loudness?: number];

/**
 * The cues differ by contour, not only by pitch, so that they are told apart over music and by
 * people who hear high notes badly. 880–1760 Hz carries best from the speaker of a phone.
 */
export const TONES: Readonly<Record<CueKind, readonly Note[]>> = {
  tick: [[0, 70, 880]],
  ten: [
    [0, 90, 1175],
    [150, 90, 1175],
  ],
  half: [[0, 350, 988]],
  repeat: [[0, 110, 660, 0.45]],
  last: [
    [0, 110, 660, 0.45],
    [140, 260, 990, 0.5],
  ],
  go: [
    [0, 160, 880],
    [160, 240, 1319],
  ],
  switch: [
    [0, 150, 1175],
    [180, 150, 1568],
    [360, 240, 1175],
  ],
  rest: [
    [0, 200, 1319],
    [220, 300, 880],
  ],
  next: [
    [0, 180, 1047],
    [260, 180, 1047],
  ],
  done: [
    [0, 220, 1047],
    [240, 220, 1319],
    [480, 420, 1760],
  ],
};

/** −3 dBFS: loud enough for a gym, with room for what else is playing. */
const PEAK = 0.708;
/** A sine and a quieter octave above it; small speakers swallow a bare sine. */
const OCTAVE = 0.35;
/** Milliseconds to rise and fall: an edge without them would click. */
const EDGE_MS = 8;

/** How long a cue sounds, in milliseconds. */
export function toneMs(kind: CueKind): number {
  return Math.max(...TONES[kind].map(([at, ms]) => at + ms));
}

/** The samples of a cue between −1 and 1. Both sound modes play exactly these. */
export function renderTone(kind: CueKind, sampleRate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil((toneMs(kind) * sampleRate) / 1000));
  for (const [at, ms, hertz, loudness = 1] of TONES[kind]) {
    const first = Math.round((at * sampleRate) / 1000);
    const length = Math.round((ms * sampleRate) / 1000);
    for (let n = 0; n < length && first + n < samples.length; n += 1) {
      const turn = (2 * Math.PI * hertz * n) / sampleRate;
      const wave = (Math.sin(turn) + OCTAVE * Math.sin(2 * turn)) / (1 + OCTAVE);
      const fromEdge = (Math.min(n, length - n) * 1000) / sampleRate;
      samples[first + n] = PEAK * loudness * Math.min(1, fromEdge / EDGE_MS) * wave;
    }
  }
  return samples;
}
