import path from 'node:path';
import ts from 'typescript';

/** A component: its path from the root, and its text. */
export type AstroFile = { readonly file: string; readonly text: string };

/**
 * Props of components that nobody reads, and that nobody passes. A page has none of its own: its
 * props come from `getStaticPaths`. Where somebody spreads an object, any prop may be in it.
 */
export function propsProblems(files: readonly AstroFile[]): string[] {
  const passed = passedProps(files);
  return files
    .filter(({ file }) => !file.startsWith('src/pages/'))
    .flatMap((one) => {
      const { declared, unread } = readProps(one.text);
      const given = passed.get(one.file);
      const unpassed = given?.has('...') ? [] : declared.filter((name) => !given?.has(name));
      return [
        ...unread.map((name) => `${one.file}: nobody reads the prop “${name}”.`),
        ...unpassed.map((name) => `${one.file}: nobody passes the prop “${name}”.`),
      ];
    });
}

const FENCE = /^---\n([\s\S]*?)\n---\n/;

/** What `Props` declares, and what of it the file never uses. */
function readProps(text: string): { declared: string[]; unread: string[] } {
  const front = FENCE.exec(text)?.[1] ?? '';
  const source = ts.createSourceFile('a.ts', front, ts.ScriptTarget.Latest, true);
  const declared: string[] = [];
  const locals = new Map<string, string>();
  let isWhole = false;
  let rest = text;
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Props') {
      declared.push(...node.members.flatMap(({ name }) => (name ? [nameOf(name)] : [])));
      rest = rest.replace(node.getText(), '');
      return;
    }
    if (ts.isVariableDeclaration(node) && node.initializer?.getText() === 'Astro.props') {
      if (ts.isObjectBindingPattern(node.name)) {
        for (const { name, propertyName, dotDotDotToken } of node.name.elements) {
          if (dotDotDotToken) isWhole = true;
          else locals.set(nameOf(propertyName ?? name), name.getText());
        }
        rest = rest.replace(node.name.getText(), '');
      } else {
        isWhole = true;
      }
      return;
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Astro.props') {
      locals.set(node.name.text, node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const isUsed = (local: string | undefined) =>
    local !== undefined && (!/^\w+$/.test(local) || new RegExp(`\\b${local}\\b`).test(rest));
  return { declared, unread: isWhole ? [] : declared.filter((name) => !isUsed(locals.get(name))) };
}

function nameOf(name: ts.Node): string {
  return name.getText().replace(/^['"]|['"]$/g, '');
}

/** Which props each component is given anywhere, by its file; `...` if somebody spreads. */
function passedProps(files: readonly AstroFile[]): Map<string, Set<string>> {
  const passed = new Map<string, Set<string>>();
  for (const { file, text } of files) {
    const template = text.replace(FENCE, '');
    for (const [, name = '', from = ''] of text.matchAll(/^import (\w+) from '(.+\.astro)';$/gm)) {
      const target = path.posix.join(path.posix.dirname(file), from);
      const given = passed.get(target) ?? new Set<string>();
      passed.set(target, given);
      for (const { index } of template.matchAll(new RegExp(`<${name}(?![\\w.])`, 'g'))) {
        for (const one of attributesAt(template, index + name.length + 1)) given.add(one);
      }
    }
  }
  return passed;
}

/** The names of the attributes of a tag, from behind its name to its end. */
function attributesAt(text: string, from: number): string[] {
  const names: string[] = [];
  let depth = 0;
  let quote = '';
  let word = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (/["'`]/.test(sign)) {
      quote = sign;
    } else if (sign === '{') {
      if (depth === 0 && !/=\s*$/.test(text.slice(from, at))) {
        names.push(/^\{\s*(\.\.\.|\w+)/.exec(text.slice(at))?.[1] ?? '');
      }
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
    } else if (depth === 0) {
      if (/[\w:-]/.test(sign)) {
        word += sign;
        continue;
      }
      if (word !== '') names.push(word);
      if (sign === '>') return names;
    }
    word = '';
  }
  return names;
}
