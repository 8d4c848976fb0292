import type { Finding } from '../../src/contract/findings.js';
import { ask } from './ask.js';
import type { Check, CheckFinding, NotApplicable, Verdict } from './check.js';
import type { Contract } from './contract.js';
import type { Operation } from './contractDocument.js';
import type { Demands } from './demands.js';
import { excuse } from './excuses.js';
import { BrokenPromise, NotForTarget } from './interrupts.js';
import { accepts, type Judgement, type Subject } from './judgement.js';
import { planRequest, type RequestPlan, toCurl, withBody } from './request.js';
import type { Target } from './target.js';
import type { TargetResponse } from './targetResponse.js';

export type Judge = (subject: Subject, response: TargetResponse) => Judgement;

interface PlannedParts extends Partial<Pick<RequestPlan, 'parameters' | 'query'>> {
  /** Sent as it is, as JSON; no record of the target takes the place of one that it names. */
  readonly body?: unknown;
}

/** A walk: the requests made so far, and what they found. */
export class Walk {
  readonly violations: CheckFinding[] = [];
  readonly drift: CheckFinding[] = [];
  readonly contract: Contract;
  readonly target: Target;
  private readonly lenient: CheckFinding[] = [];
  private readonly operation: Operation;
  /** Repeats the first request that showed a violation, or the last request. */
  private curl = '';
  private lastCurl = '';

  constructor(contract: Contract, target: Target, operation: Operation) {
    this.contract = contract;
    this.target = target;
    this.operation = operation;
  }

  /** Reports how answers of an operation contradict others. */
  violates(operation: Operation, ...findings: readonly Finding[]): void {
    this.violations.push(...this.of(operation, findings));
  }

  /** Notes what is new or odd about an operation but breaks no promise. */
  notes(operation: Operation, ...findings: readonly Finding[]): void {
    this.drift.push(...this.of(operation, findings));
  }

  private of({ id }: Operation, findings: readonly Finding[]): CheckFinding[] {
    const { lastCurl: curl } = this;
    return findings.map((each) => ({
      ...each,
      ...(id === this.operation.id ? {} : { operation: id }),
      curl,
    }));
  }

  /** A request that an operation accepts, with the given parts in place of the usual ones. */
  plan(operation: Operation, { body, parameters, query }: PlannedParts = {}): RequestPlan {
    const usual = planRequest(this.contract, operation, this.target);
    const plan = {
      ...usual,
      parameters: { ...usual.parameters, ...parameters },
      query: { ...usual.query, ...query },
    };
    return body === undefined ? plan : withBody(plan, body);
  }

  /**
   * Sends a request that must succeed, or that `judge` accepts.
   * @returns The body, unless the response has a violation, or is a refusal that says nothing.
   */
  async take(
    operation: Operation,
    plan: RequestPlan,
    judge: Judge = accepts,
    send = this.target.fetch,
  ): Promise<unknown> {
    return (await this.receive(operation, plan, judge, send))?.body;
  }

  /** The same, with the raw body beside the parsed one. */
  async receive(
    operation: Operation,
    plan: RequestPlan,
    judge: Judge = accepts,
    send = this.target.fetch,
  ): Promise<TargetResponse | undefined> {
    this.lastCurl = toCurl(plan, this.target);
    if (this.violations.length === 0) this.curl = this.lastCurl;
    const response = await ask(this.target, plan, send);
    const subject = { contract: this.contract, operation, statement: operation.pointer };
    const judged = judge(subject, response);
    const judgement = excuse(subject, this.target, response, judged);
    if ('reason' in judgement) throw new NotForTarget(judgement.reason);
    const { violations, drift, lenient = [] } = judgement;
    this.violations.push(...this.of(operation, violations));
    this.drift.push(...this.of(operation, drift));
    this.lenient.push(...this.of(operation, lenient));
    // An excused refusal is no answer to read on from.
    const isRefused = judged.violations.some(({ keyword }) => keyword === 'accepted-data');
    return violations.length === 0 && !isRefused ? response : undefined;
  }

  verdict(): Verdict {
    const { curl } = this;
    const told = (findings: readonly CheckFinding[]): CheckFinding[] =>
      findings.map(({ curl: own = curl, ...rest }) =>
        own === curl ? rest : { ...rest, curl: own },
      );
    return {
      violations: told(this.violations),
      drift: told(this.drift),
      lenient: told(this.lenient),
      curl,
    };
  }
}

/** What distinguishes one check of several requests from the others. */
export interface WalkDetails extends Partial<Omit<Demands, 'effect'>>, Pick<Demands, 'effect'> {
  readonly name: string;
  readonly operation: Operation;
  readonly title: string;
  /** Places of the document that it exercises beyond its answers. Default: none. */
  readonly statements?: readonly string[];
  run(walk: Walk): Promise<NotApplicable | undefined>;
}

/** Makes a check from a walk. */
export function toWalkCheck(contract: Contract, details: WalkDetails): Check {
  const { operation, name, title, statements = [], run, ...demands } = details;
  return {
    ...{ needs: [], parameters: [], records: [], credentials: [], ...demands },
    id: `${operation.id} ${name} ${title}`,
    operation: operation.id,
    name,
    title,
    exercises: statements.map((statement) => ({ statement, polarity: 'positive' })),
    async run(target) {
      if (operation.unsupported !== undefined) return { reason: operation.unsupported };
      const walk = new Walk(contract, target, operation);
      const ended = await run(walk).catch((error: unknown) => {
        if (error instanceof NotForTarget) return { reason: error.message };
        // A connection that breaks at last takes back nothing that was found before.
        if (walk.violations.length === 0) throw error;
        if (error instanceof BrokenPromise) {
          walk.violations.push({ ...error.finding, curl: error.curl });
        }
        return undefined;
      });
      // Findings made along the way are kept, however the walk ended.
      const verdict = walk.verdict();
      const { violations, drift, lenient = [] } = verdict;
      const found = violations.length + drift.length + lenient.length > 0;
      return ended !== undefined && !found ? ended : verdict;
    },
  };
}
