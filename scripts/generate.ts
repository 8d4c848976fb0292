import { watch } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BrokenDocumentError, bundleDocument } from './generate/document.js';
import { generateTypes } from './generate/types.js';
import { generateValidators } from './generate/validators.js';

const notice = '// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.';

interface Options {
  /** The document's root file. */
  readonly document: string;
  /** The Redocly configuration. */
  readonly config: string;
  /** The folder that receives the generated files. */
  readonly out: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      document: { type: 'string', default: 'openapi/openapi.yaml' },
      config: { type: 'string', default: 'redocly.yaml' },
      out: { type: 'string', default: 'generated' },
    },
  });
  if (values.check) return check(values);
  await generate(values);
  if (values.watch) watchDocument(values);
}

async function render({ document, config }: Options): Promise<Map<string, string>> {
  const bundle = await bundleDocument({ root: document, config });
  const validators = await generateValidators(bundle);
  return new Map([
    ['openapi.json', `${JSON.stringify(bundle, null, 2)}\n`],
    ['schema.ts', `${notice}\n\n${await generateTypes(bundle)}`],
    ['validators.js', `${notice}\n\n${validators.code}`],
    ['validators.d.ts', `${notice}\n\n${validators.types}`],
  ]);
}

async function findStale(out: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, content] of files) {
    const present = await readFile(join(out, name), 'utf8').catch(() => undefined);
    if (present !== content) stale.push(name);
  }
  return stale;
}

/** Renders everything before the first write, so that a broken document leaves `generated/` as it was. */
async function generate(options: Options): Promise<void> {
  const files = await render(options);
  const stale = await findStale(options.out, files);
  await mkdir(options.out, { recursive: true });
  for (const name of stale) await writeFile(join(options.out, name), files.get(name) ?? '');
  const where = relative('.', options.out) || '.';
  console.log(
    stale.length === 0
      ? `${where}/ is current (${files.size} files).`
      : `Wrote ${stale.map((name) => `${where}/${name}`).join(', ')}.`,
  );
}

async function check(options: Options): Promise<void> {
  const files = await render(options);
  const stale = await findStale(options.out, files);
  if (stale.length === 0) return console.log(`${options.out}/ is current (${files.size} files).`);
  for (const name of stale) console.error(`stale: ${join(options.out, name)}`);
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}

function watchDocument(options: Options): void {
  const folder = dirname(options.document);
  let changed = false;
  let busy = false;
  watch(folder, { recursive: true }, async () => {
    changed = true;
    if (busy) return;
    busy = true;
    while (changed) {
      changed = false;
      await generate(options).catch(report);
    }
    busy = false;
  });
  console.log(`Watching ${folder}/. Ctrl-C stops.`);
}

function report(error: unknown): void {
  if (error instanceof BrokenDocumentError) console.error(error.message);
  else console.error(error);
  process.exitCode = 1;
}

main().catch(report);
