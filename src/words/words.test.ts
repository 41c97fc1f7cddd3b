import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * What a translator needs: one file a room, each message with a line that says where it stands and
 * what its arguments are. A group may carry the line for all that is in it.
 */

const FOLDER = new URL('./en/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name !== 'index.ts');

/** What these are of a page is said once, in the README of the room. */
const PAGE = ['title', 'description', 'lead'];

/**
 * The messages of a file that have no line for translators: neither their own, nor that of a message
 * above in their group, nor that of a group around them.
 */
function unexplained(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const bare: string[] = [];
  const look = (node: ts.Node, isExplained: boolean): void => {
    if (!ts.isObjectLiteralExpression(node)) {
      ts.forEachChild(node, (child) => {
        look(child, isExplained);
      });
      return;
    }
    let has = isExplained;
    for (const one of node.properties) {
      has ||= text.slice(one.getFullStart(), one.getStart()).includes('/**');
      if (!ts.isPropertyAssignment(one)) continue;
      if (ts.isObjectLiteralExpression(one.initializer)) look(one.initializer, has);
      else if (!has && !PAGE.includes(one.name.getText()))
        bare.push(`${name}: ${one.name.getText()}`);
    }
  };
  look(file, false);
  return bare;
}

describe('the words of the interface', () => {
  it.each(FILES)('%s has a line for translators at each message or group', (name) => {
    expect(unexplained(name, readFileSync(new URL(name, FOLDER), 'utf8'))).toEqual([]);
  });

  it('sees a message without one', () => {
    const text = `/** A room. */
      export const a = { bare: 'x', group: { z: 'z', /** Said. */ said: 'x', more: 'y' } };`;
    expect(unexplained('a.ts', text)).toEqual(['a.ts: bare', 'a.ts: z']);
  });

  it('each file is a room of its name', () => {
    const index = readFileSync(new URL('index.ts', FOLDER), 'utf8');
    for (const file of FILES) expect(index).toContain(`'./${file}'`);
  });
});
