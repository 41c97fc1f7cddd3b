import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { realHandbook } from '../../src/catalogue/testing/real-content.ts';
import { readablePages } from '../../src/catalogue/reviews.ts';
import { byHazard, hazardsIn, READ_FOR } from './by-hazard.ts';
import { reviewForm } from './form.ts';
import { reviewPack } from './pack.ts';

const TODAY = '2026-11-29';
const readme = readFileSync('content/README.md', 'utf8');
const handbook = realHandbook();
const hazards = hazardsIn(readme);
const { html, pages, parts } = reviewPack(handbook, readme, TODAY);

describe('the hazard log', () => {
  it('orders the pack', () => {
    expect(hazards.slice(0, 4).map(({ number }) => number)).toEqual(['1', '2', '3', '3a']);
    expect(parts.map(({ hazard }) => hazard)).toEqual(hazards);
    const at = hazards.map(({ number }) => html.indexOf(`<h2>Hazard ${number}:`));
    const printed = at.filter((place) => place >= 0);
    expect(printed.length).toBeGreaterThan(6);
    expect(printed).toEqual(printed.toSorted((a, b) => a - b));
  });

  it.each([
    ['one more', [...hazards, { number: '99', name: 'New', effect: 'x' }], '99'],
    ['one less', hazards.filter(({ number }) => number !== '4'), '4'],
  ])('with %s is refused until the pack knows what to read', (_, log, number) => {
    expect(() => byHazard(log, pages)).toThrow(new RegExp(`differ in: ${number}$`));
  });
});

it('holds every page once, with its fingerprint and two boxes, under a hazard that it is read for', () => {
  const all = readablePages(handbook);
  expect(all.length).toBeGreaterThan(150);
  expect(pages.map(({ page }) => page).toSorted()).toEqual(all.map(({ page }) => page).toSorted());
  for (const { page, fingerprint, entry } of all) {
    expect(html.split(`/${page}/ · fingerprint ${fingerprint}<`)).toHaveLength(2);
    // What it says is in it, not only its name.
    const first = entry.data.summary.slice(0, 30).replaceAll('&', '&amp;');
    expect(html).toContain(first);
  }
  for (const { hazard, pages: own } of parts) {
    const reading = READ_FOR[hazard.number];
    for (const page of own) expect(typeof reading !== 'string' && reading?.of(page)).toBe(true);
  }
});

it('puts every warning and every shared text on paper', () => {
  const paper = html.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  for (const { data } of handbook.exercises.values()) {
    for (const { text } of data.warnings) expect(paper).toContain(text);
    for (const text of data.notFeel) expect(paper).toContain(text);
  }
  for (const name of ['care', 'zones', 'conditions'] as const) {
    for (const id of handbook[name].keys()) expect(html).toContain(`>${name}/${id}<`);
  }
});

it('needs nothing beside it', () => {
  expect(html).not.toMatch(/<(script|link|img|iframe)|url\(|https?:\/\/(?!\S*["’”)])/);
});

describe('the form', () => {
  const form = reviewForm(pages, TODAY);

  it('claims nothing until somebody has filled it in', () => {
    expect((parse(form) as { pages: unknown }).pages).toBeNull();
  });

  it('names every page in the order of the pack', () => {
    const filled = parse(form.replaceAll(/^# (?= )/gm, '')) as { pages: object[] };
    expect(filled.pages).toEqual(pages.map(({ page, fingerprint }) => ({ page, fingerprint })));
  });
});
