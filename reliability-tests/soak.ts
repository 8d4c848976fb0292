import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { calls, createClient } from './calls.js';
import { leaksIn } from './canaries.js';
import { FaultServer, type SeenAttempt } from './faultServer.js';
import { type FaultName, faultNames, faultOf } from './faults.js';
import { openSockets } from './leftBehind.js';
import { type CallClass, callClassNames } from './matrix.js';
import { healthyAnswer, isSubmission } from './service.js';

export interface SoakOptions {
  readonly calls: number;
  readonly concurrency: number;
  readonly seed: number;
}

export interface SoakSample {
  readonly callsSettled: number;
  /** After a collection, in MiB. */
  readonly heapMiB: number;
  readonly sockets: number;
}

export interface SoakReport extends SoakOptions {
  readonly seconds: number;
  readonly attempts: number;
  readonly faultsStruck: number;
  /** Calls of a class that submits; a file in parts counts as two. */
  readonly submittingCalls: number;
  readonly submissions: number;
  /** Of one call and one operation. */
  readonly mostSubmissionsOfOneCall: number;
  /** How many calls ended in which way. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Errors without a kind, and results that are not what the server has. */
  readonly untyped: readonly string[];
  readonly leaks: number;
  readonly strayCredentials: number;
  readonly samples: readonly SoakSample[];
  readonly socketsLeft: number;
}

const FAULT_SHARE = 0.35;
const ABORT_SHARE = 0.02;
const REFUSED_SHARE = 0.02;
/** A file in parts is six megabytes: enough of them, and the soak measures nothing else. */
const PART_UPLOAD_SHARE = 0.01;
const TIMEOUT_MS = 400;
const DEADLINE_MS = 2_000;
const SAMPLES = 20;

/** The faults that a server can choose from attempt to attempt. */
const soakFaults = faultNames.filter((name) => {
  const { place } = faultOf(name);
  return place === 'answer' || (place === 'connection' && name !== 'tls-failure');
});

/** A number from 0 to 1 that depends on the seed and the index alone. */
function random(seed: number, index: number): number {
  let state = (Math.imul(seed, 0x9e3779b1) + Math.imul(index, 0x85ebca6b)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

function pick<T>(items: readonly T[], share: number): T {
  return items[Math.floor(share * items.length)] as T;
}

/** Makes many calls at once against servers that fail at random, and reports what became of them. */
export async function runSoak(
  options: SoakOptions,
  onSample: (sample: SoakSample) => void = () => undefined,
): Promise<SoakReport> {
  const { seed } = options;
  const start = performance.now();
  const socketsBefore = openSockets().length;
  // Of fixed size, so that a growing heap is not the soak's own.
  const submissionsOf = [new Uint8Array(options.calls + 1), new Uint8Array(options.calls + 1)];
  const outcomes: Record<string, number> = {};
  const untyped: string[] = [];
  const samples: SoakSample[] = [];
  let attempts = 0;
  let faultsStruck = 0;
  let submissions = 0;
  let submittingCalls = 0;
  let leaks = 0;
  let strayCredentials = 0;

  const plan =
    (stream: number) =>
    (attempt: number): FaultName | undefined =>
      random(seed + stream, attempt) < FAULT_SHARE
        ? pick(soakFaults, random(seed + stream + 1, attempt))
        : undefined;
  const count = ({ fault, request, submission }: SeenAttempt): void => {
    attempts += 1;
    if (fault) faultsStruck += 1;
    if (!submission || !request) return;
    submissions += 1;
    const [actions, others] = submissionsOf;
    const counted = /\/action(\?|$)/.test(request.path) ? actions : others;
    const index = Number(request.headers['x-soak-call']);
    if (counted) counted[index] = (counted[index] ?? 0) + 1;
  };
  const countForeign = (attempt: SeenAttempt): void => {
    if (attempt.request?.headers.authorization) strayCredentials += 1;
    count(attempt);
  };

  const storage: FaultServer = await new FaultServer({
    answer: (request) => healthyAnswer(request, storage.origin),
    // It never gets one, unless a redirect takes one there.
    isSubmission,
    plan: plan(1_000),
    onAttempt: countForeign,
  }).listen();
  const service = await new FaultServer({
    answer: (request) => healthyAnswer(request, storage.origin),
    isSubmission,
    plan: plan(2_000),
    onAttempt: count,
    foreignOrigin: storage.origin,
  }).listen();
  const closed = await new FaultServer({ answer: () => healthyNothing }).listen();
  const closedOrigin = closed.origin;
  await closed.close();

  const quiet = (): void => undefined;
  const limits = { timeoutMs: TIMEOUT_MS };
  const client = createClient(service.origin, quiet, 'token function', limits);
  const refused = createClient(closedOrigin, quiet, 'key', limits);
  const cheapClasses = callClassNames.filter((name) => name !== 'uploadPart');

  const callOnce = async (index: number): Promise<void> => {
    const share = (salt: number): number => random(seed + salt, index);
    const callClass: CallClass =
      share(10) < PART_UPLOAD_SHARE ? 'uploadPart' : pick(cheapClasses, share(11));
    const target = share(12) < REFUSED_SHARE && callClass !== 'download' ? refused : client;
    submittingCalls += submissionsAtMost[callClass];
    const abort = new AbortController();
    const timer =
      share(13) < ABORT_SHARE ? setTimeout(() => abort.abort(), share(14) * 100) : undefined;
    let outcome: string;
    try {
      const call = calls[callClass];
      const options = {
        signal: abort.signal,
        headers: { 'x-soak-call': String(index) },
        // Transfers of whole files have a deadline of their own.
        deadlineMs: DEADLINE_MS,
      };
      outcome = (await call(target, options, storage.origin)) ? 'success' : 'undetected';
      // A file shorter than its storage says is the one thing that nobody can see.
      if (outcome === 'undetected' && callClass !== 'download') untyped.push(callClass);
    } catch (error) {
      leaks += leaksIn(error).length;
      outcome = error instanceof Error && 'kind' in error ? String(error.kind) : 'untyped';
      if (outcome === 'untyped') untyped.push(`${callClass}: ${String(error)}`);
    }
    clearTimeout(timer);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };

  const collect = collector();
  const sampleEvery = Math.max(1, Math.floor(options.calls / SAMPLES));
  let next = 0;
  let settled = 0;
  const takeSample = (): void => {
    collect();
    const heapMiB = Math.round((process.memoryUsage().heapUsed / 2 ** 20) * 10) / 10;
    const sample = { callsSettled: settled, heapMiB, sockets: openSockets().length };
    samples.push(sample);
    onSample(sample);
  };
  const worker = async (): Promise<void> => {
    while (next < options.calls) {
      next += 1;
      await callOnce(next);
      settled += 1;
      if (settled % sampleEvery === 0) takeSample();
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  await Promise.all([service.close(), storage.close()]);
  for (let turn = 0; turn < 1_000 && openSockets().length > socketsBefore; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  takeSample();
  return {
    ...options,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    attempts,
    faultsStruck,
    submittingCalls,
    submissions,
    mostSubmissionsOfOneCall: Math.max(...submissionsOf.map(largest)),
    outcomes,
    untyped,
    leaks,
    strayCredentials,
    samples,
    socketsLeft: openSockets().length - socketsBefore,
  };
}

const healthyNothing = { status: 204, headers: {}, body: Buffer.alloc(0) };

const submissionsAtMost: Record<CallClass, number> = {
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

/** Whether the heap of the second half holds what the first half had reached, give or take a tenth. */
export function levelsOff(samples: readonly SoakSample[]): boolean {
  const half = Math.ceil(samples.length / 2);
  const peak = (part: readonly SoakSample[]): number =>
    Math.max(...part.map(({ heapMiB }) => heapMiB));
  return peak(samples.slice(half)) <= peak(samples.slice(0, half)) * 1.1;
}

function largest(counts: Uint8Array): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** A function that collects garbage now, so that samples show what is held. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
