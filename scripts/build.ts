import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const packageRoot = join(import.meta.dirname, '..');
const dist = join(packageRoot, 'dist');

// A file that is no longer in the source must not stay in the package.
await rm(dist, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: packageRoot,
  stdio: 'inherit',
});
for (const file of ['openapi.json', 'validators.js', 'validators.d.ts']) {
  await cp(join(packageRoot, 'generated', file), join(dist, 'generated', file));
}
