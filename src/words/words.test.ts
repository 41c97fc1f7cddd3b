import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * What a translator needs: one file a room, each message with a line that says where it stands and
 * what its arguments are. A line holds for the messages below it in its group, too, up to the next
 * line; the line of a group holds for all that is in it.
 */

const FOLDER = new URL('./en/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name !== 'index.ts');

/** What these are of a page is said once, in the README of the room. */
const PAGE = ['title', 'description', 'lead'];

/** The forms of the plural make one message, which stands in its group as such. */
const isPlural = (node: ts.ObjectLiteralExpression) =>
  node.properties.some((one) => one.name?.getText() === 'other') &&
  node.properties.every((one) =>
    ['zero', 'one', 'two', 'few', 'many', 'other'].includes(one.name?.getText() ?? ''),
  );

/**
 * What a file keeps from translators: messages without a line, and arguments that no line in force
 * names. A line names an argument as `name:` or, among several, `name,`.
 */
function unexplained(file: string, text: string): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const look = (node: ts.Node, around: string): void => {
    if (!ts.isObjectLiteralExpression(node)) {
      ts.forEachChild(node, (child) => {
        look(child, around);
      });
      return;
    }
    let line = '';
    for (const one of node.properties) {
      const above = text.slice(one.getFullStart(), one.getStart());
      if (above.includes('/**')) line = above;
      if (!ts.isPropertyAssignment(one)) continue;
      const name = one.name.getText();
      const lines = around + line;
      if (ts.isObjectLiteralExpression(one.initializer) && !isPlural(one.initializer)) {
        look(one.initializer, lines);
        continue;
      }
      if (lines === '' && !PAGE.includes(name)) faults.push(`${file}: ${name}`);
      for (const [, argument = ''] of one.initializer.getText().matchAll(/\{(\w+)\}/g)) {
        const fault = `${file}: ${name}, {${argument}}`;
        const isNamed = new RegExp(String.raw`\b${argument}[:,]`).test(lines);
        if (!isNamed && !faults.includes(fault)) faults.push(fault);
      }
    }
  };
  look(tree, '');
  return faults;
}

describe('the words of the interface', () => {
  it.each(FILES)('%s has a line for translators at each message and argument', (name) => {
    expect(unexplained(name, readFileSync(new URL(name, FOLDER), 'utf8'))).toEqual([]);
  });

  it.each([
    ['a message', `/** A room. */ const a = { bare: 'x' };`, ['a.ts: bare']],
    ['one in a group', `const a = { g: { z: 'z', /** Said. */ said: 'x' } };`, ['a.ts: z']],
    ['one with plural forms', `const a = { p: { one: 'x', other: 'y' } };`, ['a.ts: p']],
    ['an argument', `const a = { /** Said. */ said: '{n} of {all}' };`, ['n', 'all']],
    ['one below a line', `const a = { /** n: 1. */ a: '{n}', b: '{m}' };`, ['a.ts: b, {m}']],
  ])('sees %s without one', (_, text, found) => {
    const faults = unexplained('a.ts', text);
    expect(faults).toHaveLength(found.length);
    found.forEach((fault, index) => {
      expect(faults[index]).toContain(fault);
    });
  });

  it.each([
    `const a = { /** Said. n, all: counts. */ said: '{n} of {all}', more: 'x' };`,
    `const a = { /** n: how many. */ g: { p: { one: '{n} x', other: '{n} y' } } };`,
    `const a = { title: 'x', description: 'y', lead: 'z' };`,
  ])('is content with %s', (text) => {
    expect(unexplained('a.ts', text)).toEqual([]);
  });

  it('each file is a room of its name', () => {
    const index = readFileSync(new URL('index.ts', FOLDER), 'utf8');
    for (const file of FILES) expect(index).toContain(`'./${file}'`);
  });
});
