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

const mark = ' It said: ';

/** A finding's texts with the service's message appended. */
export function withWords(finding: Words, said: string | undefined): Words {
  if (said === undefined) return finding;
  return {
    actual: `${finding.actual}: ${said}`,
    message: `${finding.message}${mark}${said}`,
  };
}

/** The same texts without that message. */
export function withoutWords({ actual, message }: Words): Words {
  const [status = actual] = actual.split(': ');
  const [sentence = message] = message.split(mark);
  return { actual: status, message: sentence };
}

interface Words {
  readonly actual: string;
  readonly message: string;
}
