/** Directives of the Content-Security-Policy: name and sources. */
type Directives = Readonly<Record<string, readonly string[]>>;

/** Holds in a `<meta>` and in a header alike. Nothing is inline, and nothing comes from elsewhere. */
const EVERYWHERE: Directives = {
  'default-src': ["'none'"],
  // The search index runs in WebAssembly; no other code may be made from text.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  // The timer builds its sound track in memory and plays it as a blob.
  'media-src': ["'self'", 'blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  // Text cannot become code; one policy named "default" lists the scripts that may be loaded.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/** Browsers take these from a header only, or they would break a page served over plain http. */
const HEADER_ONLY: Directives = { 'upgrade-insecure-requests': [] };

/** Who may show a page in a frame of theirs: nobody, or for what is made for it, everybody. */
export const NOBODY_FRAMES = "frame-ancestors 'none'";
const ANYBODY_FRAMES = 'frame-ancestors *';

/** The policy for `<meta http-equiv="Content-Security-Policy">`, the first element of `<head>`. */
export function metaPolicy(): string {
  return write(EVERYWHERE);
}

/**
 * The same for `npm run dev`, whose server puts its style sheets and its error messages into the
 * page: with the whole policy authors would see neither.
 */
export function developmentPolicy(): string {
  const loose = Object.entries(EVERYWHERE).filter(([name]) => !name.includes('trusted-types'));
  return write({ ...Object.fromEntries(loose), 'style-src': ["'self'", "'unsafe-inline'"] });
}

/**
 * The policy for the `Content-Security-Policy` header, without a word on frames: for hosts that join
 * the values of several patterns (`headers-file.ts`).
 */
export function sharedPolicy(): string {
  return write({ ...EVERYWHERE, ...HEADER_ONLY });
}

/** The whole policy for the `Content-Security-Policy` header. @param isEmbed may others frame it? */
export function headerPolicy(isEmbed = false): string {
  return `${write(EVERYWHERE)}; ${isEmbed ? ANYBODY_FRAMES : NOBODY_FRAMES}; ${write(HEADER_ONLY)}`;
}

/** What pages may ask of the device: a screen that stays on, sound and full screen for the timer. */
export function permissionsPolicy(): string {
  const denied = [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ].map((feature) => `${feature}=()`);
  // A cue sounds minutes after the tap that started the timer, so sound has to stay allowed.
  const allowed = ['autoplay', 'fullscreen', 'screen-wake-lock'].map((name) => `${name}=(self)`);
  return [...denied, ...allowed].join(', ');
}

function write(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
