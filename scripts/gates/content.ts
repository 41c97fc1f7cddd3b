import { runProgram } from '../lib/run-program.ts';
import { type Gate, FAILED, PASSED } from './gate.ts';

/** The content rules over content/. Warnings are shown, too: they are advice to the author. */
export const content: Gate = {
  name: 'content',
  run: async () => {
    const { code, output } = await runProgram('scripts/tasks/content.ts', ['--keep']);
    const lines = output.trim().split('\n');
    // The last line counts; above it stand the letters, those about translations that are behind, too.
    if (lines.length > 1) console.error(output.trim());
    return { ...(code === 0 ? PASSED : FAILED), note: lines.at(-1) ?? '' };
  },
};
