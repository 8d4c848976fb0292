import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { formats } from '../../src/contract/compile/formats.js';
import { isObject, listBodies, listOperations, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import { bodiesOf, edgesOf } from './bodies.js';
import { type Change, type Direction, type Evidence, sortChanges } from './change.js';
import { type SchemaAt, type Schemas, Shapes } from './shape.js';

/** How many bodies are made of each version of a schema, and the seed that makes them the same each time. */
const run = { numRuns: 300, seed: 20_260_804, maxSkipsPerRun: 30 } as const;

type MessageSide = 'request' | 'response';

/** One schema of a message in one version of the document. */
interface Message {
  readonly side: MessageSide;
  readonly operationId: string;
  readonly schema: SchemaAt;
}

/** What was found where bodies of one version met the schema of the other. */
interface Finding extends Evidence {
  readonly side: MessageSide;
  readonly operationId: string;
  readonly direction: Direction;
  /** The keyword that refuses the body, in the version that refuses it. */
  readonly pointer: string;
}

/**
 * Holds bodies made from each version against the other, as a net behind the rules: a body that only one
 * version takes is kept as evidence beside the change that explains it. Where no change does, the
 * difference cannot be judged, and is breaking.
 */
export function addEvidence(
  changes: readonly Change[],
  older: object,
  newer: object,
): readonly Change[] {
  const result = [...changes];
  for (const finding of findDifferences(older, newer)) {
    const { body, reason, direction, side, operationId, pointer } = finding;
    const evidence = { body, reason };
    const index = findExplanation(result, finding);
    const known = result[index];
    if (known !== undefined) {
      result[index] = known.evidence === undefined ? { ...known, evidence } : known;
      continue;
    }
    const verb = direction === 'narrower' ? 'refused' : 'allowed';
    result.push({
      ...{ rule: 'not-judged', class: 'breaking', side, pointer, operations: [operationId] },
      ...{ direction, evidence },
      message: `A body is ${verb} now, which no rule of this comparison explains.`,
    });
  }
  return sortChanges(result);
}

function findExplanation(changes: readonly Change[], finding: Finding): number {
  const isCandidate = ({ side, operations, class: kind, direction }: Change): boolean =>
    side === finding.side &&
    kind !== 'editorial' &&
    operations.includes(finding.operationId) &&
    (direction === undefined || direction === finding.direction);
  const near = changes.findIndex(
    (change) =>
      isCandidate(change) &&
      (finding.pointer.startsWith(change.pointer) || change.pointer.startsWith(finding.pointer)),
  );
  return near >= 0 ? near : changes.findIndex(isCandidate);
}

function* findDifferences(older: object, newer: object): Generator<Finding> {
  const shapes = new Shapes();
  const [before, after] = [listMessages(older), listMessages(newer)];
  const validators = new Map(
    (['request', 'response'] as const).map((side) => [
      side,
      { older: compiler(older, side), newer: compiler(newer, side) },
    ]),
  );
  const told = new Map<string, Omit<Finding, 'operationId'>[]>();
  for (const [key, { side, operationId, schema }] of before) {
    const other = after.get(key)?.schema;
    const compile = validators.get(side);
    if (other === undefined || compile === undefined) continue;
    if (shapes.areAlike([schema], [other])) continue;
    const pair = `${side} ${schema.pointer} ${other.pointer}`;
    const found =
      told.get(pair) ??
      compareBy(
        { schemas: [schema], accepts: compile.older(schema.pointer) },
        { schemas: [other], accepts: compile.newer(other.pointer) },
        shapes,
      ).map((each) => ({ ...each, side }));
    told.set(pair, found);
    for (const each of found) yield { ...each, operationId };
  }
}

interface Version {
  readonly schemas: Schemas;
  readonly accepts: ValidateFunction;
}

function compareBy(older: Version, newer: Version, shapes: Shapes) {
  const edges = edgesOf([...older.schemas, ...newer.schemas]);
  const search = (from: Version, against: Version, direction: Direction) => {
    const property = fc.property(bodiesOf(from.schemas, shapes, edges), (body) => {
      fc.pre(from.accepts(body) === true);
      return against.accepts(body) === true;
    });
    const { counterexample } = fc.check(property, run);
    if (counterexample === null) return [];
    const [body] = counterexample;
    against.accepts(body);
    const [error] = against.accepts.errors ?? [];
    return [
      { direction, body, reason: explain(error), pointer: error?.schemaPath.split('#')[1] ?? '' },
    ];
  };
  return [...search(older, newer, 'narrower'), ...search(newer, older, 'wider')];
}

function explain(error: ErrorObject | undefined): string {
  return `${error?.instancePath || 'the body'} ${error?.message ?? 'is refused'}`;
}

/** Every schema that a message is held to, by the place of the message. */
function listMessages(document: object): Map<string, Message> {
  const messages = new Map<string, Message>();
  for (const { operationId, use, pointer } of listBodies(document)) {
    const side = use === 'request' ? 'request' : 'response';
    messages.set(`${operationId} ${use}`, { side, operationId, schema: { document, pointer } });
  }
  for (const { operationId, method, path } of listOperations(document)) {
    const item = toPointer('paths', path);
    for (const owner of [item, item + toPointer(method.toLowerCase())]) {
      const { value, pointer: list } = resolve(document, `${owner}/parameters`);
      for (const index of Array.isArray(value) ? value.keys() : []) {
        const { value: parameter, pointer } = resolve(document, `${list}/${index}`);
        if (!isObject(parameter) || parameter.schema === undefined) continue;
        const key = `${operationId} ${parameter.in} ${parameter.name}`;
        const schema = { document, pointer: `${pointer}/schema` };
        messages.set(key, { side: 'request', operationId, schema });
      }
    }
  }
  return messages;
}

/** Compiles schemas of a document; what a response may grow to is no difference. */
function compiler(document: object, side: MessageSide): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, formats });
  ajv.addSchema(side === 'response' ? withoutOpenEnums(document) : document, 'bundle');
  return (pointer) => ajv.compile({ $ref: `bundle#${encodeURI(pointer)}` });
}

function withoutOpenEnums<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withoutOpenEnums(item)) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'enum' || value['x-open-enum'] !== true)
    .map(([key, inner]) => [key, withoutOpenEnums(inner)]);
  return Object.fromEntries(entries) as T;
}
