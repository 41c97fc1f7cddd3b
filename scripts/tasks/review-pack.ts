// `npm run review-pack`: what a clinician would read first, as a PDF with boxes to tick, and the form
// that they fill in: review-pack/review-pack.pdf, review-pack/review.yaml. See content/README.md.
import fs from 'node:fs';
import { chromium } from '@playwright/test';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { withoutDrafts } from '../../src/catalogue/check/drafts.ts';
import { printLetters } from '../../src/catalogue/check/letter.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { today } from '../../src/catalogue/today.ts';
import { requireChromium } from '../engines/chromium.ts';
import { reviewForm } from '../review-pack/form.ts';
import { reviewPack } from '../review-pack/pack.ts';

const FOLDER = 'review-pack';

const { handbook, errors } = checkContent(withoutDrafts(readContentFiles('.')), today());
if (errors.length > 0) {
  console.log(printLetters(errors));
  throw new Error('Nobody should read what cannot be built. Mend these first.');
}
const readme = fs.readFileSync('content/README.md', 'utf8');
const { html, pages, parts } = reviewPack(handbook, readme, today());
fs.mkdirSync(FOLDER, { recursive: true });
fs.writeFileSync(`${FOLDER}/review.yaml`, reviewForm(pages, today()));
const { path } = await requireChromium();
const browser = await chromium.launch({ executablePath: path, chromiumSandbox: false });
try {
  const page = await browser.newPage({ offline: true });
  await page.setContent(html);
  const pdf = await page.pdf({
    path: `${FOLDER}/review-pack.pdf`,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<span style="font: 8px sans-serif; inline-size: 100%; text-align: center"><span class="title"></span>, page <span class="pageNumber"></span> of <span class="totalPages"></span></span>',
    outline: true,
    tagged: true,
  });
  for (const part of parts.filter((one) => one.pages.length > 0)) {
    console.log(`hazard ${part.hazard.number}: ${String(part.pages.length)} pages`);
  }
  console.log(
    `${FOLDER}/review-pack.pdf: ${String(pages.length)} pages, ${String(pdf.length)} bytes`,
  );
  console.log(`${FOLDER}/review.yaml: the form for their yes`);
} finally {
  await browser.close();
}
