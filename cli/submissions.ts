import type { Attempt, BeforeSubmission } from '../src/index.js';

/** What a command has submitted so far, whatever it was doing when it was stopped. */
export class Submissions {
  readonly #underWay = new Set<string>();
  readonly #jobs = new Map<string, 'going on' | 'done'>();
  #lost = 0;

  /** Hooks for the options of a client. */
  readonly hooks: {
    readonly beforeSubmission: BeforeSubmission;
    readonly onAttempt: (attempt: Attempt) => void;
  } = {
    beforeSubmission: ({ callId }) => {
      this.#underWay.add(callId);
    },
    onAttempt: ({ requestClass, callId, outcome, jobId }) => {
      if (requestClass !== 'paid' || !this.#underWay.delete(callId)) return;
      if (jobId !== undefined) this.#jobs.set(jobId, 'going on');
      else if (outcome === 'ok' || outcome === 'uncertain-submission') this.#lost += 1;
    },
  };

  /** A fetch whose submissions are kept track of; dry runs are none. */
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

  /** Notes that a job has ended; what it made is still to be fetched. */
  finished(jobId: string): void {
    this.#jobs.set(jobId, 'done');
  }

  /** Forgets a job, whose ID or files the user has. */
  handedOver(jobId: string): void {
    this.#jobs.delete(jobId);
  }

  /** The IDs of the jobs that were submitted, and whose outcome the user does not have. */
  get jobIds(): readonly string[] {
    return [...this.#jobs.keys()];
  }

  /** How many submissions were sent and have no answer that names a job. */
  get uncertain(): number {
    return this.#underWay.size + this.#lost;
  }

  /** Whether anything was, or may have been, charged that the user does not have. */
  get any(): boolean {
    return this.#jobs.size + this.uncertain > 0;
  }

  /** What was submitted, in words and with the next command. */
  describe(): string[] {
    const { uncertain } = this;
    const goingOn = this.#in('going on');
    const done = this.#in('done');
    return [
      ...(goingOn.length === 0
        ? []
        : [
            `Submitted, and going on: ${goingOn.join(', ')}.`,
            `Next: \`scenario-patch job ${goingOn[0]} --wait\`, or \`--cancel\`.`,
          ]),
      ...(done.length === 0
        ? []
        : [
            `Done and paid for: ${done.join(', ')}.`,
            `Next: \`scenario-patch download ${done.join(' ')}\`.`,
          ]),
      ...(uncertain === 0
        ? []
        : [
            `${uncertain === 1 ? 'One submission was' : `${uncertain} submissions were`} on the way, and may have been charged: look at the jobs of your account before you repeat it.`,
          ]),
    ];
  }

  #in(state: 'going on' | 'done'): string[] {
    return [...this.#jobs].filter(([, each]) => each === state).map(([jobId]) => jobId);
  }
}
