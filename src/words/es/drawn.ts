import { drawings } from './drawings.ts';
import { pictures } from './pictures.ts';

/** What a drawing shows, in Spanish; English where nobody has translated it, or where it has changed. */
export const drawn = (english: string): string => drawings[english] ?? pictures[english] ?? english;
