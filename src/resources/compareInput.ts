import { canonicalJson } from '../transport/fingerprint.js';

/** How a job's echo of its request compares with a request. */
export interface InputComparison {
  readonly match: 'exact' | 'partial';
  readonly reasons: readonly string[];
}

// A field that the request left out is echoed with its default, or not at all.
const DEFAULTS: Readonly<Record<string, readonly unknown[]>> = {
  format: ['png'],
  allowOverflow: [false],
  backgroundColor: ['white', '#fff', '#ffffff', 'transparent'],
  crop: [],
  patch: [],
  position: [],
};

/**
 * Compares what was submitted with what a job says it was asked for (`metadata.input`); `undefined`
 * when they contradict each other. An image that was sent as a data URL may be echoed in another form,
 * which neither confirms nor contradicts it.
 */
export function compareInput(sent: unknown, echo: unknown): InputComparison | undefined {
  if (!isRecord(sent)) return undefined;
  if (!isRecord(echo) || Object.keys(echo).length === 0) {
    return { match: 'partial', reasons: ['the job does not echo its request'] };
  }
  const differences = { contradictions: 0, unknown: [] as string[] };
  compareFields(sent, echo, '', differences);
  for (const [field, defaults] of Object.entries(DEFAULTS)) {
    const extra = echo[field];
    if (sent[field] !== undefined || extra === undefined || extra === null) continue;
    if (!defaults.includes(extra)) differences.contradictions++;
  }
  if (differences.contradictions > 0) return undefined;
  if (differences.unknown.length === 0) {
    return { match: 'exact', reasons: ['all that was asked for is echoed'] };
  }
  return {
    match: 'partial',
    reasons: ['nothing contradicts the request', ...differences.unknown],
  };
}

function compareFields(
  sent: Record<string, unknown>,
  echo: Record<string, unknown>,
  path: string,
  differences: { contradictions: number; unknown: string[] },
): void {
  for (const [key, wanted] of Object.entries(sent)) {
    if (wanted === undefined) continue;
    const name = `${path}${key}`;
    const got = echo[key];
    if (got === undefined || got === null) {
      differences.unknown.push(`${name} is not echoed`);
    } else if (isRecord(wanted) && isRecord(got)) {
      compareFields(wanted, got, `${name}.`, differences);
    } else if (canonicalJson(wanted) !== canonicalJson(got)) {
      if (isDataUrl(wanted)) differences.unknown.push(`${name} is echoed in another form`);
      else differences.contradictions++;
    }
  }
}

function isDataUrl(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('data:');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
