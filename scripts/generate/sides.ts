import { isMarked } from '../../src/contract/compile/keywords.js';
import { isObject, type Json, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';

type Mark = 'readOnly' | 'writeOnly';

/**
 * Separates request and response schemas where fields are `readOnly` or `writeOnly`: `Door` is the response,
 * without its `writeOnly` fields, and `DoorInput`, which requests refer to, is the request, without its
 * `readOnly` ones. A schema that only requests have keeps its name. A document without such fields is unchanged.
 */
export function splitSides(document: unknown): unknown {
  const named = resolve(document, '/components/schemas').value;
  if (!isObject(named) || !hasMark(document)) return document;
  const { components, ...rest } = document as Json;
  const { schemas: _, ...others } = components as Json;
  const sent = new Set<unknown>();
  const received = new Set<unknown>();
  reach([rest, others], received, sent);
  const twins = new Map(
    Object.keys(named)
      .filter((name) => sent.has(named[name]) && received.has(named[name]))
      .filter((name) => reachesMark(named[name]))
      .map((name) => [name, freeName(name)]),
  );
  const schemas: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(named)) {
    const isSent = sent.has(schema) && !received.has(schema);
    schemas[name] = without(isSent ? 'readOnly' : 'writeOnly', schema, isSent);
    const twin = twins.get(name);
    if (twin !== undefined) schemas[twin] = without('readOnly', schema, true);
  }
  return {
    ...(ofMessages(rest, false) as Json),
    components: { ...(ofMessages(others, false) as Json), schemas },
  };

  function freeName(name: string): string {
    let free = `${name}Input`;
    while (Object.hasOwn(named as Json, free)) free += 'Sent';
    return free;
  }

  /** Whether a schema, or one it refers to, has a field of only one side. */
  function reachesMark(schema: unknown): boolean {
    const parts = new Set<unknown>();
    reach(schema, parts);
    return [...parts].some(
      (part) => isObject(part) && (part.readOnly === true || part.writeOnly === true),
    );
  }

  /** Collects the parts of a value, and of what it refers to; the bodies of requests apart. */
  function reach(value: unknown, parts: Set<unknown>, ofRequests?: Set<unknown>): void {
    if (typeof value !== 'object' || value === null || parts.has(value)) return;
    parts.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (ofRequests !== undefined && isRequest(key)) reach(inner, ofRequests);
      else reach(inner, parts, key === 'schema' ? undefined : ofRequests);
    }
    if (isObject(value)) reach(targetOf(value), parts);
  }

  function targetOf({ $ref }: Json): unknown {
    return typeof $ref === 'string' ? resolve(document, $ref.slice(1)).value : undefined;
  }

  /** A schema without the fields of one mark; its references are to the same side. */
  function without(mark: Mark, value: unknown, isSent: boolean): unknown {
    if (Array.isArray(value)) return value.map((item) => without(mark, item, isSent));
    if (!isObject(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = without(mark, inner, isSent);
    if (isSent) refer(copy);
    const { properties, required } = value;
    if (!isObject(properties)) return copy;
    const gone = Object.keys(properties).filter((name) =>
      isMarked(document, properties[name], mark),
    );
    const kept = { ...(copy.properties as Json) } as Record<string, unknown>;
    for (const name of gone) delete kept[name];
    copy.properties = kept;
    if (Array.isArray(required)) copy.required = required.filter((name) => !gone.includes(name));
    return copy;
  }

  function refer(copy: Record<string, unknown>): void {
    const [, name = ''] = /^#\/components\/schemas\/([^/]+)$/.exec(String(copy.$ref)) ?? [];
    const twin = twins.get(name);
    if (twin !== undefined) copy.$ref = `#${toPointer('components', 'schemas', twin)}`;
  }

  /** Operations and their parts: schemas in a request body are sent, all others are received. */
  function ofMessages(value: unknown, isSent: boolean): unknown {
    if (Array.isArray(value)) return value.map((item) => ofMessages(item, isSent));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (key === 'schema') return [key, without(isSent ? 'readOnly' : 'writeOnly', inner, isSent)];
      return [key, ofMessages(inner, isSent || isRequest(key))];
    });
    return Object.fromEntries(entries);
  }
}

function isRequest(key: string): boolean {
  return key === 'requestBody' || key === 'requestBodies';
}

function hasMark(value: unknown): boolean {
  return /"(?:readOnly|writeOnly)":true/.test(JSON.stringify(value));
}
