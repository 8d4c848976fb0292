import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from './consumer.js';
import { type compilers, toolPath } from './tools.js';

const execute = promisify(execFile);

type Version = (typeof compilers)[number];

const resolutions = [
  { module: 'esnext', moduleResolution: 'bundler' },
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
];

/** A page has the DOM but not Node's types; a server has Node's types but no DOM. */
const platforms = [
  { lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'], types: [] },
  { lib: ['ES2022'], types: ['node'] },
];

const web = readFileSync(join(packageRoot, 'test/tools/methods.ts'), 'utf8');
const server = readFileSync(join(packageRoot, 'test/tools/server.ts'), 'utf8');

/**
 * Compiles code that uses every method and entry point, in a project with the package installed.
 *
 * @returns the compiler's errors, by options; expected to be empty
 */
export async function compileMatrix(folder: string, version: Version): Promise<object> {
  await writeFile(join(folder, 'methods.ts'), web);
  await writeFile(join(folder, 'server.ts'), server);
  const matrix = resolutions.flatMap((resolution, row) =>
    platforms.map((platform, column) => {
      // Each value of an option meets each value of another one once: how types are found, and with what globals,
      // does not depend on how optional properties are read.
      const exactOptionalPropertyTypes = (row + column) % 2 === 0;
      const options = {
        ...{ ...resolution, ...platform, exactOptionalPropertyTypes },
        ...{ target: 'ES2022', strict: true, skipLibCheck: false, noEmit: true },
        // To check the DOM itself takes half of the time; those of Node and of the package are checked.
        skipDefaultLibCheck: true,
        typeRoots: [join(packageRoot, 'node_modules/@types')],
      };
      const name = JSON.stringify({ ...resolution, ...platform, exactOptionalPropertyTypes });
      const files = platform.types.length > 0 ? ['methods.ts', 'server.ts'] : ['methods.ts'];
      return [name, options, files] as const;
    }),
  );
  if (Number(version.split('.')[0]) >= 7) return compileNatively(folder, version, matrix);
  const program = join(packageRoot, 'test/tools/compile.cjs');
  const args = [program, toolPath(`typescript-${version}`), folder, JSON.stringify(matrix)];
  const { stdout } = await execute(process.execPath, args, { maxBuffer: 64 * 1024 ** 2 });
  return JSON.parse(stdout);
}

/** The native compiler has a command but no API. */
async function compileNatively(
  folder: string,
  version: Version,
  matrix: readonly (readonly [string, object, string[]])[],
): Promise<object> {
  const tsc = toolPath(`typescript-${version}/lib/tsc.js`);
  const project = join(folder, 'tsconfig.native.json');
  const complaints: Record<string, string> = {};
  for (const [name, compilerOptions, files] of matrix) {
    await writeFile(project, JSON.stringify({ compilerOptions, files }));
    await execute(process.execPath, [tsc, '-p', project]).catch(({ stdout }) => {
      complaints[name] = stdout;
    });
  }
  await rm(project);
  return complaints;
}
