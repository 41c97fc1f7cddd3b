import { describe, expect, it } from 'vitest';
import { headerPolicy } from '../../src/lib/policy/policy.ts';
import { headersFile, parseHeadersFile } from '../../src/lib/policy/headers-file.ts';
import { cacheProblems, policyProblems } from './policy.ts';

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

describe('what is said about keeping', () => {
  const files = ['index.html', 'care/index.html', '_astro/a.css', 'pagefind/pagefind.js'];
  const text = headersFile('/', files);

  it('is right for every path', () => {
    expect(cacheProblems(parseHeadersFile(text), files)).toEqual([]);
  });

  it.each([
    ['a page may be kept', text.replace('/care/*\n  Cache-Control: no-cache', '')],
    ['two patterns say it', `${text}/*\n  Cache-Control: no-cache\n`],
    ['a page is kept for an hour', text.replace('no-cache', 'public, max-age=3600')],
  ])('is found wrong when %s', (_, wrong) => {
    expect(cacheProblems(parseHeadersFile(wrong), files)).not.toEqual([]);
  });
});
