import { describe, expect, it } from 'vitest';
import { statusesOf } from '../src/contract/document.js';
import { type Declaration, declarations, resolve } from './testing/declarations.js';
import {
  loadDocument,
  type Operation,
  type Parameter,
  parseJson,
  readJson,
  readText,
  type Schema,
} from './testing/document.js';

interface Row {
  path: string;
  required: boolean;
  nullable?: boolean;
  type?: string;
  const?: unknown;
  enum?: string | string[];
  schema?: string;
  format?: string;
  /** A rule, a unit or a limit from the source; each name in backticks, and each number, must be in the document. */
  note?: string;
}

interface InventoryOperation {
  method: string;
  path: string;
  sdkMethod: string;
  pathParams: Row[];
  query: Row[];
  body: Row[];
  response200: Row[];
  /** The answer to a dry run, with any status. */
  dryRun?: Row[];
}

interface Inventory {
  operations: InventoryOperation[];
  schemas: Record<string, Row[]>;
  enums: Record<string, string[]>;
}

const INVENTORY = 'inventory.json';
const ADVICE =
  'A field "not in the inventory" needs a row in openapi/inventory.json, with its source in the commit; for "not declared" or "instead of", change openapi/schemas/ or openapi/paths/, or the row. See CONTRIBUTING.md, How to add a field or a value';
const RECORDS = new Set(['Job', 'Asset', 'Upload']);

/** The intentional differences between the document and the inventory. Each entry must apply. */
const DEPARTURES: Record<string, { type: string | string[]; because: string }> = {
  'Asset metadata.seed': {
    type: ['string', 'number'],
    because: 'documented as a string that is a number in some cases',
  },
  'Asset metadata.outputIndex': { type: 'integer', because: 'a position, counted from 0' },
  'Asset outputIndex': { type: 'integer', because: 'a position, counted from 0' },
  'Upload entityId': {
    type: ['string', 'null'],
    because: 'documented as a string, shown as null while validating',
  },
};

/** The part of the document that the inventory does not cover: `ModelInput` is recursive. */
const RECURSION = 'metadata.flow[].inputs[].items[][].items';

const inventory = readJson<Inventory>(INVENTORY);
const document = await loadDocument();
const departed = new Set<string>();
let checked = 0;

describe.each(inventory.operations)('$method $path', (expected) => {
  const operation = findOperation(expected);

  it('has the name of its method', () => {
    const name = expected.sdkMethod.replace(/[._](\w)/g, (_, letter: string) =>
      letter.toUpperCase(),
    );
    expect(operation.operationId).toBe(name);
  });

  it('declares exactly its path parameters', () => {
    expect(compare('', expected.pathParams, parametersAsSchema(expected, 'path')), ADVICE).toEqual(
      [],
    );
  });

  it('declares exactly its query parameters', () => {
    expect(compare('', expected.query, parametersAsSchema(expected, 'query')), ADVICE).toEqual([]);
  });

  it('declares exactly the fields of its request body', () => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    expect(compare('', expected.body, schema ?? {}, RECORDS, 'readOnly'), ADVICE).toEqual([]);
  });

  it('declares exactly the fields of its response', () => {
    expect(
      compare('', expected.response200, responseSchema(operation), RECORDS, 'writeOnly'),
      ADVICE,
    ).toEqual([]);
  });
});

describe.each(Object.entries(inventory.schemas))('%s', (name, rows) => {
  it('declares exactly its fields', () => {
    const schema = document.components.schemas[name];
    expect(schema).toBeDefined();
    expect(compare(name, rows, schema ?? {}), ADVICE).toEqual([]);
  });
});

describe.each(inventory.operations.filter(({ dryRun }) => dryRun !== undefined))(
  'a dry run of $method $path',
  ({ dryRun = [] }) => {
    const leaves = new Set(['IpDetection']);

    it('declares its price alone, with exactly its fields', () => {
      const estimate = { $ref: '#/components/schemas/CostEstimate' };
      expect(compare('', dryRun, estimate, leaves), ADVICE).toEqual([]);
    });

    it('declares its price in the place of a job, with an empty job', () => {
      const priced = declarations(document, { $ref: '#/components/schemas/PatchDryRun' }, leaves);
      const known = [...dryRun.map(({ path }) => path), 'job'];
      expect(priced.map(({ path }) => path).sort(), ADVICE).toEqual(known.sort());
    });
  },
);

describe('the inventory as a whole', () => {
  it.each([
    ['{\n  "a": 1,\n}', /^inventory\.json:2:9: .*comma/],
    ['{\n  "a": 1\n  "b": 2 }', /^inventory\.json:3:3: Expected/],
    ['{\n  "a": [1', /^inventory\.json:2:\d+: Expected/],
  ])('is refused with file and line when it is not JSON: %j', (text, message) => {
    expect(() => parseJson(text, 'inventory.json')).toThrow(message);
  });

  it('describes every operation of the document (npx vitest run openapi/inventory.test.ts -u adds one: compare each of its rows with the source)', async () => {
    await expect(withMissingOperations()).toMatchFileSnapshot(INVENTORY);
  });

  it('is checked completely, row by row', () => {
    const paths = readText(INVENTORY).match(/"path": /g)?.length ?? 0;
    expect(checked, 'Every row of openapi/inventory.json must be in a list that is compared').toBe(
      paths - inventory.operations.length,
    );
  });

  it('has exceptions only where it lists them', () => {
    expect([...departed].sort(), 'Remove the entry of DEPARTURES that matches no row').toEqual(
      Object.keys(DEPARTURES).sort(),
    );
  });
});

/** The inventory, with rows for its missing operations, as the document declares them. */
function withMissingOperations(): string {
  const known = new Set(inventory.operations.map(({ method, path }) => `${method} ${path}`));
  const missing = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => method !== 'parameters')
      .map((method) => ({ method: method.toUpperCase(), path }))
      .filter(({ method }) => !known.has(`${method} ${path}`))
      .map(rowsOf),
  );
  return readText(INVENTORY).replace(
    '],\n"schemas"',
    `${missing.map((entry) => `,\n ${write(entry)}`).join('')}],\n"schemas"`,
  );
}

function rowsOf(place: { method: string; path: string }): InventoryOperation {
  const operation = findOperation(place);
  const sdkMethod = operation.operationId.replace(
    /^([a-z]+)([A-Z])/,
    (_, resource: string, letter: string) => `${resource}.${letter.toLowerCase()}`,
  );
  const rows = (schema: Schema | undefined, absent?: 'readOnly' | 'writeOnly'): Row[] =>
    declarations(document, schema ?? {}, RECORDS, absent).map(rowOf);
  return {
    ...place,
    sdkMethod,
    pathParams: rows(parametersAsSchema(place, 'path')),
    query: rows(parametersAsSchema(place, 'query')),
    body: rows(operation.requestBody?.content['application/json']?.schema, 'readOnly'),
    response200: rows(responseSchema(operation), 'writeOnly'),
  };
}

function rowOf({ path, name, schema, required }: Declaration): Row {
  if (name !== undefined && RECORDS.has(name)) return { path, required, schema: name };
  const { enum: values, format } = schema;
  const types = [schema.type ?? 'any'].flat();
  return {
    path,
    required,
    ...(types.includes('null') && { nullable: true }),
    type: types[0] ?? 'any',
    ...(schema.const !== undefined && { const: schema.const }),
    ...(values && { enum: values.map(String) }),
    ...(format && { format }),
  };
}

/** In the format of the file: a line for each row. */
function write({ pathParams, query, body, response200, ...names }: InventoryOperation): string {
  const text = (value: unknown) =>
    JSON.stringify(value, null, 1)
      .replace(/\n */g, ' ')
      .replace(/([[{]) | ([\]}])/g, '$1$2');
  const lists = Object.entries({ pathParams, query, body, response200 }).map(
    ([name, rows]) => `"${name}": [${rows.map((row) => `\n   ${text(row)}`).join(',')}]`,
  );
  return `${text(names).slice(0, -1)}, ${lists.join(', ')}}`;
}

/** Compares both ways and says what differs. */
function compare(
  record: string,
  rows: Row[],
  schema: Schema,
  leaves = RECORDS,
  absent?: 'readOnly' | 'writeOnly',
): string[] {
  const declared = new Map(
    declarations(document, schema, leaves, absent).map((each) => [each.path, each] as const),
  );
  const known = new Set(rows.flatMap((row) => [row.path, row.path.replace(/\[\]$/, '')]));
  const differences = rows.flatMap((row) => {
    checked += 1;
    const declaration = declared.get(row.path);
    if (declaration === undefined) return [`${row.path}: not declared`];
    return compareRow(record, row, declaration).map((text) => `${row.path}: ${text}`);
  });
  for (const path of declared.keys()) {
    if (!known.has(path) && !path.startsWith(RECURSION)) {
      differences.push(`${path}: not in the inventory`);
    }
  }
  return differences;
}

function compareRow(
  record: string,
  row: Row,
  { schema, name, required, says }: Declaration,
): string[] {
  const differences: string[] = [];
  const expectSame = (what: string, expected: unknown, actual: unknown) => {
    if (JSON.stringify(expected) === JSON.stringify(actual)) return;
    differences.push(`${what} ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  };
  expectSame('required', row.required, required);
  if (row.schema !== undefined) {
    expectSame('schema', row.schema, name);
    return differences;
  }
  expectSame('type', expectedType(record, row), schema.type);
  expectSame('const', row.const, schema.const);
  differences.push(...differentValues(expectedEnum(row), schema.enum));
  expectSame('format', row.format, schema.format);
  for (const word of untold(row.note, schema, says))
    differences.push(`${word} of its note is not in the document`);
  return differences;
}

/** The values that only one of two enums has, each by its name; their order means nothing. */
function differentValues(known: string[] = [], declared: unknown[] = []): string[] {
  const values = declared.map(String);
  return [
    ...values
      .filter((value) => !known.includes(value))
      .map((value) => `the value ${JSON.stringify(value)} is not in the inventory`),
    ...known
      .filter((value) => !values.includes(value))
      .map((value) => `the value ${JSON.stringify(value)} is not declared`),
  ];
}

/** The words of a sentence that are in neither a bound nor a description. */
function untold(note = '', schema: Schema, says: string): string[] {
  const { minimum, maximum, minItems, maxItems, default: otherwise } = schema;
  const bounds = [minimum, maximum, minItems, maxItems, otherwise].map(String);
  const text = says.replace(/(\d),(?=\d{3})/g, '$1').toLowerCase();
  const numbers = note.replace(/`[^`]*`/g, '').match(/\d+/g) ?? [];
  const names = [...note.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.toLowerCase());
  return [
    ...numbers.filter((each) => !bounds.includes(each) && !text.match(/\d+/g)?.includes(each)),
    ...names.filter((each) => !text.includes(each)),
  ];
}

function expectedType(record: string, row: Row): string | string[] | undefined {
  const key = `${record} ${row.path}`;
  const departure = DEPARTURES[key];
  if (departure) {
    departed.add(key);
    return departure.type;
  }
  if (row.type === undefined || row.type === 'any') return undefined;
  return row.nullable ? [row.type, 'null'] : row.type;
}

function expectedEnum(row: Row): string[] | undefined {
  if (typeof row.enum !== 'string') return row.enum;
  const values = inventory.enums[row.enum];
  if (values === undefined) throw new Error(`No list named ${row.enum}`);
  return values;
}

function findOperation(expected: Pick<InventoryOperation, 'method' | 'path'>): Operation {
  const operation = document.paths[expected.path]?.[expected.method.toLowerCase()];
  if (operation === undefined || Array.isArray(operation)) {
    throw new Error(
      `${expected.method} ${expected.path} is not in the document: change its method and path in openapi/inventory.json, or remove it there.`,
    );
  }
  return operation;
}

/** A submission's result; its dry run was recorded, but is not in the inventory. */
function responseSchema(operation: Operation): Schema {
  const status = statusesOf(operation.responses).find((each) => /^2(?:0\d|XX)$/.test(each));
  const schema = operation.responses[status ?? '200']?.content['application/json']?.schema ?? {};
  if (operation['x-effect'] !== 'submits') return schema;
  return resolve(document, schema).anyOf?.[0] ?? schema;
}

function parametersAsSchema(
  expected: Pick<InventoryOperation, 'method' | 'path'>,
  place: string,
): Schema {
  const shared = document.paths[expected.path]?.parameters;
  const all = [
    ...(Array.isArray(shared) ? shared : []),
    ...(findOperation(expected).parameters ?? []),
  ]
    .map(resolveParameter)
    .filter((parameter) => parameter.in === place);
  return {
    properties: Object.fromEntries(all.map((each) => [each.name, described(each)])),
    required: all.filter((each) => each.required).map((each) => each.name),
  };
}

/** The schema of a parameter, with the keywords of the parameter itself. */
function described({ schema, description = '' }: Parameter): Schema {
  const own = resolve(document, schema);
  return { ...own, description: [own.description, description].join(' ') };
}

function resolveParameter(parameter: Parameter): Parameter {
  if (parameter.$ref === undefined) return parameter;
  const target = document.components.parameters[parameter.$ref.split('/').at(-1) ?? ''];
  if (target === undefined) throw new Error(`${parameter.$ref} is not in the document`);
  return target;
}
