import { describe, expect, it } from 'vitest';
import { basePath, siteOrigin } from './place.ts';

describe('the path of a site', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['handbook', '/handbook/'],
    ['/handbook', '/handbook/'],
    ['handbook/', '/handbook/'],
    [' /handbook/ ', '/handbook/'],
    ['//a//b', '/a/b/'],
    ['/~care/v1.2', '/~care/v1.2/'],
  ])('%j is %s', (text, path) => {
    expect(basePath(text)).toBe(path);
    expect(basePath(path)).toBe(path);
  });

  it.each(['https://example.org/', '../up', '/a b/', '/a?b', '/a"b/', '/./'])(
    '%j is refused',
    (text) => {
      expect(() => basePath(text)).toThrow(/UNCOIL_BASE is/);
    },
  );
});

describe('the host of a site', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:4321/', 'http://localhost:4321'],
    [' https://EXAMPLE.org ', 'https://example.org'],
  ])('%j is %s', (text, origin) => {
    expect(siteOrigin(text)).toBe(origin);
  });

  it.each(['', 'example.org', 'ftp://example.org', 'https://me@example.org'])(
    '%j is refused',
    (text) => {
      expect(() => siteOrigin(text)).toThrow(/UNCOIL_SITE is/);
    },
  );

  it('with a path says where the path belongs', () => {
    expect(() => siteOrigin('https://example.org/handbook/')).toThrow(
      'Write https://example.org, and the rest as UNCOIL_BASE=/handbook/.',
    );
  });
});
