import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';

/** An object of one version of the document, and its place, references followed. */
export interface Node {
  readonly document: unknown;
  readonly pointer: string;
  readonly value: Json;
}

/** The object at a pointer; an empty one if there is none. */
export function nodeAt(document: unknown, at: string): Node {
  const { pointer, value } = resolve(document, at);
  return { document, pointer, value: isObject(value) ? value : {} };
}

/** The object inside a node at the given keys, references followed. */
export function inside(node: Node, ...keys: readonly (string | number)[]): Node {
  return keys.reduce<Node>((at, key) => {
    const value = (at.value as Readonly<Record<string | number, unknown>>)[key];
    if (isObject(value) && typeof value.$ref === 'string') {
      return nodeAt(at.document, value.$ref.slice(1));
    }
    const pointer = at.pointer + toPointer(String(key));
    // A list is treated as an object, with its positions as keys.
    const inner = isObject(value) || Array.isArray(value) ? (value as Json) : {};
    return { document: at.document, pointer, value: inner };
  }, node);
}

/** The same place inside two nodes. */
export function insideBoth(
  older: Node,
  newer: Node,
  ...keys: readonly (string | number)[]
): [older: Node, newer: Node] {
  return [inside(older, ...keys), inside(newer, ...keys)];
}

/** The keys of the object inside a node. */
export function keysOf(node: Node, key: string): string[] {
  return Object.keys(inside(node, key).value);
}

/** An object inside a node, with its key as it is written. */
export interface Entry extends Node {
  readonly key: string;
}

/** The objects at a key of a node, by what their keys mean; further ones that mean the same, as they are written. */
export function entriesOf(
  node: Node,
  key: string,
  meaningOf: (key: string) => string,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const each of keysOf(node, key).sort()) {
    const meaning = meaningOf(each);
    // A space is in no meaning.
    const name = entries.has(meaning) ? ` ${each}` : meaning;
    entries.set(name, { ...inside(node, key, each), key: each });
  }
  return entries;
}

export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}

/** Shows a value of the document in a sentence. */
export function showValue(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

/** Sorts names into those that only the newer, only the older, and both versions have. */
export function compareNames(
  older: readonly string[],
  newer: readonly string[],
): { added: string[]; removed: string[]; kept: string[] } {
  return {
    added: newer.filter((name) => !older.includes(name)),
    removed: older.filter((name) => !newer.includes(name)),
    kept: older.filter((name) => newer.includes(name)),
  };
}

/** The schema of a node, as it is written: the comparison follows references. */
export function schemaIn(node: Node): { document: unknown; pointer: string }[] {
  return node.value.schema === undefined
    ? []
    : [{ document: node.document, pointer: `${node.pointer}/schema` }];
}

/** Whether a pointer is that of a schema with a name. */
export function isNamed(pointer: string): boolean {
  return /^\/components\/schemas\/[^/]+$/.test(pointer);
}
