import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readKnown } from '../contract-tests/report/known.js';
import { scenarioContract } from '../contract-tests/scenario/contract.js';
import { anchorsOf, codeBlocks, firstColumn, links, quoted } from '../src/testing/markdown.js';
import { packageRoot } from './consumer.js';

const read = (file: string): string => readFileSync(join(packageRoot, file), 'utf8');
const readme = read('README.md');
const clientPage = read('docs/client.md');
const ciPage = read('docs/ci.md');
const contributing = read('CONTRIBUTING.md');
/** The pages for users, and the one for contributors. */
const pages = {
  'README.md': readme,
  'docs/client.md': clientPage,
  'docs/browser.md': read('docs/browser.md'),
  'docs/testing.md': read('docs/testing.md'),
  'docs/ci.md': ciPage,
  'CONTRIBUTING.md': contributing,
};
const commonjsPage = read('docs/commonjs.md');
const { scripts } = JSON.parse(read('package.json'));

interface Cell {
  readonly submissions: number;
}

/** The command behind an `npm` line: `npm start` and `npm run generate -- --check` are `start` and `generate`. */
function scriptOf(command: string): string | undefined {
  return /^npm (?:run )?([\w:-]+)/.exec(command)?.[1];
}

describe.each(Object.entries(pages))('the blocks of code in %s', (_file, page) => {
  const lines = codeBlocks(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.trim().split('\n'))
    .flatMap((line) => line.split(' && '))
    .map((command) => command.replace(/^(?:[A-Z_]+=\S+ )+/, ''));

  it('are in a language that is checked', () => {
    const languages = codeBlocks(page).map(({ language }) => language);
    const checked = ['json', 'mermaid', 'sh', 'text', 'ts', 'yaml'];
    expect(languages.filter((language) => !checked.includes(language))).toEqual([]);
  });

  it('name npm scripts that exist', () => {
    const names = lines
      .filter((line) => line.startsWith('npm ') && !/^npm (?:ci$|install )/.test(line))
      .map((line) => String(scriptOf(line)));
    for (const name of names) expect(scripts).toHaveProperty([name]);
  });

  it('name commands and options of the command line that exist', () => {
    for (const line of lines.filter((each) => each.startsWith('npx scenario-patch'))) {
      expect(unknownOf(line), line).toEqual([]);
    }
  });
});

it('every block of JSON is a list of known violations, as the suite reads it', () => {
  const { operations } = scenarioContract().document;
  const lists = Object.values(pages).flatMap((page) =>
    codeBlocks(page).filter(({ language }) => language === 'json'),
  );
  expect(lists).toHaveLength(1);
  for (const { code } of lists) {
    expect(
      readKnown(
        code,
        'the page',
        operations.map(({ id }) => id),
      ),
    ).toHaveLength(1);
  }
});

it('every page with a TypeScript program for Node names the types that it needs', () => {
  const forNode = /'(?:scenario-patch\/(?:node|ledger|contract-suite)|node:\w+)|\bprocess\./;
  const programs = [
    'README.md',
    'docs/client.md',
    'docs/ledger.md',
    'docs/ci.md',
    'docs/migration.md',
  ]
    .map((file) => ({ file, page: read(file) }))
    .filter(({ page }) =>
      codeBlocks(page).some(({ language, code }) => language === 'ts' && forNode.test(code)),
    );
  expect(programs.length).toBeGreaterThan(3);
  for (const { file, page } of programs) expect(page, file).toContain('npm install -D @types/node');
});

it('every program that writes a report ends as the command would', () => {
  const programs = [
    ...codeBlocks(ciPage).flatMap(({ code }) => (code.includes('writeReport(') ? [code] : [])),
    read('examples/contract-ci/contract.mjs'),
  ];
  expect(programs).toHaveLength(2);
  for (const each of programs) expect(each).toMatch(/^process\.exitCode = exitCodeOf\(report\);$/m);
});

it('the page of the examples lists each of them', () => {
  const page = read('examples/README.md');
  const shown = readdirSync(join(packageRoot, 'examples'), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => /\.mjs$|\/$/.test(name) && !/^(?:results|pictures)\/$/.test(name));
  expect(shown.filter((name) => !page.includes(`| [${name}](${name})`))).toEqual([]);
});

describe('the workflow in docs/ci.md', () => {
  it('runs a command that exists, with the secrets that a live run needs', () => {
    const [block] = codeBlocks(ciPage).filter(({ language }) => language === 'yaml');
    const { on, permissions, jobs } = parse(block?.code ?? '');
    expect(Object.keys(on)).toEqual(['schedule']);
    expect(permissions).toEqual({ contents: 'read' });
    const { steps } = jobs.contract as { steps: { run?: string; env?: object }[] };
    const live = steps.find(({ run = '' }) => run.startsWith('npx '));
    expect(unknownOf(live?.run ?? '')).toEqual([]);
    expect(Object.keys(live?.env ?? {})).toEqual([
      'SCENARIO_SDK_API_KEY',
      'SCENARIO_SDK_API_SECRET',
    ]);
  });
});

it('the job in docs/ci.md that starts its own service waits for it, and names commands that exist', () => {
  const [, block] = codeBlocks(ciPage).filter(({ language }) => language === 'yaml');
  const { jobs } = parse(block?.code ?? '');
  const runs = (jobs.contract.steps as { run?: string }[]).flatMap(({ run }) => run ?? []);
  const at = (pattern: RegExp) => runs.findIndex((run) => pattern.test(run));
  const order = [/ &$/, /^curl .*--retry-connrefused/, /^npx .*scenario-patch/].map(at);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(unknownOf(runs[order[2] ?? 0] ?? '')).toEqual([]);
});

/**
 * Commands and options of `npx scenario-patch` in a line that docs/cli.md, which is generated from the
 * commands, does not list.
 */
function unknownOf(line: string): string[] {
  const [, name = '', rest = ''] = /scenario-patch ([a-z-]+)(.*)/.exec(line) ?? [];
  const section = read('docs/cli.md').split(`\n## \`${name}\`\n`)[1]?.split('\n## ')[0];
  if (section === undefined) return [name];
  const known = firstColumn(`# all\n${section}`, 'all').flatMap(quoted);
  const flags = known.map((cell) => cell.split(' ')[0]);
  return [...rest.matchAll(/--[a-z-]+/g)]
    .map(([flag]) => flag)
    .filter((flag) => !flags.includes(flag));
}

describe('the tables of the pages', () => {
  it('name exactly the commands of package.json', () => {
    const named = firstColumn(contributing, 'Commands').map((cell) =>
      scriptOf(quoted(cell)[0] ?? ''),
    );
    const callable = Object.keys(scripts).filter((name) => !/^(?:pre|post)\w+$/.test(name));
    expect(named.sort()).toEqual(callable.sort());
  });

  it('name exactly the options of the client', () => {
    const named = firstColumn(clientPage, 'Options').flatMap(quoted);
    const [, body = ''] =
      /interface ClientOptions \{\n([\s\S]*?)^\}/m.exec(read('src/options/client.ts')) ?? [];
    const declared = [...body.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, name]) => name);
    expect(declared.length).toBeGreaterThan(10);
    expect(named.sort()).toEqual(declared.sort());
  });

  it('name exactly the kinds of errors', () => {
    const named = firstColumn(clientPage, 'Errors').flatMap(quoted);
    const [, union = ''] =
      /type ScenarioErrorKind =([^;]*);/.exec(read('src/errors/base.ts')) ?? [];
    const declared = [...union.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind);
    expect(declared.length).toBeGreaterThan(15);
    expect(named.sort()).toEqual(declared.sort());
  });

  it('name only existing commands in README.md', () => {
    const named = firstColumn(readme, 'In a clone').map((cell) => scriptOf(quoted(cell)[0] ?? ''));
    expect(named).toHaveLength(7);
    for (const name of named) expect(scripts).toHaveProperty([String(name)]);
  });

  it('repeat in README.md the measured figures of another SDK', () => {
    const { package: name, version, cells } = JSON.parse(read('test/reliability/peer.json'));
    const paid: { once: Cell; always: Cell }[] = Object.values<{ paid: never }>(cells).map(
      (classes) => classes.paid,
    );
    const row = (mode: 'once' | 'always', each: string) => {
      const doubled = paid.filter((cell) => cell[mode].submissions > 1);
      return `${doubled.length} of ${paid.length}, ${each} each`;
    };
    expect(readme).toContain(`${name} ${version}`);
    const [once, always] = ['the fault strikes once', 'the fault strikes every time'].map((title) =>
      readme.split('\n').find((line) => line.startsWith(`| ${title}`)),
    );
    expect(once).toContain(row('once', 'two'));
    expect(always).toContain(row('always', 'three'));
  });

  it('name every import of the package', () => {
    const named = firstColumn(readme, 'In the package').flatMap(quoted);
    const { exports } = JSON.parse(read('package.json'));
    const declared = Object.keys(exports).map((path) => path.replace('.', 'scenario-patch'));
    const imports = named.filter((name) => name.startsWith('scenario-patch'));
    expect([...imports, 'scenario-patch/package.json'].sort()).toEqual(declared.sort());
  });

  it('name every variable of a live run, as .env.example does', () => {
    const named = firstColumn(ciPage, 'Check a service').flatMap(quoted).sort();
    const used = read('contract-tests/scenario/options.ts').match(/(?<=\benv\.)[A-Z_]+/g) ?? [];
    const example = read('.env.example').match(/^[A-Z_]+(?==)/gm) ?? [];
    expect(named).toEqual([...new Set(used)].sort());
    expect([...example].sort()).toEqual(named);
  });
});

const repository = 'https://github.com/scenario-patch/scenario-patch/blob/main/';
const documents = readdirSync(join(packageRoot, 'docs')).map((name) => `docs/${name}`);
it.each(documents)('%s is in the contents of the site', (file) => {
  expect(read('site/contents.js')).toContain(`'${file}'`);
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...documents])('%s', (file) => {
  it('links to files and headings that exist', () => {
    // Files outside the package are linked by URL, relative to the repository root.
    const text = read(file).replaceAll(`](${repository}`, '](/');
    const broken = links(text).filter(({ path, heading }) => {
      const target = path === '' ? file : join(path.startsWith('/') ? '' : dirname(file), path);
      if (!existsSync(join(packageRoot, target))) return true;
      return heading !== '' && !anchorsOf(read(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });
});

describe('docs/commonjs.md', () => {
  it('has Jest translate the package and its dependency, and no others, wherever npm and pnpm put them', () => {
    const [, text = ''] = /transformIgnorePatterns: \['(.*)'\]/.exec(commonjsPage) ?? [];
    const ignored = new RegExp(text.replaceAll('\\\\', '\\'));
    const places = (name: string) => [
      `/app/node_modules/${name}/dist/index.js`,
      `/app/node_modules/.pnpm/${name}@1.0.0/node_modules/${name}/dist/index.js`,
    ];
    const isIgnored = (name: string) => places(name).map((path) => ignored.test(path));
    expect(isIgnored('scenario-patch')).toEqual([false, false]);
    expect(isIgnored('openapi-fetch')).toEqual([false, false]);
    expect(isIgnored('lodash')).toEqual([true, true]);
  });
});
