import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {string | string[] | undefined} Names
 * @typedef {{ version?: string, integrity?: string, resolved?: string, optional?: boolean, dev?: boolean, os?: Names, cpu?: Names, libc?: Names }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/**
 * True if node_modules holds what the lock file says. npm writes down what it installed in
 * node_modules/.package-lock.json; a folder that somebody removed counts as missing, too.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or broken. Restore it from git.');
  if (!installed) return false;
  return Object.entries(wanted.packages).every(([folder, entry]) => {
    if (folder === '') return true;
    const there = installed.packages[folder];
    // npm leaves out what does not fit the machine, and what only such a package needs.
    if (!there) return entry.optional === true && !(entry.os && fits(entry));
    return there.version === entry.version && fs.existsSync(path.join(root, folder));
  });
}

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Entry} entry @returns {boolean} */
function fits({ os, cpu, libc }) {
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, libcName());
}

/** @param {Names} names @param {string} name */
function allows(names, name) {
  if (!names) return true;
  const list = [names].flat();
  if (list.includes(`!${name}`)) return false;
  return list.includes(name) || list.every((one) => one.startsWith('!'));
}

function libcName() {
  if (process.platform !== 'linux') return '';
  /** @type {any} */
  const report = process.report?.getReport();
  return report?.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}

/**
 * What an install did to the lock file: only added optional packages for other platforms
 * ("platforms"), or something a person has to look at.
 * @param {Lock} before @param {Lock} after @returns {string}
 */
export function lockChange(before, after) {
  for (const [folder, entry] of Object.entries(before.packages)) {
    const now = after.packages[folder];
    if (folder === '') {
      if (JSON.stringify(now) !== JSON.stringify(entry)) return 'package.json changed';
      continue;
    }
    if (!now) return `${folder} is gone`;
    if (now.version !== entry.version) return `${folder} is now ${now.version}`;
    if (now.integrity !== entry.integrity) return `${folder} has another hash`;
  }
  const added = Object.entries(after.packages).filter(([folder]) => !(folder in before.packages));
  const other = added.find(([, entry]) => !entry.optional);
  return other ? `${other[0]} is new` : 'platforms';
}
