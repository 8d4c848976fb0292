import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of the run: for what several files of tests need, and for the folders of single tests. */
    runFolder: string;
  }
}

/** Makes the folder, and removes it after the last test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-patch-run-'));
  project.provide('runFolder', folder);
  // A process that a test has ended may write its last file meanwhile.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
