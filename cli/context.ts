import { join, relative, resolve } from 'node:path';
import type { ClientOptions, ScenarioClient } from '../src/index.js';
import { createRedactor, type Redactor } from '../src/redactor.js';
import { secretsOf, withEnvFile } from './environment.js';
import { exitCodes } from './exit.js';
import { type Environment, type Io, mayColor } from './io.js';
import { styled, toJson, toLine } from './output.js';
import { ProgressLine } from './progress.js';
import { shellWord } from './shellWord.js';
import { Submissions, type Suggests } from './submissions.js';

/** The options of every command that calls the service. */
export interface ConnectionOptions {
  readonly baseUrl?: string;
  readonly project?: string;
}

/** The options that several commands share. */
export interface SharedOptions extends ConnectionOptions {
  readonly json?: boolean;
  readonly ledger?: string;
  readonly maxCu?: string;
  readonly allowWrites?: boolean;
}

/** The variables in place of which a command has options. */
const optionOf: Readonly<
  Record<string, { readonly name: keyof SharedOptions; readonly flag: string }>
> = {
  SCENARIO_BASE_URL: { name: 'baseUrl', flag: '--base-url' },
  SCENARIO_PROJECT_ID: { name: 'project', flag: '--project' },
  SCENARIO_LEDGER: { name: 'ledger', flag: '--ledger' },
  CONTRACT_MAX_CREATIVE_UNITS: { name: 'maxCu', flag: '--max-cu' },
  CONTRACT_ALLOW_WRITES: { name: 'allowWrites', flag: '--allow-writes' },
};

/** The variables of the options of a client. */
const variableOf: Readonly<Record<string, string>> = {
  apiKey: 'SCENARIO_SDK_API_KEY',
  apiSecret: 'SCENARIO_SDK_API_SECRET',
  bearerToken: 'SCENARIO_SDK_JWT',
  baseUrl: 'SCENARIO_BASE_URL',
  projectId: 'SCENARIO_PROJECT_ID',
};

/** One run of the command line: the inputs and outputs of its commands. */
export class Context implements Suggests {
  readonly io: Io;
  readonly submissions = new Submissions();
  /** Whether the result is for a program. */
  json = false;
  /** The exit code, if the command succeeds with a bad outcome. */
  exitCode: number = exitCodes.done;
  /** Whether a stop is the normal end of the command. */
  endsWhenStopped = false;
  /** Whether the command may submit: a stop then reports even that nothing was submitted. */
  submits = false;
  /** The sentence with the command that continues the work of this one. */
  goOn: string | undefined;
  readonly progress: ProgressLine;
  /** The result so far of a command that fails or is stopped. */
  soFar: Readonly<Record<string, unknown>> = {};
  #leftBehind: readonly string[] = [];
  #achieved: readonly string[] = [];
  #given: SharedOptions = {};
  #env: Environment | undefined;
  #secrets: readonly string[];
  readonly redact: Redactor;

  constructor(io: Io) {
    this.io = io;
    this.progress = new ProgressLine(io.stderr, io.env);
    this.#secrets = secretsOf(io.env);
    this.redact = createRedactor(() => this.#secrets);
  }

  /** Aborted when the command must stop. */
  get signal(): AbortSignal {
    return this.io.signal;
  }

  /** Takes the options of the command, before it runs. */
  begin(options: SharedOptions): void {
    this.#given = options;
    this.json = options.json === true;
  }

  /** The environment, with the file `.env` of the working folder, and with the options of the command. */
  env(): Environment {
    const { baseUrl, project } = this.#given;
    const given = {
      ...(baseUrl !== undefined && { SCENARIO_BASE_URL: baseUrl }),
      ...(project !== undefined && { SCENARIO_PROJECT_ID: project }),
    };
    this.#env ??= withEnvFile({ ...this.io.env, ...given }, join(this.io.cwd, '.env'));
    this.#secrets = secretsOf(this.#env);
    return this.#env;
  }

  /**
   * A command for a person to copy, which calls the same service and reads the same ledger as this one: it repeats
   * the options that say so.
   *
   * @param name - the name of the command, such as `job`
   * @param args - its arguments
   * @param flags - further options, such as `--wait`
   */
  command(name: string, args: readonly string[] = [], flags: readonly string[] = []): string {
    const { baseUrl, project, ledger } = this.#given;
    const isOfLedger = name.startsWith('ledger ');
    const isOfService = !isOfLedger || ['ledger reconcile', 'ledger resolve'].includes(name);
    const shared = {
      '--ledger': isOfLedger ? ledger : undefined,
      '--base-url': isOfService ? baseUrl : undefined,
      '--project': project,
    };
    const words = [
      ...flags,
      ...Object.entries(shared).flatMap(([flag, value]) =>
        value === undefined ? [] : [flag, value],
      ),
    ].map(shellWord);
    const given = args.map(shellWord);
    // An argument may look like an option.
    const order = args.some((each) => each.startsWith('-'))
      ? [...words, '--', ...given]
      : [...given, ...words];
    return ['scenario-patch', name, ...order].join(' ');
  }

  /** Where the address of the service comes from, and what it is; `undefined` for the default one. */
  get baseUrl(): { readonly setting: string; readonly value: string } | undefined {
    const value = this.env().SCENARIO_BASE_URL;
    return value ? { setting: this.settingOf('SCENARIO_BASE_URL'), value } : undefined;
  }

  /** The name under which a person gave the value of a variable: its option, or the variable itself. */
  settingOf(variable: string): string {
    const given = optionOf[variable];
    return given !== undefined && this.#given[given.name] !== undefined ? given.flag : variable;
  }

  /** A message about settings, with the names under which a person gave them. */
  inSettings(message: string): string {
    return message
      .replace(/ \(or (?:set )?[A-Z_]+(?: and [A-Z_]+)?\)/g, '')
      .replace(
        /\b(?:apiKey|apiSecret|bearerToken|baseUrl|projectId)\b/g,
        (name) => variableOf[name] ?? name,
      )
      .replace(/\b(?:SCENARIO|CONTRACT)_[A-Z_]+\b/g, (variable) => this.settingOf(variable));
  }

  /** A named file or folder, resolved from the working folder. */
  path(name: string): string {
    return resolve(this.io.cwd, name);
  }

  /** A path relative to the working folder, for a person. */
  shownPath(path: string): string {
    const near = relative(this.io.cwd, path);
    return near.startsWith('..') ? path : near;
  }

  /** A client for the service from the options and the environment. */
  async client(options: ClientOptions = {}): Promise<ScenarioClient> {
    const env = this.env();
    const { ConfigurationError, createScenarioClient } = await import('../src/index.js');
    const { hooks } = this.submissions;
    this.submissions.haveKeys = options.ledger !== undefined;
    const given: ClientOptions = {
      apiKey: env.SCENARIO_SDK_API_KEY || undefined,
      apiSecret: env.SCENARIO_SDK_API_SECRET || undefined,
      bearerToken: env.SCENARIO_SDK_JWT || undefined,
      baseUrl: env.SCENARIO_BASE_URL || undefined,
      projectId: env.SCENARIO_PROJECT_ID || undefined,
      // A console would write some lines to standard output.
      ...(env.SCENARIO_LOG && { logger: this.#logger() }),
      ...options,
      ...hooks,
    };
    try {
      return createScenarioClient(given);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      throw new ConfigurationError(this.inSettings(error.message));
    }
  }

  /** Writes the result: JSON with `--json`, otherwise a line for each text. */
  result(value: unknown, lines: readonly string[]): void {
    this.progress.clear();
    const text = this.json
      ? toJson(value, this.redact)
      : lines.map((line) => toLine(line, this.redact)).join('');
    this.io.stdout.write(text);
  }

  /** Writes a result that is already formatted, in lines. */
  lines(text: string): void {
    this.progress.clear();
    const lines = text.split('\n').map((line) => toLine(line, this.redact));
    this.io.stdout.write(lines.join(''));
  }

  /** Writes commands for GitHub Actions, made printable already: a line of a person would disarm them. */
  commands(text: string): void {
    this.progress.clear();
    if (text !== '') this.io.stdout.write(`${this.redact(text)}\n`);
  }

  /** Writes a note for a person, which is not part of the result. */
  note(line: string): void {
    this.progress.clear();
    this.io.stderr.write(toLine(line, this.redact));
  }

  /** The note after a stop from now on, in addition to the submissions. */
  whenStopped(...lines: readonly string[]): void {
    this.#leftBehind = lines;
  }

  /** What the command has achieved so far: if it fails or is stopped, its result so far, and notes about it. */
  achieved(value: Readonly<Record<string, unknown>>, notes: readonly string[]): void {
    this.soFar = value;
    this.#achieved = notes;
  }

  /** The notes about what the command has achieved, if it fails or is stopped. */
  get achievements(): readonly string[] {
    return this.#achieved;
  }

  /** The notes after a stop. */
  leftBehind(): string[] {
    const { any } = this.submissions;
    return [
      ...(any || !this.submits ? this.submissions.describe(this) : ['Nothing was submitted.']),
      ...this.#achieved,
      ...this.#leftBehind,
    ];
  }

  /** Shows the progress of the command. */
  tell(line: string): void {
    this.progress.update(toLine(line, this.redact));
  }

  /** Reports an error to a person, with advice. */
  fail(message: string): void {
    this.progress.clear();
    const [first = '', ...others] = message.split('\n');
    const label = styled('red', 'error:', mayColor(this.io.stderr, this.io.env));
    this.io.stderr.write(`${label} ${toLine(first, this.redact)}`);
    for (const line of others) this.io.stderr.write(toLine(line, this.redact));
  }

  #logger() {
    const write = (line: string) => this.note(line);
    return { debug: write, info: write, warn: write, error: write };
  }
}
