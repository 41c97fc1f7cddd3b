// `npm run validate`: the Nu HTML checker, the one behind validator.w3.org, over every built page. Not
// a gate: it needs Java (Debian: apt-get install default-jre-headless), fetches 35 MB the first time,
// and takes a minute. html-validate, which is a gate, knows most of what it knows.
import fs from 'node:fs';
import path from 'node:path';
import { findProgram } from '../engines/find-program.ts';
import { runProgram } from '../lib/run-program.ts';

const VERSION = '26.9.27';
const FOLDER = path.resolve('.cache/nu');
const JAR = path.join(FOLDER, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** What the checker says of a file that has no address: our policy allows `'self'`, and it has none. */
const NO_ADDRESS = /violates Content Security Policy/;

type Message = {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
};

async function validate(): Promise<void> {
  const java = findProgram(['java', '/usr/bin/java']);
  if (!java) throw new Error('Java is needed. Debian: apt-get install default-jre-headless');
  if (!fs.existsSync('dist/index.html')) throw new Error('Build the site first: npm run build');
  if (!fs.existsSync(JAR)) {
    console.log(`Fetching the checker (vnu-jar ${VERSION}) into .cache/nu, once …`);
    const args = ['install', '--ignore-scripts', '--prefix', FOLDER, `vnu-jar@${VERSION}`];
    const { code, output } = await runProgram('npm', args);
    if (code !== 0) throw new Error(output);
  }
  const args = ['-Xss4m', '-jar', JAR, '--skip-non-html', '--format', 'json', 'dist'];
  const { output } = await runProgram(java, args);
  const { messages } = JSON.parse(output.slice(output.indexOf('{'))) as { messages: Message[] };
  const said = messages.filter(({ message }) => !NO_ADDRESS.test(message));
  for (const { type, url, message, extract } of said) {
    const page = url.replace(/^.*\/dist\//, 'dist/');
    console.log(`${page}: ${type}: ${message}${extract === undefined ? '' : `\n  ${extract}`}`);
  }
  const errors = said.filter(({ type }) => type !== 'info').length;
  const pages = fs
    .readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html')).length;
  console.log(
    `${String(pages)} pages, ${String(errors)} errors, ${String(said.length - errors)} hints`,
  );
  if (errors > 0) process.exitCode = 1;
}

await validate();
