import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { splitSides } from './sides.js';

/**
 * Writes the TypeScript types of a bundled document.
 *
 * An enum with `x-open-enum: true` becomes `'known' | … | (string & {})`: editors still complete the known
 * values, and a value that the service adds later compiles. Fields that only one side writes are only in the
 * types of that side.
 */
export async function generateTypes(document: unknown): Promise<string> {
  const ast = await openapiTS(structuredClone(splitSides(document)) as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: false,
    // A default is the receiver's business: a request may leave the field out, and so may an answer.
    defaultNonNullable: false,
    transform: (schema) => (isOpenEnum(schema) ? openEnumType(schema.enum) : undefined),
  });
  return astToString(ast);
}

function isOpenEnum(schema: SchemaObject): schema is SchemaObject & { enum: (string | null)[] } {
  return 'x-open-enum' in schema && schema['x-open-enum'] === true && Array.isArray(schema.enum);
}

function openEnumType(values: readonly (string | null)[]): ts.TypeNode {
  const { factory } = ts;
  const known = values.map((value) =>
    factory.createLiteralTypeNode(
      value === null ? factory.createNull() : factory.createStringLiteral(value),
    ),
  );
  const anyOtherString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...known, anyOtherString]);
}
