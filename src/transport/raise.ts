import {
  AuthenticationError,
  ConcurrencyLimitError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PaymentRequiredError,
  PermissionError,
  QuotaExceededError,
  RateLimitError,
  ScenarioError,
  type ScenarioErrorFacts,
  ServerError,
  UnexpectedResponseError,
  UnexpectedStatusError,
} from '../errors/index.js';
import { type OperationId, operations, type Purpose } from '../operations.js';
import type { InspectedAnswer } from '../options/index.js';
import type { PricedAnswer } from '../prices/price.js';
import { printable } from '../printable.js';
import { isUnreadable } from './adopt.js';
import { dryRunNotHonoured } from './dryRun.js';
import type { Answer, Fetch, ReadAnswer, RequestContext } from './fetch.js';
import { parseJson } from './jsonExcess.js';
import { type Asked, mentionsJob } from './mentionsJob.js';
import { namedJob } from './namedJob.js';
import { isGatewayRefusal } from './refusal.js';
import { requestId } from './requestId.js';
import { readRetryAfter } from './retryAfter.js';
import { describe, readServiceError } from './serviceError.js';

/** Turns every answer that was read into an error, except a 2xx or one that `isAnswer` accepts. */
export function raise(
  isAnswer: ((status: number, text: string) => boolean) | undefined,
  context: RequestContext,
): (next: Fetch) => Fetch {
  const judge = ({ response, bytes, url, init, ...read }: ReadAnswer): Answer => {
    const text = new TextDecoder().decode(bytes);
    if (isAnswer?.(response.status, text)) return response;
    const body = parseJson(text);
    // What follows a whole JSON text says nothing more.
    const cut = body === undefined ? read.cut : undefined;
    const error =
      perhapsTaken(response, { text, body }, cut, context, { url, ...init }) ??
      statusError(response, body, context, cut);
    if (body !== undefined) {
      refusals.set(error, { status: response.status, headers: response.headers, body });
    }
    throw error;
  };
  return (next) => (url, init) =>
    next(url, init).then((response) =>
      response.ok ? response : judge(context.read as ReadAnswer),
    );
}

type Cut = NonNullable<ReadAnswer['cut']>;

/** A refusal that names a job, or may have named one, is not one: the submission may be taken, despite its status. */
function perhapsTaken(
  { status, headers }: Answer,
  answer: PricedAnswer,
  cut: Cut | undefined,
  { purpose, effect, redact }: RequestContext,
  asked: Asked,
): ScenarioError | undefined {
  if (effect !== 'submits' && effect !== 'estimates') return undefined;
  const facts = { operation: purpose, requestId: requestId(headers, redact), cause: cut?.cause };
  const jobId = namedJob(answer.body);
  if (jobId !== undefined && effect === 'estimates') {
    return dryRunNotHonoured(jobId, answer, { ...facts, status });
  }
  const isGateway = isGatewayRefusal(status, headers);
  // Of other refusals, a dry run is not repeated.
  if (effect === 'estimates' && status !== 429 && !isGateway) return undefined;
  const problem =
    jobId === undefined
      ? doubtAbout({ status, headers, ...answer }, isGateway, cut, asked)
      : `names job ${jobId}`;
  // Without a status: a refusal would prove that nothing was taken.
  return problem === undefined
    ? undefined
    : new UnexpectedResponseError(
        `${operationName(purpose)} answered ${status}, but ${problem}.`,
        facts,
      );
}

/**
 * A refusal that begins as JSON, and cannot be read as JSON, may name a job in what is missing; one that names a
 * job in another place than the document says may be about the request, or about the job of another.
 */
function doubtAbout(
  answer: PricedAnswer & Pick<Answer, 'status' | 'headers'>,
  isGateway: boolean,
  cut: Cut | undefined,
  asked: Asked,
): string | undefined {
  const { text, body } = answer;
  const mention = mentionsJob(answer, body, asked);
  if (mention !== undefined) return `its answer names ${mention} where the document has none`;
  if (body !== undefined || isGateway) return undefined;
  // Of a body that the fetch option kept to itself, there is no sign of a job.
  const isHidden = text === '' && cut !== undefined && !isUnreadable(cut.cause);
  if (!isHidden && !/^\s*[{[]/.test(text)) return undefined;
  return `${cut?.what ?? 'its answer is not valid JSON'}, and may have named a job`;
}

const refusals = new WeakMap<ScenarioError, InspectedAnswer>();

/** The JSON answer from which an error was made; kept apart from the error, since it may contain secrets. */
export function refusalOf(error: unknown): InspectedAnswer | undefined {
  return error instanceof ScenarioError ? refusals.get(error) : undefined;
}

function statusError(
  response: Answer,
  body: unknown,
  { purpose, path, redact }: RequestContext,
  cut: Cut | undefined,
): ScenarioError {
  const { status, headers } = response;
  const service = readServiceError(body, redact);
  const facts: ScenarioErrorFacts = {
    operation: purpose,
    status,
    requestId: requestId(headers, redact) ?? service?.traceId,
    service,
    retryAfterMs: readRetryAfter(response, body),
    cause: cut?.cause,
  };
  const called = purpose in operations ? operations[purpose as OperationId] : undefined;
  // A GET without an ID has no record that could be missing.
  const isLost = status === 404 && called?.method === 'GET' && !called.path.includes('{');
  const answered = `answered ${status}${isLost ? ' (is the path of baseUrl right?)' : ''}`;
  const said = service === undefined ? '' : describe(service);
  const end = cut === undefined ? '.' : `, and ${cut.what}.`;
  const message = withRequestId(
    `${operationName(purpose, path, redact)} ${answered}${said === '' ? end : `: ${said}`}`,
    facts.requestId,
  );
  if (status === 403) {
    return new PermissionError(message, facts, isGatewayRefusal(status, headers));
  }
  if (status === 429) return tooMany(message, facts);
  const ErrorClass =
    status >= 500 && status <= 599 ? ServerError : (BY_STATUS[status] ?? UnexpectedStatusError);
  return new ErrorClass(message, facts);
}

/** The error of a 429: only its body distinguishes too many requests, too many jobs and a quota. */
function tooMany(message: string, facts: ScenarioErrorFacts): ScenarioError {
  const { service } = facts;
  if (/quota/i.test(`${service?.code} ${service?.name}`))
    return new QuotaExceededError(message, facts);
  const { actionName, actionLimit } = Object(service?.details);
  if (typeof actionName !== 'string' && typeof actionLimit !== 'number') {
    return new RateLimitError(message, facts);
  }
  return new ConcurrencyLimitError(message, facts, {
    limitName: typeof actionName === 'string' ? actionName : 'jobs',
    limit: typeof actionLimit === 'number' ? actionLimit : undefined,
  });
}

const BY_STATUS: Record<number, new (message: string, facts: ScenarioErrorFacts) => ScenarioError> =
  {
    400: InvalidRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    404: NotFoundError,
    409: ConflictError,
    413: InvalidRequestError,
    415: InvalidRequestError,
    422: InvalidRequestError,
  };

/**
 * The name of a call in a message: `POST /generate/patch`.
 *
 * @param ids - the values of the path's parameters, which stand in their places: of many records, it says which
 */
export function operationName(
  purpose: Purpose,
  ids: RequestContext['path'] = {},
  redact: RequestContext['redact'] = String,
): string {
  if (purpose === 'request') return 'The request';
  if (purpose === 'assetDownload') return 'The asset download';
  if (purpose === 'uploadPart') return 'The part upload';
  const { method, path } = operations[purpose];
  const named = path.replace(/\{(\w+)\}/g, (place, name) => printable(redact(ids[name] ?? place)));
  return `${method} ${named}`;
}

/** A message that ends with the request's ID, which the vendor's support asks for. */
export function withRequestId(message: string, id: string | undefined): string {
  return id === undefined ? message : `${message} (request ID ${id})`;
}
