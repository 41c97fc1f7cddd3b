import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { SHARED, readablePages, type ReadablePage } from '../../src/catalogue/reviews.ts';
import type { IsoDate } from '../../src/lib/handbook/review.ts';
import { byHazard, hazardsIn, READ_FOR, type Part } from './by-hazard.ts';
import { escapeHtml, showFields, titleOf } from './show-fields.ts';

const STYLE = `
@page { size: A4; margin: 16mm 15mm 18mm; }
body { font: 10pt/1.4 sans-serif; color: #000; margin: 0; }
h1 { font-size: 22pt; } h2 { font-size: 15pt; break-before: page; } h3 { font-size: 12pt; margin: 0; }
dl { display: grid; grid-template-columns: 26mm 1fr; gap: 1mm 3mm; margin: 2mm 0; }
dt { font-weight: bold; overflow-wrap: anywhere; } dt.safety { border-inline-start: 1.2mm solid #000; padding-inline-start: 1.5mm; }
dd { margin: 0; } ul { margin: 0; padding-inline-start: 4mm; } p { margin: 1.5mm 0; }
.item { border-block-start: 0.4mm solid #000; padding-block: 3mm 5mm; }
.head, .ticks, .notes { break-inside: avoid; } .head { break-after: avoid; }
.print { font-family: monospace; } .small { font-size: 8.5pt; } .name { color: #444; font-size: 8.5pt; }
.tick { display: inline-block; inline-size: 4mm; block-size: 4mm; border: 0.4mm solid #000; margin-inline: 0 1.5mm; vertical-align: -0.6mm; }
.ticks span + .tick { margin-inline-start: 6mm; }
.notes { border-block-end: 0.2mm dotted #000; block-size: 7mm; }
table { border-collapse: collapse; inline-size: 100%; } td, th { border: 0.2mm solid #999; padding: 1mm 2mm; text-align: start; vertical-align: top; }
`;

const TICKS = `<p class="ticks"><span class="tick"></span><span>Read in full, safe and right as it stands</span>
<span class="tick"></span><span>Not yet: see my notes</span></p><div class="notes"></div><div class="notes"></div>`;

/**
 * What a clinician reads, as one HTML page that needs nothing beside it: the texts that many pages
 * share, then every page under the first hazard that it is read for.
 * @param readme content/README.md, for the order of its hazard log
 */
export function reviewPack(handbook: Handbook, readme: string, today: IsoDate) {
  const pages = readablePages(handbook);
  const parts = byHazard(hazardsIn(readme), pages);
  const inOrder = parts.flatMap(({ pages: own }) => own);
  const title = `Uncoil: review pack of ${today}`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
<p>Thank you for reading. No clinician has reviewed these pages; each says so to its readers, until one has. What could
hurt somebody most comes first. Stop wherever you like: what you have not ticked claims nothing.</p>
<ol>
<li>Read the shared texts in part A. Pages name those that they show.</li>
<li>Read a page as a whole. What is safe has a black bar. Tick one of the two boxes, and write down what is wrong.</li>
<li>In the form <strong>review.yaml</strong>, take the # away from the two lines of each page with the first box ticked. Fill
in your name, profession, register, number and the date. They will stand on those pages, so that anybody can look you up.</li>
</ol>
<p>Each page has a fingerprint. It covers all that is printed here of the page, its pictures, and its shared texts; of a
guide also the warnings and doses of its exercises. When any of it changes, your yes is taken off the page. The pictures
are on the page itself, at the address that is printed with it.</p>
<table><tr><th>Hazard</th><th>What to look for</th><th>Pages</th></tr>${parts
    .filter(({ pages: own }) => own.length > 0)
    .map(row)
    .join('')}</table>
<p class="small">Nothing to read of its own for hazard ${parts
    .filter(({ pages: own }) => own.length === 0)
    .map(({ hazard }) => hazard.number)
    .join(
      ', ',
    )}: they are about the program, which has tests of its own, or their text stands in part A.</p>
<h2>A. Texts that many pages share</h2>${shared(handbook)}
${parts.map((part) => section(handbook, part)).join('\n')}
</body></html>`;
  return { html, pages: inOrder, parts };
}

const row = ({ hazard, reading, pages }: Part) =>
  `<tr><td>${escapeHtml(`${hazard.number}. ${hazard.name}`)}</td><td>${escapeHtml(
    typeof reading === 'string' ? reading : reading.ask,
  )}</td><td>${String(pages.length)}</td></tr>`;

function shared(handbook: Handbook): string {
  const items = SHARED.flatMap((name) =>
    [...handbook[name].values()].map(
      ({ id, raw }) =>
        `<section class="item"><div class="head"><h3>${escapeHtml(titleOf(handbook, name, id))}</h3>
<p class="print small">${name}/${id}</p></div>${showFields(handbook, name, raw)}${TICKS}</section>`,
    ),
  );
  return items.join('\n');
}

function section(handbook: Handbook, { hazard, reading, pages }: Part): string {
  if (typeof reading === 'string' || pages.length === 0) return '';
  return `<h2>Hazard ${hazard.number}: ${escapeHtml(hazard.name)}</h2>
<p>What it does: ${escapeHtml(hazard.effect)}. <strong>${escapeHtml(reading.ask)}</strong></p>
${pages.map((page) => item(handbook, page, hazard.number)).join('\n')}`;
}

function item(handbook: Handbook, page: ReadablePage, number: string): string {
  const { collection, entry, fingerprint, shows } = page;
  const also = Object.entries(READ_FOR).flatMap(([other, reading]) =>
    other !== number && typeof reading !== 'string' && reading.of(page) ? [other] : [],
  );
  const prose = entry.body
    .trim()
    .split(/\n{2,}/)
    .map((one) => `<p>${escapeHtml(one.replace(/^#+ /, ''))}</p>`)
    .join('');
  return `<section class="item"><div class="head"><h3>${escapeHtml(entry.data.title)}</h3>
<p class="print">/${page.page}/ · fingerprint ${fingerprint}</p>
${also.length > 0 ? `<p class="small">Also for hazard ${also.join(', ')}.</p>` : ''}</div>
${showFields(handbook, collection, entry.raw)}${prose}
<p class="small">Shared texts on this page: ${escapeHtml(shows.join(', ') || 'none')}.</p>${TICKS}</section>`;
}
