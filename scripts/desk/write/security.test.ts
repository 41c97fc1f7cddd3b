import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageFile, Refused } from './page-file.ts';
import { refusal, TOKEN_HEADER } from './gatekeeper.ts';
import { hashOf, saveFile } from './save-file.ts';

const TOKEN = 'a'.repeat(43);

describe('who may come in', () => {
  const page = { host: '127.0.0.1:4321' };
  const asked = (headers: object) => ({
    method: 'POST',
    from: '127.0.0.1',
    headers: {
      host: '127.0.0.1:4321',
      origin: 'http://127.0.0.1:4321',
      'content-type': 'application/json',
      [TOKEN_HEADER]: TOKEN,
      ...headers,
    },
  });

  it.each([
    ['the page', { method: 'GET', from: '127.0.0.1', headers: page }],
    ['the page, by IPv6', { method: 'GET', from: '::1', headers: { host: '[::1]:4321' } }],
    [
      'the page, by name',
      { method: 'GET', from: '::ffff:127.0.0.1', headers: { host: 'localhost' } },
    ],
    ['its script', asked({})],
    ['its script, in a browser', asked({ 'sec-fetch-site': 'same-origin' })],
  ])('%s', (_, knock) => {
    expect(refusal(knock, TOKEN)).toBeNull();
  });

  it.each([
    ['another machine', { method: 'GET', from: '192.168.0.7', headers: page }],
    ['nobody knows who', { method: 'GET', from: undefined, headers: page }],
    [
      'a name that leads here',
      { method: 'GET', from: '127.0.0.1', headers: { host: 'evil.example' } },
    ],
    [
      'a name that looks right',
      asked({ host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }),
    ],
    [
      'a name before an @',
      asked({ host: 'localhost@evil.example', origin: 'http://localhost@evil.example' }),
    ],
    ['no name', asked({ host: undefined })],
    [
      'a page of another port',
      { method: 'GET', from: '::1', headers: { ...page, origin: 'http://127.0.0.1:3000' } },
    ],
    [
      'a script that loads the page',
      { method: 'GET', from: '::1', headers: { ...page, 'sec-fetch-mode': 'no-cors' } },
    ],
    ['another site', asked({ origin: 'https://evil.example' })],
    ['another name of this machine', asked({ origin: 'http://localhost:4321' })],
    ['a page without origin', asked({ origin: 'null' })],
    ['a program without origin', asked({ origin: undefined })],
    ['another site, as the browser says', asked({ 'sec-fetch-site': 'same-site' })],
    ['a form of another site', asked({ 'content-type': 'text/plain' })],
    ['a form that looks right', asked({ 'content-type': 'text/plain; application/json' })],
    ['no token', asked({ [TOKEN_HEADER]: undefined })],
    ['an empty token', asked({ [TOKEN_HEADER]: '' })],
    ['the token of another start', asked({ [TOKEN_HEADER]: 'b'.repeat(43) })],
    ['the beginning of the token', asked({ [TOKEN_HEADER]: TOKEN.slice(1) })],
    ['another method', { ...asked({}), method: 'PUT' }],
  ])('not %s', (_, knock) => {
    expect(refusal(knock, TOKEN)).toMatch(/\.$/);
  });

  it('not anybody while there is no token', () => {
    expect(refusal(asked({ [TOKEN_HEADER]: '' }), '')).not.toBeNull();
  });
});

let root = '';
const FILE = 'content/exercises/toe-raises.mdx';
const at = (file: string) => path.join(root, file);

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'write-'));
  fs.mkdirSync(at('content/exercises'), { recursive: true });
  fs.mkdirSync(at('content/zones'));
  fs.writeFileSync(at(FILE), 'before\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(root, { recursive: true });
});

describe('where the form may write', () => {
  it('in the folders of content', () => {
    expect(pageFile(root, FILE).target).toBe(at(FILE));
    expect(pageFile(root, 'content/zones/toe.yaml').collection).toBe('zones');
  });

  it.each([
    ['above', 'content/exercises/../../package.json'],
    ['above, in disguise', 'content/exercises/%2e%2e%2fx.mdx'],
    ['above, as Windows says it', 'content\\exercises\\..\\x.mdx'],
    ['anywhere', '/etc/passwd.mdx'],
    ['beside content', 'src/exercises/x.mdx'],
    ['in no folder', 'content/x.mdx'],
    ['deeper', 'content/exercises/a/x.mdx'],
    ['a folder that is none', 'content/constructor/x.mdx'],
    ['a folder of another kind', 'content/figures/x.yaml'],
    ['another ending', 'content/exercises/x.yaml'],
    ['code', 'content/exercises/x.mdx.ts'],
    ['hidden', 'content/exercises/.x.mdx'],
    ['cut off', 'content/exercises/x.mdx\0.png'],
    ['two lines', 'content/exercises/x.mdx\n'],
    ['nothing', undefined],
    ['a list', [FILE]],
  ])('not %s', (_, file) => {
    expect(() => pageFile(root, file)).toThrow(Refused);
  });

  it('nowhere else, whatever it is called', () => {
    const part = fc.constantFrom(
      'content',
      'exercises',
      '..',
      '.',
      '/',
      '\\',
      'x',
      '.mdx',
      '%2f',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((all) => all.join('')),
        ),
        (file) => {
          try {
            const { target } = pageFile(root, file);
            expect(path.dirname(path.dirname(target))).toBe(at('content'));
          } catch (error) {
            expect(error).toBeInstanceOf(Refused);
          }
        },
      ),
    );
  });

  it.each([
    ['a file', FILE, 'file'],
    ['a folder', 'content/exercises', 'dir'],
    ['content itself', 'content', 'dir'],
    ['a file that is not there', FILE, 'dangling'],
  ])('not through a link in place of %s', (_, linked, kind) => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
    fs.renameSync(at(linked), path.join(outside, 'real'));
    fs.symlinkSync(path.join(outside, kind === 'dangling' ? 'gone' : 'real'), at(linked));
    expect(() => pageFile(root, FILE)).toThrow(Refused);
    expect(() => saveFile(root, FILE, 'after\n', hashOf('before\n'))).toThrow(Refused);
    expect(fs.readdirSync(outside)).toEqual(['real']);
    fs.rmSync(outside, { recursive: true });
  });
});

describe('what the form writes', () => {
  const left = () => fs.readdirSync(at('content/exercises'));

  it('is there, and says what comes next', () => {
    const hash = saveFile(root, FILE, 'after\n', hashOf('before\n'));
    expect(fs.readFileSync(at(FILE), 'utf8')).toBe('after\n');
    saveFile(root, FILE, 'again\n', hash);
    expect(left()).toEqual(['toe-raises.mdx']);
  });

  it('is a new page where none is', () => {
    saveFile(root, 'content/exercises/new.mdx', 'new\n', null);
    expect(left()).toEqual(['new.mdx', 'toe-raises.mdx']);
  });

  it.each([
    ['a changed file', FILE, hashOf('what was opened\n')],
    ['a page that somebody began', FILE, null],
    ['a page that somebody removed', 'content/exercises/gone.mdx', hashOf('before\n')],
  ])('never replaces %s', (_, file, hash) => {
    expect(() => saveFile(root, file, 'after\n', hash)).toThrow(Refused);
    expect(fs.readFileSync(at(FILE), 'utf8')).toBe('before\n');
    expect(left()).toEqual(['toe-raises.mdx']);
  });

  it.each(['writeFileSync', 'fsyncSync', 'renameSync'] as const)(
    'is whole or not there when %s fails',
    (step) => {
      vi.spyOn(fs, step).mockImplementation(() => {
        throw new Error('no space left');
      });
      expect(() => saveFile(root, FILE, 'after\n', hashOf('before\n'))).toThrow('no space left');
      vi.restoreAllMocks();
      expect(fs.readFileSync(at(FILE), 'utf8')).toBe('before\n');
      expect(left()).toEqual(['toe-raises.mdx']);
    },
  );

  it('keeps who may read it', () => {
    fs.chmodSync(at(FILE), 0o600);
    saveFile(root, FILE, 'after\n', hashOf('before\n'));
    expect(fs.statSync(at(FILE)).mode & 0o777).toBe(0o600);
  });
});
