import type {
  Reporter,
  SerializedError,
  TestCase,
  TestModule,
  TestRunEndReason,
  Vitest,
} from 'vitest/node';
import type { Contract } from './engine/contract.js';
import type { Left } from './engine/target.js';
import { type FindsSecret, refuseSecret, writeReport } from './report/files.js';
import { withoutCommands } from './report/github.js';
import { withLost } from './report/lost.js';
import { RunProgress } from './report/progress.js';
import type { CheckRecord, RunError } from './report/record.js';
import { buildReport, describeDocument, type RunContext, type RunReport } from './report/report.js';
import { colored, type Paint, plain, toTerminal } from './report/terminal.js';
import { type ValueMode, withoutValues } from './report/values.js';
import type { Format } from './report/writers.js';
import { firstLine } from './run.js';
import { readLiveOptions } from './scenario/options.js';
import { defaultSelection, type Selection } from './selection.js';

export interface ReporterOptions {
  /** The folder for the files. */
  readonly folder: string;
  /** Default: every one that has a file. */
  readonly formats?: readonly Format[] | undefined;
  /** How much of the values of declared fields is shown. Default: `short`. */
  readonly values?: ValueMode;
  /** Reads the previous report, of any run. It is called while the checks wait for answers. Default: there is none. */
  readonly readLast?: () => Promise<RunReport | undefined>;
  /** Checks every text before anything is written. Default: finds none. */
  readonly findsSecret?: FindsSecret;
  /** Whether the table has colours. Default: no. */
  readonly colors?: boolean;
  /** Where progress and the table go. Default: standard output. */
  readonly output?: NodeJS.WriteStream;
}

/** Collects the results of the checks, shows them on the terminal, and writes the report files. */
export class ContractReporter implements Reporter {
  /** The report of the run, once it has ended; undefined if no check was declared. */
  report: RunReport | undefined;

  /** What the run left behind. */
  left: Left = {};

  /** Why the report was not written. */
  failure: unknown;

  readonly #options: ReporterOptions;
  readonly #contract: Contract;
  readonly #output: NodeJS.WriteStream;
  readonly #progress: RunProgress;
  #vitest: Vitest | undefined;
  #startedAt = new Date();
  #last: Promise<RunReport | undefined> | undefined;
  readonly #records: CheckRecord[] = [];
  readonly #errors: RunError[] = [];

  constructor(contract: Contract, options: ReporterOptions) {
    this.#contract = contract;
    this.#options = options;
    this.#output = options.output ?? process.stdout;
    this.#progress = new RunProgress(this.#output, contract.document.operations);
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunStart(): void {
    this.#startedAt = new Date();
  }

  onTestModuleCollected(): void {
    this.#last ??= this.#options.readLast?.();
  }

  onTestCaseResult(test: TestCase): void {
    const { check, left } = test.meta();
    if (left !== undefined) this.left = left;
    if (check !== undefined) {
      const { values } = this.#options;
      this.#records.push(values === 'none' ? withoutValues(check) : check);
      this.#progress.count(check);
      return;
    }
    const result = test.result();
    if (result.state !== 'failed') return;
    this.#errors.push({ test: test.fullName, message: firstLine(result.errors[0] ?? 'unknown') });
  }

  onTestModuleEnd(module: TestModule): void {
    const errors = module.errors();
    if (errors.length > 0) {
      this.#errors.push({ test: module.relativeModuleId, message: firstLine(errors[0]) });
    }
  }

  onTestSuiteResult(): void {
    this.#progress.finish();
  }

  async onTestRunEnd(
    _modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): Promise<void> {
    this.#progress.clear();
    // A partial report would look like a whole one next time.
    if (reason === 'interrupted') return;
    if (this.#records.length + this.#errors.length + unhandled.length === 0) return;
    const { document } = this.#contract;
    const report = buildReport(document, this.#context(unhandled), this.#records);
    this.report = withLost(report, await this.#last, document.value);
    const paint = this.#options.colors ? colored : plain;
    await this.#write(this.report, paint).catch((error: unknown) => {
      // Nobody catches what a reporter throws.
      this.failure = error;
    });
  }

  async #write(report: RunReport, paint: Paint): Promise<void> {
    const { folder, formats, findsSecret = () => false } = this.#options;
    const { value } = this.#contract.document;
    const shown = toTerminal(report, paint);
    refuseSecret('the terminal output', shown, findsSecret);
    const { files, text } = await writeReport(report, value, folder, formats, findsSecret);
    this.#output.write(`${withoutCommands(shown)}\n`);
    this.#output.write(`\n${files.map((file) => `  ${file}\n`).join('')}${text}`);
  }

  #context(unhandled: readonly SerializedError[]): RunContext {
    const provided = this.#vitest?.getRootProject().getProvidedContext();
    const { shard, seed, ...asked }: Selection = provided?.selection ?? defaultSelection;
    return {
      target:
        provided?.target.name === 'mock'
          ? { name: 'mock', baseUrl: provided.target.baseUrl }
          : { name: 'live', baseUrl: readLiveOptions(process.env).baseUrl },
      document: describeDocument(this.#contract.document),
      startedAt: this.#startedAt.toISOString(),
      durationMs: Date.now() - this.#startedAt.getTime(),
      seed,
      ...(shard === undefined ? {} : { shard }),
      ...(Object.keys(asked).length === 0 ? {} : { selection: asked }),
      errors: [
        ...this.#errors,
        ...unhandled.map((error) => ({ test: 'outside of a check', message: firstLine(error) })),
      ],
    };
  }
}
