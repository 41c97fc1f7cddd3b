import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFigure } from '../figure/body/check.ts';
import { poseLetters, shapeLetters } from './figure-letters.ts';
import { readFigure } from './figure-reader.ts';

/** The letters that an author gets for a file. */
function lettersFor(fixture: string): string {
  const file = path.join(import.meta.dirname, '__fixtures__/figures', `${fixture}.yaml`);
  const reading = readFigure(fixture, parse(readFileSync(file, 'utf8')));
  const letters = reading.ok
    ? poseLetters(`${fixture}.yaml`, checkFigure(reading.figure))
    : shapeLetters(`${fixture}.yaml`, reading.faults);
  return letters.join('\n');
}

describe('a pose that no body can take gets a letter', () => {
  test('a knee bent backwards', () => {
    expect(lettersFor('knee-bent-backwards')).toMatchInlineSnapshot(`
      "knee-bent-backwards.yaml, pose "end": the right knee is bent backwards.
        joint: right knee, bend
        value: -30 degrees
        limit: -6 to 155 degrees
        why: A reader copies what the picture shows; a picture must not ask for more than a joint has.
        do: Change legs.right.knee. If the limb has a target (ankleAt, soleAt, palmAt, palmOn), move the target or the direction in which the knee or elbow points.
      "
    `);
  });

  test('a hand through the floor', () => {
    expect(lettersFor('hand-through-the-floor')).toMatchInlineSnapshot(`
      "hand-through-the-floor.yaml, pose "end": the left wrist, bend is more than a body can do.
        joint: left wrist, bend
        value: 103 degrees
        limit: 0 to 100 degrees
        why: A reader copies what the picture shows; a picture must not ask for more than a joint has.
        do: Change arms.left.wrist.flex. If the limb has a target (ankleAt, soleAt, palmAt, palmOn), move the target or the direction in which the knee or elbow points.

      hand-through-the-floor.yaml, pose "end": forearm-left is inside the floor.
        joint: forearm-left
        value: 2.5 body units (about 4.3 cm on a person of 170 cm) under the floor
        limit: 1.5 body units, as much as flesh gives
        why: The floor is at y = 0; what lies below it looks cut off or sunk in.
        do: Raise the target (its second number), or let the body settle: settle: { part: …, on: floor }.

      hand-through-the-floor.yaml, pose "end": hand-left is inside the floor.
        joint: hand-left
        value: 2.7 body units (about 4.6 cm on a person of 170 cm) under the floor
        limit: 1.5 body units, as much as flesh gives
        why: The floor is at y = 0; what lies below it looks cut off or sunk in.
        do: Raise the target (its second number), or let the body settle: settle: { part: …, on: floor }.
      "
    `);
  });

  test('limbs through a table top and a wall, which are thinner than a limb', () => {
    const letters = lettersFor('limbs-through-thin-things');
    expect(letters).toContain('pose "start": thigh-right is inside "desk".');
    expect(letters).toContain('pose "start": thigh-left is inside "desk".');
    expect(letters).toMatch(/pose "end": (upper-arm|forearm)-right is inside "desk"/);
    expect(letters).not.toContain('pose "end": thigh-left');
  });

  test('a ball in the air', () => {
    expect(lettersFor('ball-in-the-air')).toMatchInlineSnapshot(`
      "ball-in-the-air.yaml, pose "end": "ball" presses on nobody.
        joint: ball
        value: 19.2 body units (about 32.6 cm on a person of 170 cm) from the nearest skin
        limit: 0.9 body units
        why: A ball or roller works between the body and something firm, and the picture has to show both.
        do: Give it press: { spot: thigh-right 0.4 back }, or move it to the body.

      ball-in-the-air.yaml, pose "end": "ball" hangs in the air.
        joint: ball
        value: 33.3 body units (about 56.6 cm on a person of 170 cm) from the nearest floor, wall or furniture
        limit: 0.9 body units
        why: A ball or roller works between the body and something firm, and the picture has to show both.
        do: Put the floor, the bench or the wall against it, or move the body.
      "
    `);
  });

  test('a misspelt field and a parent that does not exist, both at once', () => {
    expect(lettersFor('misspelt-field')).toMatchInlineSnapshot(`
      "misspelt-field.yaml, poses.0.legs.right: Unrecognized key: "kneee"
        why: The file has to have the fields that content/figures/README.md lists.
        do: Compare with another file in content/figures.

      misspelt-field.yaml, poses.1.extends: There is no earlier pose "beginning".
        why: The file has to have the fields that content/figures/README.md lists.
        do: Compare with another file in content/figures.
      "
    `);
  });
});
