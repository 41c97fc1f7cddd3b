/*
 * A small handbook in memory in which nothing is wrong. Each test breaks exactly one thing in it,
 * so that a letter can only come from that thing.
 */
const REVIEW = `review:
  state: not-reviewed
  written: 2026-01-10
  due: 2027-01-10`;

const ROLL = `---
title: Roll the thighs
summary: Roll the backs of both thighs slowly.
technique: roll
areas: [thighs]
position: floor-sitting
equipment:
  - item: roller
    substitutes:
      - item: towel
        change: Roll a towel up tightly.
duration: 2:00
doseBasis: seed
frequency:
  basis: editor
  perWeek: 2
  expect: It may feel easier for some minutes.
  worse: Sore the next morning? Wait until it is gone, then do half.
steps:
  - Sit on the floor with the roller under both thighs.
  - text: Glide forward and back.
    pose: 1
feel:
  - Firm pressure in the muscle.
notFeel:
  - Sharp pain.
warnings:
  - grade: stop
    text: A leg tingles. Come off the roller.
zones: [knee-hollow]
conditions:
  stop: [clot]
  ask: [thinners]
care: [tingling, ask-first, get-help]
sources: [R01]
${REVIEW}
effects:
  - text: You may bend a little further for a while.
    sources: [R01]
---

Both thighs share the roller. Pressing harder is not better.
`;

const BALL = `---
title: Press the thigh
summary: Sit on a ball and bend the knee slowly.
technique: press
areas: [thighs]
position: chair
equipment:
  - item: ball
    substitutes: no safe substitute
duration: 1:00 per side
sideOf: thigh on the ball
doseBasis: editor
frequency:
  basis: editor
  perWeek: 2
  expect: It may feel easier for some minutes.
  worse: Sore the next morning? Wait until it is gone, then do half.
steps:
  - Sit on the ball. Bend and straighten the knee.
  - Change to the other side.
feel:
  - Firm pressure on one spot.
notFeel:
  - Tingling down the leg.
warnings:
  - grade: know
    text: Roll first.
zones: [knee-hollow]
conditions:
  stop: [clot]
  ask: [thinners]
care: [tingling, ask-first, get-help]
sources: [R01, C01]
${REVIEW}
prerequisites:
  - exercise: roll-the-thighs
    need: required
    why: The muscle is easier to press once it was rolled.
formerIds: [thigh-press]
---
`;

const GUIDE = `---
title: Stiff thighs
summary: Roll, then press the backs of your thighs.
order: 1
areas: [thighs]
whoFor:
  - Your thighs feel stiff.
notFor:
  - You hurt your leg in the last two days.
exercises:
  - exercise: roll-the-thighs
    why: Rolling comes first.
  - exercise: press-the-thigh
    why: The ball comes second.
check:
  measure: How far down your hands reach
  how: Stand and bend forward slowly.
after:
  better: Good. Take a short walk.
  same: That happens. Try again in a day or two.
  worse: Stop for today.
week: Two days a week.
expect: You may feel easier for a while.
care: [tingling, ask-first, get-help]
sources: [R01]
${REVIEW}
---

First the roller, then the ball.
`;

const AREA = `---
title: Thighs
summary: The backs of your thighs.
order: 1
where: Sit down and put a hand under your thigh.
helps:
  - A short walk first.
neighbours:
  - area: calves
    why: The calf lies next door.
zones:
  - zone: knee-hollow
    applies: tools
getHelp: get-help
sources: [R01]
${REVIEW}
---
`;

const FIGURE = `person: a
camera: { yaw: 10, pitch: 12 }
poses:
  - id: start
    label: Start
    title: Sitting on the floor
    description: >-
      She sits on the floor with the roller under both thighs. Her hands are behind her, flat on the
      floor.
  - id: end
    label: End
    title: She has moved further back
    description: >-
      She has moved back on her hands, and the roller is nearer to the knees. Her legs are long and
      her heels stay down.
`;

const equipment = (title: string, inSentence: string, kind: string) => `---
title: ${title}
summary: A thing to lie or sit on.
inSentence: ${inSentence}
kind: ${kind}
notFor:
  - The back of the knee.
free: A rolled towel.
sources: [R01]
${REVIEW}
---
`;

const source = (id: string, checked: string) => `- id: ${id}
  topic: "Rolling"
  claim: "A claim."
  figures: null
  citation: "Somebody. 2020. A study."
  url: "https://doi.org/10.1000/${id}"
  checked: ${checked}
  note: null
`;

/** Path and text of every file of the sound handbook. */
export const SOUND: Readonly<Record<string, string>> = {
  'content/exercises/roll-the-thighs.mdx': ROLL,
  'content/exercises/press-the-thigh.mdx': BALL,
  'content/figures/roll-the-thighs.yaml': FIGURE,
  'content/guides/stiff-thighs.mdx': GUIDE,
  'content/areas/thighs.mdx': AREA,
  'content/areas/calves.mdx': AREA.replace('Thighs', 'Calves')
    .replace('order: 1', 'order: 2')
    .replace('area: calves', 'area: thighs'),
  'content/equipment/roller.mdx': equipment('Roller', 'a roller', 'roller'),
  'content/equipment/ball.mdx': equipment('Ball', 'a ball', 'ball'),
  'content/equipment/towel.mdx': equipment('Towel', 'a towel', 'household'),
  'content/zones/knee-hollow.yaml': `name: Hollow of the knee
where: The soft spot behind the knee.
whatIsThere: Big nerves.
rule: No ball and no roller.
reason: A tool here would press on a nerve.
sources: [C01]
`,
  'content/care/tingling.yaml': `kind: steps
title: Tingling
summary: What to do when a leg tingles.
sources: [C01]
steps:
  - Come off the spot.
short: { atOnce: [Come off the spot.], emergency: Call., leftOut: Left out., backToNormal: Normal?, lift: Bring it back. }
`,
  'content/care/get-help-any.yaml': `kind: help
title: When to get help, anywhere
summary: Signs that hold for every part of the body.
sources: [C01]
now:
  - text: You cannot move the leg.
    sources: [C01]
today: []
soon: []
answers: { now: Call., today: See a doctor., worse: Leave it. }
`,
  'content/care/get-help.yaml': `kind: help
title: When to get help
summary: Signs that mean get help.
sources: [C01]
now:
  - text: You cannot move the leg.
    sources: [C01]
today: []
soon:
  - text: It is no better after a few weeks.
`,
  'content/help-checklist.yaml': `- sign: cannot-move
  says: [you cannot move]
  urgency: now
  boxes: all
  sources: [C01]
- sign: no-better
  says: [no better, few weeks]
  urgency: soon
  boxes: [get-help]
  sources: []
`,
  'content/care/ask-first.yaml': `kind: conditions
title: People who should ask first
summary: Who should ask first.
sources: [C01]
conditions: [clot, thinners]
noTools: Then use no roller, stick or ball.
until: Ask your doctor first.
`,
  'content/conditions/clot.yaml': `order: 1
name: A blood clot
short: a blood clot
rule: Do not roll. Get help the same day.
carriedBy:
  - { grade: stop, tools: true }
sources: [C01]
`,
  'content/conditions/thinners.yaml': `order: 2
name: Blood thinners
short: blood thinners
rule: No roller, stick or ball on numb skin, or until your own team has said yes.
carriedBy:
  - { grade: ask, tools: true }
  - { grade: ask, positions: [lying-back], areas: [thighs] }
sources: [C01]
`,
  'content/chapters/about.mdx': `---
title: About
summary: What this handbook is.
order: 1
sources: [R01]
${REVIEW}
---

## What it is

A handbook of [rolling](/exercises/roll-the-thighs/) and *pressing*.
`,
  'content/signs/list.yaml': `kind: signs
title: Signs
signs:
  - id: numb
    level: now
    care: get-help
    sign: Numb between the legs
    act: Call your local emergency number now.
    sources: [C01]
    when:
      - 'numb + saddle'
`,
  'content/signs/words.yaml': `kind: words
title: Words
groups:
  - name: numb
    words: numb, tingl*
  - name: saddle
    words: between the legs
`,
  'content/signs/regions.yaml': `kind: regions
title: Regions
regions:
  - group: saddle
    care: get-help
`,
  'content/sources.yaml': [
    source('R01', 'read'),
    source('C01', 'copy'),
    source('L01', 'listed'),
    source('U01', 'unverified'),
  ].join(''),
};

export const PATHS = {
  roll: 'content/exercises/roll-the-thighs.mdx',
  ball: 'content/exercises/press-the-thigh.mdx',
  guide: 'content/guides/stiff-thighs.mdx',
  area: 'content/areas/thighs.mdx',
  zone: 'content/zones/knee-hollow.yaml',
  help: 'content/care/get-help.yaml',
  checklist: 'content/help-checklist.yaml',
  condition: 'content/conditions/thinners.yaml',
  signs: 'content/signs/list.yaml',
  words: 'content/signs/words.yaml',
  regions: 'content/signs/regions.yaml',
  chapter: 'content/chapters/about.mdx',
  sources: 'content/sources.yaml',
} as const;
