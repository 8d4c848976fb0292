import { typeName } from '../../src/contract/findings.js';
import { partsOf } from '../../src/contract/pointer.js';
import type { ContractDocument, Parameter } from './document.js';
import { fits } from './plain.js';
import { sample } from './samples.js';
import { typesOf } from './schemas.js';
import { serialize, toText } from './serialize.js';
import { makeVariants, type Variant } from './variants.js';

/** A value of a query parameter as text, to exercise one statement of the document. */
export interface ParameterVariant
  extends Pick<Variant, 'polarity' | 'statement' | 'kind' | 'title'> {
  /** The query that carries it. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Whether the value names something, so that an example may not exist on the target. */
  readonly mustExist: boolean;
}

/**
 * Makes the values of a query parameter, good and bad, as far as text can tell them: every text is a
 * string, and a list is its items with commas between.
 */
export function parameterVariants(
  document: ContractDocument,
  parameter: Parameter,
): ParameterVariant[] {
  const { schema } = parameter.schema;
  const names = schema.type === 'string' && schema.enum === undefined;
  const value = parameter.example ?? schema.default;
  const there: ParameterVariant = {
    polarity: 'positive',
    statement: parameter.pointer,
    kind: 'present',
    title: 'there',
    query: serialize.query(parameter, value ?? sample(document, parameter.schema, 'all')),
    mustExist: names || schema.type === undefined,
  };
  const variants = makeVariants(document, parameter.schema)
    .filter((variant) =>
      variant.polarity === 'positive'
        ? fits(schema, variant.body)
        : !readsAsValid(document, parameter, variant),
    )
    .map(({ polarity, statement, kind, title, body }) => ({
      polarity,
      statement,
      title,
      kind,
      query: queryOf(
        parameter,
        names && polarity === 'positive' && value !== undefined ? value : body,
      ),
      mustExist: there.mustExist,
    }));
  return [there, ...variants];
}

/** A list or an object where none may be has no style: it is written as one text. */
function queryOf(parameter: Parameter, value: unknown): ParameterVariant['query'] {
  const type = typeName(value);
  const styled = type !== 'object' && type !== 'array';
  if (styled || typesOf(parameter.schema.schema).includes(type)) {
    return serialize.query(parameter, value);
  }
  return { [parameter.name]: toText(value) };
}

/** Whether a broken value loses what was broken about it when it is written as text. */
function readsAsValid(
  document: ContractDocument,
  parameter: Parameter,
  { body, statement }: Variant,
): boolean {
  if (lastPartOf(statement) !== 'type') return false;
  const text = toText(body);
  const { schema, pointer } = parameter.schema;
  if (text === '' || typesOf(schema).length !== 1) return true;
  switch (schema.type) {
    case 'string':
    case 'object':
      return true;
    case 'number':
    case 'integer':
    case 'boolean':
      return fits(schema, valueOfText(text));
    default:
      // A list of one reads like its item, so only the items' own constraints can be broken.
      if (typeName(body) !== 'object') return true;
      return fits(document.schemaAt(`${pointer}/items`).schema, text);
  }
}

function lastPartOf(pointer: string): string | undefined {
  return partsOf(pointer).at(-1);
}

function valueOfText(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
