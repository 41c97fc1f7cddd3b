import fs from 'node:fs';
import { type HeaderSet, headerSets } from '../../src/lib/policy/headers-file.ts';
import { type Host, type HostSetup, plainHttp, SPOKEN, withoutSlash } from './host.ts';

/** Debian puts modules and what loads them here. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx 1.18 or newer; Brotli wants Debian's libnginx-mod-http-brotli-static. */
export const nginx: Host = {
  name: 'nginx',
  wanted: {
    programs: ['nginx', '/usr/sbin/nginx'],
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  },
  hasBrotli: () => fs.existsSync(BROTLI),
  fileName: 'nginx.conf',
  config: (place) => `# For /etc/nginx/conf.d/. What is said here is what _headers says.
${siteBlock(place)}`,
  testConfig: (place, folder) => `${place.hasBrotli ? `load_module ${BROTLI};\n` : ''}daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log crit;
worker_processes 1;
events { worker_connections 1024; }
http {
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${siteBlock(place, `${folder}/access.log`)}}
`,
  start: (file, folder) => ['-p', folder, '-c', file, '-e', `${folder}/error.log`],
};

/**
 * What stands in `http`: a log that knows neither who asked nor what for beyond the page, and one
 * server. `$uri` has no query.
 */
function siteBlock(place: HostSetup, log = '/var/log/nginx/uncoil.log'): string {
  const { site, base, listen, hasBrotli } = place;
  const isTest = 'port' in listen;
  const address = isTest
    ? `listen 127.0.0.1:${String(listen.port)};`
    : `listen 80;\n    listen [::]:80;\n    server_name ${listen.name};`;
  return `  log_format uncoil '$time_iso8601 $request_method $uri $status $body_bytes_sent';
${missing(base)}  server {
    ${address}
    access_log ${log} uncoil;
    log_not_found off;
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    types {
      text/html html; text/css css; text/javascript js; application/json json;
      image/svg+xml svg; image/png png; image/x-icon ico; font/woff2 woff2;
      application/xml xml; application/atom+xml atom; application/manifest+json webmanifest;
      text/plain txt; application/zip zip;
    }
    default_type application/octet-stream;
    # npm run hosting packs each file once. Nothing is packed while somebody waits.
    gzip_static on;
    gzip_vary on;
${hasBrotli ? '    brotli_static on;\n' : ''}    error_page 404 $uncoil_missing;
${base === '/' ? '' : `    location = ${withoutSlash(base)} { return 308 ${base}; }\n`}${headerSets()
    .map((headers) => location(headers, site, base, isTest))
    .join('')}  }
`;
}

/** Which page stands at an address that does not exist: that of its language. */
function missing(base: string): string {
  const own = SPOKEN.map((name) => `    ~^${base}${name}/ ${base}${name}/404.html;\n`).join('');
  return `  map $uri $uncoil_missing {\n    default ${base}404.html;\n${own}  }\n`;
}

/**
 * The longest location wins, so what is said for a folder of hashed names stands instead of what is
 * said for the rest. Headers of an outer block are lost where an inner one sets any, so each gets all
 * of its own. nginx adds `ETag` and `Last-Modified` by itself.
 */
function location(
  { below, headers: all }: HeaderSet,
  site: string,
  base: string,
  isTest: boolean,
): string {
  const headers = Object.entries(isTest ? plainHttp(all) : all).map(
    ([name, value]) => `      add_header ${name} "${value}" always;\n`,
  );
  return `    location ${base}${below} {\n      alias ${site}/${below};\n      location ~ /_(headers|redirects)$ { return 404; }\n${headers.join('')}    }\n`;
}
