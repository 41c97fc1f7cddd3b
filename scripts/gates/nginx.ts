import { nginx as host } from '../hosts/nginx.ts';
import { hostGate } from './host-gate.ts';

export const NGINX = host.wanted;

export const nginx = hostGate(host);
