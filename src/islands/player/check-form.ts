import { currentRecord, hurtsAgain, readChecks, writeRecord } from '../../lib/memory/checks.ts';
import type { CheckRecord, Felt, Mark } from '../../lib/memory/checks.ts';
import { CHECKS_KEY } from '../../lib/memory/keys.ts';
import { sayCheck } from '../../lib/memory/say-check.ts';
import { pageWords } from '../browser/words.ts';
import type { Clock, Store } from '../browser/adapters.ts';

/**
 * The check before and after: a number or a note, kept on this device and shown to nobody else. It may
 * arrive after somebody filled a field in: what stands there then was said, and is kept.
 */
export class CheckForm {
  readonly #fields: readonly (HTMLInputElement | HTMLSelectElement)[];
  readonly #onChange: (line: string) => void;
  readonly #guide: string;
  readonly #store: Store;
  readonly #clock: Clock;
  /** The record of this time, once something was written into it: another answer takes its place. */
  #own: CheckRecord | null = null;

  constructor(
    root: HTMLElement,
    guide: string,
    { store, clock }: { readonly store: Store; readonly clock: Clock },
    signal: AbortSignal,
    onChange: (line: string) => void,
  ) {
    this.#onChange = onChange;
    this.#guide = guide;
    this.#store = store;
    this.#clock = clock;
    this.#fields = [...root.querySelectorAll<HTMLInputElement>('[data-mark]')];
    const record = this.#record();
    for (const field of this.#fields) {
      const { when, kind } = this.#placeOf(field);
      if (field.value === '') field.value = String(record[when][kind] ?? '');
      field.addEventListener(
        'change',
        () => {
          this.#keep(field);
        },
        { signal },
      );
    }
    this.read();
    this.compare();
  }

  /** Before and after, side by side. */
  compare(): void {
    this.#onChange(sayCheck(this.#record(), pageWords('checks')));
  }

  /** Keeps what stands in the fields of before, or of both, also if nobody left them yet. */
  read(time?: 'before'): void {
    for (const field of this.#fields) {
      const isMeant = time === undefined || this.#placeOf(field).when === time;
      if (isMeant && field.value !== '') this.#keep(field);
    }
  }

  get hurtsAgain(): boolean {
    return hurtsAgain(readChecks(this.#store.read(CHECKS_KEY)), this.#guide);
  }

  /** "Better", "The same" or "Hurts more". */
  answer(felt: string): void {
    this.#write({ ...this.#record(), felt: felt as Felt });
  }

  /** What is said from now on belongs to another time. */
  begin(): void {
    this.#own = null;
  }

  #placeOf({ dataset }: HTMLElement) {
    return { when: dataset['mark'] as 'before' | 'after', kind: dataset['kind'] as keyof Mark };
  }

  #keep(field: HTMLInputElement | HTMLSelectElement): void {
    const { when, kind } = this.#placeOf(field);
    if (when === 'before') this.begin();
    const number = field.value === '' ? null : Number(field.value);
    const record = this.#record();
    const value = kind === 'score' ? number : field.value;
    this.#write({ ...record, [when]: { ...record[when], [kind]: value } });
  }

  #record(): CheckRecord {
    const checks = readChecks(this.#store.read(CHECKS_KEY));
    return this.#own ?? currentRecord(checks, this.#guide, this.#clock.wall());
  }

  #write(record: CheckRecord): void {
    this.#own = record;
    this.#store.write(
      CHECKS_KEY,
      writeRecord(readChecks(this.#store.read(CHECKS_KEY)), this.#guide, record),
    );
    this.compare();
  }
}
