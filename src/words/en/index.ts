import { cards } from './cards.ts';
import { dialog } from './dialog.ts';
import { dosage } from './dosage.ts';
import { emergency } from './emergency.ts';
import { exercise } from './exercise.ts';
import { exercisePages } from './exercise-pages.ts';
import { findPages } from './find-pages.ts';
import { finder } from './finder.ts';
import { guidePages } from './guide-pages.ts';
import { handbook } from './handbook.ts';
import { home } from './home.ts';
import { knowPages } from './know-pages.ts';
import { names } from './names.ts';
import { player } from './player.ts';
import { run } from './run.ts';
import { topicPages } from './topic-pages.ts';
import { safety } from './safety.ts';
import { search } from './search.ts';
import { searchLanguage } from './search-language.ts';
import { site } from './site.ts';
import { timer } from './timer.ts';

/** English, as it is written in Britain: the language of the originals. */
export const en = {
  cards,
  dialog,
  dosage,
  emergency,
  exercise,
  exercisePages,
  findPages,
  finder,
  guidePages,
  handbook,
  home,
  knowPages,
  names,
  player,
  run,
  topicPages,
  safety,
  search,
  searchLanguage,
  site,
  timer,
} as const;
