import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../contract-tests/report/report.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { deviationNamed } from '../stand-in/deviations.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { readRunReport } from './testing/report.js';
import { runScript } from './testing/run.js';

let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
});

const readJson = (name: string): Promise<RunReport> => readRunReport(join(folder, name));

describe('the contract command', () => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await startStandIn({
      deviations: [deviationNamed('flags-read-loosely'), deviationNamed('missing-job-progress')],
    });
  });

  afterAll(() => standIn.close());

  /** The checks matching a text, and further arguments. */
  async function live(grep: string, name: string, ...args: string[]) {
    const only = ['--grep', grep, '--reports', join(folder, name)];
    return runScript('contract.ts', ['live', ...only, ...args], {
      env: {
        ...standIn.environment,
        CONTRACT_REQUESTS_PER_MINUTE: '100000',
      },
    });
  }

  it('is lenient by default, and strict on request', async () => {
    const lenient = await live('jobsList refused-data hideResults', 'lenient');
    const strict = await live('jobsList refused-data hideResults', 'strict', '--strict');
    const [one, other] = await Promise.all([readJson('lenient'), readJson('strict')]);

    expect(lenient.code).toBe(0);
    expect(one?.totals).toMatchObject({ violations: 0, lenient: 1, failed: 0 });
    expect(lenient.stdout).toContain('Lenient (1)');
    expect(strict.code).toBe(1);
    expect(other?.totals).toMatchObject({ violations: 1, lenient: 0 });
  });

  it('accepts known violations until their date has passed', async () => {
    const entry = { operation: 'jobsRetrieve', keyword: 'required', reason: 'a known defect' };
    const write = async (name: string, until: string) => {
      const file = join(folder, name);
      await writeFile(
        file,
        JSON.stringify([
          { ...entry, until },
          { ...entry, keyword: 'order', until },
        ]),
      );
      return file;
    };
    const grep = 'jobsRetrieve accepted-data jobId: an ID';
    const unknown = await live(grep, 'unknown');
    const known = await live(grep, 'known', '--known', await write('known.json', '2999-12-31'));
    const expired = await live(grep, 'expired', '--known', await write('old.json', '2020-12-31'));
    const bad = await live(grep, 'bad', '--known', await write('bad.json', 'soon'));
    const none = await live(grep, 'none', '--known', join(folder, 'no-such-file.json'));

    expect([unknown.code, known.code, expired.code, bad.code, none.code]).toEqual([1, 0, 1, 2, 2]);
    expect(known.stdout).toContain('accepted  until 2999-12-31: a known defect');
    expect(known.stderr).toContain('Did not occur in this run: the known order of jobsRetrieve');
    expect(expired.stdout).toContain('It was accepted until 2020-12-31: a known defect');
    expect(bad.stderr).toContain('bad.json, entry 1: until must be a date such as 2027-01-31');
    expect(none.stderr).toContain('--known takes a JSON list of deviations');
  });

  it('fails below --min-coverage', async () => {
    const grep = 'jobsList refused-data pageSize: below';
    const little = await live(grep, 'little', '--min-coverage', '50');
    const enough = await live(grep, 'enough', '--min-coverage', '0');

    expect([little.code, enough.code]).toEqual([1, 0]);
    expect(little.stderr).toMatch(/\d+ % of the statements were exercised, less than the 50 %/);
  });
});
