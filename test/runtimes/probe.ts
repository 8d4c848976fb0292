import { createScenarioClient, isScenarioError } from '../../src/index.js';
import type { Errand, Finding } from './scenarios.js';

/** Makes one submission on an open connection, on any runtime. */
export async function probe(errand: Errand): Promise<Finding> {
  const { baseUrl, apiKey, apiSecret, image, waits, abortWhen } = errand;
  const client = createScenarioClient({
    baseUrl,
    apiKey,
    dangerouslyAllowBrowser: true,
    apiSecret,
    timeoutMs: 10_000,
    backoff: { baseMs: 1, capMs: 1 },
  });
  const { sendsOnce } = client;
  const controller = new AbortController();
  try {
    await client.jobs.list({}, { maxRetries: 0 }).then(
      () => {},
      () => {},
    );
    if (abortWhen !== undefined) void fetch(abortWhen).then(() => controller.abort());
    const { job } = await client.generate.patch({ image }, { signal: controller.signal });
    if (waits) await client.jobs.wait(job, { pollIntervalMs: 5 });
    return { outcome: 'success', sendsOnce };
  } catch (error) {
    const outcome = isScenarioError(error) ? error.kind : `untyped: ${String(error)}`;
    return { outcome, sendsOnce };
  }
}
