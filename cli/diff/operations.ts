import {
  effects,
  isObject,
  listOperations,
  type OperationEffect,
  statusesOf,
} from '../../src/contract/document.js';
import { parametersOf as parametersOfType } from '../../src/contract/forms.js';
import { mediaTypeOf } from '../../src/contract/headers.js';
import { toPointer } from '../../src/contract/pointer.js';
import { type Changes, Note } from './change.js';
import {
  compareNames,
  type Entry,
  entriesOf,
  inside,
  insideBoth,
  isSame,
  type Node,
  nodeAt,
  schemaIn,
} from './nodes.js';
import { compareRest } from './rest.js';
import { compareSchemas } from './schemas.js';
import { schemeMeant } from './schemes.js';

/** Reports the differences between the operations of two versions of the document. */
export function compareOperations(older: unknown, newer: unknown, changes: Changes): void {
  const [before, after] = [list(older), list(newer)];
  for (const operation of before) {
    const same = after.find(({ key }) => key === operation.key);
    const note = new Note(changes, 'request', [operation.operationId]);
    const at = pointerOf(operation);
    if (same === undefined) {
      note.breaking('operation', at, `${operation.operationId} (${operation.key}) was removed.`);
      continue;
    }
    if (same.operationId !== operation.operationId) {
      note.breaking('operation', at, `${operation.operationId} is now called ${same.operationId}.`);
    }
    compareOperation(nodeAt(older, at), nodeAt(newer, at), same.operationId, changes);
  }
  for (const operation of after) {
    if (before.some(({ key }) => key === operation.key)) continue;
    const note = new Note(changes, 'request', [operation.operationId]);
    note.additive(
      'operation',
      pointerOf(operation),
      `${operation.operationId} (${operation.key}) is new.`,
    );
  }
}

interface Listed {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly key: string;
}

function list(document: unknown): Listed[] {
  return listOperations(document).map((each) => ({ ...each, key: `${each.method} ${each.path}` }));
}

function pointerOf({ method, path }: Listed): string {
  return toPointer('paths', path, method.toLowerCase());
}

function compareOperation(older: Node, newer: Node, operationId: string, changes: Changes): void {
  const request = new Note(changes, 'request', [operationId]);
  const response = new Note(changes, 'response', [operationId]);
  compareEffects(older, newer, request);
  compareSecurity(older, newer, request);
  compareParameters(older, newer, request);
  compareRequestBodies(older, newer, request);
  compareResponses(older, newer, response);
  compareDeprecation(older, newer, request);
  compareRest(older, newer, judged.operation, request);
  const path = newer.pointer.slice(0, newer.pointer.lastIndexOf('/'));
  compareRest(nodeAt(older.document, path), nodeAt(newer.document, path), judged.path, request);
}

const judged = {
  operation: new Set([
    ...['operationId', 'x-effect', 'deprecated', 'security', 'parameters', 'requestBody'],
    'responses',
  ]),
  path: new Set([
    'parameters',
    'get',
    'put',
    'post',
    'delete',
    'options',
    'head',
    'patch',
    'trace',
  ]),
  parameter: new Set([
    ...['name', 'in', 'required', 'deprecated', 'schema', 'style', 'explode', 'allowReserved'],
  ]),
  body: new Set(['required', 'content']),
  mediaType: new Set(['schema']),
  response: new Set(['headers', 'content']),
  header: new Set(['deprecated', 'required', 'schema']),
} as const;

function compareEffects(older: Node, newer: Node, note: Note): void {
  const [before, after] = [String(older.value['x-effect']), String(newer.value['x-effect'])];
  if (before === after) return;
  const rank = (effect: string): number => effects.indexOf(effect as OperationEffect);
  const message = `x-effect changes from ${before} to ${after}.`;
  const at = `${newer.pointer}/x-effect`;
  if (rank(after) > rank(before)) note.breaking('effect', at, message);
  else note.additive('effect', at, message);
}

function compareDeprecation(older: Node, newer: Node, note: Note): void {
  if ((older.value.deprecated === true) === (newer.value.deprecated === true)) return;
  const state = newer.value.deprecated === true ? 'deprecated' : 'no longer deprecated';
  note.additive('deprecated', `${newer.pointer}/deprecated`, `It is ${state}.`);
}

/** A caller with the credentials of an older choice must still have sufficient ones. */
function compareSecurity(older: Node, newer: Node, note: Note): void {
  const renamed = renamedSchemes(older.document, newer.document);
  const [before, after] = [choicesOf(older, renamed), choicesOf(newer)];
  const at = `${newer.pointer}/security`;
  for (const choice of before.filter((each) => !after.some((other) => suffices(each, other)))) {
    const message =
      choice.size === 0
        ? 'Credentials are now required.'
        : `Credentials ${name(choice)} no longer suffice.`;
    note.breaking('credentials', at, message);
  }
  for (const choice of after.filter((each) => !before.some((other) => suffices(each, other)))) {
    const message =
      choice.size === 0
        ? 'Credentials are no longer required.'
        : `Credentials ${name(choice)} now suffice.`;
    note.additive('credentials', at, message);
  }
}

/** Schemes with the required scopes; empty if no credentials are required. */
type Credentials = ReadonlyMap<string, readonly string[]>;

function choicesOf(node: Node, renamed: ReadonlyMap<string, string> = new Map()): Credentials[] {
  const stated = node.value.security ?? nodeAt(node.document, '').value.security;
  const list: unknown[] = Array.isArray(stated) ? stated : [];
  if (list.length === 0) return [new Map()];
  return list.map(
    (choice) =>
      new Map(
        Object.entries(isObject(choice) ? choice : {}).map(([scheme, scopes]) => [
          renamed.get(scheme) ?? scheme,
          Array.isArray(scopes) ? scopes.map(String) : [],
        ]),
      ),
  );
}

/** The new names of schemes that mean the same under another name: no request shows them. */
function renamedSchemes(older: unknown, newer: unknown): Map<string, string> {
  const [before, after] = [older, newer].map((document) =>
    inside(nodeAt(document, ''), 'components', 'securitySchemes'),
  ) as [Node, Node];
  const names = compareNames(Object.keys(before.value), Object.keys(after.value));
  return new Map(
    names.removed.flatMap((name) => {
      const meaning = schemeMeant(inside(before, name).value);
      const same = names.added.find((each) => {
        return isSame(schemeMeant(inside(after, each).value), meaning);
      });
      return same === undefined ? [] : [[name, same]];
    }),
  );
}

/** Whether the available credentials satisfy the required ones. */
function suffices(held: Credentials, asked: Credentials): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const own = held.get(scheme);
    return own !== undefined && scopes.every((scope) => own.includes(scope));
  });
}

function name(credentials: Credentials): string {
  return [...credentials]
    .map(([scheme, scopes]) => (scopes.length === 0 ? scheme : `${scheme} (${scopes.join(', ')})`))
    .join(' with ');
}

function compareParameters(older: Node, newer: Node, note: Note): void {
  const [before, after] = [parametersOf(older), parametersOf(newer)];
  const { added, removed, kept } = compareNames([...before.keys()], [...after.keys()]);
  for (const key of added) {
    const parameter = after.get(key);
    if (parameter === undefined) continue;
    const required = parameter.value.required === true;
    const message = `The ${required ? 'required ' : ''}parameter ${parameter.value.name} (${parameter.value.in}) is new.`;
    if (required) note.breaking('parameter', parameter.pointer, message);
    else note.additive('parameter', parameter.pointer, message);
  }
  for (const key of removed) {
    const parameter = before.get(key);
    if (parameter === undefined) continue;
    const { name, in: where } = parameter.value;
    note.breaking('parameter', parameter.pointer, `The parameter ${name} (${where}) was removed.`);
  }
  for (const key of kept) {
    const [one, other] = [before.get(key), after.get(key)];
    if (one !== undefined && other !== undefined) compareParameter(one, other, note);
  }
}

function parametersOf(operation: Node): Map<string, Node> {
  const path = operation.pointer.slice(0, operation.pointer.lastIndexOf('/'));
  const found = new Map<string, Node>();
  // An operation's own parameter replaces that of its path.
  for (const owner of [nodeAt(operation.document, path), operation]) {
    const list = owner.value.parameters;
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const parameter = inside(owner, 'parameters', String(index));
      const { in: place, name } = parameter.value;
      const known = place === 'header' ? String(name).toLowerCase() : name;
      found.set(`${place} ${known}`, parameter);
    }
  }
  return found;
}

function compareParameter(older: Node, newer: Node, note: Note): void {
  const { name } = newer.value;
  if ((older.value.required === true) !== (newer.value.required === true)) {
    const at = `${newer.pointer}/required`;
    if (newer.value.required === true)
      note.breaking('required', at, `The parameter ${name} is now required.`);
    else note.additive('required', at, `The parameter ${name} is now optional.`);
  }
  const [before, after] = [spellingOf(older, note), spellingOf(newer, note)];
  if (before !== after) {
    const message = `The parameter ${name} is written as ${after} instead of ${before}.`;
    note.breaking('parameter', newer.pointer, message);
  }
  compareRest(older, newer, judged.parameter, note);
  compareDeprecation(older, newer, note);
  compareSchemasIn(older, newer, note);
}

/** How a parameter's value is serialized, with the defaults. */
function spellingOf(node: Node, note: Note): string {
  const { value } = node;
  const style = String(
    value.style ?? (value.in === 'query' || value.in === 'cookie' ? 'form' : 'simple'),
  );
  const types = note.shapes.of(schemaIn(node)).alternatives.map(({ type }) => type);
  const isJoined = types.includes('array') || types.includes('object');
  const explode = isJoined && (value.explode ?? style === 'form');
  return [style, explode === true && 'exploded', value.allowReserved === true && 'unescaped']
    .filter(Boolean)
    .join(', ');
}

function compareRequestBodies(older: Node, newer: Node, note: Note): void {
  const [before, after] = insideBoth(older, newer, 'requestBody');
  if ((before.value.required === true) !== (after.value.required === true)) {
    const at = `${after.pointer}/required`;
    if (after.value.required === true) note.breaking('required', at, 'A body is now required.');
    else note.additive('required', at, 'The body is now optional.');
  }
  compareRest(before, after, judged.body, note);
  compareContent(before, after, note, {
    added: (at, type) =>
      note.additive('content-type', at, `A body of type ${type} is now accepted.`),
    removed: (at, type) =>
      note.breaking('content-type', at, `A body of type ${type} is no longer accepted.`),
  });
}

function compareContent(
  older: Node,
  newer: Node,
  note: Note,
  tell: {
    readonly added: (pointer: string, type: string) => void;
    readonly removed: (pointer: string, type: string) => void;
  },
): void {
  const [before, after] = [older, newer].map((each) =>
    entriesOf(each, 'content', mediaTypeMeant),
  ) as Both;
  const types = compareNames([...before.keys()], [...after.keys()]);
  for (const type of types.added) {
    const { pointer, key } = after.get(type) as Entry;
    tell.added(pointer, key);
  }
  for (const type of types.removed) {
    const { pointer, key } = before.get(type) as Entry;
    tell.removed(pointer, key);
  }
  for (const type of types.kept) {
    const [one, other] = [before.get(type) as Entry, after.get(type) as Entry];
    compareRest(one, other, judged.mediaType, note);
    compareSchemasIn(one, other, note);
  }
}

type Both = [before: Map<string, Entry>, after: Map<string, Entry>];

/** A media type regardless of its writing; JSON is in UTF-8 whether it says so or not. */
function mediaTypeMeant(key: string): string {
  return [mediaTypeOf(key), ...parametersOfType(key).toSorted()].join(';');
}

function compareResponses(older: Node, newer: Node, note: Note): void {
  const range = (key: string): string => key.replace(/^\dxx$/i, (each) => each.toUpperCase());
  const [before, after] = [older, newer].map((each) => entriesOf(each, 'responses', range)) as Both;
  const statuses = compareNames(statusesIn(before), statusesIn(after));
  const isSuccess = (status: string): boolean => status.startsWith('2');
  for (const status of statuses.added) {
    const at = `${newer.pointer}/responses/${after.get(status)?.key}`;
    // A reader can handle any error; a success has a body that it must understand.
    if (isSuccess(status)) note.breaking('status', at, `It may now answer ${status}.`);
    else note.additive('status', at, `It may now fail with ${status}.`);
  }
  for (const status of statuses.removed) {
    const at = `${older.pointer}/responses/${before.get(status)?.key}`;
    if (isSuccess(status)) note.breaking('status', at, `It no longer answers ${status}.`);
    else note.additive('status', at, `It no longer fails with ${status}.`);
  }
  for (const status of statuses.kept) {
    const [one, other] = [before.get(status) as Entry, after.get(status) as Entry];
    compareHeaders(one, other, note);
    compareRest(one, other, judged.response, note);
    compareContent(one, other, note, {
      added: (at, type) =>
        note.breaking('content-type', at, `${status} may now have the type ${type}.`),
      removed: (at, type) =>
        note.breaking('content-type', at, `${status} no longer has the type ${type}.`),
    });
  }
}

function statusesIn(responses: Map<string, Entry>): string[] {
  return statusesOf(Object.fromEntries(responses));
}

function compareHeaders(older: Node, newer: Node, note: Note): void {
  const lower = (name: string): string => name.toLowerCase();
  const [before, after] = [older, newer].map((each) => entriesOf(each, 'headers', lower)) as Both;
  const { added, removed, kept } = compareNames([...before.keys()], [...after.keys()]);
  for (const name of added) {
    const { pointer, key } = after.get(name) as Entry;
    note.additive('header', pointer, `The header ${key} is new.`);
  }
  for (const name of removed) {
    const { pointer, key } = before.get(name) as Entry;
    note.breaking('header', pointer, `The header ${key} was removed.`);
  }
  for (const name of kept) {
    const [one, other] = [before.get(name) as Entry, after.get(name) as Entry];
    const [was, is] = [one.value.required === true, other.value.required === true];
    const at = `${other.pointer}/required`;
    if (is && !was) note.narrower('required', at, `The header ${other.key} is now always present.`);
    if (was && !is) note.wider('required', at, `The header ${other.key} is now optional.`);
    compareDeprecation(one, other, note);
    compareRest(one, other, judged.header, note);
    compareSchemasIn(one, other, note);
  }
}

function compareSchemasIn(older: Node, newer: Node, note: Note): void {
  const [before, after] = [schemaIn(older), schemaIn(newer)];
  if (!note.shapes.areAlike(before, after)) compareSchemas(before, after, note);
}
