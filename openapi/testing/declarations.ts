import { isMarked } from '../../src/contract/compile/keywords.js';
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
 * entered. Fields with the mark `absent` are left out: `readOnly` for a request, `writeOnly` for an answer.
 */
export function declarations(
  document: Document,
  schema: Schema,
  leaves: ReadonlySet<string> = new Set(),
  absent?: 'readOnly' | 'writeOnly',
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
    enter(resolved, path, name === undefined ? above : [...above, name]);
  }

  function enter(schema: Schema, path: string, above: string[]): void {
    for (const branch of [schema.anyOf, schema.oneOf, schema.allOf].flatMap((all) => all ?? [])) {
      const name = nameOf(branch);
      if (leaves.has(name ?? '') || above.filter((other) => other === name).length === 2) continue;
      enter(resolve(document, branch), path, name === undefined ? above : [...above, name]);
    }
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const child = path === '' ? key : `${path}.${key}`;
      if (absent !== undefined && isMarked(document, property, absent)) continue;
      walk(property, child, schema.required?.includes(key) ?? false, above);
    }
    if (schema.items) walk(schema.items, `${path}[]`, true, above);
  }

  walk(schema, '', false, []);
  return found;
}

/** Whether a value of this schema, or of one of its choices, may have any content. */
export function isFree(document: Document, schema: Schema): boolean {
  const choices = [schema.anyOf, schema.oneOf].flatMap((all) => all ?? []);
  return (
    schema.additionalProperties !== undefined ||
    Object.keys(schema).join() === 'description' ||
    choices.some((each) => isFree(document, resolve(document, each)))
  );
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
