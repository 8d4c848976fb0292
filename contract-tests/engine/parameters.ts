import { typeName } from '../../src/contract/findings.js';
import type { ContractDocument, Parameter } from './document.js';
import { sample } from './samples.js';
import { makeVariants, type Variant } from './variants.js';

/** A value of a query parameter as text, to exercise one statement of the document. */
export interface ParameterVariant extends Pick<Variant, 'polarity' | 'statement' | 'title'> {
  readonly value: string;
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
    title: 'there',
    value: toText(value ?? sample(document, parameter.schema, 'required')),
    mustExist: names || schema.type === undefined,
  };
  const variants = makeVariants(document, parameter.schema)
    .filter((variant) => variant.polarity === 'positive' || !readsAsValid(variant, schema.type))
    .map(({ polarity, statement, title, body }) => ({
      polarity,
      statement,
      title,
      value: toText(names && polarity === 'positive' && value !== undefined ? value : body),
      mustExist: there.mustExist,
    }));
  return [there, ...variants];
}

/** Whether a broken value loses what was broken about it when it is written as text. */
function readsAsValid({ body, statement }: Variant, type: unknown): boolean {
  if (!statement.endsWith('/type')) return false;
  const text = toText(body);
  if (text === '') return true;
  switch (type) {
    case 'string':
      return true;
    case 'number':
      return Number.isFinite(Number(text));
    case 'boolean':
      return text === 'true' || text === 'false';
    default:
      // A list of one reads like its item, so only the items' own constraints can be broken.
      return typeName(body) !== 'object';
  }
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',');
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
