import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, readArguments, runCommand, UsageError } from '../cli/commandLine.js';
import { readReport, UnreadableReportError } from '../contract-tests/report/read.js';
import { verdict } from '../contract-tests/report/words.js';
import { printable } from '../src/printable.js';

const help = `Usage: npm run contract:issue -- --reports FOLDER

Keeps one issue of the repository about the findings of the contract suite: opens it, updates it,
and closes it when there is nothing more to report. The issue is the open one with the label
${'`contract`'}; it contains report.md of the folder and, if it exists, proposal.patch.

GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL name the repository, as in a workflow.

  --reports FOLDER  the folder with the report (default: reports)
  --help            this text

Exit codes: 0 done, or nothing to do; 2 could not run.`;

const label = 'contract';
/** GitHub limits an issue to 65,536 characters. */
const mostCharacters = 60_000;

interface Issue {
  readonly number: number;
  readonly pull_request?: unknown;
}

async function main(): Promise<void> {
  const { values } = readArguments({
    options: { reports: { type: 'string', default: 'reports' } },
  });
  const report = await readReport(join(values.reports, 'report.json'));
  const { violations, drift, errors } = report.totals;
  const call = caller(process.env);
  const open = (await call('GET', `?state=open&labels=${label}&per_page=100`)) as readonly Issue[];
  const [issue] = open.filter((each) => each.pull_request === undefined);
  if (violations + drift + errors === 0) {
    if (issue === undefined) return console.log('Nothing to report, and no open issue.');
    await call('PATCH', `/${issue.number}`, { state: 'closed', state_reason: 'completed' });
    return console.log(`Closed #${issue.number}: nothing more to report.`);
  }
  const title = `The contract: ${counts(violations, 'violation')}, ${counts(drift, 'drift')}`;
  const body = bodyOf(values.reports, verdict(report));
  if (issue === undefined) {
    const { number } = (await call('POST', '', { title, body, labels: [label] })) as Issue;
    return console.log(`Opened #${number}.`);
  }
  await call('PATCH', `/${issue.number}`, { title, body });
  console.log(`Updated #${issue.number}.`);
}

function counts(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'drift' ? '' : 's'}`;
}

/** The report, and the patch in a fence longer than any inside it. */
function bodyOf(folder: string, result: string): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id } = process.env;
  const run =
    id === undefined ? '' : `\n\n[The run](${server}/${name}/actions/runs/${id}) has the files.`;
  const report = cut(readFileSync(join(folder, 'report.md'), 'utf8'), mostCharacters / 2);
  const path = join(folder, 'proposal.patch');
  if (!existsSync(path)) return `${result}.${run}\n\n${report}`;
  const patch = cut(readFileSync(path, 'utf8'), mostCharacters / 2);
  const longest = Math.max(2, ...(patch.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${result}.${run}\n\n${report}\n\n## Proposed change\n\n${fence}diff\n${patch}\n${fence}\n`;
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf('\n', most))}\n… the rest is in the files of the run`;
}

/** Calls the issues API of the repository. */
function caller({
  GITHUB_TOKEN: token,
  GITHUB_REPOSITORY: name,
  GITHUB_API_URL: api,
}: NodeJS.ProcessEnv) {
  if (!token || !name || !api) {
    throw new UsageError('GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL must be set.');
  }
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${api}/repos/${name}/issues${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      redirect: 'error',
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text);
    throw new CommandError(
      `${method} ${name}/issues was refused with ${response.status}: ${printable(text.slice(0, 200))}`,
    );
  };
}

await runCommand(main, help, [UnreadableReportError]);
