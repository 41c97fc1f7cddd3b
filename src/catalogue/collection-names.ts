/** How one entry of each collection is called in a letter. The names of all collections. */
export const ENTRY_NAMES = {
  exercises: 'exercise',
  guides: 'guide',
  areas: 'area',
  equipment: 'equipment page',
  zones: 'zone',
  care: 'care box',
  conditions: 'condition',
  signs: 'file of signs',
  chapters: 'chapter',
  sources: 'source',
} as const;

export type CollectionName = keyof typeof ENTRY_NAMES;

/** An entry with its article: "an area", "a care box". */
export function oneOf(name: CollectionName): string {
  const word = ENTRY_NAMES[name];
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
