import { readFile } from 'node:fs/promises';
import { isLoopback } from '../src/address.js';
import { isObject, objectsIn, resolve } from '../src/contract/document.js';
import { withPlainReferences } from '../src/contract/plainDocument.js';
import { decodeText } from '../src/decodeText.js';
import { reasonOf, unreadable } from '../src/node/reason.js';
import { CommandError, UsageError } from './commandLine.js';
import type { Context } from './context.js';
import { readStdin } from './images.js';

/** The largest document that is read from a URL, in bytes. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Reads an OpenAPI 3.1 document of the command line: a file, a URL of this machine, or `-`.
 *
 * @throws {CommandError} when it cannot be read, or is not an OpenAPI 3.1 document in one file.
 */
export async function readDocument(context: Context, name: string): Promise<object> {
  const document = await readJson(
    context,
    name,
    'an OpenAPI document',
    'Convert it, for example with `npx @redocly/cli bundle --ext json`; in a clone of scenario-patch it is generated/openapi.json',
  );
  const version = isObject(document) ? document.openapi : undefined;
  if (!isObject(document) || typeof version !== 'string' || !/^3\.1(\.|$)/.test(version)) {
    throw new CommandError(
      `${name} is not an OpenAPI 3.1 document${typeof version === 'string' ? `: its version is ${version}` : ''}.`,
    );
  }
  const outside = findReference(document, (reference) => !reference.startsWith('#'));
  if (outside !== undefined) {
    throw new CommandError(
      `${name} refers to another file, ${outside}: bundle them into one, for example with \`npx @redocly/cli bundle\`.`,
    );
  }
  const plain = withPlainReferences(document);
  const anchored = findReference(plain, (reference) => /^#[^/]/.test(reference));
  if (anchored !== undefined) {
    throw new CommandError(
      `${name} refers to the anchor ${anchored}, which is not followed here: refer to its place, such as #/components/schemas/Thing.`,
    );
  }
  const missing = findReference(
    plain,
    (reference) =>
      reference.startsWith('#/') && resolve(plain, reference.slice(1)).value === undefined,
  );
  if (missing === undefined) return document;
  throw new CommandError(`${name} refers to ${missing}, which it does not have.`);
}

/** Reads JSON of the command line: a file, a URL of this machine, or `-`. */
export async function readJson(
  context: Context,
  name: string,
  what: string,
  advice?: string,
): Promise<unknown> {
  const text = await readText(context, name);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(
      `${name} is not ${what} in JSON: ${(error as Error).message}.${advice === undefined ? '' : ` ${advice}.`}`,
    );
  }
}

async function readText(context: Context, name: string): Promise<string> {
  if (name === '-') return decodeText(await readStdin(context));
  if (/^https?:\/\//i.test(name)) return fetchText(context, name);
  try {
    return decodeText(await readFile(context.path(name)));
  } catch (error) {
    const missing = 'give a file, a URL of this machine, or - for standard input';
    throw new CommandError(unreadable(name, error, missing), { cause: error });
  }
}

async function fetchText({ signal }: Context, name: string): Promise<string> {
  const url = URL.canParse(name) ? new URL(name) : undefined;
  if (url === undefined) throw new UsageError(`${name} is not a valid URL.`);
  if (!isLoopback(url)) {
    throw new UsageError(
      `${url.host} is not this machine: documents are fetched only from this machine. Download it, and name the file.`,
    );
  }
  try {
    const response = await fetch(url, { signal, redirect: 'error' });
    if (!response.ok) throw new CommandError(`${name} answered ${response.status}.`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > mostBytes) throw new CommandError(`${name} is larger than ${mostBytes} bytes.`);
      chunks.push(chunk);
    }
    return decodeText(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof CommandError || signal.aborted) throw error;
    const { cause = error } = error as Error;
    throw new CommandError(`${name} cannot be read: ${reasonOf(cause)}.`);
  }
}

/** The first reference of a kind; in a value, `$ref` is a field like any other. */
function findReference(
  document: object,
  isSought: (reference: string) => boolean,
): string | undefined {
  for (const [, { $ref }] of objectsIn(document)) {
    if (typeof $ref === 'string' && isSought($ref)) return $ref;
  }
  return undefined;
}
