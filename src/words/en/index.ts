import { cards } from './cards.ts';
import { emergency } from './emergency.ts';
import { exercisePages } from './exercise-pages.ts';
import { findPages } from './find-pages.ts';
import { finder } from './finder.ts';
import { guidePages } from './guide-pages.ts';
import { handbook } from './handbook.ts';
import { home } from './home.ts';
import { knowPages } from './know-pages.ts';
import { names } from './names.ts';
import { topicPages } from './topic-pages.ts';
import { safety } from './safety.ts';
import { search } from './search.ts';
import { searchLanguage } from './search-language.ts';
import { site } from './site.ts';

/** English, as it is written in Britain: the language of the originals. */
export const en = {
  cards,
  emergency,
  exercisePages,
  findPages,
  finder,
  guidePages,
  handbook,
  home,
  knowPages,
  names,
  topicPages,
  safety,
  search,
  searchLanguage,
  site,
} as const;
