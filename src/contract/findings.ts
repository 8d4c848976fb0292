import type { ValidationError } from '../../generated/validators.js';
import { printable } from '../printable.js';
import { type Redact, redactName, redactText } from '../redact.js';
import { partsOf, toPointer, valueAtPointer } from './pointer.js';
import { isKey, type Shape, shapeOf } from './shape.js';

/** One deviation of a response from the document. */
export interface Finding {
  /**
   * JSON Pointer into the body; the empty string is the whole body, or the response itself. Redacted, but
   * otherwise unchanged: make it printable before you show it.
   */
  readonly pointer: string;
  /** JSON Pointer into the document (`scenario-patch/openapi.json`) to the broken statement. */
  readonly documentPointer: string;
  /** The statement's keyword: a JSON Schema keyword, `writeOnly`, `status`, `content-type`, `undeclared` or `null`. */
  readonly keyword: string;
  /** The requirement of the document. */
  readonly expected: string;
  /** The received value, for a person: redacted, printable, and cut to 80 characters. */
  readonly actual: string;
  /** One sentence for a person. */
  readonly message: string;
  /** The unknown values of an open enum, for programs: unchanged, without those that contain a secret. */
  readonly newValues?: readonly string[];
  /** The shape of an undeclared field. */
  readonly shape?: Shape;
  /** How often it occurred in one answer; absent if once. */
  readonly count?: number;
}

/** The place of an error: the extra or missing field, or the value. */
export function pointerOf({ instancePath, params }: ValidationError): string {
  const field = params.additionalProperty ?? params.missingProperty;
  return field === undefined ? instancePath : instancePath + toPointer(String(field));
}

/** Turns an error of a compiled validator into text for a person. */
export function toFinding(
  error: ValidationError,
  body: unknown,
  redact: Redact = redactText,
): Finding {
  const { keyword, params, instancePath } = error;
  const documentPointer = error.schemaPath.replace(/^#/, '');
  const parent = documentPointer.slice(0, documentPointer.lastIndexOf('/'));
  const pointer = redactPointer(pointerOf(error), redact);
  const name = pointer === '' ? 'The body' : toPath(pointer);
  const value = valueAtPointer(body, pointerOf(error));
  const place = { pointer, documentPointer, keyword };
  if (keyword === 'additionalProperties') {
    const actual = typeName(value);
    return {
      ...{ pointer, documentPointer: parent, keyword: 'undeclared' },
      ...{ expected: 'no such field', actual },
      message: `${name} is not in the document (seen as ${actual}).`,
      shape: shapeOf(value, redact),
    };
  }
  if (keyword === 'required') {
    const message = `${name} is missing.`;
    return { ...place, expected: 'a value', actual: 'nothing', message };
  }
  if (keyword === 'writeOnly') {
    const message = `${name} is for requests only.`;
    return { ...place, expected: 'no such field', actual: 'a value', message };
  }
  if (keyword === 'optional') {
    return {
      ...{ pointer, documentPointer: parent, keyword: 'null' },
      ...{ expected: 'a value or no field', actual: 'null' },
      message: `${name} is null, which the document does not allow; a field without a value is left out.`,
    };
  }
  const actual = show(valueAtPointer(body, instancePath), redact);
  if (keyword === 'x-open-enum') {
    return {
      ...{ pointer, documentPointer: `${parent}/enum`, keyword: 'enum' },
      ...{ expected: `one of ${listValues(params.knownValues)}`, actual },
      message: `${name} is ${actual}, a value that the document does not know yet.`,
      newValues: newValuesOf(value, redact),
    };
  }
  const expected = describeExpectation(error);
  // What other validators say is not always what a value must be.
  const must = /^(not|have|match|contain) /.test(expected) ? '' : 'be ';
  const message = `${name} is ${actual}, but must ${must}${expected}.`;
  return { ...place, expected, actual, message };
}

/** The longest text that may be shown as a value of an enum. */
const longestValue = 200;

function newValuesOf(value: unknown, redact: Redact): string[] {
  if (typeof value !== 'string' || value.length > longestValue) return [];
  return redact(value) === value ? [value] : [];
}

/** Redacts each name of a pointer before `/` is escaped in it. The keys of a map are data. */
function redactPointer(pointer: string, redact: Redact): string {
  const shown = (part: string) => (isKey(part) ? '*' : redactName(part, redact));
  return toPointer(...partsOf(pointer).map(shown));
}

function describeExpectation({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case 'type':
      return [params.type].flat().join(' or ');
    case 'enum':
      return `one of ${listValues(params.allowedValues)}`;
    case 'const':
      return show(params.allowedValue);
    case 'format':
      return `a ${params.format}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${params.comparison} ${params.limit}`;
    case 'pattern':
      return `text that matches ${params.pattern}`;
    case 'minItems':
      return `a list of at least ${params.limit}`;
    case 'maxItems':
      return `a list of at most ${params.limit}`;
    case 'maxProperties':
      return `an object of at most ${params.limit} fields`;
    default:
      return (message ?? keyword).replace(/^must (be )?/, '').replace('NOT', 'not');
  }
}

/** Shows the first values of a list. */
export function listValues(values: unknown): string {
  const texts = Array.isArray(values) ? values.map((value) => show(value)) : [];
  const more = texts.length - 5;
  return more > 1 ? `${texts.slice(0, 5).join(', ')} and ${more} more` : texts.join(', ');
}

/** The JSON type of a value, with `integer` and `number` distinguished. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

const longest = 80;

/** Shows a short form of a value: printable, and without secrets. */
export function show(value: unknown, redact: Redact = redactText): string {
  return cut(printable(value === undefined ? 'nothing' : brief(value, redact, 0)));
}

/** Cuts a text to the length that is shown. */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const deepest = 6;

/** Writes JSON up to the length that is shown. Texts are redacted whole, before anything is cut. */
function brief(value: unknown, redact: Redact, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(redact(value));
  if (typeof value !== 'object' || value === null) return String(value);
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? '[]' : '{}';
  if (depth === deepest) return `${open}…${close}`;
  let text = '';
  for (const name of Object.keys(value)) {
    if (text.length > longest) break;
    if (text !== '') text += ',';
    if (!isArray) text += `${JSON.stringify(redactName(name, redact))}:`;
    text += brief((value as Record<string, unknown>)[name], redact, depth + 1);
  }
  return open + text + close;
}

/** Writes a JSON Pointer as a person would: `job.metadata.flow[0].id`. */
export function toPath(pointer: string): string {
  return partsOf(pointer).reduce((path, part) => {
    if (/^\d+$/.test(part)) return `${path}[${part}]`;
    const name = cut(printable(part));
    return path === '' ? name : `${path}.${name}`;
  }, '');
}
