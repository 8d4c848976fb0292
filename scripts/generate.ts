import { dirname, join, relative } from 'node:path';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { BrokenDocumentError } from '../src/contract/compile/brokenDocument.js';
import { compareOutputs, renderOutputs, writeOutputs } from './generate/outputs.js';
import { watchFolder } from './generate/watch.js';

interface Options {
  /** The document's root file. */
  readonly document: string;
  /** The Redocly configuration. */
  readonly config: string;
  /** The folder for the generated files. */
  readonly out: string;
}

const help = `Usage: npm run generate -- [options]

Generates the bundle, the types and the validators from the document.

  --check            write nothing; exit with 1 if a file is stale
  --watch            generate again after each change, until Ctrl-C
  --document FILE    the document's root file (default: openapi/openapi.yaml)
  --config FILE      the Redocly configuration (default: redocly.yaml)
  --out DIR          the folder for the files (default: generated)
  --help             this text

Exit codes: 0 done, 1 a broken document or stale files, 2 could not run.`;

async function main(): Promise<number | undefined> {
  const { values } = readArguments({
    options: {
      check: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      document: { type: 'string', default: 'openapi/openapi.yaml' },
      config: { type: 'string', default: 'redocly.yaml' },
      out: { type: 'string', default: 'generated' },
    },
  });
  if (values.check) return check(values);
  if (values.watch) await generateOnChange(values);
  else await generate(values);
  return undefined;
}

async function generate({ document, config, out }: Options): Promise<void> {
  const outputs = await renderOutputs({ root: document, config });
  const { stale, left, unchanged } = await writeOutputs(out, outputs);
  const where = relative('.', out) || '.';
  const list = (names: readonly string[]): string =>
    names.map((name) => `${where}/${name}`).join(', ');
  if (left.length > 0) console.log(`Removed ${list(left)}: not generated any more.`);
  if (stale.length === 0) return console.log(`${where}/ is up to date (${outputs.size} files).`);
  const others = unchanged.length === 0 ? '' : ` Unchanged: ${list(unchanged)}.`;
  console.log(`Wrote ${list(stale)}.${others}`);
}

async function check({ document, config, out }: Options): Promise<number> {
  const outputs = await renderOutputs({ root: document, config });
  const { stale, left } = await compareOutputs(out, outputs);
  if (stale.length + left.length === 0) {
    console.log(`${out}/ is up to date (${outputs.size} files).`);
    return 0;
  }
  for (const name of stale) console.error(`stale: ${join(out, name)}`);
  for (const name of left) console.error(`not generated any more: ${join(out, name)}`);
  console.error('Run `npm run generate` and commit what it writes.');
  return 1;
}

async function generateOnChange(options: Options): Promise<void> {
  const folder = dirname(options.document);
  const attempt = (): Promise<void> => generate(options).catch(report);
  await watchFolder(folder, attempt);
  await attempt();
  console.log(`Watching ${folder}/. Press Ctrl-C to stop.`);
}

function report(error: unknown): void {
  console.error(error instanceof BrokenDocumentError ? error.message : error);
}

await runCommand(
  () =>
    main().catch((error: unknown) => {
      if (!(error instanceof BrokenDocumentError)) throw error;
      report(error);
      return 1;
    }),
  help,
);
