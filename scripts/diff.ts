import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CommandError, runCommand, UsageError } from '../cli/commandLine.js';
import type { Change } from './diff/change.js';
import { compareDocuments, nextVersion, stepOf } from './diff/compare.js';
import { type Comparison, toText } from './diff/text.js';
import { bundleDocument } from './generate/document.js';

const bundle = 'generated/openapi.json';

const help = `Usage: npm run document:diff -- <git revision> [<git revision>] [options]

Tells what changed in the document since a revision (its ${bundle}), up to openapi/
as it stands in the working tree, or up to a second revision. Each change is

  breaking   code that worked may fail: sent what is refused, read what it does not expect
  additive   code that worked still works; something is new, wider or promised
  editorial  words, examples, order: nothing that is sent or read

for requests and for responses.

  --fail-on CLASS   the least class that ends with 1: breaking (default) or additive
  --json            the same as JSON
  --help            this text

Exit codes: 0 nothing of that class, 1 a change of that class, 2 could not run.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'fail-on': { type: 'string', default: 'breaking' },
    },
  });
  const [from, to, ...others] = positionals;
  const failOn = values['fail-on'];
  if (others.length > 0) {
    throw new UsageError(
      `One revision is expected, or two to compare with each other, not ${positionals.length}.`,
    );
  }
  if (from === undefined) {
    throw new UsageError('Name the git revision to compare with, for example main or v0.1.0.');
  }
  if (failOn !== 'breaking' && failOn !== 'additive') {
    throw new UsageError(`--fail-on is breaking or additive, not "${failOn}".`);
  }
  const older = readRevision(from);
  const newer = to === undefined ? await readWorkingTree() : readRevision(to);
  const changes = compareDocuments(older, newer);
  const comparison: Comparison = {
    from,
    to: to ?? 'the working tree',
    version: versionOf(older),
    step: stepOf(changes),
    changes,
  };
  console.log(values.json ? toJson(comparison) : toText(comparison));
  return changes.some((change) => counts(change, failOn)) ? 1 : 0;
}

function counts(change: Change, failOn: 'breaking' | 'additive'): boolean {
  return change.class === 'breaking' || change.class === failOn;
}

function readRevision(revision: string): unknown {
  // A revision that starts with a dash would be taken for an option.
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['show', '--end-of-options', `${revision}:./${bundle}`],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error !== undefined || status !== 0) {
    const reason = error?.message ?? stderr.split('\n')[0];
    throw new CommandError(`${bundle} of ${revision} cannot be read: ${reason}`);
  }
  try {
    return JSON.parse(stdout);
  } catch {
    throw new CommandError(`${bundle} of ${revision} is not JSON.`);
  }
}

async function readWorkingTree(): Promise<unknown> {
  try {
    return await bundleDocument({ root: 'openapi/openapi.yaml', config: 'redocly.yaml' });
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

function versionOf(document: unknown): string {
  const { info } = document as { info?: { version?: unknown } };
  return String(info?.version);
}

function toJson(comparison: Comparison): string {
  const { version, step } = comparison;
  return JSON.stringify({ ...comparison, next: nextVersion(version, step) ?? null }, null, 2);
}

await runCommand(main, help);
