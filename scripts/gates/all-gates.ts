import { browser } from './browser.ts';
import { build } from './build.ts';
import { caddy } from './caddy.ts';
import { format, lint, types, unused } from './command-gates.ts';
import { content } from './content.ts';
import { dev } from './dev.ts';
import { firefox } from './firefox.ts';
import type { Gate } from './gate.ts';
import { html } from './html.ts';
import { licences } from './licences.ts';
import { links } from './links.ts';
import { nginx } from './nginx.ts';
import { packages } from './packages.ts';
import { pages } from './pages.ts';
import { policy } from './policy.ts';
import { pseudo } from './pseudo.ts';
import { screens } from './screens.ts';
import { search } from './search.ts';
import { selfTestGate } from './self-test.ts';
import { unit } from './unit.ts';
import { webkit } from './webkit.ts';
import { weight } from './weight.ts';

/**
 * What can be checked without a build and a browser. Those that run side by side begin with the
 * longest, so that none is left to run alone at the end.
 */
export const QUICK_GATES: readonly Gate[] = [packages, content, unit, types, format, lint, unused];

/** Everything. */
export const ALL_GATES: readonly Gate[] = [
  ...QUICK_GATES,
  build,
  html,
  pages,
  links,
  policy,
  licences,
  search,
  weight,
  pseudo,
  browser,
  dev,
  screens,
  firefox,
  webkit,
  nginx,
  caddy,
  selfTestGate,
];
