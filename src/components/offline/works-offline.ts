/**
 * Does this build bring a service worker? Not while one writes (`npm run dev`), and not if it was
 * built with UNCOIL_OFFLINE=off, which puts the kill switch in its place.
 */
export const WORKS_OFFLINE = import.meta.env.PROD && process.env['UNCOIL_OFFLINE'] !== 'off';
