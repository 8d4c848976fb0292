import type { Document, Schema } from './document.js';

export interface Declaration {
  /** Path of the field in the form of the inventory: `flow[].inputs[].name`. */
  path: string;
  /** Name of the schema behind the reference, if there is one. */
  name: string | undefined;
  schema: Schema;
  required: boolean;
  /** Its description, next to the reference and behind it. */
  says: string;
}

/**
 * Lists every field that a schema declares, at any depth, through references and choices.
 *
 * A schema that contains itself is entered only twice; one named in `leaves` is listed but not
 * entered.
 */
export function declarations(
  document: Document,
  schema: Schema,
  leaves: ReadonlySet<string> = new Set(),
): Declaration[] {
  const found: Declaration[] = [];

  function walk(raw: Schema, path: string, required: boolean, above: string[]): void {
    const name = nameOf(raw);
    const resolved = resolve(document, raw);
    if (path !== '') {
      const says = [...new Set([raw.description, resolved.description])].join(' ');
      found.push({ path, name, schema: resolved, required, says });
    }
    if (name !== undefined && leaves.has(name)) return;
    if (above.filter((other) => other === name).length === 2) return;
    const stack = name === undefined ? above : [...above, name];
    for (const branch of resolved.anyOf ?? []) {
      if (leaves.has(nameOf(branch) ?? '')) continue;
      walk(branch, '', false, stack);
    }
    for (const [key, property] of Object.entries(resolved.properties ?? {})) {
      const child = path === '' ? key : `${path}.${key}`;
      walk(property, child, resolved.required?.includes(key) ?? false, stack);
    }
    if (resolved.items) walk(resolved.items, `${path}[]`, true, stack);
  }

  walk(schema, '', false, []);
  return found;
}

/** Whether a value of this schema may have any content. */
export function isFree(schema: Schema): boolean {
  return schema.additionalProperties !== undefined || Object.keys(schema).join() === 'description';
}

/** Follows a reference into the components. */
export function resolve(document: Document, schema: Schema): Schema {
  const name = nameOf(schema);
  if (name === undefined) return schema;
  const target = document.components.schemas[name];
  if (target === undefined) throw new Error(`No schema named ${name}`);
  return target;
}

function nameOf(schema: Schema): string | undefined {
  return schema.$ref?.split('/').at(-1);
}
