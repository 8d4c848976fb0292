import { defineConfig, type Plugin } from 'vitest/config';
import { asModules } from './src/testing/asModules.js';
import { optimizeLater } from './src/testing/optimizeLater.js';

optimizeLater();

const isLive = process.env.CONTRACT_TARGET === 'live';

/** A file of the suite with all that it imports: Vitest takes a second for the two hundred modules that it is. */
async function bundle(file: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ ...asModules, entryPoints: [file], write: false });
  return outputFiles[0]?.text ?? '';
}

// To load it takes half a second, and the mock needs nothing of it.
const globalSetup = isLive ? ['contract-tests/setup.ts'] : [];

// They are made while the mock starts.
const bundles = ['contract-tests/suite.contract.test.ts', ...globalSetup].map((file) => {
  const code = bundle(file);
  // Whoever loads it is told.
  code.catch(() => undefined);
  return { file, code };
});

const asOneModule: Plugin = {
  name: 'the suite as one module',
  enforce: 'pre',
  async load(id) {
    const code = await bundles.find(({ file }) => id.endsWith(`/${file}`))?.code;
    // To make a map of it, which nothing reads, takes as long as all else.
    return code === undefined ? undefined : { code, map: { mappings: '' } };
  },
};

export default defineConfig({
  plugins: [asOneModule],
  // The module is JavaScript already.
  oxc: false,
  test: {
    name: 'contract',
    include: ['contract-tests/*.contract.test.ts'],
    globalSetup,
    // One worker, so that a live target's rate is kept across the files.
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    // A live check may wait for its turn, for a job to end, and for both many times.
    testTimeout: isLive ? 30 * 60_000 : 30_000,
  },
});
