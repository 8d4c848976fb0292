import { expect, it, onTestFinished, vi } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startStandIn } from '../stand-in/server.js';
import type { Selection } from './selection.js';
import setup from './setup.js';

async function linesOf(requestsPerMinute: number, selection: Selection): Promise<string[]> {
  const standIn = await startStandIn();
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  const rate = String(requestsPerMinute);
  const env = { CONTRACT_TARGET: 'live', CONTRACT_REQUESTS_PER_MINUTE: rate };
  for (const [name, value] of Object.entries({ ...standIn.environment, ...env })) {
    vi.stubEnv(name, value);
  }
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    return standIn.close();
  });
  const provide = vi.fn();
  await setup({ provide, getProvidedContext: () => ({ selection }) } as unknown as TestProject);
  expect(provide).toHaveBeenCalledWith('target', expect.objectContaining({ name: 'live' }));
  return lines;
}

it('a live run says how long its checks take at its rate', async () => {
  expect(await linesOf(1000, { seed: 1 })).toEqual([
    expect.stringMatching(
      /^It takes about \d minutes: \d{4} requests or more, at 1000 a minute\. CONTRACT_REQUESTS_PER_MINUTE=100000 makes it quick/,
    ),
  ]);
});

it('a live run that takes less than a minute does not', async () => {
  expect(await linesOf(1000, { seed: 1, operation: 'jobsRetrieve' })).toEqual([]);
});
