import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { drawBodyView } from '../../src/figure/draw/body-map-drawing.ts';
import { pictureBody } from '../../src/figure/draw/svg.ts';
import { BODY_MAP, DRAWINGS, fingerprint, readText } from './sources.ts';

const DRAWING = `${DRAWINGS}/body-map.svg`;
const OWN = ['src/figure/body/body-areas.ts', 'src/figure/draw/body-map-drawing.ts'];

/** Draws the standing body and its regions, unless they are up to date. Returns letters. */
export async function drawBodyMap(engine: string, onlyCheck: boolean): Promise<string[]> {
  const source = fingerprint(engine, ...OWN.map(readText));
  const old = JSON.parse(readText(BODY_MAP)) as { source?: string; drawing?: string };
  const fresh =
    old.source === source && existsSync(DRAWING) && fingerprint(readText(DRAWING)) === old.drawing;
  if (fresh) return [];
  if (onlyCheck) {
    return [`${DRAWING} is stale: the engine or the areas have changed.\n  Run: npm run figures\n`];
  }
  const front = drawBodyView('front');
  const back = drawBodyView('back');
  const symbols = Object.entries({ front, back }).map(
    ([id, { picture }]) =>
      `<symbol id="${id}" viewBox="0 0 ${picture.width} ${picture.height}">${pictureBody(picture)}</symbol>`,
  );
  const { width, height } = front.picture;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${symbols.join('\n')}\n<use href="#front"/></svg>\n`;
  writeFileSync(DRAWING, svg);
  const views = Object.fromEntries(
    Object.entries({ front, back }).map(([id, { picture, regions }]) => [
      id,
      { width: picture.width, height: picture.height, regions },
    ]),
  );
  const options = { ...(await resolveConfig(BODY_MAP)), filepath: BODY_MAP };
  writeFileSync(
    BODY_MAP,
    await format(JSON.stringify({ source, drawing: fingerprint(svg), views }), options),
  );
  console.log(`body map: ${front.regions.length} areas in front, ${back.regions.length} behind`);
  return [];
}
