import type { Attempt, BeforeSubmission } from '../src/index.js';

/** What a command has submitted so far, whatever it was doing when it was stopped. */
export class Submissions {
  readonly #underWay = new Set<string>();
  readonly #jobs = new Set<string>();
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
      if (jobId !== undefined) this.#jobs.add(jobId);
      else if (outcome === 'ok' || outcome === 'uncertain-submission') this.#lost += 1;
    },
  };

  /** The IDs of the jobs that were submitted. */
  get jobIds(): readonly string[] {
    return [...this.#jobs];
  }

  /** How many submissions were sent and have no answer that names a job. */
  get uncertain(): number {
    return this.#underWay.size + this.#lost;
  }

  /** What was submitted, in words and with the next command, for whoever stops the command. */
  describe(): string[] {
    const { jobIds, uncertain } = this;
    if (jobIds.length + uncertain === 0) return ['Nothing was submitted.'];
    const [first] = jobIds;
    return [
      ...(first === undefined
        ? []
        : [
            `Submitted, and going on: ${jobIds.join(', ')}.`,
            `Next: \`scenario-patch job ${first} --wait\`, or \`--cancel\`.`,
          ]),
      ...(uncertain === 0
        ? []
        : [
            `${uncertain === 1 ? 'One submission was' : `${uncertain} submissions were`} on the way, and may have been charged: look at the jobs of your account before you repeat it.`,
          ]),
    ];
  }
}
