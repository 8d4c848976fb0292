/** How a job's echo of its request compares with a request. */
export interface InputComparison {
  readonly match: 'exact' | 'partial';
  readonly reasons: readonly string[];
}

type Verdict = 'same' | 'other' | 'unclear';

/**
 * Compares what was submitted with what a job says it was asked for (`metadata.input`); `undefined` when
 * they contradict each other.
 *
 * A wrong "no" could cost a second charge, so only what cannot be the same contradicts: other asset IDs,
 * numbers, modes and formats. An image or a colour in another notation leaves the question open.
 */
export function compareInput(sent: unknown, echo: unknown): InputComparison | undefined {
  if (!isRecord(sent)) return undefined;
  if (!isRecord(echo) || Object.keys(echo).length === 0) {
    return { match: 'partial', reasons: ['the job does not echo its request'] };
  }
  const unclear: string[] = [];
  for (const { name, wanted, got } of pairs(sent, echo)) {
    const verdict = wanted === undefined ? judgeExtra(name, got) : judge(name, wanted, got);
    if (verdict === 'other') return undefined;
    if (verdict === 'unclear') unclear.push(describe(name, wanted, got));
  }
  if (unclear.length === 0) {
    return { match: 'exact', reasons: ['all that was asked for is echoed'] };
  }
  return { match: 'partial', reasons: ['nothing contradicts the request', ...unclear] };
}

interface Pair {
  readonly name: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/** The fields of the request and its echo, one by one; `patch.image` for a field within a field. */
function* pairs(
  sent: Record<string, unknown>,
  echo: Record<string, unknown>,
  path = '',
): Generator<Pair> {
  for (const key of new Set([...Object.keys(sent), ...Object.keys(echo)])) {
    const pair = { name: path + key, wanted: sent[key], got: echo[key] ?? undefined };
    if (isRecord(pair.wanted) && isRecord(pair.got)) {
      yield* pairs(pair.wanted, pair.got, `${pair.name}.`);
    } else {
      yield pair;
    }
  }
}

function judge(name: string, wanted: unknown, got: unknown): Verdict {
  if (got === wanted) return 'same';
  if (got === undefined || typeof got !== typeof wanted) return 'unclear';
  if (/image$/.test(name)) return isAssetId(wanted) && isAssetId(got) ? 'other' : 'unclear';
  if (/color$/i.test(name)) return 'unclear';
  return 'other';
}

/** Judges a field that was not asked for: its default is no difference, and unknown fields tell nothing. */
function judgeExtra(name: string, got: unknown): Verdict {
  if (got === undefined) return 'same';
  switch (name) {
    case 'format':
      return got === 'png' ? 'same' : 'other';
    case 'allowOverflow':
      return got === true ? 'other' : 'same';
    case 'crop':
    case 'patch':
    case 'position':
      if (!isRecord(got) || Object.keys(got).length === 0) return 'same';
      // Where a patch lies by default is not documented: the origin may be it.
      return name === 'position' && isOrigin(got) ? 'unclear' : 'other';
    case 'backgroundColor':
    case 'crop.backgroundColor':
      return /^(white|#fff|#ffffff)$/i.test(String(got)) ? 'same' : 'unclear';
    default:
      return 'same';
  }
}

function describe(name: string, wanted: unknown, got: unknown): string {
  if (got === undefined) return `${name} is not echoed`;
  if (wanted === undefined) return `${name} was not asked for, and may be a default`;
  return `${name} is echoed in another form`;
}

function isAssetId(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('asset_');
}

function isOrigin(position: Record<string, unknown>): boolean {
  return Object.values(position).every((coordinate) => coordinate === 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
