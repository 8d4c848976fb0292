import { isObject, type Json } from '../../../src/contract/document.js';
import { toPointer } from '../../../src/contract/pointer.js';

type Children = Readonly<Record<string, Kind | { readonly each: Kind }>>;

const each = <K extends string>(kind: K) => ({ each: kind });
const body = { content: each('mediaType') } as const;
const field = { ...body, schema: 'schema', examples: each('example') } as const;

/** Which OpenAPI objects contain which others. */
const children = {
  root: {
    servers: each('server'),
    paths: each('pathItem'),
    components: 'components',
  },
  components: {
    schemas: each('schema'),
    parameters: each('parameter'),
    headers: each('header'),
    responses: each('response'),
    requestBodies: each('requestBody'),
    examples: each('example'),
    links: each('link'),
    securitySchemes: each('securityScheme'),
  },
  server: {},
  securityScheme: {},
  pathItem: {
    parameters: each('parameter'),
    ...{ get: 'operation', put: 'operation', post: 'operation', delete: 'operation' },
    ...{ options: 'operation', head: 'operation', patch: 'operation', trace: 'operation' },
  },
  operation: {
    parameters: each('parameter'),
    requestBody: 'requestBody',
    responses: each('response'),
  },
  parameter: field,
  header: field,
  requestBody: body,
  response: { ...body, headers: each('header'), links: each('link') },
  mediaType: { schema: 'schema', examples: each('example') },
  example: {},
  link: {},
  schema: {
    properties: each('schema'),
    items: 'schema',
    additionalProperties: 'schema',
    not: 'schema',
    ...{ anyOf: each('schema'), oneOf: each('schema'), allOf: each('schema') },
  },
} as const;

export type Kind = keyof typeof children;

/** An object of the bundle whose kind is known. */
export interface DocumentNode {
  readonly kind: Kind;
  readonly pointer: string;
  readonly value: Json;
  /** Its key: the name in a map, or the position in a list. */
  readonly key: string;
}

/** A value of the document and its schema. */
export interface HeldValue {
  readonly pointer: string;
  readonly value: unknown;
  /** JSON Pointer. */
  readonly schema: string;
}

/**
 * Lists every object of a bundle once, at its place; references are not followed. A schema that is `true` or
 * `false` counts as one without keywords.
 */
export function listObjects(document: unknown): DocumentNode[] {
  const found: DocumentNode[] = [];
  visit('root', '', document, '');
  return found;

  function visit(kind: Kind, pointer: string, value: unknown, key: string): void {
    if (!isObject(value)) return;
    if (typeof value.$ref === 'string' && kind !== 'schema') return;
    found.push({ kind, pointer, value, key });
    for (const [name, child] of Object.entries(children[kind] as Children)) {
      const inner = value[name];
      const at = pointer + toPointer(name);
      if (typeof child === 'string') visit(child, at, inner, name);
      else if (typeof inner === 'object' && inner !== null) {
        for (const [part, one] of Object.entries(inner)) {
          // The two maps that may have extensions among their names.
          if (['responses', 'paths'].includes(name) && kind !== 'components' && /^x-/.test(part))
            continue;
          visit(child.each, at + toPointer(part), one, part);
        }
      }
    }
  }
}
