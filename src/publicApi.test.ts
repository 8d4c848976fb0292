import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as suite from '../contract-tests/index.js';
import type { ScenarioClient } from './client.js';
import * as contract from './contract/index.js';
import * as main from './index.js';
import * as ledger from './ledger/index.js';
import * as node from './node.js';
import type { Methods } from './opened.js';
import { type OperationId, operations } from './operations.js';
import * as proxy from './proxy.js';
import { type ApiEntry, describeModule, describeResource } from './testing/describeApi.js';
import { clientOf } from './testing/localServer.js';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** `collectionsRetrieve` is `retrieve` of the resource `collections`. */
const resourceNames = [
  ...new Set(Object.keys(operations).map((id) => id.replace(/[A-Z].*/, ''))),
] as (keyof ScenarioClient)[];
const resources = resourceNames.map((name) => ({
  name,
  methods: describeResource(path(`./resources/${name}.ts`)),
}));
const modules: {
  readonly name: string;
  readonly entries: readonly ApiEntry[];
  readonly values: object;
}[] = [
  { name: 'scenario-patch', entries: describeModule(path('./index.ts')), values: main },
  {
    name: 'scenario-patch/ledger',
    entries: describeModule(path('./ledger/index.ts')),
    values: ledger,
  },
  { name: 'scenario-patch/node', entries: describeModule(path('./node.ts')), values: node },
  { name: 'scenario-patch/proxy', entries: describeModule(path('./proxy.ts')), values: proxy },
  {
    name: 'scenario-patch/contract',
    entries: describeModule(path('./contract/index.ts')),
    values: contract,
  },
  {
    name: 'scenario-patch/contract-suite',
    entries: describeModule(path('../contract-tests/index.ts')),
    values: suite,
  },
];

const client = clientOf({ url: 'http://127.0.0.1:1' });

/** The operations that methods call, by their names: `jobs.triggerAction` calls `jobsTriggerAction`. */
type CalledId = {
  [Name in keyof Methods]: {
    [Method in keyof Methods[Name] & string]: `${Name}${Capitalize<Method>}`;
  }[keyof Methods[Name] & string];
}[keyof Methods];

/** An operation without a method is missing here, and the compiler says so (TS2741). */
const withoutMethod: Readonly<
  Record<Exclude<OperationId, CalledId>, 'has no method in src/resources/'>
> = {};

describe('the public API', () => {
  it.each(resources)('client.$name has exactly the described methods', ({ name, methods }) => {
    expect(
      Object.keys(client[name] ?? {}).sort(),
      `createResources in src/resources/index.ts makes ${name}`,
    ).toEqual(methods.map((each) => each.name).sort());
  });

  it.each(modules)('$name exports exactly the described values', ({ entries, values }) => {
    const described = entries.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
    expect(Object.keys(values).sort()).toEqual(described.sort());
  });

  it('has a description for every name', () => {
    const all = [
      ...resources.flatMap(({ methods }) => methods),
      ...modules.flatMap((m) => m.entries),
    ];
    const generated = describeModule(path('../generated/schema.ts')).map(({ name }) => name);
    const silent = all.filter(({ name, summary }) => summary === '' && !generated.includes(name));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('lists every entry of the package', () => {
    const { exports } = JSON.parse(readFileSync(path('../package.json'), 'utf8'));
    const entries = Object.keys(exports).filter((name) => !name.endsWith('.json'));
    expect(modules.map(({ name }) => name).sort()).toEqual(
      entries.map((name) => name.replace('.', 'scenario-patch')).sort(),
    );
  });

  it('has a description and a default for each option', () => {
    const options = everyOption();
    expect(options.length).toBeGreaterThan(60);
    const silent = options.filter(
      ({ summary, isOptional, otherwise }) => summary === '' || (isOptional && !otherwise),
    );
    expect(silent.map(({ of, name }) => `${of}.${name}`)).toEqual([]);
  });

  it('exports the base types of options', () => {
    const exported = modules.flatMap(({ entries }) => entries.map(({ name }) => name));
    const bases = optionsEntries().flatMap((each) => each.bases.map(nameOfBase));
    expect(bases.filter((name) => !exported.includes(name))).toEqual([]);
  });

  it('has a method for each operation', () => {
    const covered = resources.flatMap(({ methods }) => methods.map((each) => each.operation));
    const expected = Object.values(operations).map(
      ({ method, path: route }) => `${method} ${route}`,
    );
    for (const operation of expected) {
      expect(
        covered,
        `a method in src/resources/ says "Operation: ${operation}" in its comment`,
      ).toContain(operation);
    }
    expect(withoutMethod).toEqual({});
    const known = covered.filter((each) => each !== undefined);
    for (const operation of known) expect(expected).toContain(operation.replace(/ with .*/, ''));
  });

  it('is listed in api.md (npx vitest run src/publicApi.test.ts -u renews it)', async () => {
    await expect(apiMarkdown()).toMatchFileSnapshot('../api.md');
  });

  it('is named in docs/client.md (npx vitest run src/publicApi.test.ts -u renews it)', async () => {
    await expect(pageWithMethods()).toMatchFileSnapshot('../docs/client.md');
  });
});

describe('docs/migration.md', () => {
  const page = readFileSync(path('../docs/migration.md'), 'utf8');
  const rows = page.split('## Method by method')[1]?.split('\n## ')[0]?.split('\n') ?? [];
  const here = rows.flatMap(
    (row) =>
      row
        .split(' | ')
        .at(-1)
        ?.match(/(?<=`)\w+\.\w+(?=[`(])/g) ?? [],
  );

  it('names methods that exist', () => {
    const methods = resources.flatMap((each) =>
      each.methods.map(({ name }) => `${each.name}.${name}`),
    );
    expect(here.length).toBeGreaterThan(10);
    expect(here.filter((name) => !methods.includes(name))).toEqual([]);
  });
});

/** docs/client.md with the sentence that names the methods of each resource. */
function pageWithMethods(): string {
  const names = resources.flatMap(({ name, methods }) =>
    methods.map((method) => `\`${name}.${method.name}\``),
  );
  const [before, , after] = readFileSync(path('../docs/client.md'), 'utf8').split(
    /(?<=Methods are named as in the \[vendor's SDK\]\(migration\.md\): )([^\n]*?)(?=\. Answers are plain data)/,
  );
  if (after === undefined)
    throw new Error('docs/client.md has no sentence that names the methods.');
  return `${before}${names.join(', ')}${after}`;
}

/** `WaitOptions` of `Pick<WaitOptions, 'onProgress'>`. */
function nameOfBase(base: string): string {
  return /^(?:Pick|Omit|Partial)<(\w+)/.exec(base)?.[1] ?? base;
}

/** What is an option of something, or is what options are made of. */
function optionsEntries(): ApiEntry[] {
  const all = modules.flatMap(({ entries }) => entries);
  const bases = all
    .filter(({ name }) => name.endsWith('Options'))
    .flatMap((each) => each.bases.map(nameOfBase));
  return all.filter(({ name }) => name.endsWith('Options') || bases.includes(name));
}

function everyOption() {
  return optionsEntries().flatMap(({ name, members }) =>
    members.map((member) => ({ of: name, ...member })),
  );
}

function apiMarkdown(): string {
  const lines = [
    '# API',
    '',
    'Every public method and export, and the default of every option. The options of a call stand under the types, by entry.',
  ];
  const options = optionsEntries();
  const [itself] = modules.flatMap(({ entries }) =>
    entries.filter(({ name }) => name === 'ScenarioClient'),
  );
  lines.push('', '## client', '');
  lines.push(
    ...(itself?.members ?? []).map((each) => `- \`client.${each.signature}\`: ${each.summary}`),
  );
  for (const { name, methods } of resources) {
    lines.push('', `## client.${name}`, '');
    lines.push(...methods.map((method) => line(method, `client.${name}.`)));
  }
  for (const { name, entries } of modules) {
    lines.push('', `## \`${name}\``);
    for (const [kind, title] of [
      ['function', 'Functions'],
      ['class', 'Classes'],
      ['value', 'Values'],
      ['type', 'Types'],
    ] as const) {
      const some = entries.filter((each) => each.kind === kind);
      if (some.length === 0) continue;
      lines.push(
        '',
        `### ${title}`,
        '',
        ...some.flatMap((each) => (options.includes(each) ? withOptions(each) : [line(each)])),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function line({ signature, summary, operation }: ApiEntry, prefix = ''): string {
  const parts = [`- \`${prefix}${signature}\``, operation ? ` (${operation})` : '', `: ${summary}`];
  return parts.join('').replace(/: $/, '');
}

function withOptions(entry: ApiEntry): string[] {
  const bases = entry.bases.map((base) => `\`${base}\``).join(' and ');
  return [
    `${line(entry)}${bases && ` With those of ${bases}.`}`,
    ...entry.members.map(({ signature, summary, otherwise }) => {
      const told = otherwise === undefined || summary.includes(otherwise);
      return `  - \`${signature}\`: ${told ? summary : `${summary} ${otherwise}`}`;
    }),
  ];
}
