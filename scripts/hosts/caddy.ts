import { ASK_FIRST, headerSets } from '../../src/lib/policy/headers-file.ts';
import { type Host, type HostSetup, plainHttp, SPOKEN, withoutSlash } from './host.ts';

/** Caddy 2.6 or newer. It has no log of who asked unless one is asked for, and here none is. */
export const caddy: Host = {
  name: 'caddy',
  wanted: { programs: ['caddy', '/usr/bin/caddy'], packages: ['caddy'] },
  hasBrotli: () => true,
  fileName: 'Caddyfile',
  config: (place) => `{
	# What goes wrong would be written down with the address of whoever asked.
	log {
		exclude http.log.error
	}
}

${siteBlock(place)}`,
  testConfig: (place, folder) => `{
	admin off
	auto_https off
	storage file_system ${folder}/storage
	log {
		output file ${folder}/error.log
		exclude http.log.error
	}
}

${siteBlock(place)}`,
  start: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
};

/** Headers of all first, then what a part of the site says instead: in `route` the last word counts. */
function siteBlock({ site, base, listen, hasBrotli }: HostSetup): string {
  const isTest = 'port' in listen;
  const address = isTest ? `http://127.0.0.1:${String(listen.port)}` : listen.name;
  const places = headerSets().map(({ below, headers }) => ({
    below,
    headers: isTest ? plainHttp(headers) : headers,
  }));
  const rest = places.find(({ below }) => below === '')?.headers ?? {};
  const parts = places
    .filter(({ below }) => below !== '')
    .map(({ below, headers }) => {
      const others = Object.entries(headers).filter(([name, value]) => rest[name] !== value);
      const gone = Object.keys(rest).filter((name) => !(name in headers));
      return headerBlock(`${base}${below}*`, [
        ...others,
        ...gone.map((name) => [`-${name}`] as const),
      ]);
    });
  const type = headerBlock(`${base}manifest.webmanifest`, [
    ['Content-Type', 'application/manifest+json'],
  ]);
  const files = `file_server {
			${hasBrotli ? 'precompressed br gzip' : 'precompressed gzip'}
			hide _headers _redirects
		}`;
  const strip = base === '/' ? '' : `\t\t\turi strip_prefix ${withoutSlash(base)}\n`;
  const slash = base === '/' ? '' : `\t\tredir ${withoutSlash(base)} ${base} 308\n`;
  // The first that fits is taken.
  const own = SPOKEN.map(
    (name) =>
      `\t\t@${name} vars_regexp {http.request.orig_uri.path} ^${base}${name}/\n\t\trewrite @${name} /${name}/404.html\n`,
  ).join('');
  return `${address} {
\troot * ${site}
\troute {
${slash}\t\troute ${base}* {
${headerBlock('*', Object.entries(rest))}${parts.join('')}${type}${strip}\t\t\t${files}
\t\t}
\t\t# Caddy has an empty page for whatever nobody answers.
\t\terror 404
\t}
\thandle_errors {
\t\theader Cache-Control "${ASK_FIRST}"
${own}\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

function headerBlock(
  matcher: string,
  headers: readonly (readonly [name: string, value?: string])[],
): string {
  const lines = headers.map(([name, value]) =>
    value === undefined ? `\t\t\t${name}\n` : `\t\t\t${name} "${value}"\n`,
  );
  return `\t\theader ${matcher} {\n${lines.join('')}\t\t}\n`;
}
