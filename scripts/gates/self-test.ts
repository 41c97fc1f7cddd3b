import { requireChromium } from '../engines/chromium.ts';
import { selfTest } from '../self-test/run.ts';
import type { Gate } from './gate.ts';

/** Each gate turns red when it should. Takes two minutes, so it runs in CI and when asked for. */
export const selfTestGate: Gate = {
  name: 'self-test',
  needsBuild: true,
  run: async () => {
    const asked = process.env['CI'] ?? process.argv.includes('self-test');
    if (!asked) {
      return { passed: 0, failed: 0, note: 'skipped: npm test -- self-test runs it; CI does' };
    }
    const results = await selfTest(await requireChromium());
    for (const { gate, defect, caught } of results) {
      console.log(`${caught ? 'caught' : 'MISSED'}  ${gate.padEnd(10)} ${defect}`);
    }
    const passed = results.filter(({ caught }) => caught).length;
    return {
      passed,
      failed: results.length - passed,
      note: `${String(passed)} planted defects caught`,
    };
  },
};
