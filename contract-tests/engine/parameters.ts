import type { Json } from '../../src/contract/document.js';
import { typeName } from '../../src/contract/findings.js';
import { partsOf, valueAtPointer } from '../../src/contract/pointer.js';
import type { ContractDocument, Parameter, SchemaAt } from './contractDocument.js';
import { fits } from './plain.js';
import { type RequestPlan, withoutParameter, withParameter } from './request.js';
import { sample } from './samples.js';
import { typesOf } from './schemas.js';
import { serialize, toText } from './serialize.js';
import { makeVariants, type Variant } from './variants.js';
import { wholeOf } from './whole.js';

/** A parameter value as text, to exercise one statement of the document. */
export interface ParameterVariant
  extends Pick<Variant, 'polarity' | 'statement' | 'kind' | 'title'> {
  /** Puts the value into a request. */
  readonly change: (plan: RequestPlan) => RequestPlan;
  /** Whether the value names a record, so that an example may not exist on the target. */
  readonly mustExist: boolean;
}

/**
 * Makes valid and invalid values of a parameter, as far as text can express them: every text is a string, and a
 * list is its items separated by commas, unless the text is JSON.
 */
export function parameterVariants(
  document: ContractDocument,
  parameter: Parameter,
): ParameterVariant[] {
  const { schema } = wholeOf(document, parameter.schema);
  const isJson = parameter.style === 'json';
  const names = !isJson && schema.type === 'string' && schema.enum === undefined;
  const value = parameter.example ?? schema.default;
  const there: ParameterVariant = {
    polarity: 'positive',
    statement: parameter.pointer,
    kind: 'present',
    title: 'there',
    change: withValueOf(parameter, value ?? sample(document, parameter.schema, 'all', 'sent')),
    mustExist: names || (!isJson && schema.type === undefined),
  };
  const missing: ParameterVariant = {
    polarity: 'negative',
    statement: `${parameter.pointer}/required`,
    kind: 'missing',
    title: 'missing',
    change: (plan) => withoutParameter(plan, parameter),
    mustExist: false,
  };
  const variants = makeVariants(document, parameter.schema, undefined, 'sent')
    .filter((variant) =>
      variant.polarity === 'positive'
        ? fits(schema, variant.body) && !repeatsItems(schema, variant.body)
        : isJson || !readsAsValid(document, parameter.schema, schema, variant),
    )
    // An open object may have any field; only answers are read as closed.
    .filter(({ statement }) => lastPartOf(statement) !== 'properties')
    .filter(({ body }) => canCarry(parameter, body))
    .map(({ polarity, statement, kind, title, body }) => ({
      polarity,
      statement,
      title,
      kind,
      change: withValueOf(
        parameter,
        names && polarity === 'positive' && value !== undefined ? value : body,
      ),
      mustExist: there.mustExist,
    }));
  const isMissed = parameter.required && parameter.in !== 'path';
  return [there, ...(isMissed ? [missing] : []), ...variants];
}

/** Whether a list has an item twice, although its items must differ. */
function repeatsItems({ uniqueItems }: Json, value: unknown): boolean {
  if (uniqueItems !== true || !Array.isArray(value)) return false;
  return new Set(value.map((item) => JSON.stringify(item))).size < value.length;
}

/** A list or object that the schema does not allow has no style: it is written as one text. */
function withValueOf(parameter: Parameter, value: unknown): ParameterVariant['change'] {
  const type = typeName(value);
  const styled = type !== 'object' && type !== 'array';
  const isDeclared =
    styled || parameter.style === 'json' || typesOf(parameter.schema.schema).includes(type);
  return (plan) => withParameter(plan, parameter, isDeclared ? value : toText(value));
}

/** Whether a value can be sent: a header cannot have control characters, nor a path an empty segment. */
export function canCarry(
  { in: place, ...parameter }: Pick<Parameter, 'in' | 'name' | 'style' | 'explode'>,
  value: unknown,
): boolean {
  if (Array.isArray(value) && value.length === 0 && parameter.style !== 'json') return false;
  if (place === 'query') return true;
  const text = serialize.simple(parameter, value);
  if (text === '' || /^\.{1,2}$/.test(text)) return false;
  return place !== 'header' || /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text);
}

/** Whether a broken value becomes valid when it is written as text. */
export function readsAsValid(
  document: ContractDocument,
  { pointer }: SchemaAt,
  schema: Json,
  { body, statement, pointer: place }: Variant,
): boolean {
  if (lastPartOf(statement) !== 'type') return false;
  const value = valueAtPointer(body, place);
  // The difference may be in an item or a field.
  const owner = document.schemaAt(statement.slice(0, statement.lastIndexOf('/'))).schema;
  const own = place === '' ? schema : owner;
  const text = toText(value);
  if (text === '' || typesOf(own).length !== 1) return true;
  switch (own.type) {
    case 'string':
    case 'object':
      return true;
    case 'number':
    case 'integer':
    case 'boolean':
      return fits(own, valueOfText(text));
    default:
      // A list is read item by item, and a single value reads as a list of one.
      return itemsOf(value).every((item) => {
        const { schema: items } = wholeOf(document, document.schemaAt(`${pointer}/items`));
        return fits(items, items.type === 'string' ? item : valueOfText(item));
      });
  }
}

function itemsOf(list: unknown): string[] {
  return typeName(list) === 'object' ? [toText(list)] : toText(list).split(',');
}

function lastPartOf(pointer: string): string | undefined {
  return partsOf(pointer).at(-1);
}

function valueOfText(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
