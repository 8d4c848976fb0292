import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  BudgetError,
  ConfigurationError,
  ConnectionError,
  InvalidRequestError,
  KeyConflictError,
  LedgerError,
  SubmissionStoppedError,
  UncertainSubmissionError,
} from '../errors/index.js';
import { rejection } from '../testing/localServer.js';
import { several } from '../testing/sample.js';
import { type Budget, readBudgets } from './budget.js';
import type { KeyedSubmission, Search } from './keyed.js';
import { Ledger, type LedgerOptions } from './ledger.js';
import { memoryStore } from './memory.js';
import { openLedger } from './open.js';
import type { LedgerStore, StoreState } from './store.js';

interface Taken {
  readonly jobId: string;
  readonly key: string;
}

/** A service that takes submissions, and can lose its answers. */
class Service {
  readonly taken: Taken[] = [];
  price: string | undefined = '2.5';
  charged: string | undefined = undefined;
  /** What happens to the next submissions; default they are answered. */
  readonly script: ('refuse' | 'lose' | 'lose-untaken' | 'unreached')[] = [];
  listed = true;

  submission(key: string, more: Partial<KeyedSubmission<string>> = {}): KeyedSubmission<string> {
    return {
      projectId: '',
      key,
      operation: 'generatePatch',
      fingerprint: 'f1',
      request: { of: key },
      budgets: [],
      deadlineMs: 5_000,
      price: async () => (this.price === undefined ? undefined : { total: this.price }),
      submit: async () => this.submit(key),
      jobOf: (jobId) => ({ jobId, charged: this.charged }),
      jobOfError: () => undefined,
      retrieve: async (jobId) => jobId,
      find: async () => this.find(key),
      ...more,
    };
  }

  submit(key: string): string {
    const next = this.script.shift();
    if (next === 'refuse') throw new InvalidRequestError('No.');
    if (next === 'unreached') {
      throw new ConnectionError('No connection.', {}, { established: false });
    }
    const jobId = `job_${this.taken.length + 1}`;
    if (next !== 'lose-untaken') this.taken.push({ jobId, key });
    if (next !== undefined) throw lost();
    return jobId;
  }

  /** A client, as far as reconciling needs one; requests say which key they are of. */
  client() {
    return {
      jobs: {
        findSubmission: async ({ params }: { params: Readonly<Record<string, unknown>> }) => {
          const { candidates, complete } = this.find(String(params.of));
          return {
            candidates: candidates.map(({ jobId, match }) => ({ job: { jobId }, match })),
            complete,
          };
        },
      },
    };
  }

  find(key: string): Search {
    const own = this.listed ? this.taken.filter((each) => each.key === key) : [];
    return {
      candidates: own.map(({ jobId }) => ({ jobId, match: 'exact' as const })),
      complete: true,
    };
  }
}

function lost(): UncertainSubmissionError {
  return new UncertainSubmissionError(
    'Lost.',
    { operation: 'generatePatch' },
    { window: { from: new Date(0), to: new Date(1) }, advice: 'Look.' },
  );
}

/** A clock that is set by hand. */
function clockAt(start: number) {
  let time = start;
  return {
    now: () => time,
    pass(milliseconds: number) {
      time += milliseconds;
    },
  };
}

function setUp(options: LedgerOptions = {}) {
  const clock = clockAt(Date.UTC(2026, 10, 25, 12));
  const store = memoryStore(clock.now);
  return { clock, store, ledger: new Ledger(store, options), service: new Service() };
}

const budget = (creativeUnits: string, per?: Budget['per']) => ({
  budgets: readBudgets({ creativeUnits, per }),
});

describe('a key', () => {
  it('is submitted once, and every later call returns its job', async () => {
    const { ledger, service } = setUp();
    const first = await ledger.once(service.submission('a'));
    const second = await ledger.once(service.submission('a'));
    expect(first).toEqual({ answer: 'job_1', replayed: false });
    expect(second).toEqual({ answer: 'job_1', replayed: true });
    expect(service.taken).toHaveLength(1);
    expect(await ledger.entry('a')).toMatchObject({
      state: 'submitted',
      jobId: 'job_1',
      attempts: 1,
    });
  });

  it('is submitted once by concurrent calls', async () => {
    const { store, service } = setUp();
    const ledgers = [new Ledger(store), new Ledger(store), new Ledger(store)];
    const answers = await Promise.all(ledgers.map((each) => each.once(service.submission('a'))));
    expect(answers.map(({ answer }) => answer)).toEqual(['job_1', 'job_1', 'job_1']);
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(2);
    expect(service.taken).toHaveLength(1);
  });

  it('is submitted for one of two concurrent requests, and refused for the other', async () => {
    const { store, service } = setUp();
    const calls = ['f1', 'f2'].map((fingerprint) =>
      new Ledger(store).once(service.submission('a', { fingerprint })),
    );
    const ended = await Promise.allSettled(calls);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = ended.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(KeyConflictError);
    expect(service.taken).toHaveLength(1);
  });

  it('is independent in another project', async () => {
    const { ledger, service } = setUp();
    await ledger.once(service.submission('a', { projectId: 'proj_1' }));
    await ledger.once(service.submission('a', { projectId: 'proj_2' }));
    expect(service.taken).toHaveLength(2);
  });

  it('is refused for another request, and nothing is sent', async () => {
    const { ledger, service } = setUp();
    await ledger.once(service.submission('a'));
    const other = ledger.once(service.submission('a', { fingerprint: 'f2' }));
    await expect(other).rejects.toBeInstanceOf(KeyConflictError);
    expect(service.taken).toHaveLength(1);
  });

  it.each(['refuse', 'unreached'] as const)('can be submitted again after %s', async (end) => {
    const { ledger, service } = setUp();
    service.script.push(end);
    await expect(ledger.once(service.submission('a'))).rejects.not.toBeInstanceOf(LedgerError);
    expect(await ledger.entry('a')).toMatchObject({ state: 'refused', attempts: 1 });
    expect(await ledger.once(service.submission('a'))).toEqual({
      answer: 'job_1',
      replayed: false,
    });
    expect(await ledger.entry('a')).toMatchObject({ state: 'submitted', attempts: 2 });
  });

  it('with a lost answer is found, and not submitted again', async () => {
    const { ledger, service } = setUp();
    service.script.push('lose');
    const error = await ledger.once(service.submission('a')).catch((each) => each);
    expect(error).toBeInstanceOf(UncertainSubmissionError);
    expect(error.key).toBe('a');
    expect(await ledger.entry('a')).toMatchObject({ state: 'uncertain' });
    expect(await ledger.once(service.submission('a'))).toEqual({ answer: 'job_1', replayed: true });
    expect(service.taken).toHaveLength(1);
  });

  it('without a job after the settling time stays uncertain until it is resolved', async () => {
    const { ledger, service, clock } = setUp();
    service.script.push('lose-untaken');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(60_001);
    for (let calls = 0; calls < 2; calls++) {
      // A search that can no longer find anything is not waited for, however far the deadline is.
      const patient = service.submission('a', { deadlineMs: 3_600_000 });
      const error = await ledger.once(patient).catch((each) => each);
      expect(error).toBeInstanceOf(UncertainSubmissionError);
      expect(error.key).toBe('a');
    }
    expect(service.taken).toHaveLength(0);
    await ledger.resolve('a', 'refused');
    expect(await ledger.once(service.submission('a'))).toEqual({
      answer: 'job_1',
      replayed: false,
    });
  });

  it.each(['refused', { jobId: 'job_7' }])(
    'is resolved as %j by a store that repeats what it wrote',
    async (decision) => {
      const { store, service } = setUp();
      service.script.push('lose-untaken');
      const ledger = new Ledger(repeating(store));
      await ledger.once(service.submission('a')).catch(() => {});
      const entry = await ledger.resolve('a', decision as 'refused');
      expect(entry).toEqual(await ledger.entry('a'));
      await expect(ledger.resolve('a', decision as 'refused')).rejects.toThrow(/not open/);
    },
  );

  it('is freed by the policy of the caller, but only after the settling time', async () => {
    const { ledger, service, clock } = setUp({ decide: () => 'refused' });
    service.script.push('lose-untaken');
    await ledger.once(service.submission('a')).catch(() => {});
    const early = untilItsSearch(ledger, service.submission('a'));
    await expect(early).rejects.toBeInstanceOf(UncertainSubmissionError);
    clock.pass(60_001);
    expect(await ledger.once(service.submission('a'))).toEqual({
      answer: 'job_1',
      replayed: false,
    });
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'a promise',
      async () => 'refused',
      /\(A decision is 'refused' or \{ jobId \}, not a promise\)\./,
    ],
    ['another word', () => 'yes', /\(A decision is 'refused' or \{ jobId \}\)\./],
    [
      'an error, whose words may be anything',
      () => {
        throw new Error('secret-0002');
      },
      /the search for its job failed\./,
    ],
  ])('is not freed by a policy that gives %s, and the error says so', async (_, decide, said) => {
    const { ledger, service, clock } = setUp({ decide: decide as LedgerOptions['decide'] });
    service.script.push('lose-untaken');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(60_001);
    await expect(ledger.once(service.submission('a'))).rejects.toThrow(said);
    expect(await ledger.entry('a')).toMatchObject({ state: 'uncertain' });
    expect(service.taken).toEqual([]);
  });

  it.each<[string, readonly string[], Partial<Search>, string]>([
    ['no job', [], {}, 'no job that may be its own.'],
    ['a job of another kind', ['unlikely'], {}, 'no job that may be its own.'],
    ['a similar job', ['partial'], {}, 'job job_1, which may be its own.'],
    ['two jobs', ['exact', 'exact'], {}, '2 jobs that may be its own (job_1, job_2).'],
    ['four', Array(4).fill('exact'), {}, '4 jobs that may be its own (job_1, job_2, job_3, …).'],
    [
      'a part of the list',
      ['exact'],
      { complete: false },
      'job job_1, which may be its own, but it could not read everything.',
    ],
  ])('tells the person who decides that its search found %s', async (_, matches, more, said) => {
    const { ledger, service, clock } = setUp();
    service.script.push('lose');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(60_001);
    const candidates = matches.map((match, index) => ({
      jobId: `job_${index + 1}`,
      match: match as Search['candidates'][number]['match'],
    }));
    const find = async (): Promise<Search> => ({ candidates, complete: true, ...more });
    const error = await rejection(ledger.once(service.submission('a', { find })));
    expect((error as Error).message).toContain(`its search found ${said}`);
  });

  it('leaves the jobs of other keys out of what its search found, and names a twin', async () => {
    const { ledger, service, clock } = setUp();
    await ledger.once(service.submission('other'));
    service.script.push('lose', 'lose');
    for (const key of ['a', 'b']) await ledger.once(service.submission(key)).catch(() => {});
    clock.pass(60_001);
    const find = async (): Promise<Search> => ({
      candidates: ['job_1', 'job_7'].map((jobId) => ({ jobId, match: 'exact' as const })),
      complete: true,
    });
    const error = await rejection(ledger.once(service.submission('a', { find })));
    expect((error as Error).message).toContain(
      'found job job_7, which may be its own, but another open key has the same request.',
    );
  });

  it.each<[string, Search]>([
    ['an incomplete search', { candidates: [], complete: false }],
    ['a partial match', { candidates: [{ jobId: 'job_7', match: 'partial' }], complete: true }],
    [
      'several matches',
      {
        candidates: [
          { jobId: 'job_7', match: 'exact' },
          { jobId: 'job_8', match: 'exact' },
        ],
        complete: true,
      },
    ],
  ])('is not freed by the policy of the caller after %s', async (_, search) => {
    const { ledger, service, clock } = setUp({ decide: () => 'refused' });
    service.script.push('lose');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(60_001);
    const find = async () => search;
    const call = ledger.once(service.submission('a', { find }));
    await expect(call).rejects.toBeInstanceOf(UncertainSubmissionError);
    expect(service.taken).toHaveLength(1);
  });

  it('gets the job that the policy of the caller names, from an incomplete search too', async () => {
    const { ledger, service, clock } = setUp({ decide: () => ({ jobId: 'job_1' }) });
    service.script.push('lose');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(60_001);
    const find = async (): Promise<Search> => ({ candidates: [], complete: false });
    expect(await ledger.once(service.submission('a', { find }))).toEqual({
      answer: 'job_1',
      replayed: true,
    });
  });

  it('is not freed by the policy of the caller while the job of a twin may be its own', async () => {
    const { ledger, service, clock } = setUp({ decide: () => 'refused' });
    service.script.push('lose', 'lose');
    for (const key of ['a', 'b']) await ledger.once(service.submission(key)).catch(() => {});
    clock.pass(60_001);
    const find = async (): Promise<Search> => ({
      candidates: ['job_1', 'job_2'].map((jobId) => ({ jobId, match: 'exact' as const })),
      complete: true,
    });
    for (const key of ['a', 'b']) {
      const call = ledger.once(service.submission(key, { find }));
      await expect(call).rejects.toBeInstanceOf(UncertainSubmissionError);
    }
    expect(service.taken).toHaveLength(2);
  });

  it.each([undefined, null, '', 'Refused', {}, { jobId: '' }, { jobId: 5 }])(
    'is not resolved as %j',
    async (decision) => {
      const { ledger, service } = setUp();
      service.script.push('lose');
      await ledger.once(service.submission('a')).catch(() => {});
      await expect(ledger.resolve('a', decision as 'refused')).rejects.toBeInstanceOf(
        ConfigurationError,
      );
      expect(await ledger.entry('a')).toMatchObject({ state: 'uncertain' });
    },
  );

  it('does not get a job from an incomplete search', async () => {
    const { ledger, service, clock } = setUp();
    service.script.push('lose');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(60_001);
    const find = async (): Promise<Search> => ({ ...service.find('a'), complete: false });
    const call = ledger.once(service.submission('a', { find }));
    await expect(call).rejects.toBeInstanceOf(UncertainSubmissionError);
  });

  it('is not freed by the late refusal of an earlier attempt', async () => {
    const { ledger, service, clock } = setUp();
    const first = await hold(ledger, service, 'a');
    clock.pass(15_001);
    await ledger.resolve('a', 'refused');
    const second = await hold(ledger, service, 'a');
    service.script.push('refuse');
    first.goOn();
    await expect(first.call).rejects.toBeInstanceOf(InvalidRequestError);
    expect(await ledger.entry('a')).toMatchObject({ state: 'intent', attempts: 2 });
    second.goOn();
    expect(await second.call).toEqual({ answer: 'job_1', replayed: false });
  });

  it('keeps the jobs of two attempts that were both taken', async () => {
    const { ledger, service, clock } = setUp();
    const first = await hold(ledger, service, 'a');
    clock.pass(15_001);
    await ledger.resolve('a', 'refused');
    const second = await hold(ledger, service, 'a');
    for (const { goOn, call } of [first, second]) {
      goOn();
      await call;
    }
    expect(await ledger.entry('a')).toMatchObject({ jobId: 'job_1', otherJobIds: ['job_2'] });
  });

  it('is not submitted again after an error that proves nothing', async () => {
    const { ledger, service } = setUp();
    service.listed = false;
    const submit = () => Promise.reject(new TypeError('?'));
    await expect(ledger.once(service.submission('a', { submit }))).rejects.toThrow('?');
    expect(await ledger.entry('a')).toMatchObject({ state: 'uncertain' });
    await expect(untilItsSearch(ledger, service.submission('a'))).rejects.toThrow(/may have been/);
    expect(service.taken).toEqual([]);
  });

  it('does not get a job if several match', async () => {
    const { ledger, service, clock } = setUp();
    service.script.push('lose');
    await ledger.once(service.submission('a')).catch(() => {});
    service.taken.push({ jobId: 'job_2', key: 'a' });
    clock.pass(60_001);
    const call = ledger.once(service.submission('a'));
    await expect(call).rejects.toBeInstanceOf(UncertainSubmissionError);
  });

  it('does not get the job of another key', async () => {
    const { ledger, service, clock } = setUp();
    await ledger.once(service.submission('b'));
    service.script.push('lose-untaken');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(60_001);
    const find = async (): Promise<Search> => service.find('b');
    const call = ledger.once(service.submission('a', { find }));
    await expect(call).rejects.toBeInstanceOf(UncertainSubmissionError);
  });

  it('does not get a job while another open key has the same request', async () => {
    const { ledger, service, clock } = setUp();
    service.script.push('lose', 'lose-untaken');
    await ledger.once(service.submission('a')).catch(() => {});
    await ledger.once(service.submission('b')).catch(() => {});
    clock.pass(60_001);
    const find = async (): Promise<Search> => service.find('a');
    for (const key of ['b', 'a']) {
      const call = ledger.once(service.submission(key, { find }));
      await expect(call).rejects.toBeInstanceOf(UncertainSubmissionError);
    }
  });

  it('of a dead process is taken over once its lease has expired', async () => {
    const { ledger, store, service, clock } = setUp();
    await die(store, service, 'a');
    expect(service.taken).toHaveLength(1);
    const early = ledger.once(service.submission('a', { deadlineMs: 1 }));
    await expect(early).rejects.toMatchObject({ kind: 'timeout', sent: false });
    clock.pass(15_001);
    expect(await ledger.once(service.submission('a'))).toEqual({ answer: 'job_1', replayed: true });
    expect(service.taken).toHaveLength(1);
  });

  const cause = new Error('The disk is gone');
  const fail = () => Promise.reject(cause);
  const failing = { update: fail, entries: fail, amounts: fail, close: async () => {} };
  it.each<[string, (ledger: Ledger) => Promise<unknown>]>([
    ['entry', (ledger) => ledger.entry('a')],
    ['entries', (ledger) => ledger.entries().next()],
    ['spent', (ledger) => ledger.spent()],
    ['export', (ledger) => ledger.export('jsonl').next()],
    ['observe', (ledger) => ledger.observe('job_1', '1')],
    ['asset', (ledger) => ledger.asset('', 'digest')],
    ['rememberAsset', (ledger) => ledger.rememberAsset('', 'digest', 'asset_1')],
    ['takeTurn', (ledger) => ledger.takeTurn('', 1, 1)],
    ['keepTurn', (ledger) => ledger.keepTurn('', 1, 1)],
    ['resolve', (ledger) => ledger.resolve('a', 'refused')],
    ['reconcile', (ledger) => ledger.reconcile({ jobs: { findSubmission: vi.fn() } })],
    ['openLedger', () => openLedger(failing)],
  ])('of a store of your own that fails is a LedgerError, in %s', async (_, call) => {
    expect(await rejection(call(new Ledger(failing)))).toMatchObject({ kind: 'ledger', cause });
  });

  it('of another call was not sent by one that ends when the store says so', async () => {
    const { store, service } = setUp();
    await die(store, service, 'a');
    const clock = vi.spyOn(performance, 'now');
    const update: LedgerStore['update'] = async (reads, decide) => {
      const result = await store.update(reads, decide);
      if (Object(result).outcome === 'held') clock.mockReturnValue(Number.MAX_SAFE_INTEGER);
      return result;
    };
    const call = new Ledger({ ...store, update }).once(service.submission('a'));
    await expect(call).rejects.toMatchObject({ kind: 'timeout', sent: false });
    clock.mockRestore();
  });

  it('of a dead process is searched, not submitted, with a store that repeats its writes', async () => {
    const { store, service, clock } = setUp();
    await die(store, service, 'a');
    clock.pass(15_001);
    const ledger = new Ledger(repeating(store));
    const find = () => Promise.reject(new Error('No list'));
    const failing = ledger.once(service.submission('a', { find }));
    await expect(failing).rejects.toBeInstanceOf(UncertainSubmissionError);
    expect(await ledger.entry('a')).toMatchObject({ state: 'intent' });
    const call = ledger.once(service.submission('a'));
    expect(await call).toEqual({ answer: 'job_1', replayed: true });
    expect(service.taken).toHaveLength(1);
  });

  it('of a process that paused too long before it sent is submitted by one of the two', async () => {
    const { ledger, service, clock } = setUp({ leaseMs: 1_000, decide: () => 'refused' });
    const slow = await hold(ledger, service, 'a', { isFenced: true });
    // Both of its own clocks, and that of the store, say that it was away.
    const wall = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 100_000);
    clock.pass(100_000);
    // The first of two searches: its call ends when it has searched once.
    const controller = new AbortController();
    const { signal } = controller;
    const find = async (): Promise<Search> => {
      setImmediate(() => controller.abort());
      return service.find('a');
    };
    const submission = service.submission('a', { find, signal, deadlineMs: 3_600_000 });
    expect(await rejection(ledger.once(submission))).toMatchObject({ kind: 'aborted' });
    clock.pass(60_001);
    expect(await ledger.once(service.submission('a'))).toMatchObject({ replayed: false });
    slow.goOn();
    expect(await slow.call).toEqual({ answer: 'job_1', replayed: true });
    wall.mockRestore();
    expect(service.taken).toHaveLength(1);
    expect(await ledger.entry('a')).toMatchObject({ state: 'submitted', attempts: 2 });
  });

  it('of a paused process is submitted by it if no other took it over', async () => {
    const { ledger, service, clock } = setUp({ leaseMs: 1_000 });
    const slow = await hold(ledger, service, 'a', { isFenced: true });
    const wall = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 100_000);
    clock.pass(100_000);
    slow.goOn();
    expect(await slow.call).toEqual({ answer: 'job_1', replayed: false });
    wall.mockRestore();
    expect(service.taken).toHaveLength(1);
  });

  it('is not sent on a renewal that took longer than the lease', async () => {
    const { store, service } = setUp();
    const wall = vi.spyOn(Date, 'now');
    const start = performance.now();
    let passed = 0;
    wall.mockImplementation(() => start + passed);
    let isSlow = false;
    const slowStore: LedgerStore = {
      ...store,
      async update(reads, decide) {
        const result = await store.update(reads, decide);
        if (isSlow) passed += 2_000;
        return result;
      },
    };
    const fences: string[] = [];
    const submit = async (fence: () => Promise<void>): Promise<string> => {
      passed += 900;
      isSlow = fences.length === 0;
      await fence().then(
        () => fences.push('sent'),
        (cause) => {
          fences.push('stopped');
          isSlow = false;
          throw new SubmissionStoppedError('Stopped. Nothing was sent.', { cause });
        },
      );
      return service.submit('a');
    };
    const ledger = new Ledger(slowStore, { leaseMs: 1_000 });
    const done = await ledger.once(service.submission('a', { submit }));
    wall.mockRestore();
    expect([done.replayed, fences, service.taken.length]).toEqual([false, ['stopped', 'sent'], 1]);
  });

  it('that was taken over and claimed again is held as long as its call trusts the lease', async () => {
    const { store, service, clock } = setUp();
    const wall = vi.spyOn(Date, 'now').mockImplementation(clock.now);
    let cuts = 0;
    const cut: LedgerStore = {
      ...store,
      update: (reads, decide) =>
        cuts-- > 0 ? Promise.reject(new LedgerError('Cut off.')) : store.update(reads, decide),
    };
    let attempts = 0;
    let other: unknown;
    const submit = async (fence: () => Promise<void>): Promise<string> => {
      attempts += 1;
      if (attempts === 1) {
        // It is renewed, and away for so long that the renewal proves nothing; then what became of it cannot be written.
        clock.pass(900);
        const renewed = fence();
        clock.pass(2_000);
        const cause = await renewed.catch((error: unknown) => error);
        cuts = 1;
        throw new SubmissionStoppedError('Stopped. Nothing was sent.', { cause });
      }
      const late = service.submission('a', { deadlineMs: 1, find: async () => service.find('a') });
      other = await new Ledger(store, { leaseMs: 1_000, decide: () => 'refused' })
        .once(late)
        .catch((error: unknown) => error);
      await fence();
      return service.submit('a');
    };
    const ledger = new Ledger(cut, { leaseMs: 1_000 });
    const done = await ledger.once(service.submission('a', { submit }));
    wall.mockRestore();
    expect([done.replayed, attempts, service.taken.length]).toEqual([false, 2, 1]);
    expect(other).toMatchObject({ kind: 'timeout' });
  });

  it('is not sent by a paused process that cannot reach the store', async () => {
    const { store, service } = setUp();
    let isCut = false;
    const cut: LedgerStore = {
      ...store,
      update: (reads, decide) =>
        isCut ? Promise.reject(new LedgerError('Cut off.')) : store.update(reads, decide),
    };
    const slow = await hold(new Ledger(cut, { leaseMs: 1_000 }), service, 'a', { isFenced: true });
    const wall = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 100_000);
    isCut = true;
    slow.goOn();
    await expect(slow.call).rejects.toMatchObject({ cause: { kind: 'ledger' } });
    wall.mockRestore();
    expect(service.taken).toHaveLength(0);
  });

  it('keeps a job that arrives after the entry was released', async () => {
    const { ledger, service, clock } = setUp();
    const slow = await hold(ledger, service, 'a');
    clock.pass(15_001);
    await untilItsSearch(ledger, service.submission('a')).catch(() => {});
    expect(await ledger.entry('a')).toMatchObject({ state: 'uncertain' });
    slow.goOn();
    expect(await slow.call).toEqual({ answer: 'job_1', replayed: false });
    expect(await ledger.entry('a')).toMatchObject({ state: 'submitted', jobId: 'job_1' });
  });

  it('reports the job if the ledger cannot be written after the submission', async () => {
    const { store, service } = setUp();
    let updates = 0;
    const failing: LedgerStore = {
      ...store,
      update: (reads, decide) => {
        updates += 1;
        if (updates === 3) return Promise.reject(new LedgerError('The disk is full.'));
        return store.update(reads, decide);
      },
    };
    const error = await new Ledger(failing).once(service.submission('a')).catch((each) => each);
    expect(error).toBeInstanceOf(LedgerError);
    expect(error.jobId).toBe('job_1');
  });

  it('is free again if the claim was written although the store reported a failure', async () => {
    const { store, ledger, service } = setUp();
    let updates = 0;
    const cutOff: LedgerStore = {
      ...store,
      async update(reads, decide) {
        const result = await store.update(reads, decide);
        updates += 1;
        if (updates === 2) throw new LedgerError('The connection was lost at the commit.');
        return result;
      },
    };
    const call = new Ledger(cutOff).once(service.submission('a'));
    await expect(call).rejects.toBeInstanceOf(LedgerError);
    await expect.poll(() => ledger.entry('a')).toMatchObject({ state: 'refused' });
    expect(await ledger.once(service.submission('a'))).toMatchObject({ replayed: false });
    expect(service.taken).toHaveLength(1);
  });

  it('of a dead process is free when its lease expires, although the clock was set back', async () => {
    const { ledger, store, service, clock } = setUp();
    await die(store, service, 'a');
    clock.pass(-3_600_000);
    expect(await ledger.once(service.submission('a'))).toEqual({ answer: 'job_1', replayed: true });
    const { window } = (await ledger.entry('a')) ?? {};
    expect(window?.to).toBeGreaterThanOrEqual(window?.from ?? Number.NaN);
    expect(service.taken).toHaveLength(1);
  });

  it('that another call holds is waited for, and the error at the deadline says so', async () => {
    const { ledger, service } = setUp();
    const slow = await hold(ledger, service, 'a');
    await expect(ledger.resolve('a', 'refused')).rejects.toThrow(/Try again in 15 s\.$/);
    vi.useFakeTimers();
    try {
      const waiting = rejection(ledger.once(service.submission('a', { deadlineMs: 5_000 })));
      await vi.advanceTimersByTimeAsync(6_000);
      expect(await waiting).toMatchObject({
        kind: 'timeout',
        sent: false,
        message: expect.stringMatching(/ it waited for another call with the same key\.$/),
      });
    } finally {
      vi.useRealTimers();
    }
    slow.goOn();
    await slow.call;
    expect(service.taken).toHaveLength(1);
  });

  it('of a living process is held while the clock is set back and forth', async () => {
    const { ledger, service, clock } = setUp();
    const slow = await hold(ledger, service, 'a');
    clock.pass(-10_000);
    for (const step of [0, 5_000, 4_999]) {
      clock.pass(step);
      const other = ledger.once(service.submission('a', { deadlineMs: 1 }));
      await expect(other).rejects.toBeInstanceOf(Error);
    }
    slow.goOn();
    await slow.call;
    expect(service.taken).toHaveLength(1);
    expect(await ledger.entry('a')).toMatchObject({ state: 'submitted', jobId: 'job_1' });
  });

  it('is not submitted if the ledger cannot be written first', async () => {
    const { store, service } = setUp();
    const failing: LedgerStore = {
      ...store,
      update: () => Promise.reject(new LedgerError('The disk is full.')),
    };
    const call = new Ledger(failing).once(service.submission('a'));
    await expect(call).rejects.toBeInstanceOf(LedgerError);
    expect(service.taken).toHaveLength(0);
  });
});

describe('a call with a key ends', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Waits until the call has come as far as it can, lets time pass, and ends the fake clock. */
  const pass = async (reached: Promise<void>, milliseconds: number): Promise<void> => {
    await reached;
    await vi.advanceTimersByTimeAsync(milliseconds);
    vi.useRealTimers();
  };

  /** A promise, and the function that resolves it. */
  const signalled = (): { reached: Promise<void>; reach(): void } => {
    let reach = (): void => {};
    const reached = new Promise<void>((resolve) => {
      reach = resolve;
    });
    return { reached, reach };
  };

  /** A store that answers a write only after `answer`; `reached` resolves once it is made. */
  const holding = (store: LedgerStore, holds: () => Promise<boolean> = async () => true) => {
    const { reached, reach } = signalled();
    let proceed = (): void => {};
    const slow: LedgerStore = {
      ...store,
      async update(reads, decide) {
        const result = await store.update(reads, decide);
        if (await holds()) {
          await new Promise<void>((resolve) => {
            proceed = resolve;
            reach();
          });
        }
        return result;
      },
    };
    return { slow, reached, answer: () => proceed() };
  };

  /** A store that does not answer from a write on; `reached` resolves at that write. */
  const hanging = (store: LedgerStore, from: number) => {
    const { reached, reach } = signalled();
    let updates = 0;
    const hung: LedgerStore = {
      ...store,
      update: (reads, decide) => {
        updates += 1;
        if (updates < from) return store.update(reads, decide);
        reach();
        return never();
      },
    };
    return { hung, reached };
  };

  it.each([1, 2])(
    'at its deadline when the store hangs at write %i, and sends nothing',
    async (from) => {
      vi.useFakeTimers();
      const { store, service } = setUp();
      const { hung, reached } = hanging(store, from);
      const call = rejection(new Ledger(hung).once(service.submission('a')));
      await pass(reached, 5_000);
      expect(await call).toMatchObject({ kind: 'timeout' });
      expect(service.taken).toHaveLength(0);
    },
  );

  it('when it is aborted while the store hangs, and sends nothing', async () => {
    const { store, service } = setUp();
    const controller = new AbortController();
    const { signal } = controller;
    const call = new Ledger(hanging(store, 1).hung).once(service.submission('a', { signal }));
    controller.abort();
    await expect(call).rejects.toMatchObject({ kind: 'aborted' });
    expect(service.taken).toHaveLength(0);
  });

  it('with the job when the store hangs after the submission', async () => {
    vi.useFakeTimers();
    const { store, service } = setUp();
    const { hung, reached } = hanging(store, 3);
    const call = rejection(new Ledger(hung).once(service.submission('a')));
    // A write after the answer may take a little longer than the call.
    await pass(reached, 5_000 + 2_000);
    expect(await call).toMatchObject({ kind: 'ledger', jobId: 'job_1' });
  });

  it('with the job when it is aborted while the store hangs after the submission', async () => {
    vi.useFakeTimers();
    const { store, service } = setUp();
    const { hung, reached } = hanging(store, 3);
    const controller = new AbortController();
    const { signal } = controller;
    // Without the abort it would go on beyond the time of this test.
    const submission = service.submission('a', { signal, deadlineMs: 3_600_000 });
    const call = rejection(new Ledger(hung).once(submission));
    await reached;
    controller.abort();
    await pass(reached, 2_000);
    expect(await call).toMatchObject({ kind: 'ledger', jobId: 'job_1' });
  });

  it('and releases a claim that was written after the call had ended', async () => {
    vi.useFakeTimers();
    const { store, service, ledger } = setUp();
    const isClaimed = async () => (await ledger.entry('a'))?.state === 'intent';
    const { slow, reached, answer } = holding(store, isClaimed);
    const call = rejection(new Ledger(slow).once(service.submission('a')));
    await pass(reached, 5_000);
    expect(await call).toMatchObject({ kind: 'timeout' });
    await expect
      .poll(() => {
        answer();
        return ledger.entry('a');
      })
      .toMatchObject({ state: 'refused' });
    expect(service.taken).toHaveLength(0);
  });

  it('and leaves the key of a dead process open, when its search was about to begin', async () => {
    const { store, service, clock, ledger } = setUp();
    await die(store, service, 'a');
    clock.pass(15_001);
    vi.useFakeTimers();
    const { slow, reached, answer } = holding(store);
    const call = rejection(new Ledger(slow).once(service.submission('a')));
    await pass(reached, 5_000);
    expect(await call).toMatchObject({ kind: 'timeout' });
    await expect
      .poll(() => {
        answer();
        return ledger.entry('a');
      })
      .not.toHaveProperty('lease');
    expect(await ledger.entry('a')).toMatchObject({ state: 'intent', attempts: 1 });
    expect(await ledger.once(service.submission('a'))).toEqual({ answer: 'job_1', replayed: true });
    expect(service.taken).toHaveLength(1);
  });

  it.each([
    ['is aborted', async () => {}],
    ['fails', () => Promise.reject(new ConnectionError('No.', {}, { established: false }))],
  ])('and lets the next one search at once when its own search %s', async (_what, end) => {
    const { store, service, clock, ledger } = setUp();
    await die(store, service, 'a');
    clock.pass(15_001);
    const controller = new AbortController();
    const { signal } = controller;
    const find = async (): Promise<Search> => {
      await end();
      controller.abort();
      throw signal.reason;
    };
    await expect(ledger.once(service.submission('a', { find, signal }))).rejects.toBeInstanceOf(
      Error,
    );
    expect(await ledger.entry('a')).not.toHaveProperty('lease');
    expect(await ledger.once(service.submission('a'))).toEqual({ answer: 'job_1', replayed: true });
  });

  it('in time when the store hangs while the key is released', async () => {
    const { store, service, clock } = setUp();
    await die(store, service, 'a');
    clock.pass(15_001);
    vi.useFakeTimers();
    const controller = new AbortController();
    const { signal } = controller;
    let isHung = false;
    const hung: LedgerStore = {
      ...store,
      update: (reads, decide) => (isHung ? never() : store.update(reads, decide)),
    };
    const find = async (): Promise<Search> => {
      isHung = true;
      controller.abort();
      throw signal.reason;
    };
    const call = new Ledger(hung).once(service.submission('a', { find, signal }));
    const ended = expect(call).rejects.toMatchObject({ kind: 'aborted' });
    await vi.advanceTimersByTimeAsync(2_000);
    await ended;
    vi.useRealTimers();
  });

  it('with a typed error when a custom store throws', async () => {
    const { store, service } = setUp();
    const failing: LedgerStore = { ...store, update: () => Promise.reject(new Error('no')) };
    const call = new Ledger(failing).once(service.submission('a'));
    await expect(call).rejects.toBeInstanceOf(LedgerError);
  });

  it.each([
    ['finds nothing yet', async (): Promise<Search> => ({ candidates: [], complete: true })],
    ['fails', () => Promise.reject(new ConnectionError('No.', {}, { established: false }))],
  ])('as uncertain at its deadline when the search %s', async (_what, search) => {
    const { ledger, service } = setUp();
    service.script.push('lose');
    await ledger.once(service.submission('a')).catch(() => {});
    vi.useFakeTimers();
    const { reached, reach } = signalled();
    const find = () => {
      reach();
      return search();
    };
    const call = rejection(ledger.once(service.submission('a', { find })));
    await pass(reached, 5_000);
    expect(await call).toMatchObject({ kind: 'uncertain-submission', key: 'a' });
  });

  it('as uncertain when its answer names the job of another key', async () => {
    const { ledger, service } = setUp();
    await ledger.once(service.submission('a'));
    const call = ledger.once(service.submission('b', { submit: async () => 'job_1' }));
    await expect(call).rejects.toMatchObject({ kind: 'uncertain-submission', jobId: 'job_1' });
    expect(await ledger.entry('b')).toMatchObject({ state: 'uncertain' });
    expect(await ledger.entry('a')).toMatchObject({ state: 'submitted', jobId: 'job_1' });
    await expect(ledger.resolve('b', { jobId: 'job_1' })).rejects.toBeInstanceOf(LedgerError);
  });
});

describe('a budget', () => {
  it('is not exceeded, not even in the last digit, and nothing is sent', async () => {
    const { ledger, service } = setUp();
    service.price = '0.1234567890123456789';
    const limit = budget('0.2469135780246913577');
    await ledger.once(service.submission('a', limit));
    const error = await ledger.once(service.submission('b', limit)).catch((each) => each);
    expect(error).toBeInstanceOf(BudgetError);
    expect(error).toMatchObject({ used: service.price, price: service.price, per: 'all' });
    expect(service.taken).toHaveLength(1);
    await ledger.once(service.submission('b', budget('0.2469135780246913578')));
    expect(await ledger.spent()).toBe('0.2469135780246913578');
  });

  it('holds for 50 calls at once', async () => {
    const { ledger, service } = setUp();
    service.price = '0.1';
    const calls = Array.from({ length: 50 }, (_, at) =>
      ledger.once(service.submission(`key ${at}`, budget('1.05'))),
    );
    const ended = await Promise.allSettled(calls);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await ledger.spent()).toBe('1');
  });

  it('releases the price of a refused submission', async () => {
    const { ledger, service } = setUp();
    service.script.push('refuse');
    await ledger.once(service.submission('a', budget('2.5'))).catch(() => {});
    await ledger.once(service.submission('b', budget('2.5')));
    expect(await ledger.spent()).toBe('2.5');
  });

  it('keeps the price of an uncertain submission', async () => {
    const { ledger, service } = setUp();
    service.script.push('lose');
    await ledger.once(service.submission('a', budget('2.5'))).catch(() => {});
    const call = ledger.once(service.submission('b', budget('4.9')));
    await expect(call).rejects.toBeInstanceOf(BudgetError);
  });

  it("is settled with the job's own price and refund", async () => {
    const { ledger, service } = setUp();
    service.charged = '2';
    await ledger.once(service.submission('a'));
    expect(await ledger.spent()).toBe('2');
    await ledger.observe('job_1', '0');
    await ledger.observe('job_unknown', '100');
    expect(await ledger.spent()).toBe('0');
    await ledger.once(service.submission('b', budget('2.5')));
  });

  it('counts the charge in addition to the job, which is not in its record', async () => {
    const { ledger, service } = setUp();
    const price = async () => ({ total: '3.75', fee: '1.25' });
    await ledger.once(service.submission('a', { price, ...budget('3.75') }));
    expect(await ledger.spent()).toBe('3.75');
    await ledger.observe('job_1', '2.5');
    expect(await ledger.spent()).toBe('3.75');
    // A failed job is given back, and the check that ran is not.
    await ledger.observe('job_1', '0');
    expect(await ledger.spent()).toBe('1.25');
    const jobOf = (jobId: string) => ({ jobId, charged: '2', fee: '0.123456789012345678' });
    await ledger.once(service.submission('b', { jobOf }));
    expect(await ledger.spent()).toBe('3.373456789012345678');
  });

  it('counts for the day of the submission, not of the first attempt', async () => {
    const { ledger, service, clock } = setUp();
    service.script.push('refuse');
    await ledger.once(service.submission('a')).catch(() => {});
    clock.pass(86_400_000);
    await ledger.once(service.submission('a'));
    const since = clock.now() - 3_600_000;
    expect(await ledger.spent({ since })).toBe('2.5');
    expect(await ledger.spent({ since: clock.now() + 1 })).toBe('0');
    expect(await ledger.spent({ until: since })).toBe('0');
  });

  it.each([
    ['day', 12 * 3_600_000],
    ['month', 6 * 86_400_000],
  ] as const)('starts again with each %s', async (per, milliseconds) => {
    const { ledger, service, clock } = setUp();
    await ledger.once(service.submission('a', budget('2.5', per)));
    const call = ledger.once(service.submission('b', budget('2.5', per)));
    await expect(call).rejects.toMatchObject({ kind: 'budget', per });
    clock.pass(milliseconds);
    await ledger.once(service.submission('b', budget('2.5', per)));
  });

  it('counts every submission for years, in a record that does not grow with them', async () => {
    const { ledger, service, clock, store } = setUp();
    for (let day = 1; day <= 130; day++) {
      await ledger.once(service.submission(`key ${day}`));
      clock.pass(86_400_000);
    }
    for (const [per, used] of [
      ['all', '325'],
      ['month', '7.5'],
      ['day', '0'],
    ] as const) {
      const call = ledger.once(service.submission('further', budget('1', per)));
      await expect(call).rejects.toMatchObject({ kind: 'budget', per, used });
    }
    const read = (state: StoreState) => ({ result: state.records[0] });
    const totals = await store.update({ projectId: '', records: ['totals'] }, read);
    expect(Object.keys(JSON.parse(totals ?? ''))).toHaveLength(100);
  });

  it('for a call applies to that call only', async () => {
    const { ledger, service } = setUp();
    await ledger.once(service.submission('a', budget('2.5', 'call')));
    await ledger.once(service.submission('b', budget('2.5', 'call')));
    const call = ledger.once(service.submission('c', budget('2.4', 'call')));
    await expect(call).rejects.toBeInstanceOf(BudgetError);
  });

  it('refuses a submission without a price', async () => {
    const { ledger, service } = setUp();
    service.price = undefined;
    const call = ledger.once(service.submission('a', budget('1')));
    await expect(call).rejects.toMatchObject({ kind: 'unexpected-response' });
    expect(service.taken).toHaveLength(0);
  });
});

describe('the entries of the ledger', () => {
  it('are reconciled if they are open and not being worked on', async () => {
    const { ledger, service, clock, store } = setUp();
    service.script.push('lose');
    await ledger.once(service.submission('a')).catch(() => {});
    await die(store, service, 'b', { fingerprint: 'f2' });
    await die(store, service, 'alive', { fingerprint: 'f3' }, 600_000);
    await ledger.once(service.submission('done', { fingerprint: 'f4' }));
    clock.pass(60_001);
    const entries = await ledger.reconcile(service.client());
    expect(entries.map(({ key, state }) => [key, state])).toEqual([
      ['a', 'submitted'],
      ['b', 'submitted'],
    ]);
    expect(await ledger.entry('alive')).toMatchObject({ state: 'intent' });
  });

  it.each(['aborted', 'failed'])(
    'are left to the next reconciliation if a search was %s',
    async (how) => {
      const { ledger, service, clock, store } = setUp();
      await die(store, service, 'a');
      clock.pass(15_001);
      const controller = new AbortController();
      const findSubmission = async (): Promise<never> => {
        if (how === 'aborted') controller.abort();
        throw new Error(how);
      };
      const { signal } = controller;
      const call = ledger.reconcile({ jobs: { findSubmission } }, { signal });
      await expect(call).rejects.toThrow(how);
      const entries = await ledger.reconcile(service.client());
      expect(entries.map(({ key, state }) => [key, state])).toEqual([['a', 'submitted']]);
    },
  );

  it('are exported as CSV without formulas, and as JSON Lines', async () => {
    const { ledger, service } = setUp();
    await ledger.once(service.submission('=1+1, "x"\nnext'));
    const text = async (format: 'csv' | 'jsonl') => {
      let all = '';
      for await (const line of ledger.export(format)) all += line;
      return all;
    };
    const [heading, ...rest] = (await text('csv')).split('\r\n');
    expect(heading).toBe(
      'projectId,key,operation,state,jobId,price,charged,fee,attempts,createdAt,updatedAt,reason',
    );
    expect(rest.join('\r\n')).toContain(
      `"'=1+1, ""x""\nnext",generatePatch,submitted,job_1,2.5,,,1,`,
    );
    expect(JSON.parse(await text('jsonl'))).toEqual(await ledger.entry('=1+1, "x"\nnext'));
  });

  it.each(['=cmd|x', '+1', '-1', '@a', ' =1', '＝1', '＋1', '－1', '＠a'])(
    'are exported so that %s is text to a spreadsheet',
    async (key) => {
      const { ledger, service } = setUp();
      await ledger.once(service.submission(key));
      const lines: string[] = [];
      for await (const line of ledger.export('csv')) lines.push(line);
      expect(lines[1]).toMatch(`,'${key},generatePatch,`);
    },
  );

  it.each([
    '__proto__',
    'constructor',
    'a" \\ %0a',
    'job_\u0000',
    'job_\ud800',
    'job_\ud801',
    'ünï😀',
  ])('store the job ID %j exactly', async (jobId) => {
    const { ledger, service } = setUp();
    const jobOf = () => ({ jobId });
    await ledger.once(service.submission(jobId.length.toString(), { jobOf }));
    const found: string[] = [];
    for await (const entry of ledger.entries({ jobId })) found.push(String(entry.jobId));
    expect(found).toEqual([jobId]);
  });

  it('remember the asset of uploaded bytes, by project', async () => {
    const { ledger } = setUp();
    await ledger.rememberAsset('', 'digest', 'asset_1');
    expect(await ledger.asset('', 'digest')).toBe('asset_1');
    expect(await ledger.asset('proj_2', 'digest')).toBeUndefined();
    await ledger.rememberAsset('', 'digest', undefined);
    expect(await ledger.asset('', 'digest')).toBeUndefined();
  });

  it('share the requests of a minute among processes', async () => {
    const { ledger, store, clock } = setUp();
    const other = new Ledger(store);
    const waitMs = async (of: Ledger, projectId = ''): Promise<number> =>
      (await of.takeTurn(projectId, 2, 60_000)).waitMs;
    expect(await waitMs(ledger)).toBe(0);
    clock.pass(10_000);
    expect(await waitMs(other)).toBe(0);
    expect(await waitMs(ledger)).toBe(50_000);
    expect(await waitMs(ledger, 'proj_2')).toBe(0);
    clock.pass(50_000);
    expect(await waitMs(ledger)).toBe(0);
  });

  it('keep the turn of a pending request, without another in its place', async () => {
    const { ledger, clock } = setUp();
    const turn = () => ledger.takeTurn('', 3, 60_000);
    const { at = 0 } = await turn();
    expect(await turn()).toEqual({ waitMs: 0, at });
    clock.pass(40_000);
    const kept = await ledger.keepTurn('', at, 60_000);
    expect(kept).toBe(at + 40_000);
    expect(await turn()).toMatchObject({ waitMs: 0 });
    expect(await turn()).toEqual({ waitMs: 20_000 });
    clock.pass(20_000);
    expect(await turn()).toMatchObject({ waitMs: 0 });
    // The one that was kept has its place, though its window has passed.
    clock.pass(100_000);
    await ledger.keepTurn('', kept, 60_000);
    await turn();
    await turn();
    expect(await turn()).toEqual({ waitMs: 60_000 });
  });
});

/** Repeats each transaction, as a store does after a commit whose answer was lost. */
function repeating(store: LedgerStore): LedgerStore {
  return {
    ...store,
    async update(reads, decide) {
      await store.update(reads, decide);
      return store.update(reads, decide);
    },
  };
}

/** A call whose time ends with its first search, however fast the machine is; its lease lasts longer. */
async function untilItsSearch(
  ledger: Ledger,
  submission: KeyedSubmission<string>,
): Promise<unknown> {
  const deadlineMs = 10_000;
  const clock = vi.spyOn(performance, 'now');
  const find: typeof submission.find = async (entry) => {
    const found = await submission.find(entry);
    clock.mockReturnValue(performance.now() + deadlineMs);
    return found;
  };
  try {
    return await ledger.once({ ...submission, deadlineMs, find });
  } finally {
    clock.mockRestore();
  }
}

/** A call that has written its intent, and submits when it is told to go on. */
async function hold(
  ledger: Ledger,
  service: Service,
  key: string,
  { isFenced = false } = {},
): Promise<{ call: Promise<unknown>; goOn(): void }> {
  let goOn = (): void => {};
  let call: Promise<unknown> = never();
  await new Promise<void>((held) => {
    const submit = async (fence: () => Promise<void>): Promise<string> => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
        held();
      });
      if (isFenced) {
        await fence().catch((cause) => {
          throw new SubmissionStoppedError('Stopped. Nothing was sent.', { cause });
        });
      }
      return service.submit(key);
    };
    call = ledger.once(service.submission(key, { submit }));
  });
  return { call, goOn };
}

/** Submits as a process does that dies between the submission and its answer. */
async function die(
  store: LedgerStore,
  service: Service,
  key: string,
  more: Partial<KeyedSubmission<string>> = {},
  leaseMs = 15_000,
): Promise<void> {
  let isDead = false;
  const itsStore: LedgerStore = {
    ...store,
    update: (reads, decide) => (isDead ? never() : store.update(reads, decide)),
  };
  await new Promise<void>((resolve) => {
    const submit = (): Promise<never> => {
      service.submit(key);
      isDead = true;
      resolve();
      return never();
    };
    const call = new Ledger(itsStore, { leaseMs }).once(
      service.submission(key, { ...more, submit }),
    );
    call.then(
      () => resolve(),
      () => resolve(),
    );
  });
}

describe('any interleaving of calls, crashes, stalls, lost answers, searches and clock changes', () => {
  const ends = ['answer', 'refuse', 'lose', 'lose-untaken', 'die', 'stall'] as const;
  type Step =
    | {
        readonly key: string;
        readonly end: (typeof ends)[number];
        readonly abortsAfterMs: number | undefined;
      }
    | 'go on'
    | 'reconcile'
    | 'wait'
    | 'set the clock back'
    | 'set the clock forward';

  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        key: fc.constantFrom('a', 'b', 'c'),
        end: fc.constantFrom(...ends),
        abortsAfterMs: fc.option(fc.nat(200), { freq: 4, nil: undefined }),
      }),
    },
    { weight: 2, arbitrary: fc.constant<Step>('wait') },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Step>(
        'go on',
        'reconcile',
        'set the clock back',
        'set the clock forward',
      ),
    },
  );

  it('charges each key at most once, keeps the budget, and loses no job', async () => {
    let submissions = 0;
    const numRuns = several(150);
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 25 }),
        fc.boolean(),
        fc.array(fc.constantFrom('well', 'well', 'slowly', 'twice'), { minLength: 1 }),
        async (steps, decides, moods) => {
          vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 12) });
          const plain = memoryStore(() => Date.now());
          const store = moody(plain, moods);
          const options: LedgerOptions = {
            leaseMs: 1_000,
            ...(decides && { decide: () => 'refused' as const }),
          };
          const ledger = new Ledger(store, options);
          const service = new Service();
          const stalled: { goOn(): void }[] = [];
          const limit = budget('5');

          const ended = async (work: Promise<unknown>, milliseconds = 3_000): Promise<void> => {
            let isOver = false;
            const end = work
              .catch(() => {})
              .finally(() => {
                isOver = true;
              });
            await vi.advanceTimersByTimeAsync(milliseconds);
            for (let more = 0; !isOver && more < 100; more++) {
              await vi.advanceTimersByTimeAsync(1_000);
            }
            if (!isOver) throw new Error('It does not end.');
            await end;
          };
          const call = async ({ key, end, abortsAfterMs }: Exclude<Step, string>) => {
            const controller = new AbortController();
            if (abortsAfterMs !== undefined) setTimeout(() => controller.abort(), abortsAfterMs);
            const { signal } = controller;
            const more = { ...limit, fingerprint: key, deadlineMs: 2_000, signal };
            service.script.length = 0;
            if (end === 'die') return ended(die(store, service, key, more, 1_000));
            if (end === 'stall') {
              const process = new Stalled(store, options, service, key, more);
              stalled.push(process);
              return ended(process.untilStalled);
            }
            if (end !== 'answer') service.script.push(end);
            return ended(ledger.once(service.submission(key, more)));
          };
          const act = async (each: Step): Promise<void> => {
            if (typeof each === 'object') return call(each);
            service.script.length = 0;
            if (each === 'go on') stalled.shift()?.goOn();
            if (each === 'set the clock back') vi.setSystemTime(Date.now() - 3_600_000);
            if (each === 'set the clock forward') vi.setSystemTime(Date.now() + 3_600_000);
            if (each === 'reconcile') return ended(ledger.reconcile(service.client()));
            await vi.advanceTimersByTimeAsync(each === 'wait' ? 61_000 : 100);
          };

          try {
            for (const each of steps) await act(each);
            for (const process of stalled) process.goOn();
            await act('wait');
            // A clock that was set back has caught up by then.
            vi.setSystemTime(Date.now() + 100 * 3_600_000);
            await act('reconcile');
            const keys = service.taken.map(({ key }) => key);
            submissions += keys.length;
            expect(new Set(keys).size).toBe(keys.length);
            expect(keys.length * 2.5).toBeLessThanOrEqual(5);
            const books = new Ledger(plain);
            expect(Number(await books.spent())).toBeLessThanOrEqual(5);
            for (const { key, jobId } of service.taken) {
              expect(await books.entry(key)).toMatchObject({ state: 'submitted', jobId });
            }
          } finally {
            vi.useRealTimers();
          }
        },
      ),
      { numRuns, seed: 1 },
    );
    // The steps get somewhere.
    expect(submissions).toBeGreaterThan(numRuns * 0.8);
  });
});

/** Answers in the moods given, one after the other: slowly, or after it has written twice. */
function moody(store: LedgerStore, moods: readonly string[]): LedgerStore {
  let updates = 0;
  return {
    ...store,
    async update(reads, decide) {
      const mood = moods[updates++ % moods.length];
      const result = await store.update(reads, decide);
      if (mood === 'slowly') await new Promise((resolve) => setTimeout(resolve, 60));
      return mood === 'twice' ? store.update(reads, decide) : result;
    },
  };
}

/** A process that is stopped when it is about to submit, with all its timers, and goes on later. */
class Stalled {
  readonly untilStalled: Promise<unknown>;
  goOn = (): void => {};

  constructor(
    store: LedgerStore,
    options: LedgerOptions,
    service: Service,
    key: string,
    more: Partial<KeyedSubmission<string>>,
  ) {
    let isStopped = false;
    const woken = new Promise<void>((resolve) => {
      this.goOn = resolve;
    });
    const own: LedgerStore = {
      ...store,
      async update(reads, decide) {
        if (isStopped) await woken;
        return store.update(reads, decide);
      },
    };
    this.untilStalled = new Promise((resolve) => {
      const submit = async (fence: () => Promise<void>): Promise<string> => {
        isStopped = true;
        resolve(undefined);
        await woken;
        await fence().catch((cause) => {
          throw new SubmissionStoppedError('Stopped. Nothing was sent.', { cause });
        });
        service.script.length = 0;
        return service.submit(key);
      };
      new Ledger(own, options)
        .once(service.submission(key, { ...more, submit }))
        .catch(() => {})
        .finally(() => resolve(undefined));
    });
  }
}

function never(): Promise<never> {
  return new Promise(() => {});
}
