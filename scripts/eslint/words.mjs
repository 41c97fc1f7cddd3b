// No sentence that a reader sees or hears stands outside content/ and src/words/. This rule refuses
// one, so that a translator finds every sentence in one place, with a line that explains it.
import path from 'node:path';

/** Rooms whose text may reach a reader. Letters to authors and tools of ours are not for readers. */
const ROOMS =
  /^src\/(lib|islands|components|pages|layouts|worker)\/|^src\/catalogue\/(social\/|queries|order|site-pages|search-catalogue|[a-z]+-view)/;

/** Files of these rooms that are not for readers of the handbook. */
const NOT_FOR_READERS = [
  { test: /\.test\.ts$|\/testing\/|\/__fixtures__\//, why: 'tests' },
  {
    test: /^src\/lib\/dosage\/(?!describe-dosage)/,
    why: 'the grammar in which trainers write a dose, and letters about it to authors',
  },
  { test: /\.examples\.ts$|^src\/pages\/workshop\//, why: 'the workshop is for us, in English' },
];

/** Text that looks like a sentence and is none. Each with its reason. */
export const EXCEPTIONS = [
  {
    file: /^src\/pages\/\.well-known\//,
    text: /./,
    why: 'security.txt is a protocol, the same in every language (RFC 9116)',
  },
  { file: /^src\/pages\/robots\.txt\.ts$/, text: /./, why: 'a protocol (RFC 9309)' },
  { file: /^src\/catalogue\/social\//, text: /^(Figtree|Uncoil)$/, why: 'names' },
  { file: /./, text: /^(Action|EntryPoint|WebSite|SearchAction)$/, why: 'words of schema.org' },
  {
    file: /^src\/pages\/index\.astro$/,
    text: /^required name=/,
    why: 'the grammar of schema.org',
  },
  {
    file: /^src\/lib\/safety\/sign-answer\.ts$/,
    text: /^left out$/,
    why: 'a word of code: what becomes of a page',
  },
  {
    file: /^src\/lib\/safety\/emergency\.ts$/,
    text: /^[A-Z]{2}( [A-Z]{2})*$/,
    why: 'regions, ISO 3166-1',
  },
  {
    file: /^src\/lib\/safety\/sign-rule\.ts$/,
    text: /./,
    why: 'what it throws is a letter to authors: the content check shows it',
  },
];

/** Is the file one that this rule reads? Paths from the project's root, with forward slashes. */
export function holdsText(file) {
  return ROOMS.test(file) && !NOT_FOR_READERS.some(({ test }) => test.test(file));
}

/** Attributes that a reader sees or hears, or that our components show. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|description|hint|words|note|lead|cardAlt|here|name-said)$/;
/** Attributes that hold names of code. */
const CODE =
  /^(class|class:list|style|id|href|src|for|d|viewBox|transform|rel|media|sizes|type|name|slot|as|role|method|autocomplete|inputmode|data-.*|aria-(hidden|current|live|labelledby|describedby|controls|expanded)|http-equiv|content|property|set:html|section|kind|to|card|id)$/;
/** Calls whose text is code: selectors, names of events, attributes and classes. */
const CALLS =
  /^(querySelector|querySelectorAll|closest|matches|split|join|getAttribute|setAttribute|toggleAttribute|removeAttribute|hasAttribute|addEventListener|removeEventListener|createElement|add|remove|toggle|contains|dispatchEvent|getElementById|define|pick|pickOne|titles|replace|replaceAll|startsWith|endsWith|includes|error|warn|page|matchMedia|get)$/;

const LETTERS = /\p{L}{2,}/u;
const PAIR = /\p{L}[\p{L}’'-]+[,.;:!?…”)]*( ·)? [“(]?[\p{L}\p{N}{]|[\p{N}}] \p{L}{2,}/u;
/** Nothing that is written for a person has these in it. */
const MARKUP = /[<>=;#@\\/[\]|*^$_]|\((\w+:|-)|\w\(|^[MmLl]\d/;

/** Does text look as if a person should read it? Holes of a template stand in it as `{}`. */
export function looksRead(text) {
  const plain = text.trim();
  if (!LETTERS.test(plain) || MARKUP.test(plain)) return false;
  return PAIR.test(plain) || /^\p{Lu}\p{Ll}+[.?!:…]?$/u.test(plain);
}

const shown = (text) => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 50 ? `${plain.slice(0, 48)}…` : plain;
};

/** Is a literal a name of code, by where it stands? */
function isCode(node) {
  for (let [at, up] = [node, node.parent]; up; [at, up] = [up, up.parent]) {
    if (/^(Import|Export(All|Named))|^TS(?!As|Sat|NonNull)/.test(up.type)) {
      if (up.type !== 'ExportNamedDeclaration' || up.source === at) return true;
    }
    if (up.type === 'Property' && (up.key === at || /^@/.test(up.key.value ?? ''))) return true;
    if (up.type === 'MemberExpression' && up.property === at) return true;
    if (up.type === 'BinaryExpression' && /^[!=]==?$/.test(up.operator)) return true;
    if (up.type === 'SwitchCase' && up.test === at) return true;
    if (up.type === 'ThrowStatement') return true;
    if (
      up.type === 'NewExpression' &&
      /Error$|^(RegExp|URL|Event|CustomEvent)$/.test(up.callee.name)
    ) {
      return true;
    }
    if (up.type === 'CallExpression' && up.callee !== at) {
      const name = up.callee.property?.name ?? up.callee.name ?? '';
      if (CALLS.test(name)) return true;
    }
    if (up.type === 'JSXAttribute') return CODE.test(nameOf(up));
    if (up.type === 'ExpressionStatement' && up.directive) return true;
  }
  return false;
}

const nameOf = ({ name }) =>
  name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;

const place = {
  meta: { type: 'problem', schema: [] },
  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    if (!holdsText(file)) return {};
    const report = (node, text) => {
      if (EXCEPTIONS.some((one) => one.file.test(file) && one.text.test(text.trim()))) return;
      context.report({
        node,
        message: `“${shown(text)}” is for readers: it belongs in src/words/en (advice in content/), where translators find it. Ask wordsFor(Astro), take it as an argument, or read pageWords().`,
      });
    };
    /** @param {any} node */
    const look = (node, text) => {
      if (looksRead(text) && !isCode(node)) report(node, text);
    };
    return {
      JSXText(node) {
        if (/\p{L}/u.test(node.value)) report(node, node.value);
      },
      JSXAttribute(node) {
        const { value } = node;
        if (value?.type !== 'Literal' || typeof value.value !== 'string') return;
        if (SPOKEN.test(nameOf(node)) && /\p{L}/u.test(value.value)) report(value, value.value);
      },
      Literal(node) {
        if (typeof node.value !== 'string' || node.parent.type === 'JSXAttribute') return;
        look(node, node.value);
      },
      TemplateLiteral(node) {
        look(node, node.quasis.map(({ value }) => value.cooked ?? value.raw).join('{}'));
      },
    };
  },
};

export const wordsPlugin = { meta: { name: 'words' }, rules: { place } };
