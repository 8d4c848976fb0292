import { isLoopback } from '../../src/address.js';
import { basicAuthorization } from '../../src/basicAuth.js';
import type { Contract } from '../engine/contract.js';
import { type LiveOptions, LiveTargetError } from './options.js';
import { commonWording, isWorded, type Wording } from './wording.js';

/** Paths that no document has. What differs between the answers to them says nothing about a path. */
const NO_PATHS = ['/no-path-of-the-document', '/nothing-that-it-describes'] as const;

/** The path of the service's version, which a base URL is easily given with or without by mistake. */
const VERSION = '/v1';

/** An answer, as far as it says whether there is anything at its path. */
interface Reply {
  readonly status: number;
  /** Without the path. */
  readonly text: string;
}

/** How a target answers where there is nothing. */
interface Nowhere {
  readonly reply: Reply;
  readonly wording: Wording;
}

/**
 * Stops a run on a base URL below which the target has no path of the document: each answers 404 or 405, in the
 * words in which it answers to paths that do not exist. A target that routes a path, and has no record there, does not.
 *
 * @param status The answer to `GET /jobs`.
 * @throws {LiveTargetError} which names the base URL that is probably meant.
 */
export async function refuseWrongPath(
  contract: Contract,
  options: LiveOptions,
  status: number,
  send: typeof globalThis.fetch,
): Promise<void> {
  const { baseUrl, credentials } = options;
  const { apiKey, apiSecret } = credentials;
  const authorization = basicAuthorization(apiKey, apiSecret);
  const ask = (method: string, path: string, own = true) =>
    reply(send, `${baseUrl}${path}`, method, own ? { authorization } : {});
  const nowhere = new Map<string, Nowhere | undefined>();
  const isRouted = async (method: string, path: string): Promise<boolean> => {
    if (!nowhere.has(method)) {
      const [one, other] = [await ask(method, NO_PATHS[0]), await ask(method, NO_PATHS[1])];
      const known = one && other && { reply: one, wording: commonWording(one.text, other.text) };
      nowhere.set(method, known);
    }
    return !isMissing(await ask(method, path), nowhere.get(method));
  };
  const reads = contract.document.operations.filter(({ effect }) => effect === 'reads');
  for (const { method, path } of reads) {
    if (await isRouted(method, path.replace(/\{[^}]+\}/g, 'unknown'))) return;
  }
  // Some ask for credentials where there is something, and say nothing about it to anybody else.
  const [there, elsewhere] = [
    await ask('GET', '/jobs', false),
    await ask('GET', NO_PATHS[0], false),
  ];
  if (there?.status !== elsewhere?.status) return;
  const meant = await findMeant(baseUrl, send);
  const advice = meant === undefined ? 'correct its path' : `set the base URL to ${meant}`;
  const prism =
    isPrism(nowhere.get('GET')?.reply) && !options.mock ? ` ${prismNote(meant ?? baseUrl)}` : '';
  throw new LiveTargetError(
    `${baseUrl} answered ${status} to GET /jobs, and like a path that does not exist to every read of the document: ${advice}.${prism}`,
    // With the right address in the message, nothing is left to advise.
    meant === undefined ? 'path' : 'setting',
  );
}

/** What to say about a target on this machine that answers as Prism does, if it is not treated as a mock. */
export async function describePrism(
  { baseUrl, mock }: LiveOptions,
  send: typeof globalThis.fetch,
): Promise<string | undefined> {
  if (mock || !isLoopback(new URL(baseUrl))) return undefined;
  return isPrism(await reply(send, `${baseUrl}${NO_PATHS[0]}`, 'GET'))
    ? prismNote(baseUrl)
    : undefined;
}

function prismNote(baseUrl: string): string {
  return `${baseUrl} answers as Prism does: if it answers with the document's examples, set CONTRACT_MOCK=1. Otherwise what a mock cannot do counts as violations.`;
}

function isPrism(answer: Reply | undefined): boolean {
  return answer?.text.includes('stoplight.io/prism/errors') === true;
}

/** The base URL near this one at which there is something: it need not accept anything without credentials. */
async function findMeant(
  baseUrl: string,
  send: typeof globalThis.fetch,
): Promise<string | undefined> {
  const { origin } = new URL(baseUrl);
  const above = baseUrl === origin ? origin : baseUrl.replace(/\/[^/]+$/, '');
  const near = [
    ...(baseUrl.endsWith(VERSION) ? [] : [`${baseUrl}${VERSION}`]),
    ...[`${above}${VERSION}`, above, `${origin}${VERSION}`, origin],
  ];
  for (const each of new Set(near)) {
    if (each === baseUrl) continue;
    const answer = await reply(send, `${each}/jobs`, 'GET');
    if (answer !== undefined && answer.status !== 404 && answer.status !== 405) return each;
  }
  return undefined;
}

/** Whether there is nothing at a path: the answer is that of a path that does not exist. */
function isMissing(answer: Reply | undefined, nowhere: Nowhere | undefined): boolean {
  return (
    answer !== undefined &&
    nowhere !== undefined &&
    (answer.status === 404 || answer.status === 405) &&
    answer.status === nowhere.reply.status &&
    isWorded(nowhere.wording, answer.text)
  );
}

/** An answer; `undefined` if there was none, which says nothing about a path. */
async function reply(
  send: typeof globalThis.fetch,
  url: string,
  method: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply | undefined> {
  const body = method === 'GET' ? {} : { body: '{}' };
  const type = method === 'GET' ? {} : { 'content-type': 'application/json' };
  try {
    const response = await send(url, {
      ...{ method, redirect: 'manual', headers: { ...headers, ...type } },
      ...body,
    });
    const text = await response.text();
    const { pathname } = new URL(url);
    const without = text.replaceAll(pathname, ' ').replaceAll(encodeURIComponent(pathname), ' ');
    return { status: response.status, text: without };
  } catch {
    return undefined;
  }
}
