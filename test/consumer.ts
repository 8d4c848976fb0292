import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '../src/testing/makeFolder.js';
import { oncePerRun } from '../src/testing/oncePerRun.js';

const execute = promisify(execFile);

export const packageRoot = join(import.meta.dirname, '..');

/** A third-party project with the packed package installed. */
export interface Consumer {
  readonly folder: string;
  /** The copy of this project in which it was packed. */
  readonly project: string;
  readonly tarball: string;
  /** Bytes of the tarball. */
  readonly size: number;
  /** The paths inside the tarball. */
  readonly files: readonly string[];
  /** Runs an ES module in the project. Fails unless it exits with 0. */
  run(program: string, options?: RunOptions): Promise<{ stdout: string; stderr: string }>;
  /** Runs Node in the project. Fails unless it exits with 0. */
  node(args: readonly string[]): Promise<{ stdout: string; stderr: string }>;
  /** Type-checks modules as strictly as TypeScript can; returns the compiler's errors. */
  typeCheck(sources: readonly string[], options: TypeCheckOptions): Promise<string>;
}

export interface RunOptions {
  /** Arguments of Node. Default none. */
  readonly flags?: readonly string[];
  /** The whole environment. Default empty. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface TypeCheckOptions {
  readonly module: 'nodenext' | 'preserve';
  readonly moduleResolution: 'nodenext' | 'bundler';
  /** Packages of global types. Default none: only the language and the web platform. */
  readonly types?: readonly string[];
}

type Packed = Pick<Consumer, 'project' | 'tarball' | 'size' | 'files'>;

/** Folders that are not part of the package, or are made again; some of them by other tests meanwhile. */
const notPacked = new Set(['node_modules', '.git', 'dist', 'reports', 'site', 'out']);

/**
 * Packs this package as npm publishes it, and installs the tarball into an empty project, once for all tests of a run.
 * It packs in a copy: while npm does, package.json has no scripts, and other tests and commands need them.
 */
function pack(): Promise<Packed & { readonly installed: string }> {
  return oncePerRun('the package', async (folder) => {
    const project = join(folder, 'project');
    const filter = (path: string): boolean =>
      path === packageRoot || !notPacked.has(basename(path));
    await cp(packageRoot, project, { recursive: true, filter });
    await symlink(join(packageRoot, 'node_modules'), join(project, 'node_modules'));
    const [packed] = JSON.parse(npm(project, 'pack', '--json', '--pack-destination', folder));
    const files = packed.files.map(({ path }: { path: string }) => path);
    const tarball = join(folder, packed.filename);
    const installed = join(folder, 'installed');
    await mkdir(installed);
    await cp(join(packageRoot, '.npmrc'), join(installed, '.npmrc'));
    await writeFile(join(installed, 'package.json'), '{ "private": true, "type": "module" }');
    npm(installed, 'install', '--prefer-offline', '--ignore-scripts', tarball);
    return { installed, project, tarball, size: packed.size, files };
  });
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', [...args, '--loglevel=error'], { cwd, encoding: 'utf8' });
}

/** A new project, in which this package is installed as npm publishes it. */
export async function installPackage(): Promise<Consumer> {
  const folder = await makeFolder();
  const { installed, ...packed } = await pack();
  await cp(installed, folder, { recursive: true, verbatimSymlinks: true });
  return {
    folder,
    ...packed,
    run: (program, { flags = [], env = {} } = {}) =>
      execute(
        process.execPath,
        ['--no-warnings', ...flags, '--input-type=module', '--eval', program],
        { cwd: folder, env },
      ),
    node: (args) => execute(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 ** 2 }),
    typeCheck: (sources, options) => typeCheck(folder, sources, options),
  };
}

async function typeCheck(
  folder: string,
  sources: readonly string[],
  { module, moduleResolution, types = [] }: TypeCheckOptions,
): Promise<string> {
  const { compilerOptions } = JSON.parse(
    await readFile(join(packageRoot, 'tsconfig.json'), 'utf8'),
  );
  const files = sources.map((_source, index) => `consumer${index}.ts`);
  const config = {
    compilerOptions: {
      ...compilerOptions,
      // A type that an inferred one mentions must have a name that the consumer's declarations can use.
      declaration: true,
      module,
      moduleResolution,
      types,
      typeRoots: [join(packageRoot, 'node_modules/@types')],
      skipLibCheck: false,
    },
    files,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  for (const [index, file] of files.entries()) {
    await writeFile(join(folder, file), sources[index] ?? '');
  }
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  return execute(process.execPath, [tsc, '-p', folder]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}
