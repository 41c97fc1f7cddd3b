import { spawn } from 'node:child_process';

export type ProgramResult = { readonly code: number; readonly output: string };

export type ProgramOptions = {
  /** Show the output while the program runs, beside keeping it. */
  readonly show?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** For our own Node, where that runs it: what NODE_OPTIONS may not say. */
  readonly node?: readonly string[];
  /** Where it runs; the project itself unless said otherwise. */
  readonly folder?: string;
};

/** Runs a program to its end and keeps what it wrote. A `.ts` or `.js` file runs on our own Node. */
export function runProgram(
  program: string,
  args: readonly string[],
  { show = false, environment = {}, node = [], folder = '.' }: ProgramOptions = {},
): Promise<ProgramResult> {
  const script = /\.(m?[jt]s|cjs)$/.test(program);
  return new Promise((resolve) => {
    const command = script ? [process.execPath, ...node, program] : [program];
    const child = spawn(command[0] ?? program, [...command.slice(1), ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (to: NodeJS.WriteStream) => (part: Buffer) => {
      output += part.toString();
      if (show) to.write(part);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => {
      resolve({ code: 1, output: `${output}${program}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
