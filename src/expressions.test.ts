import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of the client's code, but for its tests. */
function expressions(): Expression[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.ts') && !each.name.endsWith('.test.ts'))
    .map((each) => join(each.parentPath, each.name))
    .flatMap((file) => expressionsIn(file));
}

function expressionsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const root = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = root.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        place: `${relative(src, file)}:${line} ${node.text}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Whether an expression takes more time than in proportion to a text that nobody chose with care. */
function isSuperLinear({ source, flags }: Pick<Expression, 'source' | 'flags'>): boolean {
  return analyse({ source, flags }).reports.length > 0;
}

describe('the regular expressions for foreign text', () => {
  it('take linear time', () => {
    const all = expressions();
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(isSuperLinear).map(({ place }) => place)).toEqual([]);
  });

  it.each([
    ['a run that is tried from each character', '0+$', ''],
    ['two loops over the same text', '^a*b?a*$', ''],
    ['a loop in a loop', '^(a+)+$', ''],
  ])('are reported by the test if they have %s', (_, source, flags) => {
    expect(isSuperLinear({ source, flags })).toBe(true);
  });
});
