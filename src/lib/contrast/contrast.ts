/** A colour of the style sheet as three channels from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rgb` or `#rrggbb`. Throws on anything else: a token of ours is never anything else. */
export function parseHex(text: string): Rgb {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!hex) throw new Error(`"${text}" is not a colour of the form #rrggbb`);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/**
 * Contrast ratio of two colours, 1 to 21, in either order.
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of a style sheet of tokens: each `--color-…` in the light and in the dark theme. */
export function readTokens(css: string): ReadonlyMap<string, { light: string; dark: string }> {
  const raw = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    // The first one counts: later ones are for print.
    if (!raw.has(name)) raw.set(name, value.trim());
  }
  const resolve = (value: string, theme: 'light' | 'dark'): string => {
    const both = /^light-dark\(([^,]+),\s*(.+)\)$/s.exec(value);
    if (both) return resolve((theme === 'light' ? both[1] : both[2])?.trim() ?? '', theme);
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    return name ? resolve(raw.get(name) ?? '', theme) : value;
  };
  return new Map(
    [...raw]
      .filter(([name]) => name.startsWith('color-'))
      .map(([name, value]) => [
        name.slice('color-'.length),
        { light: resolve(value, 'light'), dark: resolve(value, 'dark') },
      ]),
  );
}

/**
 * Which colours meet on a page, and the ratio they need: 7 for text and warnings (AAA), 4.5 for
 * links and buttons (AA), 3 for lines that carry meaning (AA, non-text).
 */
export const PAIRS: readonly (readonly [front: string, back: string, atLeast: number])[] = [
  ...['surface', 'surface-raised', 'surface-sunken'].flatMap((back) => [
    ['text', back, 7] as const,
    ['text-quiet', back, 7] as const,
    ['accent', back, 4.5] as const,
    ['border-strong', back, 3] as const,
    ['focus', back, 3] as const,
  ]),
  ['text', 'accent-surface', 7],
  ['accent', 'accent-surface', 4.5],
  ['accent-text', 'accent', 4.5],
  ['accent-text', 'accent-hover', 4.5],
  ...['know', 'ask', 'stop'].flatMap((grade) => [
    [`${grade}-text`, `${grade}-surface`, 7] as const,
    [`${grade}-edge`, `${grade}-surface`, 3] as const,
    [`${grade}-edge`, 'surface', 3] as const,
  ]),
];

/** The ratio of each pair in both themes. Throws on a pair whose token does not exist. */
export function measurePairs(css: string) {
  const tokens = readTokens(css);
  const colour = (name: string, theme: 'light' | 'dark') => {
    const token = tokens.get(name);
    if (!token) throw new Error(`There is no token --color-${name}`);
    return parseHex(token[theme]);
  };
  return PAIRS.map(([front, back, atLeast]) => ({
    front,
    back,
    atLeast,
    light: contrast(colour(front, 'light'), colour(back, 'light')),
    dark: contrast(colour(front, 'dark'), colour(back, 'dark')),
  }));
}
