import { commandOf } from '../lib/packages.ts';
import { runProgram } from '../lib/run-program.ts';
import { htmlFiles } from '../site/search-index.ts';
import { type Gate, FAILED, PASSED } from './gate.ts';

/** html-validate over every page, with the rules of .htmlvalidate.json. */
export const html: Gate = {
  name: 'html',
  needsBuild: true,
  run: async () => {
    const pages = htmlFiles('dist');
    const args = ['--formatter', 'stylish', ...pages];
    const { code, output } = await runProgram(commandOf('html-validate'), args);
    if (code !== 0) console.error(output.trim());
    return {
      ...(code === 0 ? PASSED : FAILED),
      note: `${String(pages.length)} pages are valid HTML`,
    };
  },
};
