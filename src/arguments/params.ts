import { typeName } from '../bytes.js';
import { ConfigurationError } from '../errors/index.js';
import { type OperationId, operations } from '../operations.js';
import { type ExtraParams, type OperationOptions, operationOptionNames } from '../options/call.js';
import {
  LONE_SURROGATE,
  type Names,
  plainValue,
  reading,
  unsendable,
  type WriteOptions,
  writeJson,
} from './json.js';
import { fieldsOf } from './lineage.js';
import { checkOptions, isPlain, type NamesOf, quote, suggestion } from './names.js';

/** A request's parameters as they will be sent: read once, without references to the caller's objects. */
export interface WrittenParams {
  readonly query: Readonly<Record<string, unknown>>;
  /** The JSON body; `undefined` if the operation does not have one. */
  readonly body: string | undefined;
}

/** Query parameters that the client sets, and how a caller asks for them. */
const SET_BY_CLIENT: ReadonlyMap<string, string> = new Map([
  ['projectId', "Use the option 'projectId' to name the project."],
  ['dryRun', "To ask for a price, use generate.estimatePatch, or the option 'maxCreativeUnits'."],
]);

/** The names of an operation's parameters, except those that the client sets. */
export function paramNames(operation: OperationId): readonly string[] {
  const { query, body } = shapeOf(operation);
  return [...query.filter((name) => !SET_BY_CLIENT.has(name)), ...Object.keys(body ?? {})];
}

/** Refuses options that the method of an operation lacks, and values that an option cannot have. */
export function checkOperationOptions(
  operation: OperationId,
  options: OperationOptions,
  { optionNames = operationOptionNames, method = methodName(operation) }: MethodNames = {},
): void {
  checkOptions(method, options, optionNames, (name) => {
    const isParameter = paramNames(operation).includes(name);
    return (
      SET_BY_CLIENT.get(name) ??
      (isParameter ? 'It is a parameter: pass it with the others.' : undefined)
    );
  });
}

/** How a method differs from the plain method of its operation. */
export interface MethodNames {
  /** The options of the method. */
  readonly optionNames?: NamesOf<OperationOptions>;
  /** The name of the method, as in `jobs.list`. */
  readonly method?: string;
}

/** How a method writes its parameters. */
export interface ParamsOptions extends MethodNames, Pick<WriteOptions, 'converters'> {
  readonly extra?: ExtraParams | undefined;
}

/**
 * Splits parameters into query and body as the document declares them, and serializes the body. All of
 * them are read before the function returns.
 *
 * @throws ConfigurationError when a name is unknown, or belongs elsewhere
 * @throws InvalidRequestError when a value cannot be sent as it is
 */
export function writeParams(
  operation: OperationId,
  given: object | undefined,
  options: ParamsOptions = {},
): WrittenParams | Promise<WrittenParams> {
  const isBare =
    given === undefined &&
    options.extra?.extraBody === undefined &&
    options.extra?.extraQuery === undefined;
  return isBare && shapeOf(operation).body === undefined
    ? { query: {}, body: undefined }
    : writeGiven(operation, given, options);
}

async function writeGiven(
  operation: OperationId,
  params: object = {},
  {
    extra = {},
    optionNames = operationOptionNames,
    method = methodName(operation),
    converters = {},
  }: ParamsOptions,
): Promise<WrittenParams> {
  const { query: queryNames, body: bodyNames } = shapeOf(operation);
  const { extraBody = {}, extraQuery = {} } = extra;
  const known = paramNames(operation);
  const refuseName = (path: string, among: readonly string[]) =>
    new ConfigurationError(
      `${method} does not have the parameter ${quote(path)}. ${hintOn(path, among, optionNames, bodyNames)} Nothing was sent.`,
    );
  const { query, body } = reading(() => {
    for (const [what, value] of Object.entries({ parameters: params, extraBody, extraQuery })) {
      if (isPlain(value)) continue;
      throw new ConfigurationError(
        `The ${what} of ${method} must be an object, not ${typeName(value)}. Nothing was sent.`,
      );
    }
    const query: Query = Object.create(null);
    const body: PropertyDescriptorMap = {};
    for (const [name, field] of fieldsOf(params)) {
      const isReserved = SET_BY_CLIENT.has(name) || Object.hasOwn(optionNames, name);
      const isKnown = known.includes(name) || (bodyNames === true && !isReserved);
      if (!isKnown) throw refuseName(name, [...known, ...Object.keys(optionNames)]);
      if (queryNames.includes(name)) setQuery(query, name, field);
      else body[name] = field;
    }
    for (const [name, field] of fieldsOf(extraQuery)) {
      if (queryNames.includes(name) || known.includes(name)) throw declared('extraQuery', name);
      setQuery(query, name, field);
    }
    const misplaced = [...fieldsOf(extraBody).keys()].find((name) => queryNames.includes(name));
    if (misplaced !== undefined) throw declared('extraBody', misplaced);
    return { query, body: Object.defineProperties({}, body) };
  });
  if (bodyNames !== undefined) {
    const options = { names: bodyNames, extra: extraBody, refuseName, converters };
    return { query, body: await writeJson(body, options) };
  }
  if (fieldsOf(extraBody).size === 0) return { query, body: undefined };
  throw new ConfigurationError(
    `${method} does not send a body, so extraBody cannot be used. Nothing was sent.`,
  );
}

function hintOn(
  path: string,
  among: readonly string[],
  optionNames: object,
  bodyNames: Names = {},
): string {
  const toSet = SET_BY_CLIENT.get(path);
  if (toSet !== undefined) return toSet;
  if (Object.hasOwn(optionNames, path)) {
    const other =
      bodyNames === true ? ', or in extraBody if the model has an input of this name' : '';
    return `It is an option: pass it in the last argument${other}.`;
  }
  const owner = Object.entries(bodyNames).find(([, names]) => Object.hasOwn(Object(names), path));
  if (owner !== undefined) return `It belongs in ${quote(owner[0])}.`;
  const name = path.slice(path.lastIndexOf('.') + 1);
  return (
    suggestion(name, among) ??
    'To send a parameter that the document does not have, use the option extraBody or extraQuery.'
  );
}

const methodNames = new Map<OperationId, string>();

/** `jobs.list` of `jobsList`. */
function methodName(operation: OperationId): string {
  const known = methodNames.get(operation);
  if (known !== undefined) return known;
  const name = operation
    .replace(/(?=[A-Z])/, '.')
    .replace(/\.[A-Z]/, (start) => start.toLowerCase());
  methodNames.set(operation, name);
  return name;
}

function shapeOf(operation: OperationId): { query: readonly string[]; body?: Names } {
  return operations[operation];
}

function declared(option: string, name: string): ConfigurationError {
  const hint = SET_BY_CLIENT.get(name) ?? 'Pass it as a parameter.';
  return new ConfigurationError(
    `${option} must not contain ${quote(name)}: the document has it. ${hint} Nothing was sent.`,
  );
}

/** Names and values, without a prototype: `__proto__` is a name like any other. */
export type Query = Record<string, unknown>;

/**
 * Adds a parameter to a query. openapi-fetch encodes values, but not names, in which an `&` would begin
 * another parameter.
 */
export function setQuery(query: Query, name: string, field: PropertyDescriptor): void {
  if (LONE_SURROGATE.test(name)) throw unsendable(name, 'contains half of a surrogate pair');
  query[encodeURIComponent(name)] = queryValue(name, plainValue(field, name));
}

/** A query parameter's value: text, a flag, a finite number, or a list of these. */
function queryValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, (each) => queryValue(name, each));
  if (value === undefined || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && !LONE_SURROGATE.test(value)) return value;
  throw unsendable(name, 'must be text, a boolean or a finite number');
}
