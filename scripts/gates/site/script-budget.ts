import type { BuiltPage } from './built-site.ts';
import { ONLY_WITH, isForOthers, isOfflineStart, scriptName, weighScripts } from './weigh.ts';
import type { WeighedScript } from './weigh.ts';

/** Gzip bytes of script, as the specification of the timer counts them. */
export const SCRIPT_LIMITS = {
  /**
   * All scripts that come with an exercise nobody touched, its timer included. 1400 of it obey after
   * "Still there": that has to be there before a tap, also without a connection. 480 read and fill the
   * words of the page, 200 say in them what a segment is called. 1000 lead repetitions and say each
   * once, 400 keep a run with what shaped it and a setting in the moment it is chosen, 100 bring the
   * player to a phone. 450 let one tab at a time have the run, and ask; 200 fetch the end; 200
   * wake the star of a favourite, the fold that saves a page, and the code of a sheet of paper; 100 keep what the end
   * has not heard yet; 100 keep the language of this page that somebody followed.
   */
  exercise: 12_900,
  /** The player, from the button that opens it to a run with default settings; 1400 as above, and
   * 150 for parts of a repetition, breaths and a sore side, 480 for the words of the page; 1000 lead
   * repetitions, 400 keep a run with what shaped it, 700 for the end: what was done and for how long; 500
   * because what measures a run is a file that the page of a plan uses, too, 120 fetch its style sheet, 300 let the picture move; 450 let one tab at a time have the run. What was done, and the keys, are fetched later. */
  player: 19_900,
} as const;

/** Files that come only when a reader chooses something, and what that is. */
const ON_CHOICE: Readonly<Record<string, string>> = {
  'film-show': 'work that begins in the player: the film of its exercise',
  'pressed-islands': 'a press on “Play the movement” or “Share this page”',
  'printed-sheet': 'the code on a sheet of paper',
  'language-choice':
    'a language that was chosen, or that of the browser, if it is not that of the page',
  'favourite-button': 'a press on the star; pages for those who have favourites',
  'equipment-choice': 'a link that says what one has at home',
  'emergency-number': 'numbers to dial that come into sight',
  'emergency-choice': 'a press on “Choose mine”',
  'run-strip': 'a run that is on elsewhere',
  floor: 'a phone: the player opens there on the tap',
  'recall-guide': 'a run that was under way when the page went',
  'pick-pages': 'the fold in which one guide or area is saved',
  'find-run': 'a link that presets the time; a run, settings or an exercise that were kept',
  'linked-run': 'a link that presets the time',
  'recall-run': 'a run that was under way when the page went',
  'guide-link': 'a link that says which side is sore, or makes a guide shorter or longer',
  'read-settings': 'settings that were kept, or a link that says which side is sore',
  shape: 'a link that makes a guide shorter or longer, or presets the time; a run that was kept',
  'locked-sound': 'the sound for a locked phone',
  'timer-end': 'a run that begins: how long one worked, and how it feels now',
  prerequisites: 'a first press in the timer; a run, settings or an exercise that were kept',
  'player-end': 'a run that begins: what was done and for how long',
  'key-watch': 'a first key',
  voice: 'the voice',
  'check-form': 'the check before and after',
  'copy-link': 'a press on “Copy the link”',
  'planner-form': 'a press on “Ten minutes with what I have”',
  'propose-dosage': 'a dose in other words, in the editor of a plan',
  'plan-code': 'a plan that is printed',
};

/** The script that wakes the player. */
const PLAYER = /\/GuidePlayer\./;

export type ScriptWeight = {
  readonly address: string;
  readonly kind: keyof typeof SCRIPT_LIMITS;
  readonly bytes: number;
  readonly scripts: readonly WeighedScript[];
};

/** What the timer or the player of a page weighs; nothing for a page without either. */
export function scriptWeights(page: BuiltPage, folder: string): ScriptWeight[] {
  const has = (tag: string) => page.elements.some((element) => element.tag === tag);
  const isLeftOut = (name: string) => name in ON_CHOICE || isForOthers(name, page);
  const weigh = (kind: ScriptWeight['kind'], isRoot: (src: string) => boolean): ScriptWeight => {
    const scripts = weighScripts(page, folder, isRoot, isLeftOut);
    const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
    return { address: page.address, kind, bytes, scripts };
  };
  // What works offline has limits of its own (weigh-offline.ts).
  const isModule = (src: string) => src.includes('/_astro/') && !isOfflineStart(src);
  return [
    ...(has('exercise-timer') ? [weigh('exercise', isModule)] : []),
    ...(has('guide-player') ? [weigh('player', (src) => PLAYER.test(src))] : []),
  ];
}

/** Pages that are too heavy, kinds that were not found, and names above that mean no file any more. */
export function scriptProblems(
  weights: readonly ScriptWeight[],
  files: readonly string[],
): string[] {
  const built = new Set(files.map((file) => scriptName(file)));
  const kinds = Object.keys(SCRIPT_LIMITS) as ScriptWeight['kind'][];
  return [
    ...weights
      .filter(({ kind, bytes }) => bytes > SCRIPT_LIMITS[kind])
      .map((weight) => `${weight.address}: ${describe(weight)}; the limit is ${limit(weight)} B.`),
    ...kinds
      .filter((kind) => !weights.some((weight) => weight.kind === kind && weight.bytes > 0))
      .map((kind) => `There is no script to weigh for "${kind}".`),
    ...[...Object.keys(ON_CHOICE), ...Object.keys(ONLY_WITH)]
      .filter((name) => !built.has(name))
      .map((name) => `No script is called "${name}" any more: bring script-budget.ts up to date.`),
  ];
}

/** The heaviest of each kind, in one line. */
export function scriptNote(weights: readonly ScriptWeight[]): string {
  const heaviest = new Map<string, ScriptWeight>();
  for (const weight of weights) {
    if (weight.bytes > (heaviest.get(weight.kind)?.bytes ?? 0)) heaviest.set(weight.kind, weight);
  }
  return [...heaviest.values()].map((weight) => describe(weight)).join('; ');
}

function describe({ kind, bytes, scripts }: ScriptWeight): string {
  const parts = scripts.map((script) => `${script.name} ${script.bytes}`).join(', ');
  return `script of ${kind} ${bytes} B gzip (${parts})`;
}

function limit({ kind }: ScriptWeight): number {
  return SCRIPT_LIMITS[kind];
}
