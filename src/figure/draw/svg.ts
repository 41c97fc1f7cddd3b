import { SHAFT_WIDTH } from './arrows.ts';
import { colour, isColour, type ColourName } from './palette.ts';
import type { Point } from '../trace/graph.ts';
import { shortNumber, shortNumbers } from '../trace/path-data.ts';
import type { Fill, Picture, RoundPicture } from './render.ts';

/** What lies flat on the floor and is drawn before the shadow. */
const GROUND = /^mat/;

const ink = (name: ColourName): string => `fill="${colour(name)}"`;
const stroke = (name: ColourName, width: number): string =>
  `fill="none" stroke="${colour(name)}" stroke-width="${width}"`;

/** Signs on a picture have the colour of the page's text: outlines are darker than the paper on a dark page. */
const SIGN = 'currentColor';
const signed = (width: number): string => `fill="none" stroke="${SIGN}" stroke-width="${width}"`;

const path = (attributes: string, d: string): string =>
  d === '' ? '' : `<path ${attributes} d="${d}"/>`;

/** A fill has a hair of stroke in its own colour, so that no seam shows between two fills. */
function fillPath({ material, path: d }: Fill): string {
  const name = isColour(material) ? material : 'line';
  return path(`${ink(name)} stroke="${colour(name)}"`, d);
}

/** Everything in one picture, without the `symbol` round it. */
export function pictureBody(picture: Picture): string {
  const ground = picture.fills.filter((fill) => GROUND.test(fill.material));
  const rest = picture.fills.filter((fill) => !GROUND.test(fill.material));
  const arrows = picture.arrows
    .map(({ shaft, heads, push }) => {
      const width = push ? SHAFT_WIDTH.push : SHAFT_WIDTH.move;
      return (
        path(`${stroke('paper', width + 3)}`, shaft) +
        path(`${ink('paper')} stroke="${colour('paper')}" stroke-width="3"`, heads) +
        path(stroke('arrow', width), shaft) +
        path(ink('arrow'), heads)
      );
    })
    .join('');
  return [
    path(ink('floor'), picture.floor),
    `<g stroke-width=".5">${ground.map(fillPath).join('')}</g>`,
    path(`${ink('shadow')} opacity=".55"`, picture.shadow),
    picture.ghost === ''
      ? ''
      : `<path ${ink('line')} fill-opacity=".06" stroke="${colour('line')}" stroke-width=".9" stroke-opacity=".6" stroke-dasharray="3 3" d="${picture.ghost}"/>`,
    `<g stroke-width=".5">${rest.map(fillPath).join('')}</g>`,
    // A ring round the hand: what lies in it is not shaded.
    path(`${ink('shadow')} fill-rule="evenodd" opacity=".55"`, picture.walls.touch),
    path(`${stroke('line', 0.6)} opacity=".3"`, picture.walls.cut),
    path(`${ink('muscle')} opacity=".72"`, picture.muscle),
    path(`${stroke('muscle-line', 0.7)} opacity=".8"`, picture.fibres + picture.muscle),
    path(`${ink('zone-surface')} opacity=".9"`, picture.zone),
    path(stroke('zone', 0.9), picture.zoneHatch + picture.zone),
    path(ink('line'), picture.face.fills),
    `<g stroke-linecap="round" stroke-linejoin="round">`,
    path(stroke('line', 0.9), picture.face.strokes),
    path(stroke('line', 0.8), picture.fine),
    path(stroke('line', 1.1), picture.inner),
    path(stroke('line', 1.7), picture.outer),
    arrows,
    '</g>',
    picture.closeUp ? roundPicture(picture.closeUp, picture.width) : '',
  ]
    .join('')
    .replace('<g stroke-width=".5"></g>', '');
}

const circle = (attributes: string, [x, y]: Point, radius: number): string =>
  `<circle ${attributes} cx="${shortNumber(x)}" cy="${shortNumber(y)}" r="${shortNumber(radius)}"/>`;

/** How a ring on the picture is drawn, and known in a file. */
export const RING = signed(0.8);

/** Radius of the sign for a turned view, of the arrow in it, and the gap to the outside of the rim. */
const BADGE = { radius: 9, turn: 4.7, rim: 0.2 } as const;
/** How the arrow of that sign is known in a file. */
export const TURNED = signed(1.6);

/** The sign that a close-up looks from another side: a round arrow within its rim, below, away from the figure. */
function badge([x, y]: Point, radius: number, side: number): string {
  const out = (radius + BADGE.rim - BADGE.radius) * Math.SQRT1_2;
  const [cx, cy]: Point = [x + side * out, y + out];
  const on = (degrees: number, far: number): Point => [
    cx + far * Math.cos((degrees * Math.PI) / 180),
    cy + far * Math.sin((degrees * Math.PI) / 180),
  ];
  const [start, end] = [on(-20, BADGE.turn), on(235, BADGE.turn)];
  const tip = on(296, BADGE.turn + 0.8);
  const base = [...on(240, BADGE.turn + 3), ...on(240, BADGE.turn - 3)];
  return [
    circle(`${ink('paper')} stroke="${SIGN}" stroke-width="1.5"`, [cx, cy], BADGE.radius),
    path(
      TURNED,
      `M${shortNumbers(start)}A${shortNumbers([BADGE.turn, BADGE.turn])} 0 1 1 ${shortNumbers(end)}`,
    ),
    path(`fill="${SIGN}"`, `M${shortNumbers(tip)}L${shortNumbers(base)}z`),
  ].join('');
}

/**
 * A close-up in its circle. From the picture's own view, a ring is round the place that it shows, with
 * a thin line between the two where that lies beside the figure; from another, a sign says that.
 */
function roundPicture({ middle, radius, of, picture }: RoundPicture, width: number): string {
  const [from, to] = of?.leader ?? [];
  return [
    of ? circle(RING, of.middle, of.radius) : '',
    from && to ? path(RING, `M${shortNumbers(from)}L${shortNumbers(to)}`) : '',
    circle(ink('paper'), middle, radius),
    `<g transform="translate(${shortNumbers([middle[0] - radius, middle[1] - radius])})">`,
    pictureBody(picture),
    '</g>',
    circle(signed(3), middle, radius - 0.5),
    of ? '' : badge(middle, radius, middle[0] * 2 < width ? -1 : 1),
  ].join('');
}

/** The file of one exercise: a symbol for each key pose, and the first of them shown. */
export function figureFile(pictures: readonly Picture[]): string {
  const first = pictures[0];
  if (!first) return '';
  const symbols = pictures.map(
    (picture, index) =>
      `<symbol id="pose-${index + 1}" viewBox="0 0 ${picture.width} ${picture.height}">${pictureBody(picture)}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${first.width} ${first.height}">${symbols.join('\n')}\n<use href="#pose-1"/></svg>\n`;
}
