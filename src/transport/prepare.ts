import { createQuerySerializer } from 'openapi-fetch';
import { InvalidRequestError, ScenarioError } from '../errors/index.js';
import { type Callee, operations } from '../operations.js';
import { type CallOptions, checkHeaders, type Settings } from '../options/index.js';
import { isPromise } from '../promise.js';
import { sanitizeCause } from '../redact.js';
import { fitsIn, utf8Size } from '../utf8.js';

/** The parameters of a request, as they will be sent: the names in the query are encoded, the values are not. */
export interface AskedParams {
  readonly query: Readonly<Record<string, unknown>>;
  /** The JSON body; `undefined` without one. */
  readonly body: string | undefined;
}

/** The request of a call, as a resource method asks for it. */
export interface Asked {
  readonly method: string;
  /** The path below the base URL, with the names of its parameters in braces. */
  readonly route: string;
  /** The values of the path's parameters. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** Images may take their time. */
  readonly params: AskedParams | Promise<AskedParams>;
}

/** A request, ready to be sent. */
export interface Prepared {
  readonly url: string;
  readonly method: string;
  /** Not shared: made for each request. */
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** The settings of a call for its request. */
interface CallParts {
  readonly operation: Callee;
  readonly options: CallOptions | undefined;
  readonly maxBodyBytes?: number;
}

// `types` is one comma-separated value; no operation repeats a parameter.
export const QUERY_STYLE = { array: { style: 'form', explode: false } } as const;

const writeQuery = createQuerySerializer(QUERY_STYLE);

/** Makes a request, without sending it: at once, unless its parameters take their time. */
export function prepare(
  settings: Pick<Settings, 'baseUrl' | 'headers'>,
  call: CallParts,
  asked: Asked,
  projectId: string | undefined,
): Prepared | Promise<Prepared> {
  const complete = ({ query, body }: AskedParams): Prepared => {
    try {
      if (body !== undefined) refuseLargeBody(body, call);
      const { method, route, path = {} } = asked;
      const search = writeQuery(withProject(query, call, projectId));
      return {
        url: `${settings.baseUrl}${pathTo(route, path)}${search && `?${search}`}`,
        method,
        headers: requestHeaders(settings.headers, body, call.options?.headers),
        body,
      };
    } catch (error) {
      throw cannotBuild(error, call);
    }
  };
  const { params } = asked;
  if (!isPromise(params)) return complete(params);
  return params.then(complete, (error) => {
    throw cannotBuild(error, call);
  });
}

function pathTo(route: string, ids: Readonly<Record<string, string>>): string {
  let path = route;
  for (const name in ids) path = path.replace(`{${name}}`, encodeURIComponent(ids[name] as string));
  return path;
}

function cannotBuild(error: unknown, { operation }: CallParts): ScenarioError {
  if (error instanceof ScenarioError) return error;
  // Half of a surrogate pair in a text for the URL, a value that JSON cannot represent…
  const cause = sanitizeCause(error);
  return new InvalidRequestError(
    `The request cannot be built from these parameters: ${cause.message}. Nothing was sent.`,
    { operation, cause },
  );
}

function refuseLargeBody(
  text: string,
  { operation, maxBodyBytes = Number.POSITIVE_INFINITY }: CallParts,
) {
  if (fitsIn(text, maxBodyBytes)) return;
  throw new InvalidRequestError(
    `The request would have ${utf8Size(text)} bytes; it must be smaller than ${maxBodyBytes}. Nothing was sent. ` +
      'Upload the images first (client.uploads.uploadFile) and pass their asset IDs.',
    { operation },
  );
}

function requestHeaders(
  given: Headers,
  body: string | undefined,
  own: CallOptions['headers'],
): Headers {
  const headers = new Headers(given);
  if (body !== undefined && !headers.has('content-type')) {
    headers.set('content-type', 'application/json');
  }
  for (const [name, value] of Object.entries(checkHeaders(own))) headers.set(name, value);
  headers.set('accept', 'application/json');
  return headers;
}

/** Adds the project to the query, in the parameter that the operation has for it. */
function withProject(
  query: AskedParams['query'],
  { operation }: CallParts,
  projectId: string | undefined,
): AskedParams['query'] {
  const names: readonly string[] =
    operation === 'request' ? ['projectId'] : operations[operation].query;
  const name = ['projectId', 'projectIds'].find((each) => names.includes(each));
  if (projectId === undefined || name === undefined) return query;
  return { ...query, [name]: query[name] ?? projectId };
}
