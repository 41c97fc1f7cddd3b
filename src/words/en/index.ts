import { away } from './away.ts';
import { bodyMap } from './body-map.ts';
import { cards } from './cards.ts';
import { care } from './care.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import { dialog } from './dialog.ts';
import { dosage } from './dosage.ts';
import { frequency } from './frequency.ts';
import { embed } from './embed.ts';
import { emergency } from './emergency.ts';
import { exercisePages } from './exercise-pages.ts';
import { exercise } from './exercise.ts';
import { favourites } from './favourites.ts';
import { figure } from './figure.ts';
import { findPages } from './find-pages.ts';
import { find } from './find.ts';
import { finder } from './finder.ts';
import { goOn } from './go-on.ts';
import { guidePages } from './guide-pages.ts';
import { guides } from './guides.ts';
import { handbook } from './handbook.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { checks } from './checks.ts';
import { copies } from './copies.ts';
import { knowPages } from './know-pages.ts';
import { memoryBox } from './memory-box.ts';
import { memory } from './memory.ts';
import { missing } from './missing.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { offline } from './offline.ts';
import { page } from './page.ts';
import { picking } from './picking.ts';
import { phone } from './phone.ts';
import { planPage } from './plan-page.ts';
import { plan } from './plan.ts';
import { programme } from './programme.ts';
import { player } from './player.ts';
import { results } from './results.ts';
import { run } from './run.ts';
import { safety } from './safety.ts';
import { saving } from './saving.ts';
import { searchForm } from './search-form.ts';
import { searchLanguage } from './search-language.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { sheet } from './sheet.ts';
import { signLanguage } from './sign-language.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { timer } from './timer.ts';
import { tinglingNote } from './tingling-note.ts';
import { topicPages } from './topic-pages.ts';
import { translated } from './translated.ts';

/** English, as it is written in Britain: the language of the originals. */
export const en = {
  away,
  bodyMap,
  cards,
  care,
  checks,
  changes,
  data,
  dialog,
  dosage,
  frequency,
  embed,
  emergency,
  exercise,
  exercisePages,
  favourites,
  figure,
  find,
  findPages,
  finder,
  goOn,
  guidePages,
  guides,
  handbook,
  history,
  home,
  copies,
  knowPages,
  memory,
  memoryBox,
  missing,
  names,
  notes,
  offline,
  page,
  phone,
  plan,
  picking,
  programme,
  planPage,
  player,
  results,
  run,
  safety,
  saving,
  search,
  searchForm,
  searchLanguage,
  share,
  sheet,
  signLanguage,
  site,
  sources,
  timer,
  tinglingNote,
  topicPages,
  translated,
} as const;
