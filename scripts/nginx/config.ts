import { type HeaderPlace, headerPlaces } from '../../src/lib/policy/headers-file.ts';

/** Where an nginx of our own keeps everything: nothing outside this folder is touched. */
export type NginxPlace = {
  readonly folder: string;
  readonly port: number;
  /** The built site. */
  readonly site: string;
  /** The path it is served under, such as `/handbook/`. */
  readonly base: string;
};

/**
 * A configuration that does what `_headers` says, for hosts that run nginx. It is also an example
 * to copy.
 */
export function nginxConfig({ folder, port, site, base }: NginxPlace): string {
  return `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
worker_processes 1;
events { worker_connections 256; }
http {
  types {
    text/html html; text/css css; text/javascript js; application/json json;
    image/svg+xml svg; image/png png; font/woff2 woff2; application/wasm wasm;
    application/xml xml; application/manifest+json webmanifest; text/plain txt;
  }
  default_type application/octet-stream;
  charset utf-8;
  access_log off;
  server_tokens off;
  gzip on;
  gzip_types text/css text/javascript application/json image/svg+xml application/xml;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
    absolute_redirect off;
    error_page 404 ${base}404.html;
${headerPlaces()
  .map((place) => location(place, site, base))
  .join('')}  }
}
`;
}

/**
 * The longest location wins, so what is said for a folder of hashed names stands instead of what is
 * said for the rest. Headers of an outer block are lost where an inner one sets any, so each gets all
 * of its own. nginx adds `ETag` and `Last-Modified` by itself.
 */
function location({ below, headers: all }: HeaderPlace, site: string, base: string): string {
  const headers = Object.entries(all).map(
    ([name, value]) => `      add_header ${name} "${plainHttp(value)}" always;\n`,
  );
  return `    location ${base}${below} {\n      alias ${site}/${below};\n      location ~ /_(headers|redirects)$ { return 404; }\n${headers.join('')}    }\n`;
}

/** The tests speak plain http, where a demand for https would only break the page. */
function plainHttp(value: string): string {
  return value.replace('; upgrade-insecure-requests', '');
}
