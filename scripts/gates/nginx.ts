import { findOrInstall } from '../engines/optional.ts';
import { caddy } from '../hosts/caddy.ts';
import { nginx as host } from '../hosts/nginx.ts';
import { isWholeRun } from './gate.ts';
import { BASE, hostGate } from './host-gate.ts';

export const NGINX = host.wanted;

/** All journeys at `/`; below a path, too, unless Caddy takes them there. */
export const nginx = hostGate(host, async () =>
  isWholeRun() && !('missing' in (await findOrInstall(caddy.wanted))) ? [BASE] : [],
);
