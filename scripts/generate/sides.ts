import { isMarked } from '../../src/contract/compile/keywords.js';
import { isObject, type Json, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';

type Mark = 'readOnly' | 'writeOnly';

/**
 * Separates request and response schemas where fields are `readOnly` or `writeOnly`: `Door` is the response,
 * without its `writeOnly` fields, and `DoorInput`, which requests refer to, is the request, without its
 * `readOnly` ones. A document without such fields is unchanged.
 */
export function splitSides(document: unknown): unknown {
  const named = resolve(document, '/components/schemas').value;
  if (!isObject(named) || !hasMark(document)) return document;
  const twins = new Map(
    Object.keys(named)
      .filter((name) => reachesMark(named[name], new Set()))
      .map((name) => [name, freeName(name)]),
  );
  const schemas: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(named)) {
    schemas[name] = without('writeOnly', schema, false);
    const twin = twins.get(name);
    if (twin !== undefined) schemas[twin] = without('readOnly', schema, true);
  }
  const { components, ...rest } = document as Json;
  const others = Object.entries(components as Json).filter(([kind]) => kind !== 'schemas');
  return {
    ...(ofMessages(rest, false) as Json),
    components: { ...(ofMessages(Object.fromEntries(others), false) as Json), schemas },
  };

  function freeName(name: string): string {
    let free = `${name}Input`;
    while (Object.hasOwn(named as Json, free)) free += 'Sent';
    return free;
  }

  /** Whether a schema, or one it refers to, has a field of only one side. */
  function reachesMark(value: unknown, seen: Set<unknown>): boolean {
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    seen.add(value);
    if (isObject(value) && (value.readOnly === true || value.writeOnly === true)) return true;
    const target = isObject(value) ? targetOf(value) : undefined;
    if (target !== undefined && reachesMark(target, seen)) return true;
    return Object.values(value).some((inner) => reachesMark(inner, seen));
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
      return [key, ofMessages(inner, isSent || key === 'requestBody' || key === 'requestBodies')];
    });
    return Object.fromEntries(entries);
  }
}

function hasMark(value: unknown): boolean {
  return /"(?:readOnly|writeOnly)":true/.test(JSON.stringify(value));
}
