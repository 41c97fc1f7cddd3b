import { expect, it } from 'vitest';
import { SCHEMAS } from '../check/collections.ts';
import { pseudoHtml, pseudoRecord } from './pseudo-content.ts';

const zone = {
  name: 'Hollow of the knee',
  where: 'Behind the knee.',
  whatIsThere: 'A large vessel.',
  rule: 'Keep off.',
  reason: 'It lies open.',
  sources: ['R02'],
};

it('turns what a translator gets, and keeps the facts', () => {
  const turned = pseudoRecord(SCHEMAS.zones, zone);
  for (const key of ['name', 'where', 'whatIsThere', 'rule', 'reason'] as const) {
    expect(turned[key]).toMatch(/^⟦.*⟧$/);
  }
  expect(turned.sources).toEqual(['R02']);
  expect(zone.rule).toBe('Keep off.');
});

it('turns prose between its tags, and no tag, address or entity', () => {
  const html = pseudoHtml('<p>Roll &amp; press <a href="/care/">here</a>.</p>\n');
  expect(html).toContain('<a href="/care/">⟦héřé'.replace('ř', 'r'));
  expect(html).toContain('&amp;');
  expect(html).not.toContain('press');
});
