import type { Fault } from '../figure/body/check.ts';
import type { ShapeFault } from './figure-reader.ts';

/** A letter to the author: what is wrong, the value and the limit, why, and what to do. */
function letter(
  file: string,
  where: string,
  what: string,
  lines: readonly (readonly [string, string])[],
): string {
  return [
    `${file}, ${where}: ${what}`,
    ...lines.map(([name, text]) => `  ${name}: ${text}`),
    '',
  ].join('\n');
}

const units = (value: number): string =>
  `${value} body units (about ${Math.round(value * 1.7 * 10) / 10} cm on a person of 170 cm)`;

function jointLetter(file: string, fault: Extract<Fault, { kind: 'joint' }>): string {
  const backwards = fault.joint.endsWith('knee, bend') && fault.value < fault.from;
  const what = backwards
    ? `the ${fault.joint.replace(', bend', '')} is bent backwards.`
    : `the ${fault.joint} is more than a body can do.`;
  return letter(file, `pose "${fault.pose}"`, what, [
    ['joint', fault.joint],
    ['value', `${fault.value} degrees`],
    ['limit', `${fault.from} to ${fault.to} degrees`],
    [
      'why',
      'A reader copies what the picture shows; a picture must not ask for more than a joint has.',
    ],
    [
      'do',
      `Change ${fault.field}. If the limb has a target (ankleAt, soleAt, palmAt, palmOn), move the target or the direction in which the knee or elbow points.`,
    ],
  ]);
}

/** A letter about what a picture says that it tints or hatches, and hardly shows. */
function unseenLetter(
  file: string,
  where: string,
  { kind, name, area, least }: Extract<Fault, { kind: 'tint' | 'hatch' }>,
): string {
  const isHatch = kind === 'hatch';
  const what = `the ${isHatch ? 'hatching' : 'tint'} of "${name}" is hardly seen in any picture.`;
  return letter(file, where, what, [
    ['joint', `${isHatch ? 'zones' : 'muscles'}: ${name}`],
    ['value', `${area} square picture units here, and no more in the others`],
    ['limit', `at least ${least} in one picture or in its close-up`],
    [
      'why',
      isHatch
        ? 'A reader must see what to keep off, and the page says that it is hatched.'
        : 'A reader looks for what works, and finds nothing.',
    ],
    [
      'do',
      `Turn the camera, or add a close-up from the side on which ${isHatch ? 'it' : 'the muscle'} lies: closeUp: { on: …, camera: … }.`,
    ],
  ]);
}

export function poseLetter(file: string, fault: Fault): string {
  const where = `pose "${fault.pose}"`;
  switch (fault.kind) {
    case 'joint':
      return jointLetter(file, fault);
    case 'reach':
      return letter(file, where, `${fault.limb} does not reach its target.`, [
        ['joint', fault.limb],
        ['value', `the target is ${units(fault.missing)} too far`],
        ['limit', 'a limb is as long as its bones'],
        ['why', 'The limb would be drawn straight and end in the air.'],
        ['do', 'Move the target nearer, or move the trunk (at, lean) towards it.'],
      ]);
    case 'floor':
      return letter(file, where, `${fault.part} is inside the floor.`, [
        ['joint', fault.part],
        ['value', `${units(fault.depth)} under the floor`],
        ['limit', `${fault.most} body units, as much as flesh gives`],
        ['why', 'The floor is at y = 0; what lies below it looks cut off or sunk in.'],
        [
          'do',
          'Raise the target (its second number), or let the body settle: settle: { part: …, on: floor }.',
        ],
      ]);
    case 'inside':
      return letter(file, where, `${fault.part} is inside "${fault.on}".`, [
        ['joint', fault.part],
        ['value', `${units(fault.depth)} deep`],
        ['limit', `${fault.most} body units`],
        ['why', 'A limb cannot go through a hard thing, nor through the own body.'],
        [
          'do',
          fault.on.startsWith('own ')
            ? 'Move the target (palmAt), turn elbowPoints outwards, or let the movement pass through another pose (between: true).'
            : `Move the limb's target or the place of "${fault.on}".`,
        ],
      ]);
    case 'gap':
      return letter(file, where, `${fault.part} does not touch "${fault.on}".`, [
        ['joint', fault.part],
        ['value', `${units(fault.gap)} between them`],
        ['limit', `${fault.most} body units`],
        ['why', 'The pose says that they touch; the picture would show a body that floats.'],
        ['do', 'Move the target to the support, or add settle so that the body sinks onto it.'],
      ]);
    case 'slide':
      return letter(file, where, `${fault.part} slides on "${fault.on}".`, [
        ['joint', fault.part],
        ['value', `${units(fault.moved)} from one picture to the next`],
        ['limit', `${fault.most} body units`],
        ['why', 'All key poses have it at one place, so it has to stay there in between.'],
        ['do', 'Give the limb a target (palmAt, soleAt) in both poses instead of angles.'],
      ]);
    case 'slip':
      return letter(file, where, `"${fault.tool}" slips.`, [
        ['joint', fault.tool],
        ['value', `${units(fault.slip)} from one picture to the next`],
        ['limit', `${fault.most} body units`],
        ['why', 'What lies on a roller goes twice as far as the roller does.'],
        ['do', `Move "${fault.tool}" half as far as the body, from one key pose to the next.`],
      ]);
    case 'arrow':
      return letter(file, where, 'an arrow is off the part that moves.', [
        ['joint', 'arrows'],
        ['value', `${units(fault.gap)} from what moves, in the picture`],
        ['limit', `${fault.most} body units`],
        ['why', 'A reader looks for what moves at the arrow.'],
        ['do', 'Move from and to beside the part that goes from this pose to the next.'],
      ]);
    case 'cover':
      return letter(file, where, 'an arrow lies on the figure.', [
        ['joint', 'arrows'],
        ['value', `${fault.share} % of its shaft and head, after it was moved to its side`],
        ['limit', `${fault.most} %`],
        ['why', 'An arrow across a hand or a shin hides what it tells of.'],
        ['do', 'Move from and to beside the part that moves, where the picture is empty.'],
      ]);
    case 'back':
      return letter(file, where, `an arrow leads back to the outline of "${fault.other}".`, [
        ['joint', 'arrows, ghost'],
        ['value', 'a head that points to where the body came from'],
        ['limit', 'beside a dashed outline an arrow leads on, away from it'],
        ['why', 'The outline says where the body was, and the arrow where it goes.'],
        ['do', `Show to and fro in "${fault.other}" (both: true), and write arrows: [] here.`],
      ]);
    case 'close-up':
      return letter(file, where, 'the close-up shows nothing.', [
        ['joint', 'closeUp'],
        ['value', `a tool, a hand, a heel or tinted skin on ${fault.share} % of the circle`],
        ['limit', `at least ${fault.least} %`],
        ['why', 'A reader looks there for what touches, grips or works.'],
        ['do', 'Change closeUp.on, or look from another side with closeUp.camera.'],
      ]);
    case 'tint':
    case 'hatch':
      return unseenLetter(file, where, fault);
    case 'hidden':
      return letter(file, where, `${fault.part} is hidden by the end of "${fault.on}".`, [
        ['joint', fault.part],
        ['value', `${fault.share} % of the hand is seen`],
        ['limit', `at least ${fault.least} % of the nearer hand`],
        ['why', 'The arm would end at the wall, as if the hand were in it.'],
        [
          'do',
          `End "${fault.on}" beside the hand (at, half), or turn the camera to the face of the wall.`,
        ],
      ]);
    case 'unknown':
      return letter(file, where, `"${fault.on}" is not in the picture.`, [
        ['joint', `${fault.part} on ${fault.on}`],
        ['value', fault.on],
        ['limit', 'floor, or the name of a prop of this pose'],
        ['why', 'A contact needs something to touch.'],
        ['do', 'Write the name as it stands under props.'],
      ]);
    case 'loose':
      return letter(
        file,
        where,
        fault.from === 'skin'
          ? `"${fault.tool}" presses on nobody.`
          : `"${fault.tool}" hangs in the air.`,
        [
          ['joint', fault.tool],
          [
            'value',
            `${units(fault.gap)} from the nearest ${fault.from === 'skin' ? 'skin' : 'floor, wall or furniture'}`,
          ],
          ['limit', `${fault.most} body units`],
          [
            'why',
            'A ball or roller works between the body and something firm, and the picture has to show both.',
          ],
          [
            'do',
            fault.from === 'skin'
              ? 'Give it press: { spot: thigh-right 0.4 back }, or move it to the body.'
              : 'Put the floor, the bench or the wall against it, or move the body.',
          ],
        ],
      );
  }
}

export const poseLetters = (file: string, faults: readonly Fault[]): string[] =>
  faults.map((fault) => poseLetter(file, fault));

export const shapeLetters = (file: string, faults: readonly ShapeFault[]): string[] =>
  faults.map(({ where, message }) =>
    letter(file, where, message, [
      ['why', 'The file has to have the fields that content/figures/README.md lists.'],
      ['do', 'Compare with another file in content/figures.'],
    ]),
  );
