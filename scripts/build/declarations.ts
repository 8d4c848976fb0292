import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** Joins declarations that the compiler wrote into one file for each entry point, and one that they share. */
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
    // It warns of types that have a name here and none in the public API, which is what is meant.
    logLevel: 'silent',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  });
  await bundle.write({
    dir: target,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: '[name].d.ts',
    // Readable names in editors; nothing is saved by shorter ones.
    minifyInternalExports: false,
    manualChunks: (id) =>
      own.has(id) || !id.startsWith(join(folder, '/')) ? undefined : chunkOf(id),
  });
  await bundle.close();
}

/** What the client is made of, which every entry point speaks of; what is an entry point's own stays there. */
function chunkOf(id: string): string | undefined {
  return /[\\/](?:contract-tests|src[\\/](?:node|proxy|contract|ledger))[\\/]/.test(id)
    ? undefined
    : 'types';
}
