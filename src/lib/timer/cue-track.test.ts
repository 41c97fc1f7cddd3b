import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTimedRun } from './testing/arbitraries.ts';
import { MAX_TRACK_MS, TRACK_RATE, buildCueTrack } from './cue-track.ts';
import { cuesAhead } from './cues.ts';
import type { CueKind } from './cues.ts';
import { runOf } from './testing/run-of.ts';
import { TONES, renderTone, toneMs } from './tones.ts';

const kinds = Object.keys(TONES) as CueKind[];
const start = { index: 0, elapsed: 0 };

/** The file as one array, as a blob would hold it. */
const join = (pieces: Uint8Array[]) => Buffer.concat(pieces);
const text = (file: Buffer, from: number, to: number) => file.toString('latin1', from, to);

/** Where sound begins after at least half a second of silence, in milliseconds. */
function onsets(samples: Buffer): number[] {
  const found: number[] = [];
  let quietSince = -TRACK_RATE;
  samples.forEach((sample, index) => {
    if (sample === 128) return;
    if (index - quietSince > TRACK_RATE / 2) found.push(Math.round((index * 1000) / TRACK_RATE));
    quietSince = index;
  });
  return found;
}

describe('the cue track', () => {
  const cues = cuesAhead(runOf('1:00 per side'), start, 'normal');
  const file = join(buildCueTrack(cues, 133_000));

  test('is a WAV file that says its own length', () => {
    expect([text(file, 0, 4), text(file, 8, 16), text(file, 36, 40)]).toEqual([
      'RIFF',
      'WAVEfmt ',
      'data',
    ]);
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect(file.readUInt32LE(40)).toBe(file.length - 44);
    expect(file.readUInt32LE(24)).toBe(TRACK_RATE);
    expect([file.readUInt16LE(20), file.readUInt16LE(22), file.readUInt16LE(34)]).toEqual([
      1, 1, 8,
    ]);
    expect(file.length - 44).toBe(134 * TRACK_RATE);
  });

  test('sounds exactly where the list says', () => {
    const heard = onsets(file.subarray(44));
    expect(heard).toHaveLength(cues.length);
    cues.forEach(({ inMs }, index) => {
      // A tone rises from silence: its first audible sample is a millisecond or so in.
      expect(heard[index]).toBeGreaterThanOrEqual(inMs);
      expect(heard[index]).toBeLessThanOrEqual(inMs + 3);
    });
  });

  test('shares its silence', () => {
    const pieces = buildCueTrack([{ kind: 'done', inMs: 1_200_000 }], 1_200_000);
    expect(new Set(pieces).size).toBe(3);
  });

  test.each([0, -1, Number.NaN, MAX_TRACK_MS + 1])('is refused for %d ms', (ms) => {
    expect(() => buildCueTrack([], ms)).toThrow(RangeError);
  });

  test('holds every cue of every run to its end', () => {
    fc.assert(
      fc.property(anyTimedRun, (run) => {
        const total = run.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
        fc.pre(total <= MAX_TRACK_MS);
        const planned = cuesAhead(run, start, 'normal');
        const samples = join(buildCueTrack(planned, total)).subarray(44);
        for (const { kind, inMs } of planned) {
          const from = Math.round((inMs * TRACK_RATE) / 1000);
          const tone = renderTone(kind, TRACK_RATE);
          const strongest = tone.indexOf(Math.max(...tone));
          expect(samples[from + strongest]).toBe(128 + Math.round((tone[strongest] ?? 0) * 127));
        }
        expect(samples.length % TRACK_RATE).toBe(0);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the tones', () => {
  test.each(kinds)('%s is loud enough, never clips, and starts and ends in silence', (kind) => {
    for (const rate of [TRACK_RATE, 44_100]) {
      const samples = renderTone(kind, rate);
      const peak = Math.max(...samples.map(Math.abs));
      // One hears a repetition many times over: it is softer than what one must not miss.
      const isSoft = kind === 'repeat' || kind === 'last';
      expect(peak).toBeGreaterThan(isSoft ? 0.2 : 0.5);
      if (isSoft) expect(peak).toBeLessThan(0.4);
      expect(peak).toBeLessThanOrEqual(0.708);
      expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01);
      expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.1);
      expect(samples.length).toBe(Math.ceil((toneMs(kind) * rate) / 1000));
    }
  });

  test('the end lasts 900 ms, getting going 400 ms, and no two cues are alike', () => {
    expect(toneMs('done')).toBe(900);
    expect(toneMs('go')).toBe(400);
    expect(new Set(kinds.map((kind) => JSON.stringify(TONES[kind]))).size).toBe(kinds.length);
  });
});
