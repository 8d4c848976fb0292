import {
  type ContractDocument,
  type DocumentedHeader,
  type DocumentedResponse,
  type Operation,
  responseFor,
} from './contractDocument.js';
import { canCarry, readsAsValid } from './parameters.js';
import { fits } from './plain.js';
import { sample } from './samples.js';
import { toText } from './serialize.js';
import { makeVariants, type Variant } from './variants.js';
import { wholeOf } from './whole.js';

/** A response header as text, to exercise one statement of the document. */
export interface HeaderVariant extends Pick<Variant, 'polarity' | 'statement' | 'kind' | 'title'> {
  /** Undefined if the header is left out. */
  readonly text: string | undefined;
}

/** Makes valid and invalid values of a header, as far as text can express them. */
export function headerVariants(
  document: ContractDocument,
  header: DocumentedHeader,
): HeaderVariant[] {
  const { pointer, required, schema } = header;
  const whole = wholeOf(document, schema).schema;
  const left: HeaderVariant = required
    ? {
        ...{ polarity: 'negative', statement: `${pointer}/required`, kind: 'missing' },
        ...{ title: 'missing', text: undefined },
      }
    : {
        ...{ polarity: 'positive', statement: pointer, kind: 'absent' },
        ...{ title: 'left out', text: undefined },
      };
  const variants = makeVariants(document, schema)
    .filter((variant) =>
      variant.polarity === 'positive'
        ? fits(whole, variant.body)
        : !readsAsValid(document, schema, whole, variant),
    )
    .filter(({ body }) => canCarry(written(header), body))
    .map(({ polarity, statement, kind, title, body }) => ({
      ...{ polarity, statement, kind, title },
      text: toText(body),
    }));
  const there = {
    polarity: 'positive',
    statement: pointer,
    kind: 'present',
    title: 'there',
  } as const;
  return [{ ...there, text: soundHeader(document, header) }, left, ...variants];
}

/** The headers of a valid answer. */
export function soundHeaders(
  document: ContractDocument,
  { headers }: DocumentedResponse,
): Record<string, string> {
  return Object.fromEntries(headers.map((header) => [header.name, soundHeader(document, header)]));
}

function soundHeader(document: ContractDocument, { schema, example }: DocumentedHeader): string {
  return toText(example ?? sample(document, schema, 'all'));
}

/** Pointers to the documented headers that an answer has. */
export function answeredHeaders(
  operation: Operation,
  { status, headers }: { readonly status: number; readonly headers: Headers },
): string[] {
  const documented = responseFor(operation, status)?.headers ?? [];
  return documented.flatMap(({ name, pointer }) => (headers.has(name) ? [pointer] : []));
}

function written({ name }: DocumentedHeader) {
  return { name, in: 'header', style: 'simple', explode: false };
}
