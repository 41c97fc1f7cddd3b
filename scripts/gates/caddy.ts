import { findOrInstall } from '../engines/optional.ts';
import { caddy as host } from '../hosts/caddy.ts';
import { isWholeRun } from './gate.ts';
import { hostGate } from './host-gate.ts';
import { NGINX } from './nginx.ts';

/** All journeys below a path; at `/`, too, where there is no nginx. */
export const caddy = hostGate(host, async () =>
  isWholeRun() && !('missing' in (await findOrInstall(NGINX))) ? ['/'] : [],
);
