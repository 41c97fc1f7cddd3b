import type { CueKind, ScheduledCue } from '../../lib/timer/cues.ts';
import { renderTone } from '../../lib/timer/tones.ts';
import type { Sound } from './adapters.ts';

/** A context that claims to run but whose clock stands still is given this long, in milliseconds. */
const STUCK_MS = 300;

/**
 * Cues over the listener's own music. They are planned ahead on the clock of the sound system,
 * which goes on while scripts are held back.
 */
export class MixedSound implements Sound {
  onReady: () => void = () => undefined;
  onLost: () => void = () => undefined;
  #context: AudioContext | null = null;
  #volume: GainNode | null = null;
  #planned = new Set<string>();
  #muted = false;

  get muted(): boolean {
    return this.#muted;
  }
  set muted(muted: boolean) {
    this.#muted = muted;
    if (muted) this.cancel();
    else this.onReady();
  }

  unlock(): void {
    try {
      this.#context ??= this.#open();
    } catch {
      return; // no sound system: the timer goes on in silence
    }
    const context = this.#context;
    // Not "=== 'suspended'": Safari has a state "interrupted" as well.
    if (context.state === 'running') return;
    const before = context.currentTime;
    void context.resume().then(
      () => {
        this.onReady();
        setTimeout(() => {
          this.#replaceIfStuck(context, before);
        }, STUCK_MS);
      },
      () => undefined,
    );
  }

  schedule(cues: readonly Pick<ScheduledCue, 'id' | 'kind' | 'inMs'>[]): void {
    const context = this.#context;
    if (!context || this.#muted) return;
    for (const { id, kind, inMs } of cues) {
      if (this.#planned.has(id)) continue;
      this.#planned.add(id);
      this.#sound(context, kind, inMs);
    }
  }

  cancel(): void {
    this.#planned.clear();
    this.#volume?.disconnect();
    this.#volume = null;
  }

  play(kind: CueKind): void {
    if (this.#context && !this.#muted) this.#sound(this.#context, kind, 0);
  }

  heard(): number | null {
    const context = this.#context;
    return context?.state === 'running' && !this.#muted ? context.currentTime * 1000 : null;
  }

  #open(): AudioContext {
    const context = new AudioContext();
    context.addEventListener('statechange', () => {
      if (context === this.#context && context.state !== 'running' && !document.hidden) {
        this.onLost();
      }
    });
    return context;
  }

  #sound(context: AudioContext, kind: CueKind, inMs: number): void {
    if (!this.#volume) {
      this.#volume = context.createGain();
      this.#volume.connect(context.destination);
    }
    const samples = renderTone(kind, context.sampleRate);
    const buffer = context.createBuffer(1, samples.length, context.sampleRate);
    buffer.copyToChannel(samples, 0);
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(this.#volume);
    source.start(context.currentTime + inMs / 1000);
  }

  #replaceIfStuck(context: AudioContext, before: number): void {
    if (context !== this.#context || context.currentTime > before) return;
    this.cancel();
    void context.close();
    const fresh = (this.#context = this.#open());
    // Outside a tap it may be refused; then the next tap brings it back.
    void fresh.resume().then(
      () => {
        this.onReady();
      },
      () => undefined,
    );
  }
}
