import fs from 'node:fs';
import { createRequire } from 'node:module';
import {
  cacheControl,
  isFramable,
  type HeaderRule,
  headersFor,
  parseHeadersFile,
} from '../../src/lib/policy/headers-file.ts';
import { emittedFiles } from '../site/emitted-files.ts';
import { type Gate, fromProblems } from './gate.ts';

type Finding = { severity: number; directive: string; description: string };
type Evaluator = {
  CspEvaluator: new (csp: unknown) => { evaluate: () => Finding[] };
};
type Parser = { CspParser: new (text: string) => { csp: unknown } };

/** csp_evaluator counts down: 10 is high, 40 medium, 50 a maybe, 60 information. */
const MEDIUM = 40;

/** Google's csp_evaluator finds nothing above low in the policy, and the other headers are there. */
export const policy: Gate = {
  name: 'policy',
  needsBuild: true,
  run: () => {
    const rules = parseHeadersFile(fs.readFileSync('dist/_headers', 'utf8'));
    const headers = headersFor(rules, '/exercises/any/');
    // A host joins the values of two patterns; a browser obeys each of them.
    const [shared = ''] = (headers['Content-Security-Policy'] ?? '').split(', ');
    const problems = [
      ...cacheProblems(rules, emittedFiles('dist')),
      ...frameProblems(rules, emittedFiles('dist')),
      ...policyProblems(shared),
      ...[
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Permissions-Policy',
        'Cross-Origin-Opener-Policy',
        'Cross-Origin-Resource-Policy',
      ].flatMap((name) => (headers[name] ? [] : [`dist/_headers: ${name} is missing.`])),
    ];
    return Promise.resolve(
      fromProblems(
        problems,
        'csp_evaluator finds nothing above low; every path has one Cache-Control; nothing but /embed/ may be framed',
      ),
    );
  },
};

export function policyProblems(text: string): string[] {
  const require = createRequire(import.meta.url);
  const { CspEvaluator } = require('csp_evaluator/dist/evaluator.js') as Evaluator;
  const { CspParser } = require('csp_evaluator/dist/parser.js') as Parser;
  return new CspEvaluator(new CspParser(text).csp)
    .evaluate()
    .filter(({ severity }) => severity <= MEDIUM)
    .map(({ directive, description }) => `Content-Security-Policy, ${directive}: ${description}`);
}

/** Paths of a built site that `_headers` lets be kept otherwise than they should. */
export function cacheProblems(rules: readonly HeaderRule[], files: readonly string[]): string[] {
  return files
    .filter((file) => !/^_(headers|redirects)$/.test(file))
    .flatMap((file) =>
      [file, file.replace(/(^|\/)index\.html$/, '$1')].map((path) => ({ file, path })),
    )
    .flatMap(({ file, path }) => {
      const said = headersFor(rules, `/${path}`)['Cache-Control'] ?? 'nothing';
      return said === cacheControl(file) ? [] : [`dist/_headers says for /${path}: ${said}.`];
    });
}

/** Files that others could show in a frame of theirs, or could not though they are made for it. */
export function frameProblems(rules: readonly HeaderRule[], files: readonly string[]): string[] {
  return files
    .filter((file) => !/^_(headers|redirects)$/.test(file))
    .flatMap((file) => {
      const headers = headersFor(rules, `/${file}`);
      const policy = headers['Content-Security-Policy'] ?? '';
      const isRefused =
        policy.includes("frame-ancestors 'none'") && headers['X-Frame-Options'] === 'DENY';
      if (isRefused !== isFramable(file)) return [];
      return [`dist/_headers: /${file} ${isRefused ? 'cannot' : 'can'} be framed.`];
    });
}
