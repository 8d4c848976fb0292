import { isMap, isSeq, type YAMLMap } from 'yaml';
import { printable } from '../../src/printable.js';
import { anyKey, type Evidence, seen } from './evidence.js';
import { proposeSchema, toPascalCase } from './schemas.js';
import type { Source, Sources } from './sources.js';

/** What became of one drift: an edit of a file, or the reason why there is none. */
export type Outcome =
  | { readonly file: string; readonly change: string; readonly evidence: Evidence }
  | { readonly reason: string; readonly evidence: Evidence };

/** Edits the sources so that the document says what was seen. */
export function propose(sources: Sources, evidence: Evidence): Outcome {
  const source = sources.find(evidence.documentPointer);
  if (source === undefined) {
    return { reason: `no schema file has ${evidence.documentPointer}`, evidence };
  }
  const change = edit(sources, source, evidence);
  return typeof change === 'string'
    ? { file: source.file, change, evidence }
    : { reason: change.reason, evidence };
}

function edit(sources: Sources, source: Source, evidence: Evidence): string | { reason: string } {
  switch (evidence.keyword) {
    case 'undeclared':
      return declareField(sources, source, evidence);
    case 'enum':
      return addValues(source, evidence);
    case 'null':
      return allowNull(source, evidence);
    default:
      return { reason: `drift of the kind "${evidence.keyword}" has no edit` };
  }
}

function declareField(sources: Sources, source: Source, evidence: Evidence) {
  const { field, shape } = evidence;
  if (field.includes('[redacted]')) return { reason: 'the report does not tell the whole name' };
  const isMap = field === anyKey;
  const path = [...source.path, ...(isMap ? ['additionalProperties'] : ['properties', field])];
  if (source.yaml.hasIn(path)) return { reason: `${printable(field)} is declared by now` };
  if (shape === undefined) return { reason: 'the report does not tell what the field looks like' };
  const owner = source.schemaName + (isMap ? 'Value' : toPascalCase(field));
  const description = `Observed, not documented: seen ${seen(evidence)}.`;
  const { schema, named } = proposeSchema(shape, owner, description, (name) =>
    sources.freeName(name),
  );
  source.yaml.setIn(path, source.yaml.createNode(schema));
  for (const each of named) sources.add(each.name, each.schema, source);
  const form = shape.format ?? (shape.types.join(' or ') || 'anything');
  const files = named.map(({ name }) => `${name}.yaml`).join(', ');
  const what = isMap ? 'a map of' : `field ${printable(field)}`;
  return `${what} (${form})${files === '' ? '' : `, with ${files}`}`;
}

function addValues({ yaml, path }: Source, { newValues }: Evidence) {
  const list = yaml.getIn(path);
  if (!isSeq(list)) return { reason: 'the document no longer lists values there' };
  const known = new Set<unknown>(list.toJSON());
  const values = [...new Set(newValues)].filter((value) => !known.has(value));
  if (values.length === 0) return { reason: 'every complete value is listed already' };
  for (const value of values) list.add(yaml.createNode(value));
  return `${values.length === 1 ? 'value' : 'values'} ${values.map(printable).join(', ')}`;
}

function allowNull({ yaml, path }: Source, evidence: Evidence) {
  const schema = yaml.getIn(path);
  if (!isMap(schema)) return { reason: 'the document has no schema there by now' };
  const note = `Seen as null ${seen(evidence)}.`;
  const reference = schema.get('$ref');
  if (reference !== undefined) {
    const description = schema.get('description');
    const choice = {
      description: description === undefined ? note : `${description} ${note}`,
      anyOf: [{ $ref: reference }, { type: 'null', description: 'No value.' }],
    };
    yaml.setIn(path, yaml.createNode(choice));
    return `${printable(evidence.field)} may be null`;
  }
  const type = schema.toJSON().type as string | readonly string[] | undefined;
  if (type === undefined || schema.has('const')) {
    return { reason: `${printable(evidence.field)} has no type to extend` };
  }
  const types = [type].flat();
  if (types.includes('null')) return { reason: `${printable(evidence.field)} may be null by now` };
  const values = schema.get('enum');
  if (isSeq(values)) values.add(yaml.createNode(null));
  schema.set('type', yaml.createNode([...types, 'null']));
  describe(schema, note);
  return `${printable(evidence.field)} may be null`;
}

function describe(schema: YAMLMap, note: string): void {
  const description = schema.get('description');
  schema.set('description', description === undefined ? note : `${description} ${note}`);
}
