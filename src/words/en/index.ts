import { site } from './site.ts';

/** English, as it is written in Britain: the language of the originals. */
export const en = { site } as const;
