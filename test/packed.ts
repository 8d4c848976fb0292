import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for the package, which the first test that asks for it packs. */
    packedIn: string;
  }
}

/** Makes the folder, and removes it after the last test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-patch-packed-'));
  project.provide('packedIn', folder);
  return () => rm(folder, { recursive: true });
}
