import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BrokenDocumentError } from './generate/brokenDocument.js';
import { findStale, renderOutputs, writeOutputs } from './generate/outputs.js';
import { watchFolder } from './generate/watch.js';

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
  if (values.watch) return generateOnChange(values);
  await generate(values);
}

async function generate({ document, config, out }: Options): Promise<void> {
  const outputs = await renderOutputs({ root: document, config });
  const written = await writeOutputs(out, outputs);
  const where = relative('.', out) || '.';
  console.log(
    written.length === 0
      ? `${where}/ is current (${outputs.size} files).`
      : `Wrote ${written.map((name) => `${where}/${name}`).join(', ')}.`,
  );
}

async function check({ document, config, out }: Options): Promise<void> {
  const outputs = await renderOutputs({ root: document, config });
  const stale = await findStale(out, outputs);
  if (stale.length === 0) return console.log(`${out}/ is current (${outputs.size} files).`);
  for (const name of stale) console.error(`stale: ${join(out, name)}`);
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}

async function generateOnChange(options: Options): Promise<void> {
  const folder = dirname(options.document);
  const attempt = (): Promise<void> => generate(options).catch(report);
  await watchFolder(folder, attempt);
  await attempt();
  console.log(`Watching ${folder}/. Ctrl-C stops.`);
}

function report(error: unknown): void {
  console.error(error instanceof BrokenDocumentError ? error.message : error);
}

main().catch((error: unknown) => {
  report(error);
  process.exitCode = 1;
});
