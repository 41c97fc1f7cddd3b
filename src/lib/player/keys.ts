/** A key as it was pressed, and where. */
export type KeyPress = {
  readonly key: string;
  /** Ctrl, Alt or Meta was held: the browser's own shortcut. */
  readonly modified: boolean;
  readonly repeat: boolean;
  /** What has the focus: a button takes Space for itself, a field takes everything. */
  readonly on: 'button' | 'field' | 'other';
};

const ACTIONS: Readonly<Record<string, string>> = {
  ' ': 'toggle',
  k: 'toggle',
  arrowright: 'next',
  n: 'next',
  arrowleft: 'previous',
  p: 'previous',
  r: 'restart',
  '+': 'longer',
  '=': 'longer',
  '-': 'shorter',
  m: 'mute',
  u: 'undo',
  '?': 'help',
};

/** What a key does in the player; null for nothing. */
export function keyAction({ key, modified, repeat, on }: KeyPress): string | null {
  if (modified || repeat || on === 'field') return null;
  if (key === ' ' && on === 'button') return null;
  return ACTIONS[key.toLowerCase()] ?? null;
}
