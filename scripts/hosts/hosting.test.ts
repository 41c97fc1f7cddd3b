import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';

const scripts = Object.keys(
  (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);
const place = {
  site: '/var/www/uncoil',
  base: '/handbook/',
  listen: { name: 'example.org' },
  hasBrotli: true,
} as const;

/** What a file tells people or machines to run is there. */
function unknownScripts(text: string): string[] {
  return [...text.matchAll(/npm run ([a-z]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !scripts.includes(name));
}

describe('what is generated', () => {
  it.each([nginx, caddy])('for $name demands https and says nothing of a test', (host) => {
    const text = host.config(place);
    expect(text).toContain('Strict-Transport-Security');
    expect(text).toContain('upgrade-insecure-requests');
    expect(text).not.toMatch(/127\.0\.0\.1|undefined|\[object/);
    expect(text).toContain('example.org');
    // Each brace that opens closes.
    const count = (brace: string) => text.split(brace).length;
    expect(count('{')).toBe(count('}'));
  });

  it('for nginx writes down no address and no query', () => {
    const format = /log_format uncoil '([^']*)'/.exec(nginx.config(place))?.[1] ?? '';
    expect(format).toContain('$uri');
    expect(format).not.toMatch(/remote|\$request\b|\$args|request_uri|forwarded|referer|agent/);
  });

  it('leaves Brotli out where it cannot be had', () => {
    expect(nginx.config(place)).toContain('brotli_static on;');
    expect(nginx.config({ ...place, hasBrotli: false })).not.toContain('brotli');
  });
});

/* Written by hand for hosts that cannot run here: by the grammar that their makers document. */
describe('what is written for others', () => {
  it('the workflow may publish pages, builds for the address that GitHub gives, and deploys', () => {
    const text = fs.readFileSync('hosting/github-pages.yml', 'utf8');
    const { permissions, jobs, on } = parse(text) as {
      permissions: object;
      on: { push: object };
      jobs: { publish: { environment: object; steps: Record<string, unknown>[] } };
    };
    expect(Object.keys(on)).toContain('push');
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    expect(jobs.publish.environment).toMatchObject({ name: 'github-pages' });
    const steps = jobs.publish.steps.map(({ uses, run }) => String(uses ?? run).replace(/@.*/, ''));
    expect(steps).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/configure-pages',
      'npm run build',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
    expect(text).toContain('UNCOIL_BASE: ${{ steps.pages.outputs.base_path }}');
    expect(unknownScripts(text)).toEqual([]);
  });

  it('the container file knows instructions only, and takes what the build makes', () => {
    const text = fs.readFileSync('hosting/Containerfile', 'utf8').replace(/\\\n/g, ' ');
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    for (const line of lines) {
      expect(line).toMatch(/^(FROM|RUN|WORKDIR|COPY|ARG|ENV|EXPOSE|CMD) /);
      if (line.startsWith('FROM')) expect(line).toMatch(/^FROM debian:[a-z]+-slim/);
      expect(line).not.toMatch(/curl|wget|https:\/\/(?!uncoil)/);
    }
    expect(text).toContain('/src/.cache/hosting/nginx.conf');
    for (const name of nginx.wanted.packages) expect(text).toContain(name);
    expect(unknownScripts(text)).toEqual([]);
    const ignored = fs.readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', '.git']));
  });

  it('the README names commands that are there', () => {
    expect(unknownScripts(fs.readFileSync('hosting/README.md', 'utf8'))).toEqual([]);
  });
});
