import fs from 'node:fs';
import path from 'node:path';

/** A copy that a host sends in place of a file; nobody asks for it by name. */
export const PACKED = /\.(br|gz)$/;

/** Every file of a built site but for packed copies, below its folder, with forward slashes: `care/index.html`. */
export function emittedFiles(folder: string): string[] {
  return filesBelow(folder, '').sort();
}

/** Names are put together here: Node would ask for the way from folder to file once for each. */
function filesBelow(folder: string, below: string): string[] {
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((item) => {
    const name = below + item.name;
    if (item.isDirectory()) return filesBelow(folder, `${name}/`);
    return item.isFile() && !PACKED.test(item.name) ? [name] : [];
  });
}
