import fs from 'node:fs';

/**
 * Seconds of processor time of this program and of all that it started and that have ended. Null where
 * the system does not say: only Linux does.
 *
 * What a program left behind is not in it: the pages of Chromium are children of a process that Chromium
 * itself does not wait for, so the gate “browser” takes about twice what is said here (834 s said, 1,788 s
 * spent). A control group (`cpuacct.usage`) counts them, and `--no-zygote` makes Chromium wait.
 */
export function processorSeconds(): number | null {
  try {
    return secondsIn(fs.readFileSync('/proc/self/stat', 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The same from the line of the system (proc(5)): fields 14 to 17, its own and those of its children,
 * in hundredths of a second. The name is the second field, in brackets, and may hold anything.
 */
export function secondsIn(line: string): number {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15);
  return fields.reduce((sum, field) => sum + Number(field), 0) / 100;
}
