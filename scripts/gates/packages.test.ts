import { describe, expect, it } from 'vitest';
import { lockProblems, manifestProblems } from './packages.ts';

const sound = { version: '1.0.0', integrity: 'sha512-abc' };

describe('the lock file', () => {
  it('passes with a strong hash for each package', () => {
    expect(lockProblems({ '': {}, 'node_modules/a': sound })).toEqual([]);
  });

  it.each([
    ['no hash', { version: '1.0.0' }, 'has no sha512 hash'],
    ['a weak hash', { version: '1.0.0', integrity: 'sha1-abc' }, 'has no sha512 hash'],
    ['another host', { ...sound, resolved: 'https://example.org/a.tgz' }, 'example.org'],
    ['a git address', { ...sound, resolved: 'git+ssh://git@github.com/a/a.git' }, 'git+ssh'],
    ['a link', { ...sound, link: true }, 'is a link'],
  ])('fails with %s', (_, entry, words) => {
    expect(lockProblems({ 'node_modules/a': entry }).join()).toContain(words);
  });
});

describe('package.json', () => {
  it.each(['^1.0.0', '~1.0.0', '1.x', 'latest', 'file:../a', 'github:a/a', '*'])(
    'refuses %s',
    (version) => {
      expect(manifestProblems({ devDependencies: { a: version } })).toHaveLength(1);
    },
  );

  it('takes exact versions', () => {
    expect(manifestProblems({ devDependencies: { a: '1.2.3', b: '1.0.0-beta.2' } })).toEqual([]);
  });
});
