import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from 'vitest/node';
import type { ContractDocument } from '../engine/document.js';
import { defaultSelection, type Selection } from '../selection.js';
import { readLiveOptions } from '../targets/live.js';
import { writeReport } from './files.js';
import { Progress } from './progress.js';
import type { CheckRecord } from './record.js';
import { buildReport, type RunContext, type RunError, type RunReport } from './report.js';
import { colored, plain, toTerminal } from './terminal.js';

export interface ReporterOptions {
  /** The folder for the files. */
  readonly folder: string;
  /** Path of the bundle that the target is held to. */
  readonly documentFile: string;
  /** Where progress and table go. Default: standard output. */
  readonly output?: NodeJS.WriteStream;
}

/** Collects what the checks tell, shows it on the terminal, and writes the files of the report. */
export class ContractReporter implements Reporter {
  /** The report of the run, once it has ended; nothing where no check was declared. */
  report: RunReport | undefined;

  readonly #options: ReporterOptions;
  readonly #document: ContractDocument;
  readonly #output: NodeJS.WriteStream;
  readonly #progress: Progress;
  #vitest: Vitest | undefined;
  #startedAt = new Date();
  readonly #records: CheckRecord[] = [];
  readonly #errors: RunError[] = [];

  constructor(document: ContractDocument, options: ReporterOptions) {
    this.#document = document;
    this.#options = options;
    this.#output = options.output ?? process.stdout;
    this.#progress = new Progress(this.#output);
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunStart(): void {
    this.#startedAt = new Date();
  }

  onTestCaseResult(test: TestCase): void {
    const { check } = test.meta();
    if (check !== undefined) {
      this.#records.push(forReport(check));
      this.#progress.count(check);
      return;
    }
    const result = test.result();
    if (result.state !== 'failed') return;
    this.#errors.push({ test: test.fullName, message: firstLine(result.errors) });
  }

  onTestModuleEnd(module: TestModule): void {
    const errors = module.errors();
    if (errors.length > 0) {
      this.#errors.push({ test: module.relativeModuleId, message: firstLine(errors) });
    }
    this.#progress.finish();
  }

  async onTestRunEnd(
    _modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
  ): Promise<void> {
    this.#progress.clear();
    if (this.#records.length + this.#errors.length + unhandled.length === 0) return;
    this.report = buildReport(this.#document, this.#context(unhandled), this.#records);
    const paint = this.#output.hasColors?.() ? colored : plain;
    this.#output.write(`${toTerminal(this.report, paint)}\n`);
    const files = await writeReport(this.report, this.#document.value, this.#options.folder);
    this.#output.write(`\n${files.map((file) => `  ${file}\n`).join('')}`);
  }

  #context(unhandled: readonly SerializedError[]): RunContext {
    const provided = this.#vitest?.getRootProject().getProvidedContext();
    const { shard, seed, operation, grep }: Selection = provided?.selection ?? defaultSelection;
    const selection = definedOnly({ operation, grep });
    return {
      target:
        provided?.target.name === 'mock'
          ? { name: 'mock', baseUrl: provided.target.baseUrl }
          : { name: 'live', baseUrl: readLiveOptions(process.env).baseUrl },
      document: describeDocument(this.#document, this.#options.documentFile),
      startedAt: this.#startedAt.toISOString(),
      durationMs: Date.now() - this.#startedAt.getTime(),
      seed,
      ...(shard === undefined ? {} : { shard }),
      ...(Object.keys(selection).length === 0 ? {} : { selection }),
      errors: [
        ...this.#errors,
        ...unhandled.map((error) => ({ test: 'outside of a check', message: firstLine([error]) })),
      ],
    };
  }
}

/** A command is worth its place only where there is something to look at. */
function forReport({ curl, ...record }: CheckRecord): CheckRecord {
  const quiet = record.violations.length + record.drift.length === 0;
  return quiet || curl === undefined ? record : { ...record, curl };
}

function describeDocument(document: ContractDocument, file: string): RunContext['document'] {
  const { info } = document.value as { info: { title: string; version: string } };
  return {
    title: info.title,
    version: info.version,
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
  };
}

function firstLine(
  errors: readonly { readonly message: string; readonly cause?: unknown }[],
): string {
  const [error] = errors;
  if (error === undefined) return 'unknown';
  const { code } = (error.cause ?? {}) as { code?: string };
  const [line = ''] = error.message.split('\n');
  return code === undefined ? line : `${line} (${code})`;
}

function definedOnly(
  values: Readonly<Record<'operation' | 'grep', string | undefined>>,
): Pick<Selection, 'operation' | 'grep'> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
