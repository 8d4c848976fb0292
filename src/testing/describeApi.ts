import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A public name: its signature, and the first sentence of its description. */
export interface ApiEntry {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'value' | 'type';
  readonly signature: string;
  readonly summary: string;
  /** The own members of an interface. */
  readonly members: readonly ApiMember[];
  /** The types that it extends, as written: `CallOptions`, `Pick<WaitOptions, 'onProgress'>`. */
  readonly bases: readonly string[];
  /** `METHOD /path`, if the description names one. */
  readonly operation: string | undefined;
}

/** A field of an interface. */
export interface ApiMember {
  readonly name: string;
  readonly signature: string;
  readonly isOptional: boolean;
  readonly summary: string;
  /** The sentence that gives its default. */
  readonly otherwise: string | undefined;
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

const described = new Map<string, readonly ApiEntry[]>();

/** The exports of a module, re-exports included, in their order. */
export function describeModule(file: string): readonly ApiEntry[] {
  // A module is asked for once for each name that another one exports from it.
  const entries = described.get(file) ?? exportsOf(file);
  described.set(file, entries);
  return entries;
}

function exportsOf(file: string): ApiEntry[] {
  const source = parse(file);
  const fileOf = (specifier: ts.Expression | undefined) => {
    const path = join(dirname(file), (specifier as ts.StringLiteral).text.replace(/\.js$/, ''));
    return existsSync(`${path}.ts`) ? `${path}.ts` : `${path}.d.ts`;
  };
  return source.statements.flatMap((statement): readonly ApiEntry[] => {
    if (!ts.isExportDeclaration(statement)) return declared(statement);
    const clause = statement.exportClause;
    const specifier = statement.moduleSpecifier;
    if (clause === undefined || !ts.isNamedExports(clause))
      return describeModule(fileOf(specifier));
    return clause.elements.map(({ name, isTypeOnly }) => {
      const from = specifier ?? importOf(source, name.text);
      const found = describeModule(fileOf(from)).find((each) => each.name === name.text);
      if (found === undefined)
        throw new Error(`${name.text} does not have a description in ${file}`);
      const typeOnly = (statement.isTypeOnly || isTypeOnly) && found.kind === 'class';
      return typeOnly ? { ...found, kind: 'type', signature: found.name } : found;
    });
  });
}

function importOf(source: ts.SourceFile, name: string): ts.Expression | undefined {
  const imports = source.statements.filter(ts.isImportDeclaration);
  return imports.find(({ importClause }) => {
    const names = importClause?.namedBindings;
    return (
      names && ts.isNamedImports(names) && names.elements.some((each) => each.name.text === name)
    );
  })?.moduleSpecifier;
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
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name, type }) => {
      const suffix = type === undefined || ts.isTypeLiteralNode(type) ? '' : `: ${textOf(type)}`;
      return entry(name.getText(), 'value', `${name.getText()}${suffix}`, statement);
    });
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    const itself = entry(statement.name.text, 'type', statement.name.text, statement);
    if (ts.isTypeAliasDeclaration(statement)) return [itself];
    const bases = (statement.heritageClauses ?? []).flatMap(({ types }) => types.map(textOf));
    const members = statement.members.flatMap((member) =>
      ts.isPropertySignature(member) || ts.isMethodSignature(member) ? [memberOf(member)] : [],
    );
    return [{ ...itself, bases, members }];
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
    const own = ts.isIdentifier(parameter.name) ? parameter.name.text : 'options';
    return `${own}${optional}: ${parameter.type?.getText() ?? 'unknown'}`;
  });
  return `${name}(${list.join(', ')}): ${type?.getText() ?? 'void'}`.replace(/\s+/g, ' ');
}

function memberOf(member: ts.PropertySignature | ts.MethodSignature): ApiMember {
  const name = member.name.getText();
  const isOptional = member.questionToken !== undefined;
  const type = member.type === undefined ? 'unknown' : textOf(member.type);
  const text = docOf(member);
  return {
    name,
    signature: ts.isMethodSignature(member)
      ? signature(name, member)
      : `${name}${isOptional ? '?' : ''}: ${type.replace(/^\| | \| undefined$/g, '')}`,
    isOptional,
    summary: summaryOf(text),
    otherwise: /\bDefault\b.*?(?:\.(?=\s|$)|$)/.exec(oneLine(text))?.[0],
  };
}

function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').trim();
}

function summaryOf(text: string): string {
  const [summary = ''] = text.split(/\n\n|(?<=\.)\s/);
  return oneLine(summary);
}

function textOf(node: ts.Node): string {
  return oneLine(node.getText()).replace(/(?<=<) | (?=>)/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function entry(
  name: string,
  kind: ApiEntry['kind'],
  itsSignature: string,
  node: ts.Node,
): ApiEntry {
  const text = docOf(node);
  const operation = /Operation: (.+)/.exec(text)?.[1];
  const summary = summaryOf(text);
  return { name, kind, signature: itsSignature, summary, operation, members: [], bases: [] };
}
