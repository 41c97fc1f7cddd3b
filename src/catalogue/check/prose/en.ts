import type { Language } from './language.ts';

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, ninety: 90 };

const numbers = {
  ...Object.fromEntries(SMALL.map((word, at) => [word, at])),
  ...TENS,
  ...Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, value]) =>
      SMALL.slice(1, 10).map((one, at) => [`${ten}-${one}`, value + at + 1]),
    ),
  ),
  once: 1,
  'half a dozen': 6,
  dozen: 12,
  couple: 2,
  twice: 2,
  thrice: 3,
};

/** English. */
export const EN: Language = {
  id: 'en',
  numbers,
  counted:
    /(?:times|reps?|repetitions?|sets?|rounds?|goes|go|circles?|turns?|leans?|lifts?|slides?|swings?|rocks?|presses|passes|strokes?|raises?|squeezes?|holds?|pumps?|bends?|tilts?|bridges?|laps?|pulses?|tucks?|straightenings?|breaths?|of (?:these|them|those)|more|in all|each way)\b/,
  notCounted:
    /out of \d+|cm|inch|finger|hand-width|step|times a (?:day|week|month)|days?|weeks?|hours?|toes|heights/,
  times: [
    { found: /\bhalf a minute\b/gi, seconds: 30 },
    { found: /\bquarter of a minute\b/gi, seconds: 15 },
    { found: /\b(?:a|one) minute and a half\b/gi, seconds: 90 },
    { found: /\b(?:for|about|takes|after) a (?:full |whole )?minute\b/gi, seconds: 60 },
    { found: /\ba couple of minutes\b/gi, seconds: 120 },
    { found: /\bhalf an hour\b/gi, seconds: 1800 },
    { found: /\b(?:an|one) hour\b/gi, seconds: 3600 },
  ],
  bothSides:
    /\b(?:other|second|opposite|next) (?:side|leg|arm|foot|hand|calf|thigh|shoulder|hip|ankle|knee|buttock)s?\b|\b(?:each|either|both|per) (?:side|leg|arm|foot|hand|calf|thigh|shoulder|hip|ankle|knee|buttock)s?\b|\b(?:swap|switch|change)(?: \w+)? (?:sides?|legs?|arms?|feet|hands?|over)\b|\balternat(?:e|ing)\b|\bthe other(?: one)?\b|\bboth ways\b|\b(?:left|right)\b[^.]*\b(?:then|and) (?:the |your )?(?:left|right)\b/i,
  changesSide:
    /\b(?:change|swap|switch) (?:over|legs|arms|feet|hands|knees)\b|\b(?:change|swap|switch|repeat(?: it| this| all)?|go on|again|then|now|and) (?:to|on|with|for)? ?(?:the|your) (?:other|opposite|left|right) (?:side|leg|arm|foot|hand|calf|thigh|shoulder|hip|ankle|knee|buttock)\b|\b(?:each|per|either) (?:leg|arm|foot|hand|calf|thigh|shoulder|hip|ankle|knee|buttock)\b|\bboth sides in turn\b|\bon (?:each|either|both) sides?\b|\bone (?:leg|arm|side) at a time\b|\balternat(?:e|es|ing)\b|\b(?:the )?same (?:again )?(?:with|on|for) (?:the|your) (?:other|opposite|left|right)\b|\b(?:the|your) (?:right|left)\b[^.]{0,40}\bthen (?:on |with |to )?(?:the|your) (?:left|right)\b|\bone (?:leg|arm|foot|hand|side)\b[^.]{0,30}\bthen (?:the|your) other\b/i,
  bodyParts:
    /\b(?:foot|feet|toes?|heels?|ankles?|shins?|calf|calves|knees?|thighs?|legs?|hips?|buttocks?|back|chest|shoulders?|arms?|elbows?|forearms?|wrists?|hands?|ears?|head|neck)\b/gi,
  wholes: {
    leg: /\b(?:foot|feet|ankle|shin|calf|knee|thigh|heel)/i,
    arm: /\b(?:hand|wrist|forearm|elbow)/i,
  },
  denied: /\b(?:no|without|not|never|instead of|like an?|as an?|as if on an?)\s(?:[\w-]+\s){0,2}$/i,
  doIt: 'do|after|repeat|another',
  doses: /\b(?:sets?|reps?|repetitions?|rounds|times|lifts|circles|turns)\b/i,
  eachSide: /^ (?:per|each|a|on each|for each|on either) side\b/i,
  tells: /(?:^|[.!?] )(?:Do|Repeat|Make|Take)\b/,
  byCross: /\b(\d+)\s?[x×](?![\w\d])|(?<![\w\d])[x×]\s?(\d+)\b/g,
  countTo: /\bcount(?:ing)? (?:slowly )?(?:up )?to (\d+|[a-z]+(?:-[a-z]+)?)\b/gi,
  twice: /(?<!once or )\b(?:twice|thrice)\b(?! (?:as|a (?:day|week)|the))/gi,
  atOnce:
    /\bboth (?:sides|legs|arms|feet|thighs|calves|shoulders|hips|ankles|knees|hands) (?:[\w-]+ ){0,3}?(?:together|at once|at the same time)\b/i,
  positions: {
    standing:
      /(?<!\b(?:or|foot|feet|knees?|elbows?|hands?|heels?|legs?|arms?|toes) )\b(?:stands?(?! up\b| upright| out\b| or\b| the trunk)|standing(?! up\b))\b/i,
    chair:
      /\b(?:sits?|seated|sitting)\b(?=[^.]*\b(?:chair|seat|sofa|stool|bench)\b)|\b(?:done|stay) (?:on|in) a chair\b|^(?:on|in) (?:a|the|your) chair\b/i,
    kneeling: /\b(?:kneels?|kneeling)\b|\bon (?:one|both|your) knees?\b/i,
    'hands-and-knees': /\bhands and knees\b|\bon all fours\b/i,
    'floor-sitting':
      /\b(?:sits?|seated|sitting)\b(?:(?!\b(?:feet|foot|heels?|hands?)\b)[^.,])*\bon the (?:floor|ground|mat)\b/i,
    'lying-back':
      /\b(?:lies?|lying|flat)\b[^.]*\bon (?:your|her|his|the) back\b(?! of\b)|\bface up\b|\bon your back\b(?=[^.]*\blie\b)/i,
    'lying-front':
      /\b(?:lies?|lying)\b[^.]*\bon (?:your|her|his|the) (?:front|belly|stomach|tummy)\b|\bface down\b|\bprone\b/i,
    'lying-side':
      /\b(?:lies?|lying)\b[^.]*\bon (?:your|her|his|one|the) (?:left |right |other )?side\b/i,
  },
  notATool:
    /\bpins and needles\b|\bballs? of (?:the|your|one|both|each) (?:foot|feet|thumb)\b|\b(?:neck|help|heel|shoulder|arm|hip|back|leg|knee|care|safety) box\b|\bIT[ -]band\b|\bAchilles cord\b|\bspinal cord\b|\brib ?cage\b|\b(?:hair|rubber) band\b|\bchest wall\b|\btable ?spoon\b/gi,
  otherThings:
    /\b(?:massage (?:gun|chair|cushion)|vibrating \w+|dumb-?bells?|kettle-?bells?|bar-?bells?|weight plates?|yoga (?:blocks?|wheels?|straps?)|foam blocks?|resistance (?:bands?|loops?)|loop bands?|gym balls?|exercise balls?|swiss balls?|medicine balls?|golf balls?|spiky balls?|cricket balls?|broom-?sticks?|skate-?boards?|ice packs?|heat (?:packs?|pads?)|hot[- ]water bottles?|kinesio tape|suction cups?|cupping|hammers?)\b/gi,
  plainThings: ['hands', 'step', 'bed', 'table', 'pair', 'rolled pair', 'water', 'cool water'],
  between: /,|\bor\b|\bof\b|\band\b|\(|\)/i,
  article: /^\s*(?:an?|the|some|your|old|empty|firm)\s+/i,
  plainZones: ['devices', 'breast', 'middle', 'sides below them', 'side of the hip', 'front'],
  titled: [
    [/\b(?:seated|sitting)\b/i, ['chair', 'floor-sitting']],
    [/\bstanding\b/i, ['standing']],
    [/\bkneeling\b/i, ['kneeling', 'hands-and-knees']],
    [/\b(?:lying|supine|prone)\b/i, ['lying-back', 'lying-front', 'lying-side']],
  ],
  zoneWords: {
    'back-of-knee': ['hollow behind the knee', 'behind the knee', 'hollow of the knee'],
    'chest-bone-and-devices': ['sternum', 'pacemaker'],
    'front-and-sides-of-neck': ['front of the neck', 'side of the neck', 'throat'],
    'groin-crease': ['groin'],
    'hollow-behind-collarbone': ['collarbone'],
    'it-band': ['iliotibial band', 'ITB'],
    'kneecap-ankle-front-achilles': ['Achilles', 'kneecap', 'knee cap'],
    'lower-ribs-and-flanks': ['kidneys', 'flanks'],
    'middle-lower-buttock': ['sciatic nerve'],
    'shin-bone-edge': ['shin bone'],
    'sit-bone-and-hip-bones': ['sit bone', 'tailbone'],
    'spine-bones': ['spine', 'backbone', 'vertebra'],
  },
  techniques: {
    roll: /\b(?:foam[- ]?)?roll(?:ing|s)?\b|\bstrokes?\b/i,
    press: /\bpress(?:ing)?\b|\brelease\b|\bsqueeze\b|\btrigger\b/i,
    stretch: /\bstretch(?:ing)?\b/i,
    mobilise: /\b(?:mobilis|circles?|rocks?|pendulum)/i,
    activate: /\b(?:raises?|bridge|strengthen)/i,
  },
  before: /\b(?:first|before|then|after|warm(?:ed)?(?: up)?|already|once)\b/i,
  ordinals: [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
    'tenth',
  ],
  nthPicture:
    /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:picture|pose|drawing|photo)\b/gi,
  picture:
    /\b(?:picture|pose|drawing|photo)s? (?:no\. ?|number |nr\.? ?)?(\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi,
  keepsOff:
    /\b(?:not|never|no|none|nor|without|off|beside|below|above|away|between|beyond|in front of|outside|next to|avoid|clear|stop|before|out of|instead|leave|careful|halfway)\b/i,
  claims:
    /\b(?:makes?|gets?|leaves?|turns?) (?:you |your |the |a |both )?(?:[\w-]+ ){0,3}(?:stronger|looser|longer|softer|healthier|younger|faster|more (?:flexible|supple|mobile))\b|\b(?:strengthens|improves|increases|reduces|relieves|lessens|boosts|speeds up|restores|builds|lowers|loosens|lengthens|prevents|protects|calms|releases|stops|removes|ends|eases|helps? (?:with|against)|works (?:for|against)|is good (?:for|against)) (?:you |your |the |a |any |all |both )?(?:[\w-]+ ){0,3}(?:pain|aches?|soreness|stiffness|stress|strain|swelling|inflammation|blood flow|circulation|flexibility|mobility|strength|range|balance|posture|recovery|sleep|headaches?|muscles?|tendons?|joints?|nerves?|fascia|tissue|discs?|arthritis|sciatica|injur(?:y|ies)|cramps?|knots?|tension)\b/i,
  hedged:
    /\b(?:may|might|can|could|not|no|never|nor|if|unless|whether|until|does it|did|in (?:a|one|the) (?:study|trial|studies)|studies|study|trials?|feels?)\b|\?/i,
  promises: [
    [
      /\bbreak(s|ing)?\s+(up|down)\s+(\w+\s+)?(adhesions?|scar tissue|knots?)/i,
      'not shown in studies',
    ],
    [
      /\b(releas|flush|dissolv|melt)(es?|ing|s)?\s+(out\s+|away\s+)?(the\s+|your\s+|all\s+)?(fascia|toxins?|knots?|scar tissue)/i,
      'not shown in studies',
    ],
    [/lengthen(s|ing)?\s+(the\s+|your\s+)?(it|iliotibial)[\s-]band/i, 'it does not get longer'],
    [/(correct|fix)(s|es|ing)?\s+(your\s+|bad\s+|the\s+)?posture/i, 'stretching does not do that'],
    [/prevent(s|ing)?\s+(an?\s+|any\s+|all\s+)?injur(y|ies)/i, 'no clear effect was found'],
    [/\b(cur(e|es|ed|ing|ative)|heal(s|ed)?|remed(y|ies))\b(?!thy)/i, 'nothing here is a cure'],
    [
      /\bfix(es|ed|ing)?\b(?!\s+(points?|to|on|in|round|the (band|towel|strap))\b)/i,
      'nothing here is a treatment of the cause',
    ],
    [/\bno\s+pain,?\s+no\s+gain\b/i, 'pressing harder is not better'],
    [
      /(?<!enough )\bfor\s+(good|ever)\b(?!\s+(measure|reasons?|form|balance|grip))|\bforever\b|\bonce and for all\b|\bpermanent(ly)?\b|\bnever\b[^.]*\b(again|come back|returns?)\b/i,
      'what one gains from one session lasts under half an hour',
    ],
    [
      /\b(get|gets|getting|got)\s+rid\s+of\b|\b(eliminat|eradicat|banish|eras)(e|es|ed|ing)\b|\bgone (for good|in (days|minutes|seconds))\b/i,
      'nobody knows that before',
    ],
    [
      /\b(guarantee[sd]?|miracle|always works?|works? every time|proven to|100 ?%|instant(ly)? (relie|pain|loos))/i,
      'no exercise helps everybody',
    ],
    [
      /\b(repair|revers|regenerat|rebuild|realign|undo|unpinch|decompress)(e|es|s|ed|ing)?\b[^.]*\b(disc|discs|joint|joints|spine|pelvis|hips?|cartilage|tendons?|nerves?|damage|arthritis|sciatica|tissue|muscles?)\b/i,
      'nothing here mends tissue',
    ],
    [/\bput(s|ting)?\b[^.]*\bback in(to)? place\b/i, 'nothing here moves bones or discs'],
    [/\bpain[- ]free (for|in|within|after|again|life)\b/i, 'nobody knows that before'],
    [
      /\b(no|without) (side effects|any risk|risk at all|risks?)\b|\b(completely|perfectly|100 ?%|totally|always) safe\b|\bsafe for (everyone|everybody|all)\b/i,
      'nothing here is safe for everybody',
    ],
  ],
  ask: {
    tools: [
      { say: 'numb skin', found: /numb|lost (?:its )?feeling|no feeling/i },
      { say: 'blood thinners', found: /blood[- ]thinn/i },
    ],
    legs: [{ say: 'a blood clot', found: /\bclots?\b/i }],
  },
  typed: /^[\p{Script=Latin}\p{N} ’'‘"“”.,:;!?()&/+–—-]+$/u,
};
