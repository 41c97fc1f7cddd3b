import type { Quantity } from './fact.ts';

/** `10` or `10-15`, as it stands in plain words. */
export function quantity(words: string): Quantity {
  const [low = Number.NaN, high = null] = (words.match(/[0-9]+(?:\.[0-9]+)?/g) ?? []).map(Number);
  return { low, high: high === low ? null : high };
}

/** A time or a range of times, in seconds. */
export function seconds(words: string): Quantity {
  if (words.includes(':')) {
    const [low = Number.NaN, high = null] = [...words.matchAll(/([0-9]+):([0-9]+)/g)].map(
      ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
    );
    return { low, high: high === low ? null : high };
  }
  const parts = [...words.matchAll(/([0-9.]+) ?([a-z"']*)/g)].map(([, number, unit = '']) => ({
    number: Number(number),
    unit,
  }));
  const last = parts.at(-1)?.unit ?? '';
  const inSeconds = ({ number, unit }: { number: number; unit: string }) =>
    // 1.1 minutes are 66 seconds, and not 66.00000000000001.
    Math.round(number * (/^(m|')/.test(/^(s|m|"|')/.test(unit) ? unit : last) ? 60 : 1) * 1e6) /
    1e6;
  const [low = Number.NaN, high = null] = parts.map(inSeconds);
  // "1 min 30 s" is one time, "1 min to 90 s" a range.
  const whole = /^[0-9.]+ ?m[a-z]*,?(?: and)? ?[0-9]/.test(words) && !/-|to|or/.test(words);
  if (whole && high !== null) return { low: low + high, high: null };
  return { low, high: high === low ? null : high };
}
