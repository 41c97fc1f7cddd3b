import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { NOT_SAID, type Plan, type PlanStep } from './plan.ts';
import { readPlan, writePlan } from './plan-link.ts';

/** docs/plan-format.md promises that links stay readable for ever: its examples are never changed. */

type Written = Partial<Omit<Plan, 'steps'>> & {
  readonly steps: readonly (Partial<Omit<PlanStep, 'dosage'>> & {
    readonly exercise: number;
    readonly dosage?: string;
  })[];
};

const text = fs.readFileSync(
  path.join(import.meta.dirname, '../../../docs/plan-format.md'),
  'utf8',
);
const [, json = ''] = /```json\n(.+?)```/s.exec(text) ?? [];
const examples = JSON.parse(json) as { readonly p: string; readonly plan: Written }[];

function planOf(written: Written): Plan {
  return {
    edition: 0,
    title: '',
    note: '',
    often: NOT_SAID,
    start: { kind: 'free' },
    ...written,
    steps: written.steps.map(({ dosage, ...step }) => {
      const parsed = dosage === undefined ? null : parseDosage(dosage);
      if (parsed && !parsed.ok) throw new Error(parsed.error.message);
      return { note: '', often: NOT_SAID, ...step, dosage: parsed?.dosage ?? null };
    }),
  };
}

describe('the examples of docs/plan-format.md', () => {
  test.each(examples.map(({ p, plan }) => [p, plan] as const))('%s', (p, written) => {
    const plan = planOf(written);
    expect(readPlan(p)).toEqual({ kind: 'plan', plan });
    expect(writePlan(plan)).toBe(p);
  });

  test('there are five of version 1', () => {
    expect(examples).toHaveLength(5);
  });

  test.each(['AQAAAQEAYkcpcB', 'AQAAAQEAYkcpc', 'aqaaaqeaykcpca'])('%s is damaged', (p) => {
    expect(text).toContain(`\`${p}\``);
    expect(readPlan(p)).toEqual({ kind: 'damaged' });
  });
});
