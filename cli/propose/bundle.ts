import { isObject } from '../../src/contract/document.js';
import { partsOf, toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import type { Editable, EditableDocument, Source } from './edits.js';

/** An operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** A bundled document, edited in memory, which records each edit. */
export class BundleSources implements EditableDocument {
  /** The edits so far, in their order. */
  readonly operations: PatchOperation[] = [];
  readonly document: object;
  readonly #taken: Set<string>;

  constructor(document: object) {
    this.document = structuredClone(document);
    const schemas = valueAtPointer(document, '/components/schemas');
    this.#taken = new Set(isObject(schemas) ? Object.keys(schemas) : []);
  }

  find(pointer: string): Source | undefined {
    const [area, kind, name, ...rest] = partsOf(pointer);
    if (area !== 'components' || kind !== 'schemas' || name === undefined) return undefined;
    const root = ['components', 'schemas', name];
    if (valueAtPointer(this.document, toPointer(...root, ...rest)) === undefined) return undefined;
    return { file: name, content: this.#below(root), schemaName: name, path: rest };
  }

  freeName(name: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free); number += 1) free = `${name}${number}`;
    this.#taken.add(free);
    return free;
  }

  add(name: string, schema: unknown): void {
    this.#set(['components', 'schemas', name], inOneFile(schema));
  }

  #below(root: readonly string[]): Editable {
    return {
      get: (path) => valueAtPointer(this.document, toPointer(...root, ...path)),
      set: (path, value) => this.#set([...root, ...path], inOneFile(value)),
      insert: (path, at, value) => {
        const pointer = toPointer(...root, ...path);
        (valueAtPointer(this.document, pointer) as unknown[]).splice(at, 0, value);
        this.operations.push({ op: 'add', path: `${pointer}/${at}`, value });
      },
    };
  }

  #set(path: readonly string[], value: unknown): void {
    const [name = '', ...above] = [...path].reverse();
    const parents = above.reverse();
    this.#make(parents);
    const parent = valueAtPointer(this.document, toPointer(...parents)) as Record<string, unknown>;
    const op = Object.hasOwn(parent, name) ? 'replace' : 'add';
    parent[name] = value;
    this.operations.push({ op, path: toPointer(...path), value: structuredClone(value) });
  }

  /** Creates the objects around a value. */
  #make(path: readonly string[]): void {
    if (path.length === 0 || valueAtPointer(this.document, toPointer(...path)) !== undefined)
      return;
    this.#set(path, {});
  }
}

/** A schema for a bundle: references to other files become references into the bundle. */
function inOneFile(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneFile);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      key === '$ref' && typeof each === 'string'
        ? [key, each.replace(/^\.\/(.+)\.yaml$/, '#/components/schemas/$1')]
        : [key, inOneFile(each)],
    ),
  );
}
