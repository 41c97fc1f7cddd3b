import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { edited, filesWith, TODAY } from '../check/testing/plant.ts';
import { PATHS, SOUND } from '../check/testing/sound-handbook.ts';
import { readablePages } from '../reviews.ts';
import { contentLoader } from './loader.ts';
import { forgetContent, onContentErrors } from './known-content.ts';
import { COLLECTIONS, fakeContext, loadAll, soundFolder, writeFile } from './testing/fake-astro.ts';

let root = '';
let fakes: Record<string, ReturnType<typeof fakeContext>> = {};
const load = () => loadAll(contentLoader, fakes);
const idsOf = (name: string) => [...(fakes[name]?.entries.keys() ?? [])].sort();
const said = () => Object.values(fakes).flatMap((fake) => fake.said);

beforeEach(() => {
  root = soundFolder();
  fakes = Object.fromEntries(COLLECTIONS.map((name) => [name, fakeContext(name, root, '/b/')]));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
  // What is read is shared by the whole process.
  forgetContent();
  onContentErrors('stop');
});

const broken = edited(PATHS.roll, 'duration: 2:00\n', '');

describe('a sound handbook', () => {
  it('is loaded whole, each record through the parsing of Astro', async () => {
    await load();
    for (const name of COLLECTIONS) {
      const files = Object.keys(SOUND).filter((file) => file.startsWith(`content/${name}/`));
      const ids = files.map((file) => file.replace(/^.*\/|\.\w+$/g, '')).sort();
      expect(idsOf(name)).toEqual(name === 'sources' ? ['C01', 'L01', 'R01', 'U01'] : ids);
      expect(fakes[name]?.parsed.toSorted()).toEqual(idsOf(name));
    }
    expect(said()).toEqual([]);
  });

  it('comes with its prose as HTML below the base, and its facts as the schema reads them', async () => {
    await load();
    expect(fakes['chapters']?.entries.get('about')).toMatchObject({
      filePath: PATHS.chapter,
      data: { title: 'About', review: { written: '2026-01-10' } },
      rendered: {
        html: '<h2 id="what-it-is">What it is</h2>\n<p>A handbook of <a href="/b/exercises/roll-the-thighs/">rolling</a> and <em>pressing</em>.</p>',
        metadata: { headings: [{ depth: 2, slug: 'what-it-is', text: 'What it is' }] },
      },
    });
    expect(fakes['zones']?.entries.get('knee-hollow')).not.toHaveProperty('rendered');
  });

  it('says who has read a page, and of no other page', async () => {
    const { handbook } = checkContent(filesWith({}), TODAY);
    const about = readablePages(handbook).find(({ page }) => page === 'chapters/about');
    const form = `name: Nobody Real\nprofession: none\nregister: none\nnumber: '0'\ndate: ${TODAY}
pages:\n  - page: chapters/about\n    fingerprint: '${String(about?.fingerprint)}'\n`;
    writeFile(root, 'content/reviews/nobody.yaml', form);
    // The name is refused, as it should be; here it is let through.
    onContentErrors('pass');
    await load();
    const reviews = COLLECTIONS.flatMap((name) =>
      [...(fakes[name]?.entries.values() ?? [])].flatMap(({ id, data }) => {
        const { review } = data as { review?: { state: string; by?: string } };
        return review?.state === 'reviewed' ? [`${name}/${id}: ${String(review.by)}`] : [];
      }),
    );
    expect(reviews).toEqual(['chapters/about: Nobody Real']);
  });

  it('is read once: what was checked is what is built', async () => {
    await contentLoader('zones').load(fakeContext('zones', root).context);
    writeFile(root, PATHS.roll, broken);
    await load();
    expect(idsOf('exercises')).toContain('roll-the-thighs');
  });

  it('is refused where Astro refuses a record', async () => {
    const { context, entries } = fakeContext('exercises', root);
    const refusing = { ...context, parseData: () => Promise.reject(new Error('refused')) };
    await expect(contentLoader('exercises').load(refusing)).rejects.toThrow('refused');
    expect(entries.size).toBe(0);
  });
});

describe('a broken file', () => {
  it('stops a build with all letters, before anything is stored', async () => {
    writeFile(root, PATHS.roll, broken);
    writeFile(root, PATHS.guide, edited(PATHS.guide, 'week:', 'weak:'));
    await expect(load()).rejects.toThrow(
      /^2 content errors\n\n[^]*roll-the-thighs\.mdx:\d+:1\n {2}What {2}duration is missing[^]*stiff-thighs\.mdx/,
    );
    expect(COLLECTIONS.flatMap(idsOf)).toEqual([]);
  });

  it('stops it, too, if it breaks only a rule that spans files', async () => {
    writeFile(root, PATHS.ball, edited(PATHS.ball, 'areas: [thighs]', 'areas: [thihgs]'));
    await expect(load()).rejects.toThrow(/thihgs/);
  });

  it('never runs: code in prose is refused before it is compiled', async () => {
    writeFile(root, PATHS.chapter, `${SOUND[PATHS.chapter] ?? ''}\n{globalThis.ran = true}\n`);
    await expect(load()).rejects.toThrow(/curly brackets/);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('is left out of a build as a draft, and shown while one writes', async () => {
    writeFile(root, PATHS.guide, edited(PATHS.guide, 'title:', 'draft: true\ntitle:'));
    await load();
    expect(idsOf('guides')).toEqual([]);
    forgetContent();
    onContentErrors('print');
    await load();
    expect(idsOf('guides')).toEqual(['stiff-thighs']);
  });

  it('that is left out is not named by what is built', async () => {
    writeFile(root, PATHS.ball, edited(PATHS.ball, 'title:', 'draft: true\ntitle:'));
    await expect(load()).rejects.toThrow(
      /stiff-thighs[^]*No exercise has the id "press-the-thigh"/,
    );
  });

  it('is taken out while one writes, with one letter; the others stay, and it comes back', async () => {
    onContentErrors('print');
    await load();
    writeFile(root, PATHS.roll, broken);
    writeFile(root, PATHS.ball, edited(PATHS.ball, 'title: Press the thigh', 'title: Press it'));
    forgetContent();
    await load();
    expect(idsOf('exercises')).toEqual(['press-the-thigh']);
    expect(fakes['exercises']?.entries.get('press-the-thigh')).toMatchObject({
      data: { title: 'Press it' },
    });
    expect(said()).toEqual([
      expect.stringMatching(/^One content error\n\n[^]*duration is missing/),
    ]);
    writeFile(root, PATHS.roll, SOUND[PATHS.roll] ?? '');
    forgetContent();
    await load();
    expect(idsOf('exercises')).toEqual(['press-the-thigh', 'roll-the-thighs']);
    expect(said()).toHaveLength(1);
  });

  it('and one that is gone takes its entry with it', async () => {
    onContentErrors('print');
    await load();
    fs.rmSync(`${root}/${PATHS.guide}`);
    forgetContent();
    await load();
    expect(idsOf('guides')).toEqual([]);
  });
});
