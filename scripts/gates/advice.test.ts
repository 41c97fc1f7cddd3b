import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADVICE_EXCEPTIONS } from './advice-exceptions.ts';
import { adviceIn, adviceOutside, idleAdvice, isAdvice, isShown, textsIn } from './advice.ts';

const files = fs
  .readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => `${one.parentPath}/${one.name}`.replaceAll('\\', '/'))
  .filter(isShown);
const said = files.flatMap((file) => textsIn(file, fs.readFileSync(file, 'utf8')));

describe('advice on bodies stands in content/', () => {
  it('and nowhere else', () => {
    expect(adviceOutside(said, ADVICE_EXCEPTIONS)).toEqual([]);
  });

  it('reads words, components, pages and islands', () => {
    expect(said.length).toBeGreaterThan(5000);
    for (const room of ['words/en', 'components', 'pages', 'islands', 'layouts']) {
      expect(files.some((file) => file.startsWith(`src/${room}/`))).toBe(true);
    }
  });

  it('has no exception that nothing needs, and a reason for each', () => {
    expect(idleAdvice(said, ADVICE_EXCEPTIONS)).toEqual([]);
    for (const { why } of ADVICE_EXCEPTIONS) expect(why).toMatch(/^[A-Z].{15,}\.$/);
  });

  it.each([
    'See a doctor today, or call a medical advice line.',
    'Call your local emergency number.',
    'Do no exercises until someone has looked at it.',
    'It hurt more twice in a row. Leave this guide, and let someone look at it.',
    'Stop if it tingles.',
    'Please press more gently on the sore spot.',
    'If it hurts, stop the exercise.',
    'Then roll the calf slowly.',
    'Do not lean on the knee.',
    'Never stretch a fresh injury.',
    'Breathe out slowly.',
    'Rest until the pain is gone.',
    'Lie down and put your feet up.',
    'Ask your doctor first.',
    'Put ice on the ankle.',
    'Use a softer ball.',
    'Lift your hips a little higher.',
  ])('knows it: %s', (text) => {
    expect(adviceIn([{ file: 'x', text }])).not.toEqual([]);
  });

  it.each([
    'Stop',
    'Press Escape to close.',
    'Start the timer',
    'Copy the link, or share it.',
    'Leave a note for yourself.',
    'Change the settings',
    'Where does it hurt?',
    'Rolling comes before stretching.',
    'Use the search, or browse everything.',
    'Hold the phone upright',
    'Delete everything that is stored.',
    'All signs, and what to do',
  ])('lets the interface speak: %s', (text) => {
    expect(isAdvice(text)).toBe(false);
  });

  it.each([
    ['src/words/en/x.ts', "export const x = { a: 'Stop if it tingles.' };"],
    ['src/islands/x.ts', 'const a = `Roll the calf ${n} times.`;'],
    ['src/components/x/X.astro', '---\nconst a = 1;\n---\n<p>\n  Stop if\n  it tingles.\n</p>'],
    ['src/components/x/X.astro', "---\nconst a = 'Stop if it tingles.';\n---\n<p>{a}</p>"],
    ['src/pages/x.astro', "<X signs={[{ text: 'See a doctor today.' }]} />"],
    ['src/pages/x.astro', '<X title="Breathe out slowly." />'],
  ])('finds it in %s: %j', (file, source) => {
    expect(adviceOutside(textsIn(file, source), [])[0]).toMatch(/is advice on bodies. Move it/);
  });
});
