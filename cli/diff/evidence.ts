import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import * as fc from '../../contract-tests/engine/fastCheck.js';
import {
  compileAt,
  exactAjv,
  requestDocument,
  withoutExamples,
  withoutRequired,
} from '../../src/contract/compile/ajv.js';
import {
  fieldsIn,
  listBodies,
  listOperations,
  mapObjects,
  parametersAt,
  placeOf,
} from '../../src/contract/document.js';
import { partsOf, valueAtPointer } from '../../src/contract/pointer.js';
import { groupBy } from '../../src/groupBy.js';
import type { SchemaPlace, Schemas } from './alternative.js';
import { bodiesOf, edgesOf, extentOf } from './bodies.js';
import {
  type Change,
  type Counterexample,
  type Direction,
  type Rule,
  sortChanges,
} from './change.js';
import { Shapes } from './shape.js';

/** How many bodies are generated from each version of a schema, and the seed that makes them reproducible. */
const run = { numRuns: 300, seed: 20_260_804 } as const;

type MessageSide = 'request' | 'response';

/** One schema of a message in one version of the document. */
interface Message {
  readonly side: MessageSide;
  readonly operationId: string;
  readonly schema: SchemaPlace;
}

/** A schema with which no body was checked, as it does not compile. */
export interface Untried {
  readonly version: 'older' | 'newer';
  readonly pointer: string;
  readonly reason: string;
}

type Failure = Omit<Untried, 'version'>;

type Difference = Omit<Finding, keyof Counterexample>;

/** The findings from checking bodies of one version with the schema of the other. */
interface Finding extends Counterexample {
  readonly side: MessageSide;
  readonly operationId: string;
  readonly direction: Direction;
  /** The statements that refuse the body, in the version that refuses it: one, or those inside a choice. */
  readonly refusals: readonly Refusal[];
}

/** A statement that refuses a body. */
interface Refusal {
  readonly pointer: string;
  readonly keyword: string;
  /** The last name on the path to the refused value. */
  readonly field: string | undefined;
}

/**
 * Checks bodies generated from each version with the other, as a safety net behind the rules: a body that
 * only one version accepts is kept as evidence for the change that explains it. If no change does, the
 * difference cannot be judged, and is breaking. One difference does not hide the next: after each one the search
 * continues for a body that another statement refuses.
 */
export function addEvidence(
  changes: readonly Change[],
  older: object,
  newer: object,
  tellUntried: (untried: Untried) => void = () => {},
): readonly Change[] {
  const result = [...changes];
  const unexplained = new Map<string, number>();
  const told = new Set<Change>();
  const explanationOf = (finding: Difference): Change | undefined =>
    changes[findExplanation(changes, finding)];
  for (const finding of findDifferences(older, newer, explanationOf, told, tellUntried)) {
    const { body, reason, direction, side, operationId, refusals } = finding;
    const evidence = { body, reason };
    const index = findExplanation(changes, finding);
    const known = result[index];
    if (known !== undefined) {
      result[index] = known.evidence === undefined ? { ...known, evidence } : known;
      continue;
    }
    const pointer = refusals[0]?.pointer ?? '';
    const key = `${side} ${direction} ${pointer}`;
    const told = unexplained.get(key);
    if (told !== undefined) {
      const change = result[told] as Change;
      result[told] = { ...change, operations: [...change.operations, operationId] };
      continue;
    }
    unexplained.set(key, result.length);
    const verb = direction === 'narrower' ? 'refused' : 'allowed';
    result.push({
      ...{ rule: 'not-judged', class: 'breaking', side, pointer, operations: [operationId] },
      ...{ direction, evidence },
      message: `A body is now ${verb}, which no rule of this comparison explains.`,
    });
  }
  return sortChanges(result);
}

function findExplanation(changes: readonly Change[], finding: Difference): number {
  const isCandidate = ({ side, operations, class: kind, direction }: Change): boolean =>
    side === finding.side &&
    kind !== 'editorial' &&
    operations.includes(finding.operationId) &&
    (direction === undefined || direction === finding.direction);
  const isNear = (change: Change): boolean =>
    finding.refusals.some(
      ({ pointer }) => isWithin(pointer, change.pointer) || isWithin(change.pointer, pointer),
    );
  const near = changes.findIndex((change) => isCandidate(change) && isNear(change));
  if (near >= 0) return near;
  // The refusing version may have the same words in another place.
  return changes.findIndex(
    (change) =>
      isCandidate(change) && finding.refusals.some((refusal) => speaksOf(change, refusal)),
  );
}

function isWithin(pointer: string, other: string): boolean {
  return pointer === other || pointer.startsWith(`${other}/`);
}

/** The changes that can make a keyword refuse a body. */
const rulesOf: Readonly<Record<string, readonly Rule[]>> = {
  ...each(['type'], ['type', 'alternative', 'field', 'items']),
  ...each(['enum', 'const'], ['values', 'alternative', 'field', 'type']),
  ...each(['required'], ['required', 'field', 'alternative']),
  ...each(['additionalProperties'], ['additional-fields', 'field', 'alternative']),
  ...each(['anyOf'], ['alternative', 'type', 'field']),
  ...each(['oneOf'], ['alternative', 'exclusive-choice', 'type', 'field']),
  ...each(['not', 'pattern', 'format', 'multipleOf', 'uniqueItems'], ['restriction', 'field']),
  ...each(['minLength', 'maxLength', 'minItems', 'maxItems'], ['bound', 'field']),
  ...each(['minProperties', 'maxProperties'], ['bound', 'field']),
  ...each(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], ['bound', 'field']),
};

function each(keywords: readonly string[], rules: readonly Rule[]) {
  return Object.fromEntries(keywords.map((keyword) => [keyword, rules]));
}

/** Whether a change can make a keyword refuse a body, for the same field. */
function speaksOf({ rule, pointer }: Change, { keyword, field }: Refusal): boolean {
  if (!(rulesOf[keyword] ?? []).includes(rule) || fieldOf(pointer) !== field) return false;
  // A change of bounds and restrictions names the one that changed.
  return !(rule === 'bound' || rule === 'restriction') || partsOf(pointer).at(-1) === keyword;
}

/** The field whose schema a pointer leads into, if any. */
function fieldOf(pointer: string): string | undefined {
  const parts = partsOf(pointer);
  const index = parts.lastIndexOf('properties');
  return index < 0 ? undefined : parts[index + 1];
}

function* findDifferences(
  older: object,
  newer: object,
  explanationOf: (difference: Difference) => Change | undefined,
  told: Set<Change>,
  tellUntried: (untried: Untried) => void,
): Generator<Finding> {
  const shapes = new Shapes();
  const [before, after] = [listMessages(older), listMessages(newer)];
  const validators = new Map(
    (['request', 'response'] as const).map((side) => [
      side,
      {
        older: compiler(older, side, (each) => tellUntried({ version: 'older', ...each })),
        newer: compiler(newer, side, (each) => tellUntried({ version: 'newer', ...each })),
      },
    ]),
  );
  const known = new Map<string, Omit<Finding, 'operationId'>[]>();
  for (const [key, { side, operationId, schema }] of before) {
    const other = after.get(key)?.schema;
    const compile = validators.get(side);
    if (other === undefined || compile === undefined) continue;
    if (shapes.areAlike([schema], [other])) continue;
    const pair = `${side} ${schema.pointer} ${other.pointer}`;
    let found = known.get(pair);
    if (found === undefined) {
      const [older, newer] = [compile.older(schema.pointer), compile.newer(other.pointer)];
      const isTried = older !== undefined && newer !== undefined;
      const differences = isTried
        ? compareBy(
            { schemas: [schema], accepts: older },
            { schemas: [other], accepts: newer },
            shapes,
            (difference) => explanationOf({ ...difference, side, operationId }),
            told,
          )
        : [];
      found = differences.map((each) => ({ ...each, side }));
      known.set(pair, found);
    }
    for (const each of found) yield { ...each, operationId };
  }
}

interface Version {
  readonly schemas: Schemas;
  readonly accepts: ValidateFunction;
}

/** The most differences that are reported for one message in each direction. */
const mostDifferences = 20;

function compareBy(
  older: Version,
  newer: Version,
  shapes: Shapes,
  explanationOf: (difference: Pick<Finding, 'direction' | 'refusals'>) => Change | undefined,
  told: Set<Change>,
) {
  const edges = edgesOf([...older.schemas, ...newer.schemas]);
  const search = (from: Version, against: Version, direction: Direction) => {
    const met = new Map<string, readonly Refusal[]>();
    const found: Omit<Finding, 'operationId' | 'side'>[] = [];
    const extent = extentOf(from.schemas, shapes, edges);
    const bodies = bodiesOf(from.schemas, shapes, edges, extent);
    // The larger bodies are, the fewer are tried.
    const maxSkipsPerRun = Math.max(1, Math.min(30, Math.round(1000 / extent.size)));
    const check = (isKept: (body: unknown) => boolean) =>
      fc.check(
        fc.property(bodies, (body) => {
          fc.pre(from.accepts(body) === true);
          return isKept(body);
        }),
        { ...run, maxSkipsPerRun },
      ).counterexample;
    check((body) => {
      for (const { refusals } of refusalsOf(against, body)) {
        for (const each of refusals) if (!met.has(keyOf(each))) met.set(keyOf(each), refusals);
      }
      return true;
    });
    const seen = new Set<string>();
    for (const [key, refusals] of met) {
      if (found.length === mostDifferences) break;
      // Once a change has its evidence, another body adds nothing.
      const change = explanationOf({ direction, refusals });
      if (seen.has(key) || (change !== undefined && told.has(change))) continue;
      if (change !== undefined) told.add(change);
      const isOf = (group: Pick<Finding, 'refusals'>): boolean =>
        group.refusals.some((each) => keyOf(each) === key);
      // The same bodies are generated again; now the search ends with the smallest one.
      const [body] = check((each) => !refusalsOf(against, each).some(isOf)) ?? [];
      const difference = refusalsOf(against, body).find(isOf);
      if (difference === undefined) continue;
      found.push({ direction, body, ...difference });
      for (const each of difference.refusals) seen.add(keyOf(each));
    }
    return found;
  };
  return [...search(older, newer, 'narrower'), ...search(newer, older, 'wider')];
}

function keyOf({ pointer, field }: Refusal): string {
  return `${pointer} ${field}`;
}

/** The statements that refuse a body: those in a choice go with the choice. */
function refusalsOf({ accepts }: Version, body: unknown): Pick<Finding, 'reason' | 'refusals'>[] {
  if (accepts(body) === true) return [];
  const errors = accepts.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const ownerOf = (error: ErrorObject): ErrorObject => {
    // Errors inside a choice are reported before the choice, and the outermost choice last.
    const after = choices.filter((choice) => errors.indexOf(choice) > errors.indexOf(error));
    return after.findLast((choice) => isInside(error, choice)) ?? error;
  };
  return [...groupBy(errors, ownerOf)].map(([owner, members]) => ({
    reason: explain(owner),
    refusals: [owner, ...members.filter((error) => error !== owner)].map(toRefusal),
  }));
}

/** Whether an error belongs to a choice, for the same value or one in it: to its branches or their schemas. */
function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  if (error === choice || !isWithin(error.instancePath, choice.instancePath)) return false;
  const at = pointerOf(choice);
  const pointer = pointerOf(error);
  return isWithin(pointer, at) || !isWithin(pointer, at.slice(0, at.lastIndexOf('/')));
}

function toRefusal(error: ErrorObject): Refusal {
  const { keyword, instancePath, params } = error;
  const named = params.missingProperty ?? params.additionalProperty;
  const names = partsOf(instancePath).filter((part) => !/^\d+$/.test(part));
  return { pointer: pointerOf(error), keyword, field: named ?? names.at(-1) };
}

function pointerOf({ schemaPath }: ErrorObject): string {
  return schemaPath.replace(/^[^#]*#/, '');
}

function explain({ instancePath, message }: ErrorObject): string {
  return `${instancePath || 'the body'} ${message ?? 'is refused'}`;
}

/** Every schema of a message, by the place of the message. */
function listMessages(document: object): Map<string, Message> {
  const messages = new Map<string, Message>();
  for (const { operationId, use, pointer } of listBodies(document)) {
    const side = use === 'request' ? 'request' : 'response';
    messages.set(`${operationId} ${use}`, { side, operationId, schema: { document, pointer } });
  }
  for (const operation of listOperations(document)) {
    const { operationId } = operation;
    for (const { pointer, value } of parametersAt(document, placeOf(operation))) {
      if (value.schema === undefined) continue;
      const key = `${operationId} ${value.in} ${value.name}`;
      const schema = { document, pointer: `${pointer}/schema` };
      messages.set(key, { side: 'request', operationId, schema });
    }
  }
  return messages;
}

/** Compiles schemas of a document; additions that a response allows do not count as differences. */
function compiler(document: object, side: MessageSide, tellUntried: (failure: Failure) => void) {
  const judged =
    side === 'request'
      ? requestDocument(document)
      : withoutOpenEnums(withoutExamples(withoutRequired(document, 'writeOnly')));
  const ajv = exactAjv(judged, { lenient: true });
  const compile = (pointer: string): ValidateFunction | Failure => {
    try {
      const validate = compileAt(ajv, judged, pointer);
      // A schema that is part of itself has no end.
      validate(null);
      return validate;
    } catch (error) {
      return { pointer, reason: (error as Error).message };
    }
  };
  return (pointer: string): ValidateFunction | undefined => {
    const compiled = compile(pointer);
    if (typeof compiled === 'function') return compiled;
    tellUntried(innermost(compiled));
    return undefined;
  };

  /** The schema that makes those that refer to it fail. */
  function innermost(failure: Failure, seen = new Set<string>()): Failure {
    seen.add(failure.pointer);
    for (const [key, inner] of fieldsIn(valueAtPointer(document, failure.pointer))) {
      const pointer = String(inner).slice(1);
      if (key !== '$ref' || seen.has(pointer)) continue;
      const compiled = compile(pointer);
      if (typeof compiled !== 'function') return innermost(compiled, seen);
    }
    return failure;
  }
}

function withoutOpenEnums(document: unknown): unknown {
  return mapObjects(document, (schema) => {
    if (schema['x-open-enum'] !== true) return schema;
    const { enum: _known, ...others } = schema;
    return others;
  });
}
