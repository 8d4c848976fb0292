import { styleText } from 'node:util';
import { printable, printableJson } from '../src/printable.js';
import type { Redact } from '../src/redact.js';

/** A line for a terminal: without secrets and control sequences. */
export function toLine(text: string, redact: Redact): string {
  return `${printable(redact(text))}\n`;
}

/** JSON for programs, which a terminal can also show: without secrets, and with invisible characters escaped. */
export function toJson(value: unknown, redact: Redact): string {
  const text = JSON.stringify(value, (_name, each) => redactOne(each, redact), 2) ?? 'null';
  return `${printableJson(text)}\n`;
}

function redactOne(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [redact(name), each]));
}

/** Text in a style, if the stream has colours. */
export function styled(
  style: Parameters<typeof styleText>[0],
  text: string,
  colors: boolean,
): string {
  return colors ? styleText(style, text, { validateStream: false }) : text;
}
