import type { Redact } from '../../src/redact.js';
import type { ParsedResponse } from '../../src/transport/parseResponse.js';
import { redactorOf } from './redactor.js';
import type { Target } from './target.js';

/** A response of the target, its body read. */
export interface TargetResponse extends ParsedResponse {
  /** Removes the target's credentials from shown text. */
  readonly redact?: Redact;
  /** Whether a mock made it from the examples and schemas of the document. Default: false. */
  readonly isMade?: boolean;
  /** Whether its request was sent before, and may have been carried out then. Default: false. */
  readonly isRepeated?: boolean;
}

/** Reads a response to its end. */
export async function receive(response: Response, target: Target): Promise<TargetResponse> {
  const bytes = await response.arrayBuffer();
  const { status, headers } = response;
  // A mock keeps nothing, in a run that names it by its URL too.
  const isMade = target.fixtures.made === undefined;
  return { status, headers, ...readBody(bytes), redact: redactorOf(target), isMade };
}

function readBody(bytes: ArrayBuffer): Pick<TargetResponse, 'body' | 'text'> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, body: parseBody(text) };
  } catch {
    // JSON is in UTF-8: a client that reads exactly refuses anything else.
    const text = new TextDecoder().decode(bytes);
    return { text, body: text };
  }
}

/** The body of a response: parsed where it is JSON, its text where it is not, nothing where it is empty. */
export function parseBody(text: string): unknown {
  const value = jsonOf(text);
  return value === undefined && text !== '' ? text : value;
}

/** What a text in JSON stands for; `undefined` for any other. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
