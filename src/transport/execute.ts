import { InvalidRequestError, ScenarioError } from '../errors/index.js';
import { type OperationId, type RequestClass, requestClassOf } from '../operations.js';
import { type CallOptions, checkHeaders, type Settings } from '../options/index.js';
import { type Answer, readAnswer, requireRecord } from './answer.js';
import { authenticate } from './authenticate.js';
import { compose } from './compose.js';
import type { RequestContext } from './fetch.js';
import { raise, refusalOf } from './raise.js';
import { limitRate } from './rateLimit.js';
import { readBody } from './readBody.js';
import { redirect, sameOrigin } from './redirect.js';
import { retry } from './retry.js';
import { openScope, type Scope } from './scope.js';
import { send } from './send.js';
import { type SubmissionState, trackSubmission } from './submission.js';
import { timeout } from './timeout.js';
import { uncached } from './uncached.js';
import { uncertainSubmission } from './uncertain.js';

/** What a resource method asks of the transport, beside the request itself. */
export interface Call {
  readonly operation: OperationId;
  readonly options: CallOptions;
  /** The class of the request, where it is not the operation's own. */
  readonly requestClass?: RequestClass;
  /** The size from which a request body is refused, in bytes. */
  readonly maxBodyBytes?: number;
  /** Whether an answer with a status outside 2xx is an answer all the same. */
  readonly isAnswer?: (status: number, text: string) => boolean;
  /** Whether the answer must carry the operation's record. Default true. */
  readonly expectsRecord?: boolean;
  /** Whether the request goes ahead of others that wait for the rate limit. */
  readonly urgent?: boolean;
}

/** What `execute` gives openapi-fetch: the serializer and the fetch of this one call. */
export interface Via {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Passes the body on: it is written already. */
  readonly bodySerializer: (text: string) => string;
}

/**
 * Runs one call: openapi-fetch makes the request (`issue`), the stages send it, and its answer is read
 * once, outside the stages, so that reading can never repeat a submission.
 */
export async function execute(
  settings: Settings,
  call: Call,
  issue: (via: Via) => Promise<unknown>,
): Promise<Answer> {
  const { operation, options } = call;
  const requestClass = call.requestClass ?? requestClassOf(operation);
  const context: RequestContext = { purpose: operation, requestClass, redact: settings.redact };
  const deadlineMs = options.deadlineMs ?? settings.deadlineMs;
  const scope = openScope(options.signal, deadlineMs, operation);
  const submission: SubmissionState = {};
  const projectId = options.projectId ?? settings.projectId;
  let sent: string | undefined;
  try {
    const { request, body } = await prepare(call, issue);
    sent = body;
    const url = withProject(request.url, projectId);
    const response = await pipeline(
      settings,
      call,
      context,
      scope,
      submission,
    )(url, {
      method: request.method,
      headers: requestHeaders(request.headers, options),
      signal: scope.signal,
      ...uncached(),
      ...(body === undefined ? {} : { body }),
    });
    const answer = await readAnswer(response, operation, settings.redact);
    settings.inspect?.(operation, answer);
    if (call.expectsRecord !== false) requireRecord(answer, operation, settings.redact);
    return answer;
  } catch (error) {
    if (requestClass === 'safe' || submission.sentAt === undefined) {
      inspectRefusal(settings, operation, error);
      throw error;
    }
    // What `inspect` throws is about an answer that did come.
    if (!(error instanceof ScenarioError) || error.kind === 'contract-violation') throw error;
    // Read back from the text: the caller may have changed its objects meanwhile.
    const request = { body: sent === undefined ? undefined : JSON.parse(sent), projectId };
    throw await uncertainSubmission(operation, submission.sentAt, request, error);
  } finally {
    scope.dispose();
  }
}

/** Shows a refusal to `inspect`; not what may pass, so that it stays an error that may pass. */
function inspectRefusal(settings: Settings, operation: OperationId, error: unknown): void {
  const refusal = refusalOf(error);
  if (refusal === undefined || refusal.status >= 500) return;
  if (![408, 425, 429].includes(refusal.status)) settings.inspect?.(operation, refusal);
}

interface Prepared {
  readonly request: Request;
  readonly body: string | undefined;
}

/** Lets openapi-fetch make the request, without sending it. */
function prepare(call: Call, issue: (via: Via) => Promise<unknown>): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    let body: Prepared['body'];
    issue({
      bodySerializer(text) {
        refuseLargeBody(text, call);
        body = text;
        return text;
      },
      async fetch(request) {
        resolve({ request, body });
        return new Response(null, { status: 204 });
      },
    }).catch(reject);
  });
}

function pipeline(
  settings: Settings,
  { options, urgent = false, isAnswer }: Call,
  context: RequestContext,
  scope: Scope,
  submission: SubmissionState,
) {
  const limiter = settings.limiterOf(options.projectId ?? settings.projectId);
  return compose(
    [
      retry(
        {
          maxRetries: options.maxRetries ?? settings.maxRetries,
          backoff: settings.backoff,
          renewable: settings.credentials.renewable,
          remainingMs: scope.remainingMs,
          onAttempt: (attempt) => settings.report(attempt, options.onAttempt),
        },
        context,
      ),
      ...(limiter === undefined ? [] : [limitRate(limiter, urgent)]),
      authenticate(settings.credentials, settings.origin),
      trackSubmission(submission),
      timeout(options.timeoutMs ?? settings.timeoutMs, context),
      raise(isAnswer ?? (() => false), context),
      readBody(settings.maxResponseBytes, context),
      redirect(sameOrigin, context),
    ],
    send(settings.fetch, context),
  );
}

function refuseLargeBody(
  text: string,
  { operation, maxBodyBytes = Number.POSITIVE_INFINITY }: Call,
) {
  const size = new TextEncoder().encode(text).byteLength;
  if (size < maxBodyBytes) return;
  throw new InvalidRequestError(
    `The request would have ${size} bytes, and must stay under ${maxBodyBytes}. Nothing was sent. ` +
      'Upload the images first (client.uploads.uploadFile) and give their asset IDs.',
    { operation },
  );
}

function requestHeaders(own: Headers, { headers }: CallOptions): Headers {
  const merged = new Headers(own);
  for (const [name, value] of Object.entries(checkHeaders(headers))) merged.set(name, value);
  merged.set('accept', 'application/json');
  return merged;
}

function withProject(url: string, projectId: string | undefined): string {
  if (projectId === undefined) return url;
  return `${url}${url.includes('?') ? '&' : '?'}projectId=${encodeURIComponent(projectId)}`;
}
