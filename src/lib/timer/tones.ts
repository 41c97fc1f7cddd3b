import type { CueKind } from './cues.ts';

/** One note: when it starts after the cue, how long it sounds (milliseconds), how high (hertz). */
type Note = { readonly at: number; readonly ms: number; readonly hertz: number };

/**
 * The cues differ by contour, not only by pitch, so that they are told apart over music and by
 * people who hear high notes badly. 880–1760 Hz carries best from the speaker of a phone.
 */
export const TONES: Readonly<Record<CueKind, readonly Note[]>> = {
  tick: [{ at: 0, ms: 70, hertz: 880 }],
  ten: [
    { at: 0, ms: 90, hertz: 1175 },
    { at: 150, ms: 90, hertz: 1175 },
  ],
  half: [{ at: 0, ms: 350, hertz: 988 }],
  go: [
    { at: 0, ms: 160, hertz: 880 },
    { at: 160, ms: 240, hertz: 1319 },
  ],
  switch: [
    { at: 0, ms: 150, hertz: 1175 },
    { at: 180, ms: 150, hertz: 1568 },
    { at: 360, ms: 240, hertz: 1175 },
  ],
  rest: [
    { at: 0, ms: 200, hertz: 1319 },
    { at: 220, ms: 300, hertz: 880 },
  ],
  next: [
    { at: 0, ms: 180, hertz: 1047 },
    { at: 260, ms: 180, hertz: 1047 },
  ],
  done: [
    { at: 0, ms: 220, hertz: 1047 },
    { at: 240, ms: 220, hertz: 1319 },
    { at: 480, ms: 420, hertz: 1760 },
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
  return Math.max(...TONES[kind].map(({ at, ms }) => at + ms));
}

/** The samples of a cue between −1 and 1. Both sound modes play exactly these. */
export function renderTone(kind: CueKind, sampleRate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil((toneMs(kind) * sampleRate) / 1000));
  for (const { at, ms, hertz } of TONES[kind]) {
    const first = Math.round((at * sampleRate) / 1000);
    const length = Math.round((ms * sampleRate) / 1000);
    for (let n = 0; n < length && first + n < samples.length; n += 1) {
      const turn = (2 * Math.PI * hertz * n) / sampleRate;
      const wave = (Math.sin(turn) + OCTAVE * Math.sin(2 * turn)) / (1 + OCTAVE);
      const fromEdge = (Math.min(n, length - n) * 1000) / sampleRate;
      samples[first + n] = PEAK * Math.min(1, fromEdge / EDGE_MS) * wave;
    }
  }
  return samples;
}
