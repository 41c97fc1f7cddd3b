/** A reusable safety text: `content/care/<id>.yaml`. Four shapes, told apart by `kind`. */
export type CareBox = CareSteps | CareScale | CareHelp | CareConditions;

type CareBase = {
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly string[];
};

/** Things to do one after another. */
export type CareSteps = CareBase & {
  readonly kind: 'steps';
  readonly steps: readonly string[];
  /** The same for a timer that runs: the tingling box has it. */
  readonly short?: CareShort;
};

/** What a timer says when something tingles. */
export type CareShort = {
  /** What to do at once, in order. */
  readonly atOnce: readonly string[];
  /** The signs that mean: call emergency. Always in sight beside the rest. */
  readonly emergency: string;
  /** After "Still there": what is left out, where, and for how long. */
  readonly leftOut: string;
  /** Before an exercise on a limb that tingled. */
  readonly backToNormal: string;
  /** Beside the button that ends it before its time. */
  readonly lift: string;
};

/** A scale from 0 to 10 in bands that follow each other without a gap. */
export type CareScale = CareBase & { readonly kind: 'scale'; readonly bands: readonly CareBand[] };
export type CareBand = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly feels: string;
  readonly act: string;
};

/** When to get help, most urgent first. An empty list is a list with nothing special in it. */
export type CareHelp = CareBase & {
  readonly kind: 'help';
  readonly now: readonly CareSign[];
  readonly today: readonly CareSign[];
  readonly soon: readonly CareSign[];
  /** What the finder and the player say to a yes: the box for every part has it. */
  readonly answers?: CareAnswers;
};

/** The box for every part of the body: it has the answers. */
export type HelpBox = CareHelp & { readonly answers: CareAnswers };

/** What is said to somebody who has a sign. */
export type CareAnswers = {
  /** After a sign of now. */
  readonly now: string;
  /** After a sign of today. */
  readonly today: string;
  /** After a guide that hurt more, twice in a row. */
  readonly worse: string;
};

/** People and conditions that should ask first. */
export type CareConditions = CareBase & {
  readonly kind: 'conditions';
  /** Ids of conditions. */
  readonly conditions: readonly string[];
  /** What holds for tools as soon as one of them fits. */
  readonly noTools: string;
  /** What to do while nothing has been allowed. */
  readonly until: string;
};

/** One warning sign. No sources means an editorial precaution. */
export type CareSign = { readonly text: string; readonly sources: readonly string[] };
