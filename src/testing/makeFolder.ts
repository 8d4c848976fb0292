import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Makes an empty folder for a test, which is removed after the last test of the run. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(inject('runFolder'), 'test-'));
}
