import fc from 'fast-check';

/** For tests: what may be in an address or in storage without us having put it there. */

const NAMES = ['q', 'area', 'equipment', 'technique', 'kind', 'position', 'minutes', 'have'];
NAMES.push('sort', 'exact', 't', 'at', 'speed', 'sore', 'more', 'r', '__proto__', 'constructor');

const VALUES = fc.oneof(
  fc.constantFrom('1e999', 'NaN', '-1', '0', '007', '1.5', '٣', '%00', '%', '%%%', '+', ',', ',,,'),
  fc.constantFrom('<img onerror=alert(1)>', 'javascript:alert(1)', '../../etc', '\u202E', '😀'),
  fc.constantFrom(
    'toString',
    '__proto__',
    'left',
    'right',
    'both',
    'short',
    'long',
    'best',
    'time',
  ),
  fc.constantFrom('60x2', '2:00', '1m30s', '90s', '3600', '3601', '99', '100', 'neck', 'towel'),
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => text.repeat(300)),
);

/** The part of an address after `?`: known and unknown names, with values that fit and do not. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 3000, unit: 'grapheme' }),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), VALUES, fc.boolean()))
    .map((pairs) => pairs.map(([name, value, raw]) => `${name}=${raw ? value : safe(value)}`))
    .map((parts) => `?${parts.join('&')}`),
);

/** Percent-encoded; an unpaired surrogate, which cannot be, becomes U+FFFD. */
function safe(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

/** One value of an address, or null for none. */
export const anyValue: fc.Arbitrary<string | null> = fc.oneof(VALUES, fc.constant(null));

/**
 * Text in storage: none, no JSON, JSON of another shape, and JSON of our shape with values that do
 * not fit it.
 * @param shape the names that we store, each with some values that do fit
 */
export function anyStored(
  shape: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<string | null> {
  const damaged = Object.fromEntries(
    Object.entries(shape).map(([name, fits]) => [name, fc.oneof(fits, fc.jsonValue())]),
  );
  return fc.oneof(
    fc.constantFrom(
      null,
      '',
      'null',
      '[]',
      '{}',
      '0',
      '"',
      '{"',
      'undefined',
      '[[[[',
      '{"a":1e999}',
    ),
    fc.string(),
    fc.json(),
    fc.constant('x'.repeat(100_000)),
    fc.record(damaged, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
  );
}
