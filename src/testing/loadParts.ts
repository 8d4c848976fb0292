import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// A call loads some parts of the package when it first needs them. Where a test has stopped the clock, its time would
// pass the deadline of the call meanwhile, so they are loaded before any test.

const src = join(import.meta.dirname, '..');

async function loadParts(): Promise<void> {
  const parts = new Set<string>();
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || /\.test\.ts$|\.d\.ts$|testing/.test(name)) continue;
    const text = readFileSync(join(src, name), 'utf8');
    for (const [, path = ''] of text.matchAll(/\bimport\('(\.[^']+)\.js'\)/g)) {
      parts.add(join(src, dirname(name), `${path}.ts`));
    }
  }
  await Promise.all([...parts].map((part) => import(pathToFileURL(part).href)));
}

// This file is evaluated before each file of tests; in a thread that runs several, their modules stay loaded.
const thread = globalThis as { loadingParts?: Promise<void> };
thread.loadingParts ??= loadParts();
await thread.loadingParts;
