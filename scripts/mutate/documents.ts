import type {
  ContractDocument,
  DocumentedBody,
} from '../../contract-tests/engine/contractDocument.js';
import { withValue } from '../../contract-tests/engine/pointers.js';
import { propertiesOf, requiredOf, typesOf } from '../../contract-tests/engine/schemas.js';
import { listSchemas } from '../../contract-tests/engine/statements.js';
import { makeVariants, type Variant } from '../../contract-tests/engine/variants.js';
import { keyOf, readerAjv } from '../../src/contract/compile/ajv.js';
import { isObject, type Json } from '../../src/contract/document.js';
import { inspectValue } from '../../src/contract/inspect.js';
import { type Mutant, pick, type Score, scoreOf } from './score.js';

/** A document with one statement changed, and the answers of the service that should reveal it. */
interface DocumentMutant extends Mutant {
  /** The pointer that `changed` replaces. */
  readonly at: string;
  readonly changed: unknown;
  /** Whether an answer can distinguish the two documents. */
  tells(variant: Variant): boolean;
}

/**
 * Changes the document's response schemas one statement at a time (a field dropped, a type narrowed, an enum
 * value renamed, an optional field demanded) and checks that the answers of a service with the unchanged
 * document are then reported.
 *
 * @param answers Which valid answers the service gives. Default: all of them.
 */
export function scoreDocuments(
  document: ContractDocument,
  options: {
    readonly share: number;
    readonly seed: number;
    /** Which changes are tried. Default: all of them. */
    readonly tries?: (title: string) => boolean;
  },
  answers: (variant: Variant) => boolean = () => true,
): Score {
  const { share, seed, tries = () => true } = options;
  const bare = withoutExamples(document.value);
  const mutants = responseBodies(document).flatMap(({ operation, body, schemas }) => {
    // Of most bodies no mutant is picked.
    let made: Variant[] | undefined;
    const variants = (): Variant[] => {
      made ??= makeVariants(document, body.schema).filter(
        (variant) => variant.polarity === 'positive' && answers(variant),
      );
      return made;
    };
    return schemas
      .flatMap((pointer) => mutantsOf(document, pointer))
      .filter(({ title }) => tries(title))
      .map((mutant) => ({ operation, body, variants, mutant }));
  });
  const judged = pick(mutants, share, seed).map(({ operation, body, variants, mutant }) => {
    const { pointer, title } = mutant;
    const ajv = readerAjv(withValue(bare, mutant.at, mutant.changed));
    const validate = ajv.getSchema(keyOf(body.schema.pointer));
    const telling = variants().filter(mutant.tells);
    const noticed = telling.some((variant) => {
      const { violations, drift } = inspectValue(validate as never, variant.body);
      return violations.length + drift.length > 0;
    });
    const why = noticed ? undefined : `${telling.length} answers did not reveal it`;
    return { operation, pointer, title, why };
  });
  return scoreOf(judged);
}

/** For each schema of the responses, the first response with it: one is enough to see a change. */
function responseBodies(document: ContractDocument) {
  const seen = new Set<string>();
  const bodies = document.operations.flatMap((operation) =>
    operation.responses.flatMap(({ body }) =>
      body === undefined ? [] : [{ operation: operation.id, body }],
    ),
  );
  // Small schemas first: they compile faster than those that contain them.
  const sized = bodies.map((entry) => ({ ...entry, size: schemasOf(document, entry.body).length }));
  return sized
    .sort((one, other) => one.size - other.size)
    .map(({ operation, body }) => {
      const schemas = schemasOf(document, body).filter((pointer) => !seen.has(pointer));
      for (const pointer of schemas) seen.add(pointer);
      return { operation, body, schemas };
    });
}

function schemasOf(document: ContractDocument, body: DocumentedBody): string[] {
  return listSchemas(document, body.schema).map(({ pointer }) => pointer);
}

function mutantsOf(document: ContractDocument, pointer: string): DocumentMutant[] {
  const { schema } = document.schemaAt(pointer);
  return [
    ...Object.keys(propertiesOf(schema)).flatMap((name) => propertyMutants(schema, pointer, name)),
    ...enumMutants(schema, pointer),
    ...typeMutants(schema, pointer),
  ];
}

function propertyMutants(schema: Json, pointer: string, name: string): DocumentMutant[] {
  const { [name]: _dropped, ...properties } = propertiesOf(schema);
  const required = requiredOf(schema);
  const statement = `${pointer}/properties/${name}`;
  const drop: DocumentMutant = {
    operation: '',
    pointer: statement,
    title: 'field dropped',
    at: pointer,
    changed: { ...schema, properties, required: required.filter((other) => other !== name) },
    tells: (variant) => variant.statement === statement && variant.kind === 'present',
  };
  // If any further field is allowed, a dropped one still is, and only its type is lost.
  const drops = schema.additionalProperties === true ? [] : [drop];
  if (required.includes(name)) return drops;
  const demand: DocumentMutant = {
    operation: '',
    pointer: statement,
    title: 'optional field demanded',
    at: pointer,
    changed: { ...schema, required: [...required, name] },
    tells: (variant) => variant.statement === statement && variant.kind === 'absent',
  };
  return [...drops, demand];
}

function enumMutants(schema: Json, pointer: string): DocumentMutant[] {
  const values = Array.isArray(schema.enum) ? schema.enum : [];
  return values.map((value, index) => ({
    operation: '',
    pointer: `${pointer}/enum/${index}`,
    title: `value ${value} renamed`,
    at: `${pointer}/enum/${index}`,
    changed: `${value}-renamed`,
    tells: (variant) => variant.statement === `${pointer}/enum/${index}`,
  }));
}

function typeMutants(schema: Json, pointer: string): DocumentMutant[] {
  const types = typesOf(schema);
  const narrower = types.length > 1 ? types.map((type) => types.filter((one) => one !== type)) : [];
  if (types.includes('number') && types.length === 1) narrower.push(['integer']);
  return narrower.map((kept) => ({
    operation: '',
    pointer: `${pointer}/type`,
    title: `type narrowed to ${kept.join(' or ')}`,
    at: `${pointer}/type`,
    changed: kept,
    tells: (variant) => variant.statement === `${pointer}/type`,
  }));
}

/** The document without its examples, which judging does not need. */
function withoutExamples(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(withoutExamples);
  if (!isObject(document)) return document;
  return Object.fromEntries(
    Object.entries(document)
      .filter(([key, value]) => key !== 'examples' || !isObject(value))
      .map(([key, value]) => [key, withoutExamples(value)]),
  );
}
