import { UnexpectedResponseError } from '../errors/index.js';
import { isObject } from '../isObject.js';
import type { Purpose } from '../operations.js';
import type { Answer } from './fetch.js';

type Facts = Readonly<Record<string, unknown>>;

/**
 * Makes an answer with a web stream from the result of a `fetch`: of node-fetch and cross-fetch, with a
 * Node stream as body; of SvelteKit, whose headers throw; of React Native and stubs, with only `arrayBuffer()`,
 * `text()` or `json()`. A body that was read or locked fails when it is read, so that a refusal keeps its status.
 */
export function adoptResponse(given: unknown, operation: Purpose): Answer {
  const facts: Facts = Object(given);
  const { type, url, redirected, status = facts.ok === true ? 200 : undefined } = facts;
  // A browser shows a redirect that it did not follow as status 0.
  if (status === 0 && type === 'opaqueredirect') return given as Response;
  const code = Number(status);
  if (!Number.isInteger(status) || code < 100) {
    throw unusable('did not return a response', operation);
  }
  return {
    type: type as ResponseType,
    url: String(url ?? ''),
    redirected: redirected === true,
    status: code,
    ok: code >= 200 && code <= 299,
    headers: headersOf(facts.headers),
    body: BODYLESS.includes(code) ? null : bodyOf(facts, operation),
  };
}

const BODYLESS = [204, 205, 304];

/**
 * Ends an answer that is not read, or no longer; a broken or slow body does not affect how the call ends.
 *
 * @param given - the result of a `fetch`, of any kind
 */
export function letGo(given: unknown): void {
  const { body } = Object(given);
  const { cancel, destroy } = Object(body);
  const end = typeof cancel === 'function' ? cancel : destroy;
  Promise.resolve()
    .then(() => end?.call(body))
    .catch(() => {});
}

function bodyOf(given: Facts, operation: Purpose): Answer['body'] {
  const { body, bodyUsed } = given;
  if (bodyUsed === true || (isObject(body) && body.locked === true))
    return failing(unreadable(operation));
  if (isWebStream(body)) {
    owners.set(body, given);
    return body as unknown as Answer['body'];
  }
  if (isAsyncIterable(body)) return iterated(body);
  const method = METHODS.find((name) => typeof given[name] === 'function');
  return method === undefined ? null : iterated(readWith(given, method));
}

/** Node empties the body of a response that nobody holds any more, unless it is being read. */
const owners = new WeakMap<object, Facts>();

/** The methods that read a body without a stream, the best first: bytes keep everything that was sent. */
const METHODS = ['arrayBuffer', 'text', 'json'];

async function* readWith(given: Facts, method: string): AsyncGenerator<unknown> {
  const read = await (given[method] as () => unknown).call(given);
  yield method === 'json' ? JSON.stringify(read) : read;
}

function iterated(body: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array);
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function failing(error: Error): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.error(error) });
}

const unreadables = new WeakSet<object>();

/** The error of a body that somebody else has read, or reads. */
export function unreadable(operation: Purpose): UnexpectedResponseError {
  const error = unusable(
    'returned a response with a body that was already read or is locked',
    operation,
  );
  unreadables.add(error);
  return error;
}

/** Whether an error is about a body that somebody else has read, or reads. */
export function isUnreadable(error: unknown): boolean {
  return unreadables.has(error as object);
}

function headersOf(given: unknown): Headers {
  const headers = new Headers();
  for (const [name, value] of entriesOf(given)) {
    try {
      headers.append(String(name), String(value));
    } catch {
      // An impossible header decides nothing.
    }
  }
  return headers;
}

function entriesOf(given: unknown): Iterable<readonly [unknown, unknown]> {
  if (!isObject(given)) return [];
  if (typeof given.forEach !== 'function') return Object.entries(given);
  const entries: [unknown, unknown][] = [];
  given.forEach((value: unknown, name: unknown) => {
    entries.push([name, value]);
  });
  return entries;
}

function unusable(what: string, operation: Purpose): UnexpectedResponseError {
  return new UnexpectedResponseError(
    `The fetch option ${what}. Pass a function that behaves like the global fetch and leaves the body unread (to read it, use response.clone()).`,
    { operation },
  );
}

function isWebStream(value: unknown): value is Facts {
  return isObject(value) && typeof value.getReader === 'function';
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && typeof Reflect.get(value, Symbol.asyncIterator) === 'function';
}
