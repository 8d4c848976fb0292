import {
  holdsNames,
  isObject,
  type Json,
  listOperations,
  resolve,
} from '../../src/contract/document.js';
import { partsOf, toPointer } from '../../src/contract/pointer.js';
import { annotations } from './annotations.js';
import { type Changes, Note, type Side } from './change.js';
import { inside, isSame, nodeAt } from './nodes.js';

/** Reports differences in words only: descriptions, summaries, examples and the like. */
export function compareWords(older: unknown, newer: unknown, changes: Changes): void {
  const sides = readSides(newer);
  const isFirst = firstTime();
  const visit = (before: unknown, after: unknown, pointer: string, areNames: boolean): void => {
    // What moves to the components, or from there, is compared where it is meant.
    const hasMoved = isReference(before) !== isReference(after);
    const one = hasMoved ? meantBy(before, older) : before;
    const other = hasMoved ? meantBy(after, newer) : after;
    if (!isContainer(one) || !isContainer(other)) return;
    if (hasMoved && !isFirst(before, after)) return;
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [before, after] = [one, other].map((each) => (each as Record<string, unknown>)[key]);
      const at = pointer + toPointer(key);
      if (!areNames && annotations.has(key)) {
        if (isSame(before, after)) continue;
        const [isNew, wasRemoved, differs] = key.endsWith('s')
          ? ['are new', 'were removed', 'differ']
          : ['is new', 'was removed', 'differs'];
        const word = before === undefined ? isNew : after === undefined ? wasRemoved : differs;
        for (const side of sides(at)) {
          new Note(changes, side, []).editorial('words', at, `The ${key} ${word}.`);
        }
        continue;
      }
      visit(before, after, at, holdsNames(key, areNames));
    }
  };
  visit(older, newer, '', false);
}

function isReference(value: unknown): value is Json & { $ref: string } {
  return isObject(value) && typeof value.$ref === 'string' && value.$ref.startsWith('#/');
}

/** Tells whether two parts meet for the first time: references may lead around in a circle, and in many ways. */
function firstTime(): (one: unknown, other: unknown) => boolean {
  const met = new Map<unknown, Set<unknown>>();
  return (one, other) => {
    const known = met.get(one) ?? new Set();
    met.set(one, known);
    return known.size < known.add(other).size;
  };
}

/** The target of a reference, with what stands beside it. */
function meantBy(value: unknown, document: unknown): unknown {
  if (!isReference(value)) return value;
  const { $ref, ...beside } = value;
  const target = resolve(document, $ref.slice(1)).value;
  return isObject(target) ? { ...target, ...beside } : target;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Returns which messages a place of the document belongs to. */
function readSides(document: unknown): (pointer: string) => Side[] {
  const reached: Record<'request' | 'response', Set<string>> = {
    request: new Set(),
    response: new Set(),
  };
  const components = isObject(document) ? document.components : undefined;
  const follow = (value: unknown, names: Set<string>): void => {
    if (!isContainer(value)) return;
    if ('$ref' in value && typeof value.$ref === 'string') {
      const [, , kind = '', name = ''] = value.$ref.split('/');
      const key = `${kind}/${name}`;
      if (names.has(key)) return;
      names.add(key);
      const area = isObject(components) ? components[kind] : undefined;
      follow(isObject(area) ? area[name] : undefined, names);
      return;
    }
    for (const inner of Object.values(value)) follow(inner, names);
  };
  for (const { method, path } of listOperations(document)) {
    const item = nodeAt(document, toPointer('paths', path));
    const { value: operation } = inside(item, method.toLowerCase());
    follow([item.value.parameters, operation.parameters, operation.requestBody], reached.request);
    follow(operation.responses, reached.response);
  }
  return (pointer) => {
    const [area, kind, name, part] = partsOf(pointer);
    if (area === 'paths') {
      if (part === 'responses') return ['response'];
      return part === 'requestBody' || part === 'parameters' ? ['request'] : ['document'];
    }
    const both = ['request', 'response'] as const;
    const found = both.filter((side) => reached[side].has(`${kind}/${name}`));
    return area === 'components' && found.length > 0 ? found : ['document'];
  };
}
