// `node scripts/setup.mjs scripts/desk/draw.ts toe-raises`: a quick drawing of one figure with its letters, as JSON for
// the desk (figure-desk.ts). A program of its own, so that the server answers while it draws, and so
// that it always draws with the engine as it is now.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printLetters } from '../../src/catalogue/check/letter.ts';
import { readFigureFile } from '../../src/catalogue/check/figure-file.ts';
import { poseLetters } from '../../src/catalogue/figure-letters.ts';
import { readFigure } from '../../src/catalogue/figure-reader.ts';
import { checkFigure } from '../../src/figure/body/check.ts';
import { renderFigure } from '../../src/figure/draw/render.ts';
import { pictureBody } from '../../src/figure/draw/svg.ts';
import type { Drawn } from './figure-page.ts';

/** Coarser than what is published, in half the time. */
const QUICK = { fineness: 1 };

const exercise = process.argv[2] ?? '';
console.log(JSON.stringify(draw(`content/figures/${exercise}.yaml`)));

function draw(path: string): Drawn {
  const text = readFileSync(path, 'utf8');
  const { letters: form } = readFigureFile({ path, text });
  if (form.length > 0) return { text, letters: printLetters(form), pictures: [] };
  const reading = readFigure(exercise, parse(text));
  if (!reading.ok) {
    const letters = reading.faults.map(({ where, message }) => `${path}, ${where}: ${message}`);
    return { text, letters: letters.join('\n\n'), pictures: [] };
  }
  const { figure } = reading;
  // What a body cannot do is drawn all the same: one sees at once what is meant.
  const letters = poseLetters(path, checkFigure(figure)).join('\n');
  const pictures = renderFigure(figure, QUICK).map((picture, at) => ({
    label: figure.drawings[at]?.label ?? '',
    width: picture.width,
    height: picture.height,
    body: pictureBody(picture),
  }));
  return { text, letters, pictures };
}
