import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** Bundles the compiler's declarations into one file for each entry point, and a shared one. */
export async function bundleDeclarations(
  folder: string,
  entries: Readonly<Record<string, string>>,
  target: string,
): Promise<void> {
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [
      name,
      join(folder, source.replace(/\.ts$/, '.d.ts')),
    ]),
  );
  const own = new Set(Object.values(input));
  const bundle = await rollup({
    input,
    plugins: [dts()],
    // It warns about types that are named here but not exported, which is intended.
    logLevel: 'silent',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  });
  await bundle.write({
    dir: target,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: '[name].d.ts',
    // Readable names in editors; shorter ones save nothing.
    minifyInternalExports: false,
    manualChunks: (id) =>
      own.has(id) || !id.startsWith(join(folder, '/')) ? undefined : chunkOf(id),
  });
  await bundle.close();
}

/** The types of the client, which every entry point uses; those of a single entry point stay there. */
function chunkOf(id: string): string | undefined {
  return /[\\/](?:contract-tests|src[\\/](?:node|proxy|contract|ledger))[\\/]/.test(id)
    ? undefined
    : 'types';
}
