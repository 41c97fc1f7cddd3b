import type { CueKind } from './cues.ts';
import { renderTone } from './tones.ts';

/**
 * All cues of a run as one sound file, so that a phone plays them by itself while it is locked and
 * no script runs. A WAV file, because every phone plays it and it needs no encoder.
 */

/** 8 kHz, 8 bits, one channel: enough for notes up to 3.5 kHz, and 480 kB a minute. */
export const TRACK_RATE = 8000;
/** The longest track, 45 minutes or 21.6 MB: more was not measured. */
export const MAX_TRACK_MS = 45 * 60_000;
/** Silence behind the last cue, so that it is heard to its end. */
const TAIL_MS = 1000;
const HEADER_BYTES = 44;
/** Samples are unsigned: the middle is silence. */
const SILENCE = 128;

export type TrackCue = { readonly kind: CueKind; readonly inMs: number };

/**
 * The file in pieces, for `new Blob(pieces)`. Silent seconds share one piece, so the memory needed
 * is that of the cues. `ms` is the length of the run. Throws a RangeError beyond `MAX_TRACK_MS`.
 */
export function buildCueTrack(cues: readonly TrackCue[], ms: number): Uint8Array<ArrayBuffer>[] {
  if (!(ms > 0 && ms <= MAX_TRACK_MS)) {
    throw new RangeError(`A cue track lasts up to ${MAX_TRACK_MS} ms, not ${ms}.`);
  }
  const seconds = Math.ceil((ms + TAIL_MS) / 1000);
  const silence = new Uint8Array(TRACK_RATE).fill(SILENCE);
  const pieces = Array.from({ length: seconds }, () => silence);
  for (const { kind, inMs } of cues) {
    const start = Math.round((inMs * TRACK_RATE) / 1000);
    renderTone(kind, TRACK_RATE).forEach((sample, offset) => {
      const position = start + offset;
      const second = Math.floor(position / TRACK_RATE);
      let piece = pieces[second];
      if (!piece) return;
      if (piece === silence) piece = pieces[second] = silence.slice();
      piece[position % TRACK_RATE] = SILENCE + Math.round(sample * 127);
    });
  }
  return [header(seconds * TRACK_RATE), ...pieces];
}

/** The 44 bytes of a PCM file: http://soundfile.sapp.org/doc/WaveFormat/ */
function header(samples: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => {
    for (let n = 0; n < text.length; n += 1) bytes[at + n] = text.charCodeAt(n);
  };
  write(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + samples, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // length of the format part
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, TRACK_RATE, true);
  view.setUint32(28, TRACK_RATE, true); // bytes a second
  view.setUint16(32, 1, true); // bytes a sample
  view.setUint16(34, 8, true); // bits a sample
  write(36, 'data');
  view.setUint32(40, samples, true);
  return bytes;
}
