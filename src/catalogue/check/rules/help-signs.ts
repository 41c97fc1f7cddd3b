import type { CareHelp, CareSign } from '../../../lib/handbook/care.ts';
import { URGENCIES, type ChecklistLine, type Urgency } from '../../help-checklist.schema.ts';
import { letterAbout, type Entry, type Handbook, type Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { CHECKLIST, type ChecklistEntry } from '../read-checklist.ts';

type HelpBox = Entry<'care'> & { readonly data: CareHelp };
type Found = { readonly sign: CareSign; readonly urgency: Urgency; readonly at: number };

const WHY = `${CHECKLIST} says which signs each help list holds, and how urgent they are at least. A sign that is missing, or comes too late, is help that comes too late.`;

/** Every help box holds the signs of the checklist, each at least as urgent as it stands there. */
export const helpBoxesHoldTheirSigns: Rule = (handbook) =>
  handbook.checklist.flatMap(({ data }) =>
    boxesOf(handbook, data).flatMap((box): Letter[] => {
      const [found, another] = findAll(box, data);
      if (!found) {
        return [
          letterAbout(box, [data.urgency], {
            what: `The sign "${data.sign}" is missing: no sign says ${quoted(data.says)}.`,
            rule: WHY,
            cure: `Put it under "${data.urgency}", in the words in which other boxes have it.`,
          }),
        ];
      }
      if (another) {
        return [
          letterAbout(box, [another.urgency, another.at, 'text'], {
            what: `Two signs say ${quoted(data.says)}: this one, and “${found.sign.text}”.`,
            rule: 'If two signs fit one line of the checklist, one of them could vanish unseen.',
            cure: `Give the sign "${data.sign}" in ${CHECKLIST} more of its words.`,
          }),
        ];
      }
      if (URGENCIES.indexOf(found.urgency) <= URGENCIES.indexOf(data.urgency)) return [];
      return [
        letterAbout(box, [found.urgency, found.at, 'text'], {
          what: `The sign "${data.sign}" stands under "${found.urgency}", and must stand under "${data.urgency}".`,
          rule: WHY,
          cure: `Move it to "${data.urgency}".`,
        }),
      ];
    }),
  );

/** A sign reads the same in every box, with the same sources, which are those of the checklist. */
export const signsReadTheSame: Rule = (handbook) =>
  handbook.checklist.flatMap(({ data }) => {
    let first: { box: string; text: string } | undefined;
    return boxesOf(handbook, data).flatMap((box): Letter[] => {
      const [found] = findAll(box, data);
      if (!found) return [];
      const { sign, urgency, at } = found;
      first ??= { box: box.id, text: sign.text };
      const letters: Letter[] = [];
      if (sign.text !== first.text) {
        letters.push(
          letterAbout(box, [urgency, at, 'text'], {
            what: `The sign "${data.sign}" reads otherwise here than in ${first.box}.`,
            rule: 'One sign, one sentence: whoever has read it once knows it again, and a better wording reaches every box.',
            cure: `Write the same in both. There it says: ${first.text}`,
          }),
        );
      }
      if (sorted(sign.sources) !== sorted(data.sources)) {
        letters.push(
          letterAbout(box, [urgency, at], {
            what: `The sign "${data.sign}" rests on ${named(sign.sources)} here, and on ${named(data.sources)} in ${CHECKLIST}.`,
            rule: 'What a sign rests on is said once, so that nobody lends it a source that does not carry it.',
            cure: 'Make both lists the same.',
          }),
        );
      }
      return letters;
    });
  });

/** The checklist knows every sign, so that none can be taken away without a letter. */
export const signsStandInTheChecklist: Rule = (handbook) => {
  // A checklist that cannot be read has its own letter.
  if (handbook.checklist.length === 0) return [];
  return helpBoxes(handbook).flatMap((box) => {
    const lines = handbook.checklist.filter(({ data }) => isFor(data, box.id));
    return URGENCIES.flatMap((urgency) =>
      box.data[urgency].flatMap((sign, at) =>
        lines.some(({ data }) => says(sign, data))
          ? []
          : [
              letterAbout(box, [urgency, at, 'text'], {
                what: `The sign “${sign.text}” is not in ${CHECKLIST}.`,
                rule: 'What is not in the checklist could vanish later without a word.',
                cure: `Add a line for it there, with urgency: ${urgency} and this box.`,
              }),
            ],
      ),
    );
  });
};

/** The checklist names help boxes that exist, and each sign once. */
export const checklistNamesHelpBoxes: Rule = (handbook) => {
  const seen = new Set<string>();
  const known = new Set([...handbook.known.care].filter((id) => isHelpOrBroken(handbook, id)));
  return handbook.checklist.flatMap((line) => {
    const { sign, boxes, sources } = line.data;
    const letters: Letter[] = [];
    if (seen.has(sign)) {
      letters.push(
        aboutLine(line, 'sign', {
          what: `The sign "${sign}" stands here twice.`,
          rule: 'One name, one sign: else nobody could say which of them a box is short of.',
          cure: 'Give one of the two another name.',
        }),
      );
    }
    seen.add(sign);
    for (const id of boxes === 'all' ? [] : boxes.filter((one) => !known.has(one))) {
      letters.push(
        aboutLine(line, 'boxes', {
          what: `No help box has the id "${id}".`,
          rule: 'A sign that is asked of no box is asked of nobody.',
          cure: `Name one of: ${[...known].join(', ')}.`,
        }),
      );
    }
    const unknown = sources.filter((id) => !handbook.known.sources.has(id));
    // A bibliography that cannot be read has its own letter.
    for (const id of handbook.known.sources.size > 0 ? unknown : []) {
      letters.push(
        aboutLine(line, 'sources', {
          what: `No source has the id "${id}".`,
          rule: 'A sign rests on a source of the bibliography, or is our own precaution.',
          cure: `Add ${id} to content/sources.yaml, or take it out.`,
        }),
      );
    }
    return letters;
  });
};

function aboutLine(
  line: ChecklistEntry,
  field: string,
  words: Pick<Letter, 'what' | 'rule' | 'cure'>,
): Letter {
  return { level: 'error', file: CHECKLIST, ...line.placeOf([field]), ...words };
}

const isHelpOrBroken = (handbook: Handbook, id: string) =>
  (handbook.care.get(id)?.data.kind ?? 'help') === 'help';

const helpBoxes = (handbook: Handbook) =>
  [...handbook.care.values()].filter((box): box is HelpBox => box.data.kind === 'help');

const boxesOf = (handbook: Handbook, line: ChecklistLine) =>
  helpBoxes(handbook).filter(({ id }) => isFor(line, id));

const isFor = ({ boxes }: ChecklistLine, id: string) => boxes === 'all' || boxes.includes(id);

/** Whether a sign is the one of a line: it holds all its words, in whatever order. */
const says = ({ text }: CareSign, line: ChecklistLine) =>
  line.says.every((words) => text.toLowerCase().includes(words.toLowerCase()));

/** Where a box holds the sign of a line, most urgent first. */
const findAll = (box: HelpBox, line: ChecklistLine): Found[] =>
  URGENCIES.flatMap((urgency) =>
    box.data[urgency].map((sign, at): Found => ({ sign, urgency, at })),
  ).filter(({ sign }) => says(sign, line));

const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`).join(' and ');
const sorted = (ids: readonly string[]) => ids.toSorted().join(' ');
const named = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : 'no source');
