import { describe, expect, it } from 'vitest';
import type { CareHelp } from '../../../lib/handbook/care.ts';
import { URGENCIES } from '../../help-checklist.schema.ts';
import type { Handbook } from '../entry.ts';
import { realHandbook } from '../../testing/real-content.ts';
import { CHECKLIST } from '../read-checklist.ts';
import { edited, lettersWith } from '../testing/plant.ts';
import { PATHS } from '../testing/sound-handbook.ts';
import {
  checklistNamesHelpBoxes,
  helpBoxesHoldTheirSigns,
  signsReadTheSame,
  signsStandInTheChecklist,
} from './help-signs.ts';

const handbook = realHandbook();

const helpBoxes = [...handbook.care.values()].flatMap(({ id, data }) =>
  data.kind === 'help' ? [{ id, data }] : [],
);

/** The handbook with another version of one help box. */
function withBox(id: string, change: (box: CareHelp) => CareHelp): Handbook {
  const care = new Map(handbook.care);
  const entry = care.get(id);
  if (entry?.data.kind !== 'help') throw new Error(`${id} is no help box`);
  care.set(id, { ...entry, data: change(entry.data) });
  return { ...handbook, care };
}

/** Every sign of every help box. */
const SIGNS = helpBoxes.flatMap(({ id, data }) =>
  URGENCIES.flatMap((urgency) => data[urgency].map(({ text }) => ({ id, urgency, text }))),
);

const without = ({ id, urgency, text }: (typeof SIGNS)[number]) =>
  withBox(id, (box) => ({
    ...box,
    [urgency]: box[urgency].filter((sign) => sign.text !== text),
  }));

describe('the help lists as they stand', () => {
  it('hold every sign of the checklist, in the same words, and no other', () => {
    for (const rule of [
      helpBoxesHoldTheirSigns,
      signsReadTheSame,
      signsStandInTheChecklist,
      checklistNamesHelpBoxes,
    ]) {
      expect(rule(handbook).map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
    }
  });

  it('a sign that is taken away is missed: every one, in every box', () => {
    expect(SIGNS.length).toBeGreaterThan(200);
    const unseen = SIGNS.filter((sign) => helpBoxesHoldTheirSigns(without(sign)).length === 0);
    expect(unseen).toEqual([]);
  });

  it('a sign that comes later than it must is missed: every one', () => {
    const urgent = SIGNS.filter(({ urgency }) => urgency !== 'soon');
    const unseen = urgent.filter(({ id, urgency, text }) => {
      const later = withBox(id, (box) => ({
        ...box,
        [urgency]: box[urgency].filter((sign) => sign.text !== text),
        soon: [...box.soon, ...box[urgency].filter((sign) => sign.text === text)],
      }));
      return helpBoxesHoldTheirSigns(later).length === 0;
    });
    expect(unseen).toEqual([]);
  });

  it('a box that is taken away is missed', () => {
    for (const { id } of helpBoxes) {
      const known = {
        ...handbook.known,
        care: new Set([...handbook.known.care].filter((one) => one !== id)),
      };
      const care = new Map([...handbook.care].filter(([one]) => one !== id));
      const letters = checklistNamesHelpBoxes({ ...handbook, known, care });
      // The box for any place holds only what all hold: its id stands in a rule of its own.
      if (id !== 'get-help-any') expect(letters, id).not.toEqual([]);
    }
  });
});

describe('the checklist', () => {
  /** What a review of the handbook found missing in 2026. None of it may be lost again. */
  const KEPT: Readonly<Record<string, readonly string[]>> = {
    all: [
      ...['stroke', 'heart', 'clot-on-the-lung', 'artery', 'pressure-in-a-muscle'],
      ...['muscle-breakdown', 'dizzy', 'accident', 'joint-infection', 'clot', 'hot-joint'],
    ],
    'get-help-lower-back': [
      ...['both-legs', 'saddle', 'bladder', 'leak', 'leg-quickly-weaker', 'sex', 'aorta'],
      ...['cancer-in-bone', 'thin-bones', 'leg-weak', 'back-fever', 'weight-loss', 'night'],
      ...['cough', 'between-the-blades', 'kidney', 'hip-fracture'],
    ],
    'get-help-upper-back': [
      ...['heart-elsewhere', 'tearing', 'breath', 'aorta', 'cord', 'saddle', 'bladder'],
      ...['cancer-in-bone', 'thin-bones', 'between-the-blades', 'shingles'],
    ],
    'get-help-neck': [
      ...['walking-and-hands', 'neck-artery', 'severe-headache', 'meningitis', 'cord'],
      ...['arm-or-leg-weak', 'clumsy-slowly', 'dizzy-with-neck', 'giant-cell', 'neck-fever'],
      ...['face-numb', 'weight-loss', 'cancer-in-bone', 'polymyalgia', 'weak-immunity'],
    ],
    'get-help-hip-and-groin': [
      ...['hip-fracture', 'hip-infection', 'testicle', 'hernia', 'aorta', 'saddle'],
      ...['limp-under-16', 'claudication'],
    ],
    'get-help-shoulder': [
      ...['changed-shape', 'heart-elsewhere', 'shoulder-cannot-lift', 'giant-cell', 'polymyalgia'],
    ],
    'get-help-arm-and-hand': ['changed-shape', 'hand-cannot-move', 'hand-infection', 'hand-bite'],
    'get-help-shin-and-calf': ['snap', 'four-steps', 'diabetic-foot', 'claudication'],
    'get-help-heel-and-sole': ['snap', 'four-steps', 'diabetic-foot'],
    'get-help-knee': ['four-steps', 'no-weight', 'limp-under-16', 'snap'],
    'fresh-injury': ['crack', 'changed-shape', 'four-steps', 'snap'],
  };

  it.each(Object.entries(KEPT))('%s', (box, signs) => {
    const lines = handbook.checklist
      .filter(({ data }) => data.boxes === 'all' || data.boxes.includes(box))
      .map(({ data }) => data.sign);
    expect(signs.filter((sign) => !lines.includes(sign))).toEqual([]);
  });

  it.each([
    ['nothing but a remark', '# later\n', 'It is not a list.'],
    ['no entry', '[]\n', 'There is no sign in it.'],
    ['broken YAML', '- sign: "x\n', 'A quote is opened here and never closed.'],
    ['no file at all', null, 'The file is not there.'],
  ])('%s: one letter, about the file', (_, text, what) => {
    const letters = lettersWith({ [CHECKLIST]: text });
    expect(letters.map((one) => `${one.file} ${one.what}`)).toEqual([`${CHECKLIST} ${what}`]);
  });

  it('a wrong urgency is told with its line', () => {
    const text = edited(PATHS.checklist, 'urgency: soon', 'urgency: later');
    expect(lettersWith({ [CHECKLIST]: text })[0]).toMatchObject({ file: CHECKLIST, line: 8 });
  });
});
