import type { IncomingMessage } from 'node:http';
import { type Answer, httpError, quotaError, Refusal } from './answers.js';
import { authenticate, type Credentials, DEFAULT_CREDENTIALS } from './auth.js';
import type { BehaviourDeviation, Departure, DeviationContext } from './deviations/deviation.js';
import { serveFile } from './files.js';
import { listen, parseJson, type RequestRecord, readBody } from './http.js';
import { isFinal } from './lifecycle.js';
import { rateLimiter } from './rateLimit.js';
import type { Job } from './records.js';
import { type Match, matchRoute } from './routes.js';
import { seed } from './seed.js';
import type { Operation, Service } from './service.js';
import { Signer } from './signing.js';
import { Store } from './store.js';

const BASE_PATH = '/v1';
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const DAY_MS = 86_400_000;

/** The operations that the public token may use. */
const PUBLIC: readonly string[] = ['assetsList', 'assetsRetrieve'];

export interface StandInOptions {
  /** Port of the API; default a free one. */
  readonly port?: number;
  /** Accepted credentials; override {@link DEFAULT_CREDENTIALS}. */
  readonly credentials?: Partial<Credentials>;
  /** Where the stand-in departs from the documented behaviour; default nowhere. */
  readonly deviations?: readonly Departure[];
  /** The clock of records, signatures and the rate limit; default the real one. */
  readonly now?: () => Date;
  /** Calls a minute before 429; default no limit. */
  readonly rateLimit?: number;
  /** Creative units to spend before 402; default no limit. */
  readonly creativeUnits?: number;
  /** Price of one patch in creative units; default 5. */
  readonly creativeUnitsCost?: number;
  /** Add-ons to a patch, by name, with their price in creative units; default none. */
  readonly addOns?: Readonly<Record<string, number>>;
  /** What the check for protected content costs in addition; default nothing. */
  readonly ipDetectionFee?: number;
  /** Whether a patch advances on each read, or is finished in the first answer; default stepwise. */
  readonly settle?: 'stepwise' | 'at-once';
  /** Whether `POST /assets` accepts only base64, no data URL; default both. */
  readonly strictUploads?: boolean;
  /** Life of signed URLs in milliseconds; default one day. */
  readonly signedUrlTtlMs?: number;
}

export interface StandIn {
  /** Base URL of the API. */
  readonly url: string;
  /** Origin of signed URLs: another port, so that it differs from the API's. */
  readonly filesOrigin: string;
  readonly credentials: Credentials;
  /** Its URL and key, as environment variables for clients and the contract suite. */
  readonly environment: Readonly<
    Record<'SCENARIO_BASE_URL' | 'SCENARIO_SDK_API_KEY' | 'SCENARIO_SDK_API_SECRET', string>
  >;
  /** Every request answered so far, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** How many paid patches were accepted. */
  readonly submissions: number;
  setDeviations(deviations: readonly Departure[]): void;
  close(): Promise<void>;
}

/** Starts a stateful stand-in for the Scenario service on the loopback address. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const now = options.now ?? (() => new Date());
  const credentials = { ...DEFAULT_CREDENTIALS, ...options.credentials };
  const limitRate = rateLimiter(options.rateLimit ?? Number.POSITIVE_INFINITY, now);
  const store = new Store(now);
  await seed(store, now());

  const requests: RequestRecord[] = [];
  const finalReads = new Map<string, number>();
  let deviations = options.deviations ?? [];
  let balance = options.creativeUnits ?? Number.POSITIVE_INFINITY;
  let submissions = 0;

  const recorded =
    (listener: RequestRecord['listener'], handle: (request: IncomingMessage) => Promise<Answer>) =>
    async (request: IncomingMessage): Promise<Answer> => {
      const answered = await handle(request);
      const { method = '', url = '' } = request;
      const path = url.replace(/\?.*/, '');
      requests.push({ listener, method, path, status: answered.status });
      return answered;
    };

  const files = await listen(
    recorded('files', (request) => serveFile(store, signer, request)),
    0,
  );
  const signer = new Signer(files.origin, now);

  const service: Service = {
    store,
    signer,
    signedUrlTtlMs: options.signedUrlTtlMs ?? DAY_MS,
    creativeUnitsCost: options.creativeUnitsCost ?? 5,
    addOns: options.addOns ?? {},
    ipDetectionFee: options.ipDetectionFee ?? 0,
    settle: options.settle ?? 'stepwise',
    strictUploads: options.strictUploads ?? false,
    charge(creativeUnits) {
      if (creativeUnits > balance) throw quotaError(402, 'Your creative units are used up');
      balance -= creativeUnits;
      submissions += 1;
    },
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    let raw: Buffer | undefined;
    const url = new URL(request.url ?? '/', 'http://api.invalid');
    let match: Match | undefined;
    let body: unknown;
    let answered: Answer;
    try {
      if (!url.pathname.startsWith(`${BASE_PATH}/`)) {
        throw httpError(404, 'There is nothing at this path');
      }
      match = matchRoute(request.method ?? '', url.pathname.slice(BASE_PATH.length));
      const { authorization, 'content-type': contentType } = request.headers;
      const access = authenticate(authorization, url.searchParams.get('projectId'), credentials);
      if (access === 'public' && !PUBLIC.includes(match.operationId)) {
        throw httpError(401, 'The public token reads public assets only');
      }
      limitRate();
      // The body of an unauthorized request is not read.
      raw = await readBody(request, MAX_BODY_BYTES);
      if (!raw) throw httpError(400, 'The body is too large');
      if (match.method !== 'GET') body = parseJson(raw, contentType);
      const { params } = match;
      answered = await behaving(match)(service, { params, query: url.searchParams, body, access });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answered = error.answer;
    }
    const sent = { query: url.searchParams, headers: request.headers, raw: String(raw ?? '') };
    return match ? deviate(match, url.pathname, sent, answered) : answered;
  };

  const behaving = ({ operationId, run }: Match): Operation =>
    deviations
      .filter((deviation) => deviation.operations.includes(operationId))
      .reduce(
        (inner, deviation) =>
          'around' in deviation
            ? (deviation as unknown as BehaviourDeviation).around(inner, operationId)
            : inner,
        run,
      );

  const deviate = (
    { operationId }: Match,
    path: string,
    sent: Pick<DeviationContext, 'query' | 'headers' | 'raw'>,
    documented: Answer,
  ): Answer => {
    const seen = finalReads.get(path) ?? 0;
    if (operationId === 'jobsRetrieve' && documented.status === 200) {
      const { job } = documented.body as unknown as { job: Job };
      if (isFinal(job.status)) finalReads.set(path, seen + 1);
    }
    const context = { operationId, ...sent, finalReads: seen };
    return deviations
      .filter((deviation) => deviation.operations.includes(operationId))
      .reduce((current, deviation) => deviation.apply(current, context), documented);
  };

  const api = await listen(recorded('api', answer), options.port ?? 0).catch(
    async (error: unknown) => {
      await files.close();
      throw error;
    },
  );

  const url = `${api.origin}${BASE_PATH}`;
  return {
    url,
    filesOrigin: files.origin,
    credentials,
    environment: {
      SCENARIO_BASE_URL: url,
      SCENARIO_SDK_API_KEY: credentials.apiKey,
      SCENARIO_SDK_API_SECRET: credentials.apiSecret,
    },
    requests,
    get submissions() {
      return submissions;
    },
    setDeviations(next) {
      deviations = next;
    },
    async close() {
      await Promise.all([api.close(), files.close()]);
    },
  };
}
