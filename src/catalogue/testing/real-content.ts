import path from 'node:path';
import { checkContent, type ContentReport } from '../check/check-content.ts';
import type { ContentFile, Handbook } from '../check/entry.ts';
import { readContentFiles } from '../check/read-files.ts';

/** The day of the build in tests of the real content. */
export const REAL_DAY = '2026-11-29';

let files: readonly ContentFile[] | undefined;
let report: ContentReport | undefined;

/** Every file of `content/` as it stands, read once for all tests of a worker. */
export function realFiles(): readonly ContentFile[] {
  return (files ??= readContentFiles(path.join(import.meta.dirname, '../../..')));
}

/** What the check says of them on `REAL_DAY`, asked once: it takes seconds. Nobody may change it. */
export function realReport(): ContentReport {
  return (report ??= checkContent(realFiles(), REAL_DAY));
}

/** The handbook as it stands. */
export function realHandbook(): Handbook {
  return realReport().handbook;
}
