import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * What a translator needs: one file a room, each message with a line that says where it stands and
 * what its arguments are. A group may carry the line for all that is in it.
 */

const FOLDER = new URL('./en/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name !== 'index.ts');

/** The messages of a file that have no line for translators, neither of their own nor of a group. */
function unexplained(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const bare: string[] = [];
  const look = (node: ts.Node, isExplained: boolean, depth: number): void => {
    if (ts.isPropertyAssignment(node)) {
      const has = isExplained || ts.getJSDocCommentsAndTags(node).length > 0;
      const isGroup = ts.isObjectLiteralExpression(node.initializer);
      if (!isGroup && !has) bare.push(`${name}: ${node.name.getText()}`);
      ts.forEachChild(node, (child) => {
        look(child, has, depth + 1);
      });
    } else {
      ts.forEachChild(node, (child) => {
        look(child, isExplained, depth);
      });
    }
  };
  look(file, false, 0);
  return bare;
}

describe('the words of the interface', () => {
  it.each(FILES)('%s has a line for translators at each message or group', (name) => {
    expect(unexplained(name, readFileSync(new URL(name, FOLDER), 'utf8'))).toEqual([]);
  });

  it('sees a message without one', () => {
    const text = `export const a = { /** Said. */ said: 'x', bare: 'y', group: { z: 'z' } };`;
    expect(unexplained('a.ts', text)).toEqual(['a.ts: bare', 'a.ts: z']);
  });

  it('each file is a room of its name', () => {
    const index = readFileSync(new URL('index.ts', FOLDER), 'utf8');
    for (const file of FILES) expect(index).toContain(`'./${file}'`);
  });
});
