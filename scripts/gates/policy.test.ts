import { describe, expect, it } from 'vitest';
import { headerPolicy } from '../../src/lib/policy/policy.ts';
import { policyProblems } from './policy.ts';

describe('csp_evaluator', () => {
  it('finds nothing above low in our policy', () => {
    expect(policyProblems(headerPolicy())).toEqual([]);
  });

  it.each([
    ["script-src 'self' 'wasm-unsafe-eval'", "script-src 'self' 'unsafe-inline'"],
    ["script-src 'self' 'wasm-unsafe-eval'", "script-src 'self' https:"],
    ["script-src 'self' 'wasm-unsafe-eval'", 'script-src *'],
    ["default-src 'none'; script-src", 'default-src *; object-src *; script-src'],
    ["script-src 'self' 'wasm-unsafe-eval'", "script-src 'self' data:"],
  ])('finds %j → %j', (from, to) => {
    expect(headerPolicy()).toContain(from);
    expect(policyProblems(headerPolicy().replace(from, to))).not.toEqual([]);
  });
});
