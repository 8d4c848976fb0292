import { basename, dirname } from 'node:path/posix';
import { isObject } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import { printable } from '../../src/printable.js';
import { describes } from './describes.js';
import { anyKey, type DriftEvidence, seen } from './evidence.js';
import { proposeSchema, toPascalCase } from './schemas.js';

/** A file of the document that is being edited: values as plain data, by their keys from its root. */
export interface Editable {
  get(path: readonly string[]): unknown;
  set(path: readonly string[], value: unknown): void;
  /** Adds a value to a list, at a position. */
  insert(path: readonly string[], at: number, value: unknown): void;
}

/** The place of a statement of the bundle in the sources. */
export interface Source {
  readonly file: string;
  readonly content: Editable;
  /** Name of the schema that the statement is in. */
  readonly schemaName: string;
  /** Keys from the file's root. */
  readonly path: readonly string[];
}

/** A document that is being edited. */
export interface EditableDocument {
  /** Finds a pointer into the bundle; `undefined` if no schema contains it. */
  find(pointer: string): Source | undefined;
  /** An unused name for a schema: the given one, or with the next free number. */
  freeName(name: string): string;
  /** Adds a schema next to another. */
  add(name: string, schema: unknown, beside: Source): void;
}

/** The outcome for one drift: an edit of a file, or the reason why there is none. */
export type EditOutcome =
  | { readonly file: string; readonly change: string; readonly evidence: DriftEvidence }
  | { readonly reason: string; readonly evidence: DriftEvidence };

/** Edits the sources so that the document describes what was seen. */
export function proposeEdit(sources: EditableDocument, evidence: DriftEvidence): EditOutcome {
  const source = sources.find(evidence.documentPointer);
  if (source === undefined) {
    return { reason: `${evidence.documentPointer} is not in a schema file`, evidence };
  }
  const change = edit(sources, source, evidence);
  return typeof change === 'string'
    ? { file: source.file, change, evidence }
    : { reason: change.reason, evidence };
}

function edit(
  sources: EditableDocument,
  source: Source,
  evidence: DriftEvidence,
): string | { reason: string } {
  switch (evidence.keyword) {
    case 'undeclared':
      return declareField(sources, source, evidence);
    case 'enum':
      return addValues(source, evidence);
    case 'null':
      return allowNull(source, evidence);
    default:
      return { reason: `drift of the kind "${evidence.keyword}" cannot be turned into an edit` };
  }
}

function declareField(sources: EditableDocument, source: Source, evidence: DriftEvidence) {
  const { field, shape } = evidence;
  if (field.includes('[redacted]')) return { reason: 'the report does not contain the whole name' };
  const isMap = field === anyKey;
  const path = [...source.path, ...(isMap ? ['additionalProperties'] : ['properties', field])];
  if (source.content.get(path) !== undefined)
    return { reason: `${printable(field)} is already declared` };
  if (isMap && source.content.get([...source.path, 'properties']) !== undefined) {
    // Besides declared fields the document accepts any others, without a schema.
    source.content.set(path, true);
    return 'fields of any name';
  }
  if (shape === undefined) return { reason: 'the report does not show the shape of the field' };
  const owner = source.schemaName + (isMap ? 'Value' : toPascalCase(field));
  const description = `Observed, not documented: seen ${seen(evidence)}.`;
  const { schema, named } = proposeSchema(shape, owner, description, {
    describes: (name, each) => {
      const known = schemaNamed(sources, name);
      const isBeside = known !== undefined && dirname(known.file) === dirname(source.file);
      const target = (reference: string) => schemaNamed(sources, reference)?.content.get([]);
      return isBeside && describes({ $ref: name }, each, target);
    },
    free: (name) => sources.freeName(name),
  });
  source.content.set(path, schema);
  for (const each of named) sources.add(each.name, each.schema, source);
  const form = shape.format ?? (shape.types.join(' or ') || 'anything');
  const files = named.map(({ name }) => `${name}.yaml`).join(', ');
  const what = isMap ? 'a map of' : `field ${printable(field)}`;
  return `${what} (${form})${files === '' ? '' : `, with ${files}`}`;
}

/** The schema that a reference means, in one file or in many. */
function schemaNamed(sources: EditableDocument, reference: string): Source | undefined {
  return sources.find(toPointer('components', 'schemas', basename(reference, '.yaml')));
}

function addValues({ content, path }: Source, { newValues }: DriftEvidence) {
  const list = content.get(path);
  if (!Array.isArray(list)) return { reason: 'the document no longer lists values there' };
  const known = new Set<unknown>(list);
  const values = [...new Set(newValues)].filter((value) => !known.has(value)).sort();
  if (values.length === 0) return { reason: 'every complete value is listed already' };
  const texts = list.filter((each) => typeof each === 'string');
  const isSorted = texts.every((text, at) => text >= (texts[at - 1] ?? ''));
  const end = list.length;
  for (const [added, value] of values.entries()) {
    const at = isSorted ? texts.filter((text) => text < value).length : end;
    content.insert(path, at + added, value);
  }
  return `${values.length === 1 ? 'value' : 'values'} ${values.map(printable).join(', ')}`;
}

function allowNull({ content, path }: Source, evidence: DriftEvidence) {
  const schema = content.get(path);
  if (!isObject(schema)) return { reason: 'the document no longer has a schema there' };
  const note = `Seen as null ${seen(evidence)}.`;
  const { $ref: reference, description, enum: values } = schema;
  const noted = description === undefined ? note : `${description} ${note}`;
  if (reference !== undefined) {
    content.set(path, {
      description: noted,
      anyOf: [{ $ref: reference }, { type: 'null', description: 'No value.' }],
    });
    return `${printable(evidence.field)} may be null`;
  }
  const type = schema.type as string | readonly string[] | undefined;
  if (type === undefined || Object.hasOwn(schema, 'const')) {
    return { reason: `${printable(evidence.field)} does not have a type to extend` };
  }
  const types = [type].flat();
  if (types.includes('null')) return { reason: `${printable(evidence.field)} may already be null` };
  if (Array.isArray(values)) content.insert([...path, 'enum'], values.length, null);
  content.set([...path, 'type'], [...types, 'null']);
  content.set([...path, 'description'], noted);
  return `${printable(evidence.field)} may be null`;
}
