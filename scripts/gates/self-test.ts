import { selfTest } from '../self-test/run.ts';
import type { Gate } from './gate.ts';

/** Each gate turns red when it should. Takes a minute or two, so it runs in CI and when asked for. */
export const selfTestGate: Gate = {
  name: 'self-test',
  needsBuild: true,
  run: async () => {
    const asked = process.env['CI'] ?? process.argv.includes('self-test');
    if (!asked) {
      return { passed: 0, failed: 0, note: 'skipped: npm test -- self-test runs it; CI does' };
    }
    const tried = await selfTest();
    for (const { gate, defect, result } of tried) {
      const word = result === 'missed' ? 'MISSED' : result;
      console.log(`${word.padEnd(7)} ${gate.padEnd(10)} ${defect}`);
    }
    const count = (wanted: string) => tried.filter(({ result }) => result === wanted).length;
    const skipped = count('skipped') > 0 ? `, ${String(count('skipped'))} skipped` : '';
    return {
      passed: count('caught'),
      failed: count('missed'),
      note: `${String(count('caught'))} planted defects caught${skipped}`,
      covered: { planted: count('caught') },
    };
  },
};
