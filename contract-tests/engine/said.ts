import { isObject } from '../../src/contract/document.js';
import { show } from '../../src/contract/findings.js';
import type { TargetResponse } from './targetResponse.js';

/** The message in the body of a refusal, redacted and shortened, if there is one. */
export function saidIn({
  body,
  redact,
}: Pick<TargetResponse, 'body' | 'redact'>): string | undefined {
  if (!isObject(body)) return undefined;
  const texts = [body.message, body.reason, body.detail, body.error, body.title];
  const said = texts.find((text) => typeof text === 'string' && text.trim() !== '');
  return said === undefined ? undefined : show(said, redact);
}

/** A sentence with the service's message appended, if there is one. */
export function withSaid(sentence: string, said: string | undefined): string {
  return said === undefined ? sentence : `${sentence}${quoteOf(said)}`;
}

function quoteOf(said: string): string {
  return ` It said: ${said}`;
}

/** A finding's texts with the service's message, and that message alone. */
export function withWords({ actual, message }: Words, said: string | undefined): Words {
  if (said === undefined) return { actual, message };
  return { actual: `${actual}: ${said}`, message: withSaid(message, said), said };
}

/** A finding without that message. */
export function withoutWords<T extends Words>({ said, ...finding }: T): Omit<T, 'said'> {
  if (said === undefined) return finding;
  const { actual, message } = finding;
  return {
    ...finding,
    actual: actual.replace(`: ${said}`, ''),
    message: message.replace(quoteOf(said), ''),
  };
}

interface Words {
  readonly actual: string;
  readonly message: string;
  readonly said?: string;
}
