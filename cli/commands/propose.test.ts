import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { deviationNamed } from '../../stand-in/deviations.js';
import { startStandIn } from '../../stand-in/server.js';
import { cli } from '../testing/cli.js';

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder();
});

/** A report of a run against a service that departs from the document in these ways. */
async function drifting(...names: string[]): Promise<void> {
  const standIn = await startStandIn({ deviations: names.map(deviationNamed) });
  const env = {
    ...standIn.environment,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
  };
  await cli(['contract', '--operation', 'jobsRetrieve', '--check', 'accepted-data'], { cwd, env });
  await standIn.close();
}

describe('propose', () => {
  it('makes a JSON Patch from the drift of a report, with the evidence', async () => {
    await drifting('undeclared-job-field', 'new-job-type', 'null-in-optional-field');
    const { code, stdout, stderr } = await cli(['propose', 'reports/report.json'], { cwd });
    expect(stderr).toMatch(/^Proposed change of the document: \d of \d drift\./);
    const operations = JSON.parse(stdout);
    expect(operations.length).toBeGreaterThan(0);
    for (const { op, path } of operations) {
      expect(['add', 'replace']).toContain(op);
      expect(path).toMatch(/^\/components\/schemas\//);
    }
    expect(code).toBe(0);
    const written = await cli(['propose', 'reports/report.json', '--out', 'p.json'], { cwd });
    expect(written.stdout).toBe('p.json\n');
    expect(JSON.parse(await readFile(join(cwd, 'p.json'), 'utf8'))).toEqual(operations);
  });

  it.each([
    ['a mark in UTF-8', (text: string) => Buffer.from(`\ufeff${text}`)],
    [
      'UTF-16, as older shells of Windows write',
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    ],
  ])('reads a report with %s', async (_encoding, encode) => {
    await drifting('undeclared-job-field');
    const text = await readFile(join(cwd, 'reports/report.json'), 'utf8');
    await writeFile(join(cwd, 'other.json'), encode(text));
    const own = await cli(['propose', 'reports/report.json'], { cwd });
    expect(await cli(['propose', 'other.json'], { cwd })).toEqual(own);
    expect(JSON.parse(own.stdout).length).toBeGreaterThan(0);
  });

  it('has nothing to propose without drift', async () => {
    await drifting();
    const { code, stdout, stderr } = await cli(['propose', 'reports/report.json'], { cwd });
    expect(stderr).toBe('The reports do not contain drift: nothing to propose.\n');
    expect(stdout).toBe('[]\n');
    expect(code).toBe(0);
  });

  it.each([
    [['none.json'], 'none.json does not exist: give the report.json that a run has written.'],
    [['bad.json'], 'bad.json is not a report'],
    [[], '<report> is missing.'],
  ])('refuses %j', async (names, message) => {
    await writeFile(join(cwd, 'bad.json'), '{}');
    const { code, stderr } = await cli(['propose', ...names], { cwd });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
