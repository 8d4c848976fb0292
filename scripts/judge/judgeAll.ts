import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../contract-tests/engine/contract.js';
import { readHar } from '../../contract-tests/recorded/har.js';
import { inspectTraffic } from '../../contract-tests/recorded/inspectTraffic.js';
import { createRecorder } from '../../contract-tests/recorded/record.js';
import { runContract } from '../../contract-tests/run.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { scenarioTarget } from '../../contract-tests/scenario/target.js';
import { writeHar } from '../../src/node/writeHar.js';
import { type Deviation, deviationNamed } from '../../stand-in/deviations.js';
import { startStandIn } from '../../stand-in/server.js';
import { driftOf } from './drift.js';

/** Findings of one kind, each place once. */
export interface Tally {
  readonly violations: number;
  readonly drift: number;
}

/** The findings of one run. */
export interface JudgedRun {
  readonly deviation: Pick<Deviation, 'name' | 'description'> | undefined;
  readonly exchanges: number;
  /** By the checks of the suite, as they ran. */
  readonly suite: Tally;
  /** By the suite, in the recording. */
  readonly recording: Tally;
  /** By the other judge, in the recording: about answers, and about requests. */
  readonly other: { readonly answers: number; readonly requests: number };
}

const deviations = [
  'missing-job-progress',
  'bad-date-time',
  'undeclared-job-field',
  'new-job-type',
  'page-loses-a-job',
];

/** They send many bodies, which reveal nothing more about answers. */
const skipped = ['random-data', 'refused-data'];

/** Runs the suite against the stand-in, honest and deviating, and has both judges check the traffic. */
export async function judgeAll(begin: (name: string) => void): Promise<JudgedRun[]> {
  const contract = scenarioContract();
  const judged: JudgedRun[] = [];
  for (const name of [undefined, ...deviations]) {
    begin(name ?? 'honest');
    judged.push(await judge(contract, name === undefined ? undefined : deviationNamed(name)));
  }
  return judged;
}

async function judge(contract: Contract, deviation: Deviation | undefined): Promise<JudgedRun> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-patch-judge-'));
  const standIn = await startStandIn();
  try {
    const { apiKey, apiSecret } = standIn.credentials;
    const recorder = createRecorder(standIn.url, [apiKey, apiSecret]);
    const env = {
      ...standIn.environment,
      CONTRACT_REQUESTS_PER_MINUTE: '1000000',
      CONTRACT_ALLOW_WRITES: '1',
      CONTRACT_MAX_CREATIVE_UNITS: '10',
    };
    const target = await scenarioTarget(contract, env, recorder);
    standIn.setDeviations(deviation === undefined ? [] : [deviation]);
    const found = [];
    for await (const record of runContract(contract, target, { skipped })) {
      if (!('violations' in record)) throw new Error(`${record.test}: ${record.message}`);
      found.push(record);
    }
    const file = join(folder, 'run.har');
    await writeHar(file, recorder.entries);
    const { exchanges } = await readHar(file);
    const { records } = inspectTraffic(contract, exchanges, [standIn.url]);
    return {
      deviation,
      exchanges: recorder.entries.length,
      suite: tallyOf(found),
      recording: tallyOf(records),
      other: await driftOf(file, standIn.url),
    };
  } finally {
    await standIn.close();
    await rm(folder, { recursive: true });
  }
}

type Found = Parameters<typeof placesOf>[1][number];

function tallyOf(
  records: readonly {
    readonly operation: string;
    readonly violations: readonly Found[];
    readonly drift: readonly Found[];
  }[],
): Tally {
  const count = (kind: 'violations' | 'drift') =>
    new Set(records.flatMap((record) => placesOf(record.operation, record[kind]))).size;
  return { violations: count('violations'), drift: count('drift') };
}

/** The places of findings, without list positions. */
function placesOf(
  operation: string,
  findings: readonly { readonly keyword: string; readonly pointer: string; operation?: string }[],
): string[] {
  return findings.map(
    (each) =>
      `${each.operation ?? operation} ${each.keyword} ${each.pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`,
  );
}
