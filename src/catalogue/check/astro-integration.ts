import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { printLetters } from './letter.ts';
import { readContentFiles } from './read-files.ts';

/**
 * Runs the content check before Astro reads a single file, so that no way of building goes round
 * it. In `astro dev` the letters are printed and the server goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview' || command === 'sync') return;
        const today = new Date().toISOString().slice(0, 10);
        const { errors } = checkContent(readContentFiles(process.cwd()), today);
        if (errors.length === 0) return;
        const words = `${String(errors.length)} content errors\n\n${printLetters(errors)}\n`;
        if (command === 'build') throw new Error(words);
        logger.error(words);
      },
    },
  };
}
