import { formatClock } from '../duration/duration.ts';
import { MAX_SECONDS } from './limits.ts';
import { Mistake, type Reader } from './reader.ts';

/** `m:ss` in seconds; null if the text goes on with something else. */
export function readTime(reader: Reader): number | null {
  const at = reader.at;
  const found = reader.take(/\d+:\d*/y);
  if (found === null) return null;
  const colon = found.indexOf(':');
  const minutes = found.slice(0, colon);
  const seconds = found.slice(colon + 1);
  if (/^0\d/.test(minutes)) throw new Mistake('Leave out the leading zero of the minutes.', at);
  if (seconds.length !== 2) {
    throw new Mistake('Seconds have two digits, as in 1:05.', at + colon + 1);
  }
  if (Number(seconds) > 59) throw new Mistake('Seconds go from 00 to 59.', at + colon + 1);
  const total = Number(minutes) * 60 + Number(seconds);
  if (total === 0) throw new Mistake('A time is at least 0:01.', at);
  if (total > MAX_SECONDS) {
    throw new Mistake(`A time is at most ${formatClock(MAX_SECONDS)}.`, at);
  }
  return total;
}

/** A whole number from 1 to `max`; null if the text goes on with something else. */
export function readNumber(reader: Reader, noun: string, max: number): number | null {
  const at = reader.at;
  const found = reader.take(/\d+(?!\d|:)/y);
  if (found === null) return null;
  const number = Number(found);
  // A bare "90" is most likely a time; the caller says so at the missing word.
  if (reader.over) return number;
  if (found.startsWith('0')) throw new Mistake(`A number of ${noun} starts at 1.`, at);
  if (number > max) throw new Mistake(`At most ${max} ${noun}.`, at);
  return number;
}
