import fs from 'node:fs';
import path from 'node:path';
import { ASK_FIRST, FOREVER } from '../../../src/lib/policy/headers-file.ts';
import { headerPolicy } from '../../../src/lib/policy/policy.ts';
import type { RunningHost } from '../../hosts/run.ts';
import { packFile } from '../../site/pack.ts';

const EXERCISE = 'exercises/foam-roll-hamstrings/';
/** Asked for with each request, to be found in no log. */
const SECRET = 'tingling-since-monday';

/** Hosts differ in what they call a redirect, and an address that leads out. */
const MOVED = [301, 308];
const REFUSED = [400, 404];

/** What a host answers or writes down that it should not. */
export async function hostProblems(host: RunningHost): Promise<string[]> {
  const problems: string[] = [];
  const expect = async (asked: string, statuses: number | number[], cache?: string) => {
    const response = await fetch(`${host.url}${asked}?q=${SECRET}`, { redirect: 'manual' });
    await response.arrayBuffer();
    problems.push(...answerProblems(asked, response, [statuses].flat(), cache));
  };
  await expect('', 200, ASK_FIRST);
  await expect(EXERCISE, 200, ASK_FIRST);
  await expect(EXERCISE.slice(0, -1), MOVED);
  await expect(`embed/${EXERCISE}`, 200, ASK_FIRST);
  await expect('data/zones.json', 200, ASK_FIRST);
  await expect('figures/foam-roll-hamstrings.svg', 200, ASK_FIRST);
  await expect('search/facts.json', 200, ASK_FIRST);
  await expect('theme.js', 200, ASK_FIRST);
  await expect('pagefind/pagefind.js', 200, ASK_FIRST);
  await expect('sw.js', 200, ASK_FIRST);
  await expect(fs.globSync('_astro/*.css', { cwd: host.site })[0] ?? '', 200, FOREVER);
  await expect('no/such/page/', 404, ASK_FIRST);
  await expect('_astro/gone.css', 404);
  await expect('_headers', 404);
  await expect('..%2f..%2fetc/passwd', REFUSED);
  problems.push(...(await packedProblems(host)), ...(await correctionProblems(host)));
  const logs = host.logs();
  for (const word of [SECRET, '127.0.0.1']) {
    // Where it listens is no reader's address.
    const said = logs.replaceAll(new URL(host.url).host, '');
    if (said.includes(word)) problems.push(`A log holds “${word}”.`);
  }
  return problems;
}

function answerProblems(
  asked: string,
  { status, headers }: Response,
  statuses: readonly number[],
  cache: string | undefined,
): string[] {
  const problems: string[] = [];
  const isEmbed = asked.startsWith('embed/');
  if (!statuses.includes(status)) problems.push(`${asked} answers ${String(status)}.`);
  if (status < 300) {
    const policy = headers.get('content-security-policy');
    const wanted = headerPolicy(isEmbed).replace('; upgrade-insecure-requests', '');
    if (policy !== wanted) problems.push(`${asked} has another policy: ${policy ?? 'none'}`);
    const isFramable = headers.get('x-frame-options') !== 'DENY';
    if (isFramable !== isEmbed)
      problems.push(`${asked} ${isFramable ? 'can' : 'cannot'} be framed.`);
    const isOpen = headers.get('access-control-allow-origin') === '*';
    if (isOpen !== asked.startsWith('data/')) problems.push(`${asked} is open to the wrong sites.`);
    for (const name of ['etag', 'last-modified']) {
      if (!headers.has(name)) problems.push(`${asked} has no ${name} to ask with.`);
    }
  }
  const said = headers.get('cache-control') ?? 'nothing';
  if (cache && said !== cache) problems.push(`${asked} is kept otherwise than it should: ${said}`);
  return problems;
}

/** Packed copies that are not sent, or as something else. */
async function packedProblems({ url, hasBrotli }: RunningHost): Promise<string[]> {
  const problems: string[] = [];
  const kinds = ['gzip', ...(hasBrotli ? ['br'] : [])];
  for (const asked of [EXERCISE, 'search/facts.json', 'figures/foam-roll-hamstrings.svg']) {
    const plain = await fetch(url + asked, { headers: { 'accept-encoding': 'identity' } });
    const text = await plain.text();
    for (const kind of kinds) {
      const answer = await fetch(url + asked, { headers: { 'accept-encoding': kind } });
      const said = answer.headers.get('content-encoding') ?? 'nothing';
      if (said !== kind) problems.push(`${asked}, asked for as ${kind}, comes as ${said}.`);
      const type = answer.headers.get('content-type');
      if (type !== plain.headers.get('content-type'))
        problems.push(`${asked} as ${kind}: ${String(type)}.`);
      if ((await answer.text()) !== text) problems.push(`${asked} as ${kind} says something else.`);
    }
  }
  return problems;
}

/** A corrected warning that a browser which asks with what it has does not get. */
async function correctionProblems({ url, site }: RunningHost): Promise<string[]> {
  const file = path.join(site, EXERCISE, 'index.html');
  const headers = { 'accept-encoding': 'br, gzip' };
  const first = await fetch(url + EXERCISE, { headers });
  await first.text();
  const etag = first.headers.get('etag') ?? '';
  const since = first.headers.get('last-modified') ?? '';
  const known = { ...headers, 'if-none-match': etag, 'if-modified-since': since };
  const same = await fetch(url + EXERCISE, { headers: known });
  await same.arrayBuffer();
  const original = fs.readFileSync(file, 'utf8');
  const then = fs.statSync(file).mtime;
  fs.writeFileSync(file, original.replace('Stop if', 'Do not even begin if'));
  await packFile(file, 'quick');
  const next = await fetch(url + EXERCISE, { headers: known });
  const text = await next.text();
  fs.writeFileSync(file, original);
  fs.utimesSync(file, then, then);
  await packFile(file, 'quick');
  return [
    ...(same.status === 304 ? [] : [`${EXERCISE} is sent again though it is known.`]),
    ...(text.includes('Do not even begin if')
      ? []
      : [`${EXERCISE}: the correction does not arrive.`]),
  ];
}
