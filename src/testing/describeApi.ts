import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Something public: how it is written, and the first sentence of its description. */
export interface ApiEntry {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type';
  readonly signature: string;
  readonly summary: string;
  /** `METHOD /path`, where the description names one. */
  readonly operation: string | undefined;
}

/** The methods of a resource, read from the object that its `create…` function returns. */
export function describeResource(file: string): ApiEntry[] {
  const create = functionsIn(parse(file).statements).find(({ name }) =>
    name?.text.startsWith('create'),
  );
  const statements = create?.body?.statements ?? [];
  const functions = new Map(functionsIn(statements).map((each) => [each.name?.text, each]));
  const members = statements.flatMap((statement) => {
    const value = ts.isReturnStatement(statement)
      ? statement.expression
      : ts.isVariableStatement(statement) && statement.declarationList.declarations[0]?.initializer;
    return value && ts.isObjectLiteralExpression(value) ? [...value.properties] : [];
  });
  return members.map((member) => {
    const name = member.name?.getText() ?? '';
    const declaration = ts.isMethodDeclaration(member) ? member : functions.get(name);
    if (declaration === undefined) throw new Error(`${name} is not a method`);
    return entry(name, 'function', signature(name, declaration), member);
  });
}

/** What a module exports, re-exports included, in its order. */
export function describeModule(file: string): ApiEntry[] {
  const source = parse(file);
  return source.statements.flatMap((statement): ApiEntry[] => {
    if (!ts.isExportDeclaration(statement)) return declared(statement);
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    const entries = describeModule(join(dirname(file), specifier.text.replace(/\.js$/, '.ts')));
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) return entries;
    return clause.elements.map(({ name }) => {
      const found = entries.find((each) => each.name === name.text);
      if (found === undefined)
        throw new Error(`${name.text} is not described in ${specifier.text}`);
      const typeOnly = statement.isTypeOnly && found.kind === 'class';
      return typeOnly ? { ...found, kind: 'type', signature: found.name } : found;
    });
  });
}

function declared(statement: ts.Statement): ApiEntry[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement)) {
    const name = statement.name?.text ?? '';
    return [entry(name, 'function', signature(name, statement), statement)];
  }
  if (ts.isClassDeclaration(statement)) {
    const name = statement.name?.text ?? '';
    return [entry(name, 'class', name, statement)];
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [entry(statement.name.text, 'type', statement.name.text, statement)];
  }
  return [];
}

function functionsIn(statements: readonly ts.Statement[]): ts.FunctionDeclaration[] {
  return statements.flatMap((each) => (ts.isFunctionDeclaration(each) ? [each] : []));
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function signature(name: string, { parameters, type }: ts.SignatureDeclaration): string {
  const list = parameters.map((parameter) => {
    const optional = parameter.questionToken || parameter.initializer ? '?' : '';
    return `${parameter.name.getText()}${optional}: ${parameter.type?.getText() ?? 'unknown'}`;
  });
  return `${name}(${list.join(', ')}): ${type?.getText() ?? 'void'}`.replace(/\s+/g, ' ');
}

function entry(
  name: string,
  kind: ApiEntry['kind'],
  itsSignature: string,
  node: ts.Node,
): ApiEntry {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = (ts.getTextOfJSDocComment(doc?.comment) ?? '').trim();
  const [summary = ''] = text.split(/\n\n|(?<=\.)\s/);
  const operation = /Operation: (.+)/.exec(text)?.[1];
  return {
    name,
    kind,
    signature: itsSignature,
    summary: summary.replace(/\s+/g, ' '),
    operation,
  };
}
