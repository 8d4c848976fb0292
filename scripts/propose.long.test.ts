import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../contract-tests/report/report.js';
import { record, reportOf } from '../contract-tests/report/testing/records.js';
import type * as Validators from '../generated/validators.js';
import { inspect } from '../src/contract/inspect.js';
import type { OperationId } from '../src/operations.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { toPatch } from './propose/patch.js';
import { git, root, runScript } from './testing/run.js';

const example = async (name: string) =>
  JSON.parse(await readFile(join(root, 'openapi/examples', name), 'utf8'));

/** A workflow job of a service that has changed in every way that is drift. */
async function movedJob() {
  const body = await example('job/workflow.json');
  body.job.jobType = 'planted-hologram';
  body.job.authorId = null;
  body.job.billing = null;
  body.job.startedAt = '2026-01-31T12:00:00Z';
  body.job.reportUrl = 'https://example.com/report';
  body.job.retries = 2;
  body.job.labels = ['a', 'b'];
  body.job.plantedTelemetry = {
    region: { zone: 'eu' },
    spans: [{ name: 'crop', ms: 1.5 }],
    notes: [],
  };
  body.job.statusHistory[0].actor = { id: 'user_1' };
  body.job.statusHistory[1].actor = { id: null, kind: 'key' };
  body['odd: name'] = true;
  return body;
}

function observe(operation: OperationId, body: unknown) {
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body };
  const { violations, drift } = inspect(operation, response);
  expect(violations).toEqual([]);
  expect(drift).not.toEqual([]);
  return reportOf([record('seen', { operation, drift })]);
}

/** The complaints of `biome check` about the sources of the document; empty if there are none. */
function lint(folder: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'check', '--colors=off', 'openapi'],
    { cwd: folder, encoding: 'utf8' },
  );
  return status === 0 ? '' : stdout + stderr;
}

/** A repository with the document, to apply a patch to. */
async function makeRepository(): Promise<string> {
  const folder = await makeFolder();
  for (const name of ['openapi', 'redocly.yaml', 'package.json', 'biome.json', '.gitignore']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await git(folder, 'init', '--quiet');
  return folder;
}

/** Proposes from a report, applies the patch, generates, and gives the patch with the new validators. */
async function proposeAndApply(folder: string, report: RunReport) {
  await writeFile(join(folder, 'report.json'), JSON.stringify(report));
  const args = ['report.json', '--out', 'proposal.patch'];
  const { code, stderr } = await runScript('propose.ts', args, { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const patch = await readFile(join(folder, 'proposal.patch'), 'utf8');
  await git(folder, 'apply', 'proposal.patch');
  const generated = await runScript('generate.ts', [], { cwd: folder });
  expect({ code: generated.code, stderr: generated.stderr }).toEqual({ code: 0, stderr: '' });
  const file = pathToFileURL(join(folder, 'generated/validators.js')).href;
  const { responseValidators }: typeof Validators = await import(/* @vite-ignore */ file);
  return { patch, validate: responseValidators.jobsRetrieve['200'] };
}

describe('a proposal from difficult names', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await makeRepository();
  });

  it('declares the names that a document can have, and leaves out the others with the reason', async () => {
    const body = await example('job/success.json');
    const names = {
      declared: ['x: #y', '-', 'null', '~/', '日本', 'valueOf2'],
      refused: [
        ...['<<', 'hasOwnProperty', 'constructor', 'toString', 'n'.repeat(300)],
        ...['line\nfeed', 'x\n::error::forged', 'bidi\u202e'],
      ],
    };
    const fields = Object.values(names)
      .flat()
      .map((name) => [name, { [name.slice(0, 40)]: 1, fooBar: { a: 1 }, foobar: { b: 1 } }]);
    const { job } = body;
    body.job = Object.fromEntries([...Object.entries(job), ...fields]);
    const withProto = JSON.parse(
      `${JSON.stringify(body).slice(0, -1)},"__proto__":{"__proto__":1}}`,
    );
    const report = observe('jobsRetrieve', withProto);
    const { patch, validate } = await proposeAndApply(folder, report);
    const [evidence = ''] = patch.split('diff --git ');
    expect(evidence.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    const left = evidence.match(/Left out: .*/g);
    expect(left, left?.join('\n')).toHaveLength(names.refused.length + 1);
    expect(evidence).toContain('openapi/schemas/job/Job.yaml:');
    expect(evidence).toContain('1 to 128 visible characters');
    expect(evidence).not.toContain('\u202e');
    body.job = Object.fromEntries([
      ...Object.entries(job),
      ...fields.filter(([name]) => names.declared.includes(String(name))),
    ]);
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    const files = [...patch.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, name = '']) =>
      name.toLowerCase(),
    );
    expect(new Set(files).size).toBe(files.length);
  });
});

describe('a proposal from a map', () => {
  it('describes only its values, whatever its keys are', async () => {
    const folder = await makeRepository();
    const body = await example('job/success.json');
    const maps = {
      addresses: ['alice@example.com', 'bob@example.com'],
      uuids: ['6f9619ff-8b86-d011-b42d-00cf4fc964ff'],
      ids: ['asset_AB12cd34EF', 'asset_GH56ij78KL'],
      shortIds: ['user_1', 'user_2'],
      numbers: ['1024', '2048'],
    };
    const keys = Object.values(maps).flat();
    for (const [name, own] of Object.entries(maps)) {
      body.job[name] = Object.fromEntries(own.map((key) => [key, { role: 'viewer' }]));
    }
    const report = observe('jobsRetrieve', body);
    const { patch, validate } = await proposeAndApply(folder, report);
    const schema = await readFile(join(folder, 'generated/schema.ts'), 'utf8');
    for (const key of keys) {
      expect(JSON.stringify(report)).not.toContain(`"${key}"`);
      expect(patch).not.toContain(`${key}:`);
      expect(schema).not.toContain(`${key}`);
    }
    for (const text of [JSON.stringify(report), patch, schema]) {
      expect(text).not.toContain('viewer');
      expect(text).not.toMatch(/(?:alice|bob)@/);
    }
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    for (const name of Object.keys(maps)) {
      const wrong = structuredClone(body);
      wrong.job[name].another = { role: 1 };
      expect(validate(wrong), name).toBe(false);
    }
  });

  it('with keys among declared fields makes the object a map', async () => {
    const folder = await makeRepository();
    const body = await example('job/success.json');
    body.job.metadata['6f9619ff-8b86-d011-b42d-00cf4fc964ff'] = true;
    const report = observe('jobsRetrieve', body);
    expect(JSON.stringify(report)).not.toContain('6f9619ff');
    const { patch, validate } = await proposeAndApply(folder, report);
    expect(patch).toContain('additionalProperties');
    expect(patch).not.toContain('6f9619ff');
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
  });
});

it('two new values of one enum in a list are each proposed once', async () => {
  const folder = await makeRepository();
  const list = await example('job-page/first.json');
  for (const [index, job] of list.jobs.entries()) job.jobType = `new ${index % 2}`;
  const { drift } = observe('jobsList', list);
  const twice = drift.map((group) => ({
    ...group,
    newValues: [...(group.newValues ?? []), ...(group.newValues ?? [])],
  }));
  const report = { ...observe('jobsList', list), drift: [...twice, ...twice] };
  const { patch } = await proposeAndApply(folder, report);
  expect(patch.match(/^\+ {2}- new 0$/gm)).toHaveLength(1);
});

it('a patch of more than 1 MiB is written completely', () => {
  const after = 'line of a schema\n'.repeat(200_000);
  const patch = toPatch([{ file: 'openapi/x.yaml', before: undefined, after }]);
  expect(patch.length).toBeGreaterThan(after.length);
  expect(patch.split('\n').filter((line) => line === '+line of a schema')).toHaveLength(200_000);
});

describe('a proposal from two reports', () => {
  let folder: string;
  let patch: string;
  const bodies: [OperationId, unknown][] = [];

  beforeAll(async () => {
    folder = await makeRepository();
    const list = await example('job-page/first.json');
    list.jobs[0].jobType = 'planted-teleport';
    list.jobs[0].retries = null;
    bodies.push(['jobsRetrieve', await movedJob()], ['jobsList', list]);
    for (const [operation, body] of bodies) {
      await writeFile(join(folder, `${operation}.json`), JSON.stringify(observe(operation, body)));
    }
    const reports = bodies.map(([operation]) => `${operation}.json`);
    const { code, stdout, stderr } = await runScript(
      'propose.ts',
      [...reports, '--out', 'proposal.patch'],
      { cwd: folder },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Wrote proposal\.patch, which changes \d+ files\.\n$/);
    expect(code).toBe(0);
    patch = await readFile(join(folder, 'proposal.patch'), 'utf8');
  });

  it('changes nothing by itself', async () => {
    const source = await readFile(join(folder, 'openapi/schemas/job/Job.yaml'), 'utf8');
    expect(source).toBe(await readFile(join(root, 'openapi/schemas/job/Job.yaml'), 'utf8'));
  });

  it('lists the evidence of every edit before the first hunk', () => {
    const [evidence = ''] = patch.split('diff --git ');
    expect(evidence).toContain('# Proposed change of openapi/: 10 of 10 drift.');
    expect(evidence).toContain('# openapi/schemas/job/Job.yaml: field startedAt (date-time)');
    expect(evidence).toContain(
      '# openapi/schemas/job/JobType.yaml: values planted-hologram, planted-teleport',
    );
    expect(evidence).toContain('#   2 times on 2026-01-31, in jobsRetrieve, jobsList, on live');
    expect(evidence).toContain('#   first by: jobsRetrieve documented-response seen');
    expect(evidence.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('touches only the lines it is about', () => {
    const removed = patch.split('\n').filter((line) => /^-(?!--)/.test(line));
    expect(removed).toEqual([
      '-    type: string',
      '-    description: ID of the user or key that started the job; that of an API key begins with',
      '-      `apiu_`.',
      '-    $ref: ./JobBilling.yaml',
    ]);
  });

  it('leaves no drift once it is applied and generated from', async () => {
    await git(folder, 'apply', 'proposal.patch');
    const { code, stderr } = await runScript('generate.ts', [], { cwd: folder });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(lint(folder)).toBe('');
    const generated = pathToFileURL(join(folder, 'generated/validators.js')).href;
    const { responseValidators }: typeof Validators = await import(/* @vite-ignore */ generated);
    const table: Readonly<Record<string, Readonly<Record<string, Validators.Validator>>>> =
      responseValidators;
    for (const [operation, body] of bodies) {
      const validate = table[operation]?.['200'];
      expect(validate?.(body), JSON.stringify(validate?.errors)).toBe(true);
    }
    const wrong = await movedJob();
    wrong.job.startedAt = 'soon';
    wrong.job.plantedTelemetry.spans[0].ms = 'long';
    expect(table.jobsRetrieve?.['200']?.(wrong)).toBe(false);
    expect(table.jobsRetrieve?.['200']?.errors?.map(({ instancePath }) => instancePath)).toEqual([
      '/job/startedAt',
      '/job/plantedTelemetry/spans/0/ms',
    ]);
  });

  it('finds everything declared when proposed again', async () => {
    const { code, stdout } = await runScript('propose.ts', ['jobsRetrieve.json', 'jobsList.json'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('# Proposed change of openapi/: 0 of 10 drift.');
    expect(stdout).toContain('# Left out: startedAt is already declared');
    expect(stdout).not.toContain('diff --git');
    const file = 'second.patch';
    const second = await runScript('propose.ts', ['jobsList.json', '--out', file], { cwd: folder });
    expect(second.stdout).toContain('# Left out: ');
    expect(second.stdout).toContain('Nothing to propose: second.patch was not written.\n');
    expect(existsSync(join(folder, file))).toBe(false);
  });
});

describe('npm run contract:propose', () => {
  it('says what it needs', async () => {
    const { code, stderr } = await runScript('propose.ts', []);
    expect(code).toBe(2);
    expect(stderr).toContain('Name at least one report.json');
  });

  it('says that there is no drift, and writes nothing', async () => {
    const folder = await makeFolder();
    const [report, out] = [join(folder, 'report.json'), join(folder, 'x.patch')];
    await writeFile(report, JSON.stringify(reportOf([record('sound')])));
    const { code, stdout } = await runScript('propose.ts', [report, '--out', out]);
    expect(stdout).toBe('The reports do not contain drift: nothing to propose.\n');
    expect(existsSync(out)).toBe(false);
    expect(code).toBe(0);
  });

  it('names a patch that cannot be written', async () => {
    const report = join(await makeFolder(), 'report.json');
    await writeFile(report, JSON.stringify(observe('jobsRetrieve', await movedJob())));
    const args = [report, '--out', '/no-such-folder/x.patch'];
    const { code, stdout, stderr } = await runScript('propose.ts', args);
    expect(stderr).toMatch(/^ENOENT: .*'\/no-such-folder\/x\.patch'\.\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('names a file that is not a report', async () => {
    const { code, stderr } = await runScript('propose.ts', ['package.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('package.json is not a report');
  });
});
