import {
  effects,
  isObject,
  listOperations,
  type OperationEffect,
} from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import { type Changes, Note } from './change.js';
import { compareNames, inside, insideBoth, keysOf, type Node, nodeAt, schemaIn } from './nodes.js';
import { compareRest } from './rest.js';
import { compareSchemas } from './schemas.js';

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
  const [before, after] = [choicesOf(older), choicesOf(newer)];
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

function choicesOf(node: Node): Credentials[] {
  const stated = node.value.security ?? nodeAt(node.document, '').value.security;
  const list: unknown[] = Array.isArray(stated) ? stated : [];
  if (list.length === 0) return [new Map()];
  return list.map(
    (choice) =>
      new Map(
        Object.entries(isObject(choice) ? choice : {}).map(([scheme, scopes]) => [
          scheme,
          Array.isArray(scopes) ? scopes.map(String) : [],
        ]),
      ),
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
  const types = compareNames(keysOf(older, 'content'), keysOf(newer, 'content'));
  for (const type of types.added) tell.added(inside(newer, 'content', type).pointer, type);
  for (const type of types.removed) tell.removed(inside(older, 'content', type).pointer, type);
  for (const type of types.kept) {
    const [before, after] = insideBoth(older, newer, 'content', type);
    compareRest(before, after, judged.mediaType, note);
    compareSchemasIn(before, after, note);
  }
}

function compareResponses(older: Node, newer: Node, note: Note): void {
  const statuses = compareNames(keysOf(older, 'responses'), keysOf(newer, 'responses'));
  const isSuccess = (status: string): boolean => status.startsWith('2');
  for (const status of statuses.added) {
    const at = `${newer.pointer}/responses/${status}`;
    // A reader can handle any error; a success has a body that it must understand.
    if (isSuccess(status)) note.breaking('status', at, `It may now answer ${status}.`);
    else note.additive('status', at, `It may now fail with ${status}.`);
  }
  for (const status of statuses.removed) {
    const at = `${older.pointer}/responses/${status}`;
    if (isSuccess(status)) note.breaking('status', at, `It no longer answers ${status}.`);
    else note.additive('status', at, `It no longer fails with ${status}.`);
  }
  for (const status of statuses.kept) {
    const [before, after] = insideBoth(older, newer, 'responses', status);
    compareHeaders(before, after, note);
    compareRest(before, after, judged.response, note);
    compareContent(before, after, note, {
      added: (at, type) =>
        note.breaking('content-type', at, `${status} may now have the type ${type}.`),
      removed: (at, type) =>
        note.breaking('content-type', at, `${status} no longer has the type ${type}.`),
    });
  }
}

function compareHeaders(older: Node, newer: Node, note: Note): void {
  const [before, after] = [headersOf(older), headersOf(newer)];
  const { added, removed, kept } = compareNames([...before.keys()], [...after.keys()]);
  for (const name of added) {
    const { pointer, key } = after.get(name) as Header;
    note.additive('header', pointer, `The header ${key} is new.`);
  }
  for (const name of removed) {
    const { pointer, key } = before.get(name) as Header;
    note.breaking('header', pointer, `The header ${key} was removed.`);
  }
  for (const name of kept) {
    const [one, other] = [before.get(name) as Header, after.get(name) as Header];
    const [was, is] = [one.value.required === true, other.value.required === true];
    const at = `${other.pointer}/required`;
    if (is && !was) note.narrower('required', at, `The header ${other.key} is now always present.`);
    if (was && !is) note.wider('required', at, `The header ${other.key} is now optional.`);
    compareDeprecation(one, other, note);
    compareRest(one, other, judged.header, note);
    compareSchemasIn(one, other, note);
  }
}

interface Header extends Node {
  /** Its name as it is written. */
  readonly key: string;
}

/** By name, ignoring case. */
function headersOf(response: Node): Map<string, Header> {
  return new Map(
    keysOf(response, 'headers').map((key) => [
      key.toLowerCase(),
      { ...inside(response, 'headers', key), key },
    ]),
  );
}

function compareSchemasIn(older: Node, newer: Node, note: Note): void {
  const [before, after] = [schemaIn(older), schemaIn(newer)];
  if (!note.shapes.areAlike(before, after)) compareSchemas(before, after, note);
}
