import openapiTS, {
  astToString,
  type OpenAPI3,
  type SchemaObject,
  transformSchemaObject,
} from 'openapi-typescript';
import ts from 'typescript';
import {
  isObject,
  type Json,
  listOperations,
  resolve,
  statusesOf,
} from '../../src/contract/document.js';
import { partsOf, toPointer } from '../../src/contract/pointer.js';
import { isBareObject, withIntersections } from './intersections.js';
import { splitSides } from './sides.js';

/**
 * Writes the TypeScript types of a bundled document.
 *
 * An enum with `x-open-enum: true` becomes `'known' | … | (string & {})`: editors still complete the known
 * values, and a value that the service adds later compiles. Fields that only one side writes are only in the
 * types of that side.
 */
export async function generateTypes(document: unknown): Promise<string> {
  const copy = withoutExtensions(structuredClone(splitSides(document)));
  const written = withScalarParameters(withIntersections(copy));
  const ast = await openapiTS(written as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: false,
    // A default is the receiver's business: a request may leave the field out, and so may an answer.
    defaultNonNullable: false,
    transform: (schema, options) => {
      if (isOpenEnum(schema)) return openEnumType(schema.enum);
      if (isBareObject(schema as Json)) return anyObject();
      // The generator takes the type of a list of lists for that of the inner list, unless it says `type: array`.
      if (isList(schema))
        return ts.factory.createArrayTypeNode(transformSchemaObject(schema.items, options));
      const values = plainValues(schema);
      return values && ts.factory.createUnionTypeNode(values.map(literalType));
    },
  });
  const nodes = withNamedLoops(ast, listLoops(written)).map(withInherited);
  describeAliases(nodes, written);
  return astToString(nodes);
}

/**
 * Adds to the type of an optional field what every object inherits under its name: without that, an object that leaves
 * the field out does not compile, and who reads the field is not told of the function that is there.
 */
function withInherited(node: ts.Node): ts.Node {
  const { factory } = ts;
  const inner = ts.visitEachChild(node, withInherited, undefined);
  if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
  const { modifiers, name, questionToken, type } = inner;
  const text = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
  if (!(text in {})) return inner;
  const inherited = factory.createIndexedAccessTypeNode(
    factory.createTypeLiteralNode([]),
    factory.createLiteralTypeNode(factory.createStringLiteral(text)),
  );
  const whole = factory.createUnionTypeNode([type, inherited]);
  const widened = factory.createPropertySignature(modifiers, name, questionToken, whole);
  return ts.setSyntheticLeadingComments(widened, ts.getSyntheticLeadingComments(inner));
}

/** The named schemas that lead back to themselves through lists and choices alone. */
function listLoops(document: unknown): ReadonlySet<string> {
  const schemas = resolve(document, '/components/schemas').value;
  if (!isObject(schemas)) return new Set();
  const namesIn = (schema: unknown): string[] => {
    if (!isObject(schema)) return [];
    if (typeof schema.$ref === 'string') return [partsOf(schema.$ref.slice(1)).at(-1) ?? ''];
    const shapes = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => schema[keyword] ?? []);
    return [schema.items, ...shapes].flatMap(namesIn);
  };
  const reached = (name: string, seen = new Set<string>()): Set<string> => {
    for (const next of namesIn(schemas[name])) {
      if (!seen.has(next)) reached(next, seen.add(next));
    }
    return seen;
  };
  return new Set(Object.keys(schemas).filter((name) => reached(name).has(name)));
}

/** The schema that `components["schemas"]["Door"]` is. */
function schemaOf({ objectType, indexType }: ts.IndexedAccessTypeNode): string | undefined {
  if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteral(indexType.literal)) return undefined;
  const isOfSchemas = ts.isIndexedAccessTypeNode(objectType) && schemaOf(objectType) === 'schemas';
  const isRoot = ts.isTypeReferenceNode(objectType);
  return isOfSchemas || isRoot ? indexType.literal.text : undefined;
}

/**
 * Moves the types of these schemas to their names at the root of the module: a property cannot be a list of itself, but
 * a type can.
 */
function withNamedLoops(ast: readonly ts.Node[], loops: ReadonlySet<string>): ts.Node[] {
  const { factory } = ts;
  const bodies = new Map<string, ts.TypeNode>();
  // The compiler puts off a list in a type only where the list is of a name.
  const byName = (node: ts.Node): ts.Node => {
    const name = ts.isIndexedAccessTypeNode(node) && schemaOf(node);
    if (name && loops.has(name)) return factory.createTypeReferenceNode(name);
    return ts.visitEachChild(node, byName, undefined);
  };
  const named = (member: ts.TypeElement): ts.TypeElement => {
    const name = member.name !== undefined && ts.isIdentifier(member.name) && member.name.text;
    if (!name || !loops.has(name) || !ts.isPropertySignature(member) || !member.type) return member;
    bodies.set(name, byName(member.type) as ts.TypeNode);
    const { modifiers, questionToken } = member;
    const type = factory.createTypeReferenceNode(name);
    const moved = factory.createPropertySignature(modifiers, member.name, questionToken, type);
    return ts.setSyntheticLeadingComments(moved, ts.getSyntheticLeadingComments(member));
  };
  const inSchemas = (member: ts.TypeElement): ts.TypeElement => {
    if (!ts.isPropertySignature(member) || !member.type || !ts.isTypeLiteralNode(member.type)) {
      return member;
    }
    if (!ts.isIdentifier(member.name) || member.name.text !== 'schemas') return member;
    const type = factory.createTypeLiteralNode(member.type.members.map(named));
    return factory.createPropertySignature(undefined, member.name, undefined, type);
  };
  if (loops.size === 0) return [...ast];
  const written = ast.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === 'components'
      ? factory.createInterfaceDeclaration(
          node.modifiers,
          node.name,
          undefined,
          undefined,
          node.members.map(inSchemas),
        )
      : node,
  );
  return written.map((node) =>
    ts.isTypeAliasDeclaration(node) && bodies.has(node.name.text)
      ? factory.createTypeAliasDeclaration(
          node.modifiers,
          node.name,
          undefined,
          bodies.get(node.name.text) ?? node.type,
        )
      : node,
  );
}

/** Gives the name of each schema its description, which an editor shows for `Job` as for its fields. */
function describeAliases(nodes: readonly ts.Node[], document: unknown): void {
  for (const node of nodes) {
    if (!ts.isTypeAliasDeclaration(node)) continue;
    const isIndexed = ts.isIndexedAccessTypeNode(node.type);
    const name = (isIndexed && schemaOf(node.type)) || node.name.text;
    const schema = resolve(document, toPointer('components', 'schemas', name)).value;
    if (!isObject(schema) || typeof schema.description !== 'string') continue;
    const lines = schema.description.trim().replaceAll('*/', '*\\/').split('\n');
    const text =
      lines.length === 1
        ? `* ${lines[0]} `
        : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n `;
    ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
  }
}

/** The document without the extensions that stand among its statuses: the generator takes each for an answer. */
function withoutExtensions(document: unknown): unknown {
  for (const { method, path } of listOperations(document)) {
    const at = toPointer('paths', path, method.toLowerCase(), 'responses');
    const responses = resolve(document, at).value as Record<string, unknown> | undefined;
    const statuses = statusesOf(responses);
    for (const key of Object.keys(responses ?? {})) {
      if (!statuses.includes(key)) delete responses?.[key];
    }
  }
  return document;
}

/** Gives parameters without a type those that can be written as a text: a caller could pass anything else. */
function withScalarParameters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withScalarParameters);
  if (!isObject(value)) return value;
  const isParameter = typeof value.in === 'string' && isObject(value.schema);
  if (isParameter) return { ...value, schema: scalarWhereUntyped(value.schema) };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withScalarParameters(inner)]),
  );
}

function scalarWhereUntyped(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const { type, items, properties } = schema;
  const isUntyped = !['type', '$ref', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'].some(
    (keyword) => keyword in schema,
  );
  if (isUntyped) return { ...schema, type: ['string', 'number', 'boolean'] };
  if (type === 'array') return { ...schema, items: scalarWhereUntyped(items ?? {}) };
  if (!isObject(properties)) return schema;
  const fields = Object.entries(properties).map(([name, inner]) => [
    name,
    scalarWhereUntyped(inner),
  ]);
  return { ...schema, properties: Object.fromEntries(fields) };
}

function isOpenEnum(schema: SchemaObject): schema is SchemaObject & { enum: (string | null)[] } {
  return 'x-open-enum' in schema && schema['x-open-enum'] === true && Array.isArray(schema.enum);
}

function isList(schema: SchemaObject): schema is SchemaObject & { readonly items: SchemaObject } {
  const { type, items, enum: values, const: constant } = schema as Json;
  const isOfValues = Array.isArray(values) || constant !== undefined;
  return type === 'array' && isObject(items) && items.type !== 'array' && !isOfValues;
}

/** `Record<string, unknown>`: the document does not say which fields there are. */
function anyObject(): ts.TypeNode {
  const { factory } = ts;
  return factory.createTypeReferenceNode('Record', [
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword),
  ]);
}

/** The values of an enum of objects or a constant null, which would have the type `unknown`. */
function plainValues(schema: object): readonly unknown[] | undefined {
  const { const: constant, enum: values } = schema as { const?: unknown; enum?: unknown };
  if (constant === null) return [null];
  const isOfObjects = Array.isArray(values) && values.some((each) => each instanceof Object);
  return isOfObjects ? values : undefined;
}

/** The type that only one value of JSON has. */
function literalType(value: unknown): ts.TypeNode {
  const { factory } = ts;
  if (Array.isArray(value)) return factory.createTupleTypeNode(value.map(literalType));
  if (isObject(value)) {
    return factory.createTypeLiteralNode(
      Object.entries(value).map(([name, inner]) =>
        factory.createPropertySignature(
          undefined,
          factory.createStringLiteral(name),
          undefined,
          literalType(inner),
        ),
      ),
    );
  }
  if (value === null) return factory.createLiteralTypeNode(factory.createNull());
  if (typeof value === 'string') {
    return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  }
  if (typeof value === 'boolean') {
    return factory.createLiteralTypeNode(value ? factory.createTrue() : factory.createFalse());
  }
  const number = factory.createNumericLiteral(Math.abs(Number(value)));
  const isNegative = Number(value) < 0;
  return factory.createLiteralTypeNode(
    isNegative ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, number) : number,
  );
}

function openEnumType(values: readonly (string | null)[]): ts.TypeNode {
  const { factory } = ts;
  const known = values.map(literalType);
  const anyOtherString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...known, anyOtherString]);
}
