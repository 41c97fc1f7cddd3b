import { ID_PATTERN } from '../fields.ts';
import { FOLDERS, type Folder } from './collections.ts';
import type { ContentFile } from './entry.ts';
import { aboutFile, type Letter } from './letter.ts';

/** Which entry a path stands for, if any, and what is wrong with the path. */
export type Located = {
  readonly entry?: { readonly folder: Folder; readonly id: string };
  readonly letters: readonly Letter[];
};

/** Reads folder and id off the path of a file. */
export function locateFile({ path }: ContentFile): Located {
  const [, folder, ...rest] = path.split('/');
  const name = rest[0] ?? '';
  if (!isFolder(folder) || rest.length !== 1) return { letters: [strayFile(path)] };
  const ending = FOLDERS[folder];
  const id = name.slice(0, -ending.length);
  if (!name.endsWith(ending) || !ID_PATTERN.test(id.toLowerCase())) {
    return { letters: [wrongName(path, folder, name)] };
  }
  // A name with capitals still claims its id, so that a clash is reported as one.
  const entry = { folder, id: id.toLowerCase() };
  return {
    entry,
    letters: [...(id === entry.id ? [] : [capitals(path, name)]), ...unfit(path, id)],
  };
}

/** No file system of today holds more than 255 signs in a name, and no reader types so many. */
const LONGEST = 80;

/** Names that some machines cannot keep. */
function unfit(path: string, id: string): Letter[] {
  const rule =
    'The handbook is checked out on machines of all kinds, and its addresses are read aloud.';
  if (/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(id)) {
    const what = `Windows keeps the name "${id}" for itself.`;
    return [aboutFile(path, { what, rule, cure: 'Rename it, for example with a second word.' })];
  }
  if (id.length <= LONGEST) return [];
  const what = `The file name is longer than ${String(LONGEST)} letters.`;
  return [aboutFile(path, { what, rule, cure: 'Rename it: two to five words are enough.' })];
}

function isFolder(folder: string | undefined): folder is Folder {
  return folder !== undefined && Object.hasOwn(FOLDERS, folder);
}

function strayFile(path: string): Letter {
  const folders = [...Object.keys(FOLDERS), 'leaflets', 'reviews'].map((one) => `content/${one}/`);
  return aboutFile(path, {
    what: 'The file does not lie where a page can grow from it.',
    rule: 'Each kind of entry has one flat folder: a file in another place would be ignored without a word.',
    cure: `Move it to one of: ${folders.join(', ')}.`,
  });
}

function capitals(path: string, name: string): Letter {
  return aboutFile(path, {
    what: `The file name "${name}" holds capital letters.`,
    rule: 'The file name is the address of the page, and addresses are small letters.',
    cure: `Rename it to ${name.toLowerCase()}.`,
  });
}

function wrongName(path: string, folder: Folder, name: string): Letter {
  const ending = FOLDERS[folder];
  return aboutFile(path, {
    what: `The file name "${name}" is not an id with the ending ${ending}.`,
    rule: `The file name is the id, and in most folders the address of a page: small letters, digits and single hyphens, then ${ending}.`,
    cure: `Rename it, for example to ${slug(name)}${ending}.`,
  });
}

function slug(name: string): string {
  const plain = name.replace(/\.[a-z]+$/i, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'calf-stretch';
}
