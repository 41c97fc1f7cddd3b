import { PART_NAMES, type Dosage, type Part } from '../dosage/dosage.ts';
import { formatDosage } from '../dosage/format-dosage.ts';
import {
  LEAST_SECONDS_OF_A_BREATH,
  MAX_PARTS,
  MAX_REPETITIONS,
  MAX_SECONDS,
  MAX_SETS,
  MOST_SECONDS_OF_A_BREATH,
} from '../dosage/limits.ts';
import { amountOf } from '../dosage/measure-dosage.ts';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { Unreadable, type Reader, type Writer } from './bytes.ts';

/*
 * A dosage in bytes. The first says what follows, two bits each: the kind of work (0 hold, 1
 * repetitions, 2 breaths), the sides (0 together, 1 each, 2 in turn), then one bit each: an amount for
 * the sore side, more than one set, a pace, parts in place of the pace.
 */
const KINDS = ['hold', 'reps', 'breaths'] as const;
const SIDES = ['together', 'each', 'turn'] as const;
const [SORE, SETS, PACE, PARTS] = [16, 32, 64, 128];

/** Writes any dosage of the grammar. */
export function writeDosage(to: Writer, dosage: Dosage): void {
  const { work, sides, sore, sets, restSeconds } = dosage;
  const parts = work.kind === 'reps' ? work.parts : undefined;
  const pace = work.kind === 'hold' || parts ? null : work.secondsEach;
  to.byte(
    KINDS.indexOf(work.kind) |
      (SIDES.indexOf(sides) << 2) |
      (sore === undefined ? 0 : SORE) |
      (sets > 1 ? SETS : 0) |
      (pace === null ? 0 : PACE) |
      (parts ? PARTS : 0),
  );
  to.number(amountOf(work));
  if (sore !== undefined) to.number(sore);
  if (sets > 1) {
    to.number(sets);
    to.number(restSeconds);
  }
  if (pace !== null) to.number(pace);
  if (!parts) return;
  to.number(parts.length);
  for (const { name, seconds } of parts) {
    to.byte(PART_NAMES.indexOf(name));
    to.number(seconds);
  }
}

/** Reads it back. What the grammar of the handbook cannot say is refused. @throws Unreadable */
export function readDosage(from: Reader): Dosage {
  const flags = from.byte();
  const kind = KINDS[flags & 3];
  const sides = SIDES[(flags >> 2) & 3];
  if (!kind || !sides) throw new Unreadable();
  const most = kind === 'hold' ? MAX_SECONDS : MAX_REPETITIONS;
  const amount = from.number(most, 1);
  const sore = flags & SORE ? { sore: from.number(most, 1) } : {};
  const sets = flags & SETS ? from.number(MAX_SETS, 2) : 1;
  const restSeconds = flags & SETS ? from.number(MAX_SECONDS) : 0;
  const work = readWork(from, kind, amount, flags);
  const dosage = { work, sides, ...sore, sets, restSeconds };
  // The one door for every dosage: what the grammar refuses, no link brings in.
  const parsed = parseDosage(formatDosage(dosage));
  if (!parsed.ok || formatDosage(parsed.dosage) !== formatDosage(dosage)) throw new Unreadable();
  return parsed.dosage;
}

function readWork(
  from: Reader,
  kind: (typeof KINDS)[number],
  amount: number,
  flags: number,
): Dosage['work'] {
  const hasPace = (flags & PACE) !== 0;
  const hasParts = (flags & PARTS) !== 0;
  if (kind === 'hold') {
    if (hasPace || hasParts) throw new Unreadable();
    return { kind, seconds: amount };
  }
  if (kind === 'breaths') {
    if (!hasPace || hasParts) throw new Unreadable();
    const secondsEach = from.number(MOST_SECONDS_OF_A_BREATH, LEAST_SECONDS_OF_A_BREATH);
    return { kind, count: amount, secondsEach };
  }
  if (hasPace && hasParts) throw new Unreadable();
  if (!hasParts) {
    return { kind, count: amount, secondsEach: hasPace ? from.number(MAX_SECONDS, 1) : null };
  }
  const parts = Array.from({ length: from.number(MAX_PARTS, 2) }, (): Part => {
    const name = PART_NAMES[from.byte()];
    if (!name) throw new Unreadable();
    return { name, seconds: from.number(MAX_SECONDS, 1) };
  });
  const secondsEach = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  return { kind, count: amount, secondsEach, parts };
}
