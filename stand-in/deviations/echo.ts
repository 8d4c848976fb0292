import type { Answer } from '../answers.js';
import type { OperationId } from '../routes.js';
import type { Deviation } from './deviation.js';
import { ASSET_OPERATIONS, type Editable, JOB_OPERATIONS } from './edit.js';

type Spell = (text: string) => string;

/** The spellings in which the credentials come back, in sequence. */
export const SPELLINGS: readonly Spell[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => perByte(text, (hex) => `%${hex}`),
  (text) => perByte(text, (hex) => `\\x${hex}`),
  (text) => perUnit(text, (hex) => `\\u${hex}`),
  (text) => perUnit(text, (hex) => `\\u{${hex}}`),
  (text) => perUnit(text, (hex) => `&#x${hex};`),
  (text) => perByte(text, (hex) => `=${hex.toUpperCase()}`),
  (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  (text) => text.replaceAll('~', '~0').replaceAll('/', '~1'),
  (text) => [...text].join('\u200b'),
  (text) => text.replace(/(.{4})/g, '$1\n'),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(`it is ${text}!`).toString('base64url'),
  (text) => Buffer.from(text, 'latin1').toString('base64'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text, 'utf16le').toString('hex'),
  (text) => `https://cdn.example.com/${encodeURIComponent(text)}.png?Signature=${text}`,
  (text) => `${'a long way to go before it, '.repeat(3)}${text}`,
  (text) => `\u001b[31m::error::${text}\u0007 <b>${text}</b> [x](https://evil.example/${text})`,
];

const STANDARD = /^(content-|www-|x-amzn)/i;

/** Echoes the credentials of a request, in every spelling, wherever an answer has room for them. */
export const echoDeviations: readonly Deviation[] = [
  {
    name: 'echoes-credentials',
    description: 'Every answer echoes the credentials in names, values, messages and headers',
    operations: [
      ...JOB_OPERATIONS,
      ...ASSET_OPERATIONS,
      ...(['uploadsCreate', 'uploadsRetrieve', 'uploadsTriggerAction'] as const),
    ],
    expect: {
      kind: 'drift',
      keyword: 'undeclared',
      consequences: [
        'accepted-data',
        'content-type',
        'dry-run',
        'enum',
        'format',
        'order',
        'filter',
        'echo',
      ],
    },
    apply(answer, { headers, operationId }) {
      const echoes = secretsOf(headers.authorization).flatMap((secret) =>
        SPELLINGS.map((spell) => spell(secret)),
      );
      if (echoes.length === 0 || typeof answer.body !== 'object' || !answer.body) return answer;
      return { ...answer, ...echoed(answer, operationId, echoes) };
    },
  },
];

function echoed(
  { status, headers, body }: Answer,
  operation: OperationId,
  echoes: readonly string[],
): Pick<Answer, 'headers' | 'body'> {
  const changed = structuredClone(body) as Editable;
  const record: Editable =
    changed.job ?? changed.jobs?.[0] ?? changed.asset ?? changed.upload ?? changed;
  if (status >= 400) changed.message = echoes.join(' ');
  for (const echo of echoes) {
    record[echo] = echo;
    record[`x${echo}`] = { [echo]: [echo, null] };
  }
  if (record.jobType !== undefined) record.jobType = echoes[0];
  if (record.ownerId !== undefined) record.ownerId = echoes[1];
  if (record.createdAt !== undefined) record.createdAt = echoes[2];
  // A dry run has no job; naming one would mean that it was started.
  if (status === 269) changed.job = { jobId: echoes[0], status: echoes[3] };
  const [token = ''] = echoes.filter((echo) => /^[\w-]+$/.test(echo));
  return {
    body: changed,
    headers: {
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => STANDARD.test(name))),
      'x-request-id': encodeURIComponent(echoes[0] ?? ''),
      ...(operation === 'assetsGetBulk' && { 'content-type': `application/x-${token}` }),
    },
  };
}

/** The secrets in a credentials header: the pair as sent, both of its parts, or the token. */
function secretsOf(authorization = ''): string[] {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (!/^basic$/i.test(scheme)) return value === '' ? [] : [value];
  const [key = '', ...secret] = Buffer.from(value, 'base64').toString().split(':');
  // Short ones occur in any answer.
  return [secret.join(':'), key, value].filter((text) => text.length >= 8);
}

function perByte(text: string, spell: (hex: string) => string): string {
  return [...Buffer.from(text)].map((byte) => spell(byte.toString(16).padStart(2, '0'))).join('');
}

function perUnit(text: string, spell: (hex: string) => string): string {
  return text
    .split('')
    .map((unit) => spell(unit.charCodeAt(0).toString(16).padStart(4, '0')))
    .join('');
}
