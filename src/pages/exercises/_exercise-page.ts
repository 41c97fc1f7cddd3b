import type { CollectionEntry } from 'astro:content';
import { carriedBy, viewChangesOn } from '../../catalogue/changes-view.ts';
import { viewConditions } from '../../catalogue/conditions-view.ts';
import { neighboursOf } from '../../catalogue/order.ts';
import { viewTingling } from '../../catalogue/player-view.ts';
import { guidesWith, pick, titles, today, type Locale } from '../../catalogue/queries.ts';
import { requiresOf } from '../../catalogue/required.ts';
import { languagesOf, translationState } from '../../catalogue/translated.ts';
import { dosageTime } from '../../components/exercise/dosage-time.ts';
import { equipmentList } from '../../components/exercise/equipment-list.ts';
import { feel } from '../../components/exercise/feel.ts';
import { howOften } from '../../components/exercise/how-often.ts';
import { instructions } from '../../components/exercise/instructions.ts';
import { prerequisites } from '../../components/exercise/prerequisites.ts';
import { rolledFirst } from '../../components/exercise/rolled-first.ts';
import { sideOf } from '../../components/exercise/side-of.ts';
import { otherWays } from '../../components/exercise/ways.ts';
import { drawnFor } from '../../components/figure/drawn-for.ts';
import { still } from '../../components/figure/still.ts';
import { aboutTranslation } from '../../components/page/about-translation.ts';
import { neighbours } from '../../components/page/neighbours.ts';
import { onThisPage } from '../../components/page/on-this-page.ts';
import { rich } from '../../components/page/rich.ts';
import { section } from '../../components/page/section.ts';
import { careBoxes } from '../../components/safety/care.ts';
import { warnings } from '../../components/safety/warnings.ts';
import { zones as zoneList } from '../../components/safety/zones.ts';
import { searchWords } from '../../components/search/search-words.ts';
import { embedCode } from '../../components/share/embed-code.ts';
import { favouriteButton } from '../../components/share/favourite-button.ts';
import { printButtons } from '../../components/share/print-buttons.ts';
import { shareButton } from '../../components/share/share-button.ts';
import { sheetCode } from '../../components/share/sheet-code.ts';
import { sheetNews } from '../../components/share/sheet-news.ts';
import { breadcrumbs } from '../../components/site/breadcrumbs.ts';
import { pageData } from '../../components/site/page-data.ts';
import { effects } from '../../components/sources/effects.ts';
import { reviewState } from '../../components/sources/review-state.ts';
import { sourceList } from '../../components/sources/source-list.ts';
import { askingOf, timerParts } from '../../components/timer/timer-parts.ts';
import { describeDosage } from '../../lib/dosage/describe-dosage.ts';
import { labelFrequency } from '../../lib/handbook/describe-frequency.ts';
import { sourcesOf } from '../../lib/handbook/source.ts';
import { exerciseThing } from '../../lib/handbook/structured-data.ts';
import { attributes, htmlOf, Markup, markup, type Content } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import { ORIGINAL, wordsFor } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';

type Entry = CollectionEntry<'exercises'>;
type Exercise = Entry['data'];

/** What the pages of some exercises have alike; `[id].astro` uses nothing else of an exercise but its parts. */
export const exerciseShape = async (entry: Entry) => ({
  languages: languagesOf('exercises', entry.id),
  asking: askingOf({ requires: await requiresOf(entry) }),
});

/** The parts of the page of an exercise, in the order of the page. */
export async function exercisePageParts(entry: Entry, locale: Locale) {
  const { id, data: exercise } = entry;
  const page = { currentLocale: locale };
  const words = wordsFor(page);
  const below = locale === undefined || locale === ORIGINAL ? '' : `/${locale}`;
  const url = new URL(href(`${below}/exercises/${id}/`), import.meta.env.SITE);
  const shown = await viewExercise(entry, locale);
  const { tingling, requires, state } = shown;
  const start = startOf(entry, shown, url, page, words);
  const often = section(
    'often',
    words.exercisePages.parts.often,
    howOften(exercise.frequency, exercise.load, words),
  );
  const rest = restOf(entry, shown, words);
  const timed = {
    exercise: {
      id,
      technique: exercise.technique,
      position: exercise.position,
      ...(exercise.sideOf && { sideOf: exercise.sideOf }),
    },
    dosage: exercise.duration,
    nerve: tingling.nerve,
    requires,
    question: shown.first && rolledFirst(shown.first, words),
  };
  const technique = words.names.techniques[exercise.technique];
  return {
    ...timerParts(timed, words),
    title: exercise.title,
    summary: exercise.summary,
    above: markup`
      ${sheetNews(shown.changes, url.pathname, words)}
      ${breadcrumbs([['/exercises/', words.exercisePages.list.title]], exercise.title, words)}
      ${aboutTranslation(state, `/exercises/${id}/`, page, words)}`,
    start: markup`${headerOf(exercise, shown, url, words)}${start}`,
    rest: markup`${often}${onThisPage(htmlOf([start, often, rest]), words)}${rest}`,
    below: markup`
      ${pageData(
        {
          title: exercise.title,
          description: exercise.summary,
          review: exercise.review,
          figure: id,
          about: exerciseThing(exercise, technique),
        },
        url,
        words,
      )}
      ${neighbours({ kind: 'exercise', ...shown.beside }, words)}`,
  };
}

type Shown = Awaited<ReturnType<typeof viewExercise>>;

/** What the page shows that stands elsewhere in the handbook. */
async function viewExercise(entry: Entry, locale: Locale) {
  const { id, data: exercise } = entry;
  const [zones, care, sources, areas, guides, equipmentNames, exerciseTitles] = await Promise.all([
    pick('zones', exercise.zones, locale),
    pick('care', exercise.care, locale),
    pick('sources', sourcesOf(exercise), locale),
    pick('areas', exercise.areas, locale),
    guidesWith(id, locale),
    titles('equipment', locale),
    titles('exercises', locale),
  ]);
  const [before, requires, tingling, conditions, changes, beside, state] = await Promise.all([
    pick(
      'exercises',
      exercise.prerequisites.map((one) => one.exercise),
      locale,
    ),
    requiresOf(entry),
    viewTingling(exercise, locale),
    viewConditions([exercise.conditions], locale),
    viewChangesOn(carriedBy(entry), locale),
    neighboursOf('exercises', id, locale),
    translationState(locale, {
      exercises: [id],
      zones: exercise.zones,
      care: exercise.care,
      conditions: [...exercise.conditions.stop, ...exercise.conditions.ask],
    }),
  ]);
  const required = exercise.prerequisites.filter((one) => one.need === 'required');
  return {
    ...{ zones, care, sources, areas, guides, equipmentNames, exerciseTitles },
    ...{ requires, tingling, conditions, changes, beside, state, required },
    others: exercise.prerequisites.filter((one) => one.need !== 'required'),
    first: before.find((one) => one.id === required[0]?.exercise),
    beforeById: new Map(before.map((one) => [one.id, one.data])),
  };
}

/** Name, dose and facts. */
function headerOf(exercise: Exercise, { areas }: Shown, url: URL, words: Words): Markup {
  const { exercisePages, names } = words;
  // The label says what one chooses by. On paper no timer stands beside it that knows pace and rest.
  const { work, restSeconds, sets } = exercise.duration;
  const saysMore =
    (restSeconds > 0 && sets > 1) || (work.kind !== 'hold' && work.secondsEach !== null);
  // Where nobody knows how often, the part below says so: at the top it would answer what nobody asked.
  const knowsOften = exercise.frequency.basis !== 'no-rule-known';
  // “On a chair” below the picture of a box: the chair is one of several seats.
  const sitsOnAny =
    exercise.position === 'chair' && exercise.equipment.some(({ or }) => or.includes('chair'));
  return markup`
    <header class="page-head">
      ${sheetCode({ url, edition: today() }, words)}
      <h1>${exercise.title}</h1>
      <p class="dose">
        ${dosageTime(exercise.duration, words)}
        ${
          saysMore &&
          markup`<span class="print-only"> (${describeDosage(exercise.duration, words)})</span>`
        }
      </p>
      <ul class="facts">
        ${
          knowsOften &&
          markup`<li><a href="#often">${labelFrequency(exercise.frequency, words)}</a></li>`
        }
        <li>${names.techniques[exercise.technique]}</li>
        ${areas.map((area) => markup`<li>${linkToArea(area)}</li>`)}
        <li>${sitsOnAny ? exercisePages.sitting : names.positions[exercise.position]}</li>
      </ul>
    </header>`;
}

const linkToArea = ({ id, data }: Shown['areas'][number]): Markup =>
  markup`<a${attributes({ href: href(`/areas/${id}/`) })}>${data.title}</a>`;

/** What stands before the timer: the drawing, what one must know first, what to do. */
function startOf(
  { id, data: exercise }: Entry,
  { areas, required, beforeById, conditions }: Shown,
  url: URL,
  page: { readonly currentLocale: Locale },
  words: Words,
): Markup {
  const { parts, playFullScreen } = words.exercisePages;
  const drawn = drawnFor(page, id);
  const tools = markup`
    ${favouriteButton(`exercises/${id}`, words)}
    ${shareButton({ title: exercise.title, url, says: 'shared' }, words)}`;
  // The everyday words by which the text index finds an exercise. Everything else that search knows of it
  // stands in /search/facts.json.
  const everyday = [
    ...exercise.aliases,
    ...exercise.everydayWords,
    ...areas.flatMap(({ data }) => [data.title, ...data.everydayWords]),
  ];
  return markup`
    <div class="exercise-figure">
      ${still({ drawn, sideOf: exercise.sideOf, motion: true }, words, tools)}
      <p id="shared" class="small no-print" role="status" data-pagefind-ignore="all"></p>
    </div>
    ${searchWords(everyday)}
    ${section('before', parts.before, [
      required.length > 0 && prerequisites(required, beforeById, words),
      warnings({ warnings: exercise.warnings, conditions, folded: true }, words),
    ])}
    ${section('steps', parts.steps, [
      instructions(exercise, drawn, words),
      exercise.sideOf && sideOf(exercise.sideOf, words),
      markup`
        <p class="after-list no-print">
          <a${attributes({ href: href(`/player/${id}/?at=1`) })}>${playFullScreen}</a>
        </p>`,
    ])}`;
}

/** What one reads when one wants to know more, from the equipment on. */
function restOf({ id, data: exercise, rendered }: Entry, shown: Shown, words: Words): Markup {
  const { say, exercisePages, page } = words;
  const { parts } = exercisePages;
  const { zones, care, sources, areas, guides, others } = shown;
  const { variations, easier, harder, mistakes, tips } = exercise;
  /** A part that is left out where there is nothing in it. */
  const optional = (
    name: keyof typeof parts,
    anchor: string,
    all: readonly unknown[],
    is: () => Content,
  ) => all.length > 0 && section(anchor, parts[name], is());
  const dotted = (all: readonly string[]) => markup`
    <ul class="dotted prose-width">${all.map((text) => markup`<li>${text}</li>`)}</ul>`;
  const tags = (all: readonly { readonly path: string; readonly title: string }[]) => markup`
    <ul class="tag-list">
      ${all.map(
        ({ path, title }) =>
          markup`<li><a class="tag"${attributes({ href: href(path) })}>${title}</a></li>`,
      )}
    </ul>`;
  const tagsOf = (folder: string, all: readonly { id: string; data: { title: string } }[]) =>
    tags(all.map((one) => ({ path: `/${folder}/${one.id}/`, title: one.data.title })));
  return markup`
    ${section('equipment', parts.equipment, equipmentList(exercise.equipment, shown.equipmentNames, words))}
    <p class="print-only print-note">${page.note}</p>
    ${section('feel', parts.feel, [
      feel(exercise, words),
      exercise.relief &&
        markup`
          <p class="prose-width after-list">
            ${rich(say(exercisePages.relief, { text: exercise.relief }))}
          </p>`,
    ])}
    ${optional('keepOff', 'keep-off', zones, () => zoneList(zones))}
    ${section('care', parts.care, careBoxes({ boxes: care, short: true }, words))}
    ${optional('ways', 'ways', [...variations, ...easier, ...harder], () =>
      otherWays(exercise, shown.exerciseTitles, words),
    )}
    ${optional('mistakes', 'mistakes', mistakes, () => dotted(mistakes))}
    ${optional('tips', 'tips', tips, () => dotted(tips))}
    ${optional('order', 'order', others, () => prerequisites(others, shown.beforeById, words))}
    ${section(
      'background',
      parts.background,
      markup`
        <p class="lead">${exercise.summary}</p>
        <div class="prose">${effects(exercise.effects)}${new Markup(rendered?.html ?? '')}</div>`,
    )}
    ${
      // On a phone the only way there: at its top no line is spent on it.
      section('areas', parts.areas, tagsOf('areas', areas))
    }
    ${optional('guides', 'guides', guides, () => tagsOf('guides', guides))}
    ${section('sources', parts.sources, [
      sourceList(sources, words),
      printButtons(words),
      reviewState(exercise.review, today(), words),
      embedCode({ kind: 'exercises', id, title: exercise.title }, words),
    ])}`;
}
