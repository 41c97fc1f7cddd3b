import fs from 'node:fs';
import path from 'node:path';

/** The first of these programs that exists: names are looked up in PATH, paths taken as they are. */
export function findProgram(candidates: readonly (string | undefined)[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const candidate of candidates) {
    if (!candidate) continue;
    const files = path.isAbsolute(candidate)
      ? [candidate]
      : folders.map((folder) => path.join(folder, candidate));
    const found = files.find((file) => isProgram(file));
    if (found) return found;
  }
  return undefined;
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
