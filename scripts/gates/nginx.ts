import { findOrInstall } from '../engines/optional.ts';
import { caddy } from '../hosts/caddy.ts';
import { nginx as host } from '../hosts/nginx.ts';
import { FIREFOX } from './firefox.ts';
import { isWholeRun } from './gate.ts';
import { BASE, hostGate } from './host-gate.ts';

export const NGINX = host.wanted;

/** All journeys below a path, unless Caddy takes them there; and at `/`, unless Firefox does. */
export const nginx = hostGate(host, async () => {
  if (!isWholeRun()) return [];
  const has = async (wanted: typeof NGINX) => !('missing' in (await findOrInstall(wanted)));
  return [...((await has(FIREFOX)) ? ['/'] : []), ...((await has(caddy.wanted)) ? [BASE] : [])];
});
