import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from './consumer.js';
import { codeBlocks, firstColumn, linkedFiles, quoted } from './markdown.js';

const read = (file: string): string => readFileSync(join(packageRoot, file), 'utf8');
const readme = read('README.md');
const blocks = codeBlocks(readme);
const { scripts } = JSON.parse(read('package.json'));

/** The command behind an `npm` line: `npm start` and `npm run generate -- --check` are `start` and `generate`. */
function scriptOf(command: string): string | undefined {
  return /^npm (?:run )?([\w:-]+)/.exec(command)?.[1];
}

describe('the blocks of code in README.md', () => {
  it('are TypeScript, shell or YAML, and nothing else', () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['ts', 'sh', 'yaml']));
  });

  it('hold a workflow that runs what exists, with the secrets that a live run needs', () => {
    const [workflow] = blocks.filter(({ language }) => language === 'yaml');
    const { on, jobs } = parse(workflow?.code ?? '');
    expect(Object.keys(on)).toEqual(['push', 'schedule']);
    const { steps } = jobs.contract as { steps: { run?: string; env?: object }[] };
    const commands = steps.flatMap(({ run = '' }) => scriptOf(run) ?? []);
    expect(commands).toEqual(['ci', 'contract', 'contract:live']);
    for (const command of commands.slice(1)) expect(scripts).toHaveProperty([command]);
    const live = steps.find(({ run }) => run === 'npm run contract:live');
    expect(Object.keys(live?.env ?? {})).toEqual([
      'SCENARIO_SDK_API_KEY',
      'SCENARIO_SDK_API_SECRET',
    ]);
  });

  it('name commands that exist', () => {
    const lines = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => code.trim().split('\n'))
      .flatMap((line) => line.split(' && '))
      .map((command) => command.replace(/^(?:[A-Z_]+=\S+ )+/, ''));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      if (line !== 'npm ci') expect(scripts, line).toHaveProperty([String(scriptOf(line))]);
    }
  });
});

describe('the tables in README.md', () => {
  it('name every command of package.json, and no other', () => {
    const named = firstColumn(readme, 'Commands').map((cell) => scriptOf(quoted(cell)[0] ?? ''));
    const callable = Object.keys(scripts).filter((name) => name !== 'prepack');
    expect(named.sort()).toEqual(callable.sort());
  });

  it('name every option of the client, and no other', () => {
    const named = firstColumn(readme, 'Options').flatMap(quoted);
    const [, body = ''] =
      /interface ClientOptions \{\n([\s\S]*?)^\}/m.exec(read('src/options/client.ts')) ?? [];
    const declared = [...body.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, name]) => name);
    expect(declared.length).toBeGreaterThan(10);
    expect(named.sort()).toEqual(declared.sort());
  });

  it('name every kind of error, and no other', () => {
    const named = firstColumn(readme, 'Errors').flatMap(quoted);
    const [, union = ''] =
      /type ScenarioErrorKind =([^;]*);/.exec(read('src/errors/base.ts')) ?? [];
    const declared = [...union.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind);
    expect(declared.length).toBeGreaterThan(15);
    expect(named.sort()).toEqual(declared.sort());
  });

  it('name every import of the package', () => {
    const named = firstColumn(readme, 'In the package').flatMap(quoted);
    const { exports } = JSON.parse(read('package.json'));
    const declared = Object.keys(exports).map((path) => path.replace('.', 'scenario-patch'));
    const imports = named.filter((name) => name.startsWith('scenario-patch'));
    expect([...imports, 'scenario-patch/package.json'].sort()).toEqual(declared.sort());
  });

  it('name every variable of a live run, as .env.example does', () => {
    const named = firstColumn(readme, 'Run the contract suite').flatMap(quoted).sort();
    const used = read('contract-tests/scenario/options.ts').match(/(?<=\benv\.)[A-Z_]+/g) ?? [];
    const example = read('.env.example').match(/^[A-Z_]+(?==)/gm) ?? [];
    expect(named).toEqual([...new Set(used)].sort());
    expect([...example].sort()).toEqual(named);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s', (file) => {
  it('links to files that exist', () => {
    expect(linkedFiles(read(file)).filter((path) => !existsSync(join(packageRoot, path)))).toEqual(
      [],
    );
  });
});
