import type { DocumentedHeader, Validator } from '../../generated/validators.js';
import type { Redact } from '../redact.js';
import type { Finding } from './findings.js';

type Headers = globalThis.Headers | Readonly<Record<string, string>>;

/** The findings in a value, as `inspectValue` returns them for a body. */
type InspectValue = (
  validate: Validator,
  value: unknown,
  redact: Redact,
) => { readonly violations: readonly Finding[]; readonly drift: readonly Finding[] };

/** Compares the headers of a response with the document; undeclared headers are allowed. */
export function inspectHeaders(
  documented: readonly DocumentedHeader[],
  headers: Headers,
  redact: Redact,
  inspect: InspectValue,
): { violations: Finding[]; drift: Finding[] } {
  const violations: Finding[] = [];
  const drift: Finding[] = [];
  for (const header of documented) {
    const { name, required, pointer, validate } = header;
    const text = headerOf(headers, name);
    if (text === undefined) {
      if (!required) continue;
      const message = `The header ${name} is missing.`;
      const expected = { keyword: 'required', expected: 'a value', actual: 'nothing' };
      violations.push({ pointer: '', documentPointer: pointer, ...expected, message });
      continue;
    }
    const found = inspect(validate, readHeader(header, text), redact);
    violations.push(...found.violations.map((finding) => ofHeader(finding, name)));
    drift.push(...found.drift.map((finding) => ofHeader(finding, name)));
  }
  return { violations, drift };
}

function ofHeader(finding: Finding, name: string): Finding {
  const message =
    finding.pointer === ''
      ? finding.message.replace(/^The body/, `The header ${name}`)
      : `The header ${name}, item ${finding.message}`;
  return { ...finding, pointer: '', message };
}

/** The text of a header; `undefined` if the response does not have it. */
export function headerOf(headers: Headers, name: string): string | undefined {
  if (headers instanceof globalThis.Headers) return headers.get(name) ?? undefined;
  if (Object.hasOwn(headers, name)) return headers[name];
  return Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];
}

/**
 * The media type in a header, in lower case and without parameters. A header that is sent twice arrives as a list,
 * which is a type if both say the same.
 */
export function mediaTypeOf(text: string): string {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/;[^,]*/g, '');
  const types = plain.toLowerCase().split(',');
  return [...new Set(types.map((type) => type.trim()))].join(', ');
}

function readHeader({ type, isList }: DocumentedHeader, text: string): unknown {
  if (!isList) return readText(type, text);
  return text === '' ? [] : text.split(',').map((item) => readText(type, item.trim()));
}

/** A text that cannot be read as the type stays a text, which is of another type. */
function readText(type: string, text: string): unknown {
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  const isNumber = type === 'integer' || type === 'number';
  return isNumber && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}
