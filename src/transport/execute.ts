import { consult } from '../callbacks.js';
import { isScenarioError, ScenarioError } from '../errors/index.js';
import { type Callee, type Effect, effectOf, submits } from '../operations.js';
import type { CallOptions, InspectedAnswer, Settings } from '../options/index.js';
import { isPromise } from '../promise.js';
import { type Redact, sanitizeCause } from '../redact.js';
import { type Ending, plainController, untilAborted } from './abort.js';
import { announce, askFence, type BeforeSubmission } from './announce.js';
import { authenticate } from './authenticate.js';
import { newCallId } from './callId.js';
import { type CallRecord, openCallRecord } from './callRecord.js';
import { compose } from './compose.js';
import type { ReadAnswer, RequestContext } from './fetch.js';
import { askedFor } from './fingerprint.js';
import { jobsMentioned } from './mentionsJob.js';
import { foreignJob } from './ownJob.js';
import { type ParsedResponse, parseResponse, requireRecord } from './parseResponse.js';
import { patientFetch } from './patience.js';
import { type Asked, prepare } from './prepare.js';
import { raise, refusalOf } from './raise.js';
import { limitRate, type Priority } from './rateLimit.js';
import { MAX_REFUSAL_BYTES, readBody } from './readBody.js';
import { redirect, sameOrigin } from './redirect.js';
import { retry } from './retry.js';
import { salvage } from './salvage.js';
import { openScope, type Scope } from './scope.js';
import { send } from './send.js';
import { sendOnce } from './sendOnce.js';
import { showExchange } from './showExchange.js';
import { trackLeaving } from './submission.js';
import { timeout } from './timeout.js';
import { uncached } from './uncached.js';
import { uncertainSubmission } from './uncertain.js';

/** The settings of a resource method for the transport, besides the request itself. */
export interface Call {
  readonly operation: Callee;
  readonly options: CallOptions | undefined;
  /** The values of the path's parameters. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** What the request does, if it differs from the operation's `x-effect`. */
  readonly effect?: Effect;
  /** A request body of this size or more is refused: bytes. */
  readonly maxBodyBytes?: number;
  /** Whether an answer with a status outside 2xx counts as a success. */
  readonly isAnswer?: (status: number, text: string) => boolean;
  /** Whether the answer must carry the operation's record. Default true. */
  readonly expectsRecord?: boolean;
  /** Checks an answer before anything else; throws if it must be refused. */
  readonly check?: (answer: ParsedResponse) => void;
  /** Checks an accepted answer; throws if it must be reported. */
  readonly conclude?: (answer: ParsedResponse) => void;
  /** The ID of the call that this one is a part of. Default: a new one. */
  readonly callId?: string;
  /** The call's own hook before a submission. */
  readonly beforeSubmission?: BeforeSubmission | undefined;
  /** Rejects if a ledger has given the submission's key to another call. */
  readonly fence?: (() => Promise<void>) | undefined;
  /** Called when an attempt is sent, after all its waits. */
  readonly onLeave?: (() => void) | undefined;
  /** The estimated price, for the hooks before a submission. */
  readonly price?: string | undefined;
  /** The priority under the rate limit. Default `urgent` for submissions and their prices. */
  readonly priority?: Priority;
}

/**
 * Runs one call: its request is made, the stages send it, and its answer is read once, outside the stages, so that
 * reading can never repeat a submission.
 */
export function execute(settings: Settings, call: Call, asked: Asked): Promise<ParsedResponse> {
  const effect = effectOfCall(call);
  const listener = settings.listener(call.options?.onAttempt);
  const callRecord = listener && openCallRecord(effect, listener);
  const answering = perform(settings, call, effect, callRecord, asked);
  if (callRecord === undefined && call.conclude === undefined) return answering;
  return concluded(answering, call, callRecord);
}

async function concluded(
  answering: Promise<ParsedResponse>,
  call: Call,
  callRecord: CallRecord | undefined,
): Promise<ParsedResponse> {
  try {
    const answer = await answering;
    call.conclude?.(answer);
    callRecord?.close(answer);
    return answer;
  } catch (error) {
    callRecord?.fail(error);
    throw error;
  }
}

async function perform(
  settings: Settings,
  call: Call,
  effect: Effect,
  callRecord: CallRecord | undefined,
  asked: Asked,
): Promise<ParsedResponse> {
  const { operation, options = {}, callId = newCallId() } = call;
  const { redact } = settings;
  const context: RequestContext = {
    purpose: operation,
    path: call.path,
    effect,
    callId,
    redact,
    waitedFor: 'its turn',
  };
  const deadlineMs = options.deadlineMs ?? settings.deadlineMs;
  // Each attempt has a signal of the runtime's own.
  const scope = openScope(
    options,
    deadlineMs,
    operation,
    () => (context.hasLeft ? undefined : context.waitedFor),
    plainController,
  );
  const signal: Ending = scope.signal;
  const projectId = options.projectId ?? settings.projectId;
  // The document says nothing about other answers.
  const show: Show | undefined =
    settings.inspect && operation !== 'request'
      ? (shown) =>
          consult(settings.inspect, [operation, { ...shown, redact }], (verdict) =>
            untilAborted(Promise.resolve(verdict).catch(onlyViolation), signal),
          )
      : undefined;
  let answer: ParsedResponse | undefined;
  let accepted = false;
  const foreign = (taken: ParsedResponse) =>
    effect === 'submits' && context.sent !== undefined && operation !== 'request'
      ? foreignJob(taken, operation, context.sent)
      : undefined;
  try {
    const preparing = prepare(settings, call, asked, projectId);
    const { url, method, headers, body } = isPromise(preparing) ? await preparing : preparing;
    if (options.headers) settings.keepSecret(options.headers);
    if (settings.requestIdHeader !== undefined) headers.set(settings.requestIdHeader, callId);
    const response = await pipeline(
      settings,
      call,
      context,
      scope,
      callRecord,
    )(url, {
      method,
      headers,
      signal,
      ...uncached(),
      ...(body === undefined ? {} : { body }),
    });
    const { bytes } = context.read as ReadAnswer;
    answer = parseResponse(response, bytes, operation, settings.redact);
    call.check?.(answer);
    if (!changes(effect) && show) await show(answer);
    if (call.expectsRecord !== false && operation !== 'request')
      requireRecord(answer, operation, settings.redact);
    if (!changes(effect)) return answer;
    const objection = foreign(answer);
    // From here on the outcome is known, even if `inspect` rejects the answer.
    accepted = objection === undefined;
    await show?.(answer);
    if (objection !== undefined) throw objection;
    return answer;
  } catch (error) {
    const rest = answer === undefined && effect !== 'reads' ? salvage(context) : undefined;
    // A dry run that started a job has, whatever became of the rest of its answer.
    if (rest) call.check?.(rest);
    if (!changes(effect) || context.sent === undefined) {
      if (show) await showRefusal(show, error, settings.redact, signal);
      throw error;
    }
    // It already carries the answer.
    if (answer && isViolation(error)) throw error;
    // Parsed from the text: the caller may have changed its objects meanwhile.
    const request = {
      body: askedFor(context.sent.body, call.path),
      projectId,
      sentAtMs: context.sent.atMs,
      redact: settings.redact,
    };
    throw await uncertainSubmission(operation, context.sent.at, request, {
      cause: accepted ? sanitizeCause(error, settings.redact) : error,
      answer: answer ?? refusalOf(error) ?? rest,
      accepted,
      salvaged: rest && { isOwn: rest.namesOneJob && foreign(rest) === undefined },
      mentioned: effect === 'submits' ? mentionedIn(context) : [],
    });
  } finally {
    scope.dispose();
  }
}

/** What the last answer says of jobs, in any place. */
function mentionedIn({ read }: RequestContext): string[] {
  if (read === undefined) return [];
  const { response, bytes, url, init } = read;
  // IDs are ASCII, whatever the encoding of the texts beside them is.
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_REFUSAL_BYTES));
  return jobsMentioned({ headers: response.headers, text, asked: { url, ...init } });
}

/**
 * A rejection of `inspect` may have any cause, such as an unreachable database, and is ignored by the rule for
 * all callbacks, unless it is a violation, which is a verdict.
 */
function onlyViolation(error: unknown): void {
  if (isViolation(error)) throw error;
}

function isViolation(error: unknown): boolean {
  return isScenarioError(error) && error.kind === 'contract-violation';
}

/** Passes a JSON answer to `inspect`; throws its errors. */
type Show = (shown: InspectedAnswer) => Promise<void>;

/**
 * Passes a refusal to `inspect`, but not a transient one, so that it stays transient. A refusal keeps its
 * error, which carries the error of `inspect`.
 */
async function showRefusal(
  show: Show,
  error: unknown,
  redact: Redact,
  signal: Ending,
): Promise<void> {
  const refusal = refusalOf(error);
  if (refusal === undefined || refusal.status >= 500) return;
  if ([408, 425, 429].includes(refusal.status)) return;
  try {
    await show(refusal);
  } catch (objection) {
    if (signal.aborted) return;
    const value = objection instanceof ScenarioError ? objection : sanitizeCause(objection, redact);
    Object.defineProperty(error, 'inspectError', { value, enumerable: true });
  }
}

/** Whether the service may take a request, so that a repeat matters. */
function changes(effect: Effect): boolean {
  return effect === 'submits' || effect === 'writes';
}

function effectOfCall({ operation, effect }: Call): Effect {
  return effect ?? (operation === 'request' ? 'writes' : effectOf(operation));
}

function pipeline(
  settings: Settings,
  {
    operation,
    options = {},
    path,
    priority,
    isAnswer,
    price,
    beforeSubmission,
    fence,
    onLeave,
  }: Call,
  context: RequestContext,
  scope: Scope,
  callRecord: CallRecord | undefined,
) {
  const projectId = options.projectId ?? settings.projectId;
  const timeoutMs = options.timeoutMs ?? settings.timeoutMs;
  const fetch = settings.isRuntimeFetch ? sendOnce(settings.fetch, context.effect) : settings.fetch;
  const { limiterOf } = settings;
  const rank = priority ?? (submits(operation) ? 'urgent' : 'normal');
  const submitted = context.effect === 'submits' && operation !== 'request' ? operation : undefined;
  return compose(
    [
      retry(
        {
          maxRetries: options.maxRetries ?? settings.maxRetries,
          backoff: settings.backoff,
          renewable: settings.credentials.renewable,
          remainingMs: scope.remainingMs,
          onAttempt: callRecord?.note,
        },
        context,
      ),
      limiterOf && limitRate(() => limiterOf(projectId), rank, context, scope.remainingMs),
      authenticate(settings, timeoutMs, context),
      submitted &&
        announce(
          {
            operation: submitted,
            hooks: [settings.beforeSubmission, beforeSubmission].flatMap((hook) => hook ?? []),
            path,
            projectId,
            price,
          },
          context,
        ),
      submitted && fence && askFence(fence, submitted, context),
      trackLeaving(context, onLeave),
      timeout(timeoutMs, context),
      raise(isAnswer, context),
      showExchange(settings.onExchange, context),
      readBody(settings.maxResponseBytes, context),
      redirect(sameOrigin, context),
    ],
    send(patientFetch(fetch, timeoutMs), context, settings.isRuntimeFetch),
  );
}
