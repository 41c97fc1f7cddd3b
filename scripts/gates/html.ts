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
    // One configuration for all, which says that it is the only one: else each folder is asked for its own.
    const args = ['--config', '.htmlvalidate.json', '--formatter', 'stylish', ...pages];
    const { code, output } = await runProgram(commandOf('html-validate'), args);
    if (code !== 0) console.error(output.trim());
    return {
      ...(code === 0 ? PASSED : FAILED),
      note: `${String(pages.length)} pages are valid HTML`,
    };
  },
};
