import type { Check, Need } from '../engine/check.js';
import type { Target } from './target.js';

/** What a mock cannot do, and why. */
export const mockCannot: Partial<Record<Need, string>> = {
  'known-credentials': 'the mock knows no credentials: it looks at their form only',
  'stored-records': 'the mock stores nothing: it answers for every ID',
};

/** The embedded Prism as a target. It answers with the document's examples and keeps nothing. */
export function mockTarget(baseUrl: string): Target {
  return {
    name: 'mock',
    baseUrl,
    credentials: { apiKey: 'mock-key', apiSecret: 'mock-secret' },
    estimatesOnly: false,
    pollIntervalMs: 0,
    fixtures: { parameters: { bearerAuth: 'mock-token', projectId: 'proj_mock' } },
    notApplicable: (check: Check) => check.needs.map((need) => mockCannot[need]).find(Boolean),
    fetch: fetchFromMock,
    submit: fetchFromMock,
  };
}

/**
 * Fetches from a mock, a second time where the connection broke: Prism closes connections that were
 * idle for seconds, and a request can meet the closing. It keeps nothing, so nothing happens twice.
 */
export const fetchFromMock: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  try {
    return await fetch(request.clone());
  } catch {
    return fetch(request);
  }
};
