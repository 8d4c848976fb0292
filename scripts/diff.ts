import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  CommandError,
  readArguments,
  refuseUnknown,
  runCommand,
  UsageError,
} from '../cli/commandLine.js';
import { type AcceptedChange, toAcceptances } from '../cli/diff/accept.js';
import { counts, findChanges, formats, writeComparison } from '../cli/diff/run.js';
import { isObject } from '../src/contract/document.js';
import { decodeText } from '../src/decodeText.js';
import { unreadable } from '../src/node/reason.js';
import { type BundledDocument, bundleDocument } from './generate/bundleDocument.js';
import type { SourceMap } from './generate/sourceMap.js';

const bundle = 'generated/openapi.json';

const help = `Usage: npm run document:diff -- <git revision> [<git revision>] [options]

Lists what changed in the document since a revision (its ${bundle}), up to openapi/
in the working tree, or up to a second revision. Each change is

  breaking   working code may fail: a request is refused, an answer is unexpected
  additive   working code still works; something is new, wider or promised
  editorial  words, examples, order: nothing that is sent or received

for requests and for responses.

Each change is shown with a body that one version allows and the other refuses. A
body that no change explains counts as breaking: the difference cannot be judged.

  --fail-on CLASS   the lowest class that exits with 1: breaking (default) or additive
  --accept FILE     accepted changes, as a YAML or JSON list of
                    { rule, side, pointer, reason }
  --format FORMAT   text (default), json, github (annotations) or sarif
  --help            this text

Exit codes: 0 nothing of that class, 1 a change of that class, 2 could not run.`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      accept: { type: 'string' },
      'fail-on': { type: 'string', default: 'breaking' },
    },
  });
  const [from, to, ...others] = positionals;
  const failOn = values['fail-on'] as 'breaking' | 'additive';
  if (others.length > 0) {
    throw new UsageError(`Expected one revision, or two to compare, not ${positionals.length}.`);
  }
  if (from === undefined) {
    throw new UsageError('Name the git revision to compare with, for example main or v0.1.0.');
  }
  refuseUnknown(failOn, ['breaking', 'additive'], '--fail-on must be breaking or additive');
  const known = Object.keys(formats);
  refuseUnknown(values.format, known, `--format must be one of ${known.join(', ')}`);
  const format = values.format as keyof typeof formats;
  const acceptances = values.accept === undefined ? [] : readAcceptances(values.accept);
  const older = readRevision(from);
  const newer: { document: object; placeOf?: SourceMap } =
    to === undefined ? await readWorkingTree() : { document: readRevision(to) };
  const { changes, unused } = await findChanges(older, newer.document, acceptances);
  for (const { rule, side, pointer } of unused) {
    console.error(`Accepted, but not found among the changes: ${rule}, ${side}, ${pointer}`);
  }
  const text = writeComparison(format, older, {
    from,
    to: to ?? 'the working tree',
    changes,
    ...(newer.placeOf && { placeOf: newer.placeOf }),
  });
  if (text !== '') console.log(text);
  return changes.some((change) => counts(change, failOn)) ? 1 : 0;
}

function readAcceptances(file: string): AcceptedChange[] {
  let text: string;
  try {
    text = decodeText(readFileSync(file));
  } catch (error) {
    throw new CommandError(unreadable(file, error, 'give a list of changes, in YAML or JSON'));
  }
  let list: unknown;
  try {
    list = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/:?\n/);
    throw new CommandError(`${file} is not YAML: ${reason}.`);
  }
  return toAcceptances(list, file);
}

function readRevision(revision: string): object {
  // A revision that starts with a dash would be read as an option.
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['show', '--end-of-options', `${revision}:./${bundle}`],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error !== undefined || status !== 0) {
    const reason = error?.message ?? stderr.split('\n')[0];
    throw new CommandError(`${bundle} of ${revision} cannot be read: ${reason}`);
  }
  const document = parseJson(stdout);
  if (isObject(document)) return document;
  throw new CommandError(`${bundle} of ${revision} is not a JSON object.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readWorkingTree(): Promise<BundledDocument> {
  try {
    return await bundleDocument({ root: 'openapi/openapi.yaml', config: 'redocly.yaml' });
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

await runCommand(main, help);
