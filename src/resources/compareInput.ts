import { isAssetId } from '../ids.js';
import { isObject } from '../isObject.js';
import type { OperationId } from '../operations.js';
import { redactText } from '../redact.js';
import { type ImageDigest, isImageDigest } from '../transport/fingerprint.js';

/** How a job's echo of its request compares with a request. */
export interface InputComparison {
  /** `silent`: the job does not echo its request. */
  readonly match: 'exact' | 'partial' | 'silent' | 'contradicts';
  /** The fields that could not be compared, and those that contradict. */
  readonly reasons: readonly string[];
}

/** The result of comparing a field with its echo. */
export type FieldComparison =
  | { readonly verdict: 'same' }
  | { readonly verdict: 'unclear' | 'other'; readonly reason: string };

/** Judges an image that was sent as data, and is echoed as an asset. */
export type CompareStoredImage = (sent: ImageDigest, assetId: string) => FieldComparison;

/**
 * Compares the request of an operation with the request that a job echoes (`metadata.input`); data URLs
 * in both must have been replaced by their digests.
 *
 * A wrong "no" could cost a second charge, so only a difference that the service cannot have made
 * contradicts. Changes that a service may make (fill in a default, round, clamp, store an image) leave the question open.
 */
export function compareInput(
  operation: OperationId,
  sent: unknown,
  echo: unknown,
  compareStored: CompareStoredImage,
): InputComparison {
  if (!isObject(sent)) return { match: 'silent', reasons: ['the request is not known'] };
  if (!isObject(echo) || Object.keys(echo).length === 0) {
    return { match: 'silent', reasons: ['the job does not echo its request'] };
  }
  const unclear: string[] = [];
  const other: string[] = [];
  for (const { path, wanted, got } of pairs(sent, echo)) {
    const comparison =
      wanted === undefined
        ? compareExtra(operation, path, got)
        : compareField(path, wanted, got, compareStored);
    if (comparison.verdict === 'unclear') unclear.push(`${path} ${comparison.reason}`);
    if (comparison.verdict === 'other') other.push(`${path} ${comparison.reason}`);
  }
  if (other.length > 0) return { match: 'contradicts', reasons: [...other, ...unclear] };
  if (unclear.length > 0) {
    return { match: 'partial', reasons: ['nothing contradicts the request', ...unclear] };
  }
  return { match: 'exact', reasons: ['the whole request is echoed'] };
}

interface Pair {
  readonly path: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/** The fields of the request and its echo, one by one; `patch.image` for a field within a field. */
function* pairs(wanted: unknown, got: unknown, path = ''): Generator<Pair> {
  if (isPlain(wanted) && isPlain(got)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(got)])) {
      yield* pairs(wanted[key], got[key], path === '' ? key : `${path}.${key}`);
    }
  } else if (Array.isArray(wanted) && Array.isArray(got)) {
    const length = Math.max(wanted.length, got.length);
    for (let index = 0; index < length; index++) {
      yield* pairs(wanted[index], got[index], `${path}[${index}]`);
    }
  } else {
    yield { path, wanted: wanted ?? undefined, got: got ?? undefined };
  }
}

export const SAME: FieldComparison = { verdict: 'same' };
export const unclear = (reason: string): FieldComparison => ({ verdict: 'unclear', reason });
export const other = (reason: string): FieldComparison => ({ verdict: 'other', reason });

function compareField(
  path: string,
  wanted: unknown,
  got: unknown,
  compareStored: CompareStoredImage,
): FieldComparison {
  if (got === undefined) return unclear('is not echoed');
  if (isImageDigest(wanted)) {
    if (isImageDigest(got)) {
      return got.sha256 === wanted.sha256 ? SAME : other('is echoed with other image data');
    }
    return typeof got === 'string'
      ? compareStored(wanted, got)
      : unclear('is echoed in another form');
  }
  if (wanted === got) return SAME;
  const wantedText = normalize(path, wanted);
  const gotText = normalize(path, got);
  if (wantedText === undefined || gotText === undefined)
    return unclear('is echoed in another form');
  if (wantedText === REDACTED) return unclear('is known without its secret parts');
  if (wantedText === gotText) {
    return gotText.includes(REDACTED) ? unclear('is known without its secret parts') : SAME;
  }
  if (wantedText.toLowerCase() === gotText.toLowerCase())
    return unclear('is echoed in another case');
  const numbers = [Number(wantedText), Number(gotText)] as const;
  if (numbers.every(Number.isFinite) && wantedText !== '' && gotText !== '') {
    return compareNumbers(path, ...numbers);
  }
  if (typeof wanted !== typeof got) return unclear('is echoed in another form');
  if (/color$/i.test(path))
    return unclear('is echoed as another text, which may be the same colour');
  // The text of an archived job is kept as an asset of its own.
  if (isAssetId(got) && !isAssetId(wanted)) return unclear('is echoed as an asset');
  if (isAssetId(got)) return other(`is echoed as ${got}, another asset, which may be a copy`);
  if (isAssetId(wanted) || /^https?:/i.test(wantedText))
    return unclear('is echoed in another form');
  return other(`is echoed as another value (${shorten(got)})`);
}

/** Judges numbers that differ: a service may round them, or clamp them to the size of the image. */
function compareNumbers(path: string, wanted: number, got: number): FieldComparison {
  if (Math.abs(wanted - got) < 1 && !Number.isInteger(wanted)) {
    return unclear(`is echoed as ${got}, which may be rounded`);
  }
  const isSmaller = /(width|height)$/i.test(path) && got < wanted;
  const isRaised = wanted < 0 && got === 0;
  if (isSmaller || isRaised) return unclear(`is echoed as ${got}, which may be clamped`);
  return other(`is echoed as ${got}, not ${wanted}`);
}

/** Judges a field that was not in the request: its default counts as equal, and unknown fields are ignored. */
function compareExtra(operation: OperationId, path: string, got: unknown): FieldComparison {
  if (got === undefined || operation !== 'generatePatch') return SAME;
  switch (path) {
    case 'format':
      return normalize(path, got) === 'png'
        ? SAME
        : other(`is ${shorten(got)}, and was not asked for`);
    case 'allowOverflow':
      return got === true ? other('is true, and was not asked for') : SAME;
    case 'crop':
    case 'patch':
    case 'position':
      return compareExtraObject(path, got);
    case 'patch.image':
      return other('was not asked for');
    case 'backgroundColor':
    case 'crop.backgroundColor':
      return normalize(path, got) === '#ffffff'
        ? SAME
        : unclear('was not asked for, and may be a default');
    default:
      return SAME;
  }
}

/** Fields without effect if their object has no others. */
const WITHOUT_EFFECT = new Set(['patch.mode', 'crop.backgroundColor']);

/** Judges an object that was not in the request; some of its fields have defaults. */
function compareExtraObject(path: string, got: unknown): FieldComparison {
  if (!isPlain(got)) return unclear('was not asked for, and may be a default');
  const fields = Object.entries(got).filter(
    ([key, value]) => (value ?? undefined) !== undefined && !WITHOUT_EFFECT.has(`${path}.${key}`),
  );
  if (fields.length === 0) return SAME;
  // The default position of a patch is not documented: it may be the origin.
  const isOrigin = path === 'position' && fields.every(([, value]) => value === 0);
  return isOrigin ? unclear('was not asked for, and may be a default') : other('was not asked for');
}

const COLOURS = new Map([
  ['white', '#ffffff'],
  ['black', '#000000'],
]);

const REDACTED = '[redacted]';

/** A plain value as text in one notation; `undefined` for any other value. */
function normalize(path: string, value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  // A stored request is redacted, so its echo must be redacted too.
  const text = redactText(value);
  if (/color$/i.test(path)) {
    const colour = text.trim().toLowerCase();
    return COLOURS.get(colour) ?? colour.replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3');
  }
  if (/format$/i.test(path))
    return text
      .toLowerCase()
      .replace(/^(image\/)?jpe?g$/, 'jpeg')
      .replace(/^image\//, '');
  return text;
}

function shorten(value: unknown): string {
  const text = redactText(String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** An object with fields to compare one by one. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !isImageDigest(value);
}
