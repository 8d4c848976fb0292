import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Client, calls, createClient } from './calls.js';
import { FaultServer } from './faultServer.js';
import { openSockets } from './leftBehind.js';
import type { CallClass } from './matrix.js';
import { healthyAnswer, isSubmission } from './service.js';
import { type PlannedCall, planCall, planFaults } from './soakPlan.js';
import { CALL_HEADER, SoakTally } from './soakTally.js';

export interface SoakOptions {
  readonly calls: number;
  readonly concurrency: number;
  readonly seed: number;
}

export interface SoakSample {
  readonly callsSettled: number;
  /** After garbage collection, in MiB. */
  readonly heapMiB: number;
  readonly sockets: number;
}

export interface SoakReport extends SoakOptions {
  readonly seconds: number;
  readonly attempts: number;
  readonly faultsStruck: number;
  /** Submissions that the calls should make. */
  readonly submissionsMeant: number;
  readonly submissions: number;
  readonly mostSubmissionsOfOneCall: number;
  /** How many calls ended in which way. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Errors without a kind, and wrong results. */
  readonly untyped: readonly string[];
  readonly leaks: number;
  readonly strayCredentials: number;
  readonly samples: readonly SoakSample[];
  readonly socketsLeft: number;
}

const TIMEOUT_MS = 400;
const DEADLINE_MS = 2_000;
const SAMPLES = 20;
const PATIENCE_TURNS = 1_000;

const submissionsMeant: Record<CallClass, number> = {
  read: 0,
  estimate: 0,
  getBulk: 0,
  patch: 1,
  assetUpload: 1,
  uploadCreate: 1,
  jobAction: 1,
  uploadAction: 1,
  uploadPart: 2,
  download: 0,
};

/** Makes many concurrent calls against servers that fail at random, and reports their outcomes. */
export async function runSoak(
  options: SoakOptions,
  onSample: (sample: SoakSample) => void = () => undefined,
): Promise<SoakReport> {
  const start = performance.now();
  const socketsBefore = openSockets().length;
  const tally = new SoakTally(options.calls);
  const { service, storage, closedOrigin } = await startServers(options.seed, tally);
  const clients = {
    open: createSoakClient(service.origin),
    refused: createSoakClient(closedOrigin),
  };

  const samples: SoakSample[] = [];
  const collect = collector();
  const takeSample = (): void => {
    collect();
    const heapMiB = Math.round((process.memoryUsage().heapUsed / 2 ** 20) * 10) / 10;
    const sample = { callsSettled: tally.settled, heapMiB, sockets: openSockets().length };
    samples.push(sample);
    onSample(sample);
  };
  const sampleEvery = Math.max(1, Math.floor(options.calls / SAMPLES));

  let next = 0;
  let meant = 0;
  const worker = async (): Promise<void> => {
    while (next < options.calls) {
      next += 1;
      const planned = planCall(options.seed, next);
      meant += submissionsMeant[planned.callClass];
      const client = planned.closedPort ? clients.refused : clients.open;
      await makeCall(client, next, planned, storage.origin, tally);
      if (tally.settled % sampleEvery === 0) takeSample();
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));

  await Promise.all([service.close(), storage.close()]);
  for (let turn = 0; turn < PATIENCE_TURNS && openSockets().length > socketsBefore; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  takeSample();
  const { attempts, faultsStruck, submissions, mostSubmissionsOfOneCall } = tally;
  const { outcomes, untyped, leaks, strayCredentials } = tally;
  return {
    ...options,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    attempts,
    faultsStruck,
    submissionsMeant: meant,
    submissions,
    mostSubmissionsOfOneCall,
    outcomes,
    untyped,
    leaks,
    strayCredentials,
    samples,
    socketsLeft: openSockets().length - socketsBefore,
  };
}

/** Whether the heap of the second half stays within a tenth of the first half's maximum. */
export function levelsOff(samples: readonly SoakSample[]): boolean {
  const half = Math.ceil(samples.length / 2);
  const peak = (part: readonly SoakSample[]): number =>
    Math.max(...part.map(({ heapMiB }) => heapMiB));
  return peak(samples.slice(half)) <= peak(samples.slice(0, half)) * 1.1;
}

async function startServers(seed: number, tally: SoakTally) {
  const storage: FaultServer = await new FaultServer({
    answer: (request) => healthyAnswer(request, storage.origin),
    // It never gets one, unless by a redirect.
    isSubmission,
    plan: planFaults(seed + 1_000),
    onAttempt: (attempt) => tally.countForeignAttempt(attempt),
  }).listen();
  const service = await new FaultServer({
    answer: (request) => healthyAnswer(request, storage.origin),
    isSubmission,
    plan: planFaults(seed + 2_000),
    onAttempt: (attempt) => tally.countAttempt(attempt),
    foreignOrigin: storage.origin,
  }).listen();
  const closed = await new FaultServer({
    answer: (request) => healthyAnswer(request, storage.origin),
  }).listen();
  await closed.close();
  return { service, storage, closedOrigin: closed.origin };
}

function createSoakClient(origin: string): Client {
  return createClient(origin, () => undefined, 'token function', {
    timeoutMs: TIMEOUT_MS,
    rateLimit: false,
  });
}

async function makeCall(
  client: Client,
  number: number,
  { callClass, abortAfterMs }: PlannedCall,
  storageOrigin: string,
  tally: SoakTally,
): Promise<void> {
  const abort = new AbortController();
  const timer =
    abortAfterMs === undefined ? undefined : setTimeout(() => abort.abort(), abortAfterMs);
  const options = {
    signal: abort.signal,
    headers: { [CALL_HEADER]: String(number) },
    // Transfers of whole files have their own deadline.
    deadlineMs: DEADLINE_MS,
  };
  try {
    tally.countResult(callClass, await calls[callClass](client, options, storageOrigin));
  } catch (error) {
    tally.countError(callClass, error);
  } finally {
    clearTimeout(timer);
  }
}

/** A function that forces garbage collection, so that samples show retained memory. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
