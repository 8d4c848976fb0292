import type { Attempt, BeforeSubmission } from '../src/index.js';
import { isFinalStatus } from '../src/jobStatus.js';

/** What writes a command for a person to copy. */
export interface Suggests {
  command(name: string, args?: readonly string[], flags?: readonly string[]): string;
}

type State = 'going on' | 'done';

/** The submissions of a command so far, for a report when it is stopped. */
export class Submissions {
  readonly #underWay = new Set<string>();
  readonly #jobs = new Map<string, State>();
  readonly #delivered = new Map<string, State>();
  #lost = 0;
  /** Whether each has a key, under which the command looks for its job when it is repeated. */
  haveKeys = false;

  /** Hooks for the options of a client. */
  readonly hooks: {
    readonly beforeSubmission: BeforeSubmission;
    readonly onAttempt: (attempt: Attempt) => void;
  } = {
    beforeSubmission: ({ callId }) => {
      this.#underWay.add(callId);
    },
    onAttempt: ({ effect, callId, outcome, jobId }) => {
      if (effect !== 'submits' || !this.#underWay.delete(callId)) return;
      if (jobId !== undefined) this.#jobs.set(jobId, 'going on');
      else if (outcome === 'ok' || outcome === 'uncertain-submission') this.#lost += 1;
    },
  };

  /** A fetch that keeps track of submissions; dry runs do not count. */
  watch(send: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
      const request = new Request(input, init);
      if (new URL(request.url).searchParams.has('dryRun')) return send(request);
      const callId = crypto.randomUUID();
      this.#underWay.add(callId);
      const response = await send(request);
      const answer: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      const { job } = (answer ?? {}) as { job?: { jobId?: unknown } };
      this.#underWay.delete(callId);
      if (typeof job?.jobId === 'string') this.#jobs.set(job.jobId, 'going on');
      return response;
    };
  }

  /** A fetch that notes in what is read of a submitted job that it has ended. */
  watchReads(send: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
      const response = await send(input, init);
      const url = input instanceof Request ? input.url : String(input);
      const jobId = this.#in('going on').find((each) => url.includes(encodeURIComponent(each)));
      if (jobId === undefined || !response.ok) return response;
      const answer: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      const { job } = (answer ?? {}) as { job?: { jobId?: unknown; status?: unknown } };
      if (job?.jobId === jobId && isFinalStatus(job.status)) this.finished(jobId);
      return response;
    };
  }

  /** Records that a job has ended; its files are still to be downloaded. */
  finished(jobId: string): void {
    this.#jobs.set(jobId, 'done');
  }

  /** Leaves a job out of the report once the user has its ID or files. */
  handedOver(jobId: string): void {
    this.#delivered.set(jobId, this.#jobs.get(jobId) ?? 'done');
    this.#jobs.delete(jobId);
  }

  /** Takes all jobs into the report: the output that named them was lost. */
  takeBack(): void {
    for (const [jobId, state] of this.#delivered) this.#jobs.set(jobId, state);
    this.#delivered.clear();
  }

  /** The IDs of submitted jobs without a delivered result. */
  get jobIds(): readonly string[] {
    return [...this.#jobs.keys()];
  }

  /** How many submissions were sent without an answer that names a job. */
  get uncertain(): number {
    return this.#underWay.size + this.#lost;
  }

  /** Whether a result was, or may have been, charged but not delivered. */
  get any(): boolean {
    return this.#jobs.size + this.uncertain > 0;
  }

  /** The submissions in words, with the next command. */
  describe(context: Suggests): string[] {
    const { uncertain } = this;
    const goingOn = this.#in('going on');
    const done = this.#in('done');
    return [
      ...(goingOn.length === 0
        ? []
        : [
            `Submitted, and still running: ${goingOn.join(', ')}.`,
            `Next: \`${context.command('job', goingOn.slice(0, 1), ['--wait'])}\`, or \`--cancel\`.`,
          ]),
      ...(done.length === 0
        ? []
        : [
            `Done and paid for: ${done.join(', ')}.`,
            `Next: \`${context.command('download', done)}\`.`,
          ]),
      ...(uncertain === 0
        ? []
        : [
            `${uncertain === 1 ? 'One submission was' : `${uncertain} submissions were`} in flight, and may have been charged: ${this.haveKeys ? 'repeated, the command looks for what was taken before it submits' : 'check the jobs of your account before you repeat the command'}.`,
          ]),
    ];
  }

  #in(state: State): string[] {
    return [...this.#jobs].filter(([, each]) => each === state).map(([jobId]) => jobId);
  }
}
