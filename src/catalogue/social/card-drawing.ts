/** What a preview shows when somebody sends the link of a page. */
export type SocialCard = {
  readonly title: string;
  /** The dose of an exercise, or the length of a guide. */
  readonly line: string;
  /** The file of drawings, as text, if the page has one. */
  readonly figure: string | null;
  /** Which key pose to show, counted from 1. */
  readonly pose: number;
};

/** The size that previews are cut to. */
const WIDTH = 1200;
const HEIGHT = 630;
/** The picture stands in the right half, inside these bounds. */
const PICTURE = { x: 600, y: 70, width: 560, height: 490 };
const LINE_LENGTH = 17;

/** The card as SVG. Colours are those of the light theme: a preview does not know the reader's. */
export function drawCard({ title, line, figure, pose }: SocialCard): string {
  const lines = breakLines(title, figure ? LINE_LENGTH : LINE_LENGTH * 2);
  const top = 250 - lines.length * 30;
  const words = lines
    .map(
      (text, at) =>
        `<text x="70" y="${String(top + at * 76)}" font-size="68">${escape(text)}</text>`,
    )
    .join('');
  const below = top + lines.length * 76 + 10;
  const small = breakLines(line, figure ? LINE_LENGTH + 5 : LINE_LENGTH * 2)
    .map(
      (text, at) =>
        `<text x="70" y="${String(below + at * 54)}" font-size="46" fill="#0d5c57">${escape(text)}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">
<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#fbf8f1"/>
<rect width="24" height="${String(HEIGHT)}" fill="#0d5c57"/>
<g font-family="Figtree" font-weight="700" fill="#1c2127">${words}
${small}
<g transform="translate(70 528)"><path transform="scale(1.15)" d="M45 41H24a17 17 0 1 1 17-17 12.5 12.5 0 1 1-12.5-12.5" fill="none" stroke="#0d5c57" stroke-width="6" stroke-linecap="round"/>
<text x="74" y="44" font-size="44">Uncoil</text></g></g>
${figure ? placePose(figure, pose) : ''}</svg>`;
}

/** One pose of a file of drawings, scaled into the picture's place, with its light colours. */
function placePose(figure: string, pose: number): string {
  const symbols = [
    ...figure.matchAll(/<symbol id="pose-(\d+)" viewBox="([^"]+)">(.*?)<\/symbol>/gs),
  ];
  const [, , viewBox = '', inside = ''] =
    symbols.find(([, number]) => Number(number) === pose) ?? symbols.at(-1) ?? [];
  const [x = 0, y = 0, width = 1, height = 1] = viewBox.split(' ').map(Number);
  const scale = Math.min(PICTURE.width / width, PICTURE.height / height);
  const left = PICTURE.x + (PICTURE.width - width * scale) / 2;
  const top = PICTURE.y + (PICTURE.height - height * scale) / 2;
  const light = inside.replace(/var\(--[\w-]+,\s*([^)]+)\)/g, '$1');
  const defs = [...figure.matchAll(/<defs>.*?<\/defs>/gs)].map(([all]) => all).join('');
  return `${defs.replace(/var\(--[\w-]+,\s*([^)]+)\)/g, '$1')}<g transform="translate(${String(left - x * scale)} ${String(top - y * scale)}) scale(${String(scale)})">${light}</g>`;
}

/** Words in lines of about `length` characters; four lines at the most. */
function breakLines(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.slice(0, 4);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
