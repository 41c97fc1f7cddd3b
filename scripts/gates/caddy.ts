import { caddy as host } from '../hosts/caddy.ts';
import { hostGate } from './host-gate.ts';

export const caddy = hostGate(host);
