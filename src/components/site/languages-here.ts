import { i18n } from 'astro:config/server';
import { ORIGINAL } from '../../words/languages.ts';

/**
 * The languages in which this site has pages, that of the originals first: what has a folder in
 * `content/` (`catalogue/content/translated-routes.ts`).
 */
export const SPOKEN_HERE: readonly string[] = i18n?.locales.map(String) ?? [ORIGINAL];
