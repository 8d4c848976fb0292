import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** An import of one file by another, as paths relative to the project root. */
export interface Import {
  readonly from: string;
  /** A file of the project, or the name of a package or Node module. */
  readonly to: string;
  readonly kind: 'file' | 'package';
  /** Whether it imports only types. */
  readonly typesOnly: boolean;
}

/** Lists the TypeScript files in folders of the project, and their imports. */
export function readImports(root: string, rooms: readonly string[]): Import[] {
  const files = rooms.flatMap((room) => filesOf(root, room));
  const known = new Set(files);
  return files.flatMap((from) => importsOf(root, from, known));
}

/** The files of a folder, as paths from the root with slashes. */
export function filesOf(root: string, room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.d\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('node_modules/'));
}

function importsOf(root: string, from: string, known: ReadonlySet<string>): Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  const source = ts.createSourceFile(from, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: string, typesOnly: boolean): void => {
    if (!specifier.startsWith('.')) {
      found.push({ from, to: specifier, kind: 'package', typesOnly });
      return;
    }
    const path = posix.join(dirname(from), specifier);
    const typescript = path.replace(/\.js$/, '.ts');
    const to = known.has(typescript) ? typescript : path;
    found.push({ from, to, kind: 'file', typesOnly });
  };
  const visitStatement = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypesOnly(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        add(node.moduleSpecifier.text, node.isTypeOnly);
      }
    }
  };
  const visit = (node: ts.Node): void => {
    visitStatement(node);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) add(specifier.text, false);
    }
    ts.forEachChild(node, visit);
  };
  // What is imported by a call may stand anywhere, and all else stands at the top.
  if (/\bimport\s*\(/.test(text)) visit(source);
  else source.statements.forEach(visitStatement);
  return found;
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const { namedBindings } = clause;
  if (clause.name !== undefined || namedBindings === undefined) return false;
  return (
    ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** Finds the sets of files that import each other, directly or through others (Tarjan). */
export function findCircles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports) {
    if (kind === 'file') next.set(from, [...(next.get(from) ?? []), to]);
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const enter = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    stack.push(file);
    for (const other of next.get(file) ?? []) {
      const reached = order.has(other)
        ? stack.includes(other)
          ? (order.get(other) ?? own)
          : own
        : enter(other);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    const low = lowest.get(file) ?? own;
    if (low === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1 || next.get(file)?.includes(file)) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of next.keys()) if (!order.has(file)) enter(file);
  return circles;
}
