import { LONE_SURROGATE, reading, writeJson } from './arguments/json.js';
import { fieldsOf } from './arguments/lineage.js';
import { checkOptions, isPlain, type NamesOf, quote } from './arguments/names.js';
import { type Query, setQuery } from './arguments/params.js';
import { typeName } from './bytes.js';
import { ConfigurationError } from './errors/index.js';
import { redactError } from './errors/redactError.js';
import { operations } from './operations.js';
import { callOptionNames } from './options/call.js';
import type { CallOptions, Settings } from './options/index.js';
import { execute } from './transport/execute.js';
import type { ParsedResponse } from './transport/parseResponse.js';

/** A method of `client.request`. */
export type RequestMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Options of `client.request`. */
export interface RequestOptions extends CallOptions {
  /** Query parameters; a list is one comma-separated value. Default none. */
  readonly query?:
    | Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>
    | undefined;
  /** The JSON body, as plain data. Default none. */
  readonly body?: unknown;
}

type QueryValue = string | number | boolean;

const requestOptionNames: NamesOf<RequestOptions> = {
  ...callOptionNames,
  query: true,
  body: true,
};

const METHODS: readonly string[] = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
] satisfies RequestMethod[];

/** Calls a path below the base URL for which the client lacks a method. */
export async function requestPath<Result>(
  settings: Settings,
  method: RequestMethod,
  path: string,
  options: RequestOptions = {},
  read: (answer: ParsedResponse) => Result,
): Promise<Result> {
  checkOptions('request', options, requestOptionNames);
  if (!METHODS.includes(method)) {
    throw new ConfigurationError(
      `The method must be one of ${METHODS.join(', ')}, not ${quote(String(method))}. Nothing was sent.`,
    );
  }
  const { query = {}, body, ...call } = options;
  const route = routeBelow(settings.baseUrl, path);
  refuseSubmission(method, route);
  if (body !== undefined && method === 'GET') {
    throw new ConfigurationError('A GET request cannot have a body: use query. Nothing was sent.');
  }
  const params = {
    query: writeQuery(query),
    body: body === undefined ? undefined : await writeJson(body),
  };
  try {
    const answer = await execute(
      settings,
      {
        operation: 'request',
        options: call,
        effect: method === 'GET' ? 'reads' : 'writes',
        expectsRecord: false,
      },
      { method, route, params },
    );
    return read(answer);
  } catch (error) {
    throw redactError(error, settings.redact);
  }
}

/** The path as it will be sent; refuses one that leaves the base URL, in any spelling. */
function routeBelow(baseUrl: string, path: string): string {
  const refuseUrl = (why: string) =>
    new ConfigurationError(`The path ${why}. Give one like '/models/model_1'. Nothing was sent.`);
  if (typeof path !== 'string' || !/^\/[^/\\]/.test(path)) {
    throw refuseUrl('must begin with one slash: it is relative to baseUrl');
  }
  if (/[?#]/.test(path)) throw refuseUrl('must not contain a query or a fragment: use query');
  if (LONE_SURROGATE.test(path)) throw refuseUrl('contains half of a surrogate pair');
  const segments = segmentsOf(fullyDecoded(path));
  if (segments.some((segment) => segment === '..' || segment === '.')) {
    throw refuseUrl("must not contain '.' or '..', which lead out of baseUrl");
  }
  const url = new URL(baseUrl + path);
  const base = new URL(baseUrl);
  const root = base.pathname.replace(/\/$/, '');
  if (url.origin !== base.origin || !url.pathname.startsWith(`${root}/`)) {
    throw refuseUrl('leads out of baseUrl');
  }
  return url.pathname.slice(root.length);
}

/** A path without percent-encoding and without the characters that URLs drop: services may decode more than once. */
function fullyDecoded(path: string): string {
  let text = path;
  for (;;) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a URL drops them, and so makes '..' of a longer text.
    const plain = text.replace(/[\x00-\x20]/g, '');
    const decoded = plain.replace(/%([\da-f]{2})/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (decoded === text) return text;
    text = decoded;
  }
}

/** The segments of paths below which requests are charged for. */
const PAID: ReadonlySet<string> = new Set(
  Object.values(operations).flatMap(({ effect, path }) =>
    effect === 'submits' ? segmentsOf(path).slice(0, 1) : [],
  ),
);

/** A submission has its own method, which keeps the promise about charges. */
function refuseSubmission(method: string, route: string): void {
  if (method === 'GET') return;
  const segments = segmentsOf(fullyDecoded(route));
  // A gateway may have them below a version, or anything else; what ends with the name is another record.
  const paid = segments.find((each, at) => PAID.has(each) && (at === 0 || segments[at + 1]));
  if (paid === undefined) return;
  throw new ConfigurationError(
    `${method} below /${paid} is charged for, and request cannot limit charges: use the methods of generate. Nothing was sent.`,
  );
}

/** The segments of a path as the most lenient service reads them: without empty ones, parameters and case. */
function segmentsOf(path: string): string[] {
  const segments = path.split(/[/\\]/).map((each) => each.split(';', 1).join('').toLowerCase());
  return segments.filter((each) => each !== '');
}

function writeQuery(given: object): Query {
  const query: Query = Object.create(null);
  reading(() => {
    if (!isPlain(given)) {
      throw new ConfigurationError(
        `query must be an object, not ${typeName(given)}. Nothing was sent.`,
      );
    }
    if ('projectId' in given) {
      throw new ConfigurationError(
        "Use the option 'projectId' to name the project. Nothing was sent.",
      );
    }
    for (const [name, field] of fieldsOf(given)) setQuery(query, name, field);
  });
  return query;
}
