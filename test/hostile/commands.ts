import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { cli } from '../../cli/testing/cli.js';
import { listen } from '../../src/testing/listen.js';
import { pngBytes } from '../../src/testing/localServer.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { randomOf } from '../../src/testing/random.js';
import { actingLines, hostileCredentials, leaksOf, secretsOf } from './leaks.js';
import { serveHostile } from './service.js';

const secrets = secretsOf(hostileCredentials);

/** Text that would affect a terminal, a GitHub log, a page or a reader. */
export const FOUL =
  '\n::error::x\r\n##[group]y\u001b[2J\u001b]0;title\u0007\u009b2J\u202egnp.exe\u200b\u0000\ud800<script>x</script>';

const time = '2026-11-01T00:00:00.000Z';

/** A report full of hostile text. */
function foulReport(): string {
  const finding = {
    keyword: 'undeclared',
    type: 'undeclared',
    pointer: `/job/${FOUL}`,
    message: FOUL,
  };
  return JSON.stringify({
    target: { name: FOUL },
    drift: [finding],
    violations: [finding],
    checks: [],
    [FOUL]: FOUL,
  });
}

function foulDocument(of: string): string {
  const schema = {
    type: 'object',
    description: FOUL,
    properties: { [`${FOUL}${of}`]: { type: 'string', enum: [FOUL + of] } },
  };
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: FOUL, content }, 400: { description: FOUL + of } };
  return JSON.stringify({
    ...{ openapi: '3.1.0', info: { title: FOUL, version: `1${FOUL}` } },
    paths: {
      [`/x${of}`]: { get: { operationId: FOUL + of, summary: FOUL, responses } },
      '/y': { get: { responses } },
    },
  });
}

/** A manifest, and other third-party input of commands. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'image.png': pngBytes(),
  'rows.jsonl': `${JSON.stringify({ key: `k${FOUL}`, image: 'image.png', format: 'png' })}\n${JSON.stringify({ image: `x${FOUL}.png`, format: 'png' })}\n`,
  'good.csv': 'key,image,format\r\nk1,image.png,png\r\nk2,asset_1,jpeg\r\n',
  'wrong.jsonl': JSON.stringify({ image: 'image.png', [FOUL]: FOUL }),
  'wrong.csv': `image,"${FOUL}"\r\na,b`,
  'answer.json': JSON.stringify({ job: { jobId: FOUL, status: FOUL, [FOUL]: FOUL } }),
  'report.json': foulReport(),
  'old.json': foulDocument('a'),
  'new.json': foulDocument('b'),
  'broken.json': `{"${FOUL}`,
};

/** A line for each command that reads third-party text; `FOUL` is typed by the user. */
export const lines: readonly (readonly string[])[] = [
  ['whoami'],
  ['estimate', 'image.png'],
  ['estimate', 'asset_1', '--json'],
  ['patch', 'image.png', 'image.png', '--out', 'out/'],
  ['patch', 'asset_1', 'asset_2', '--out', 'out/', '--json', '--max-cu', '10'],
  ['batch', 'rows.jsonl'],
  [
    'batch',
    'good.csv',
    '--report',
    'batch.json',
    '--report',
    'batch.csv',
    '--report',
    'batch.html',
  ],
  ['batch', 'wrong.jsonl'],
  ['batch', 'wrong.csv'],
  ['job', 'job_1'],
  ['job', 'job_1', '--wait', '--json'],
  ['job', 'job_1', '--cancel'],
  ['job', FOUL],
  ['download', 'job_1', '--out', 'files/'],
  ['download', 'asset_1', '--out', 'file.png', '--overwrite'],
  ['download', 'job_1', '--archive', '--out', 'file.zip', '--timeout', '1'],
  ['download', '--archive-job', 'job_1', '--out', 'file.zip', '--timeout', '1'],
  ['download', `asset_${FOUL}`, '--out', 'files/', '--json'],
  ['upload', 'image.png'],
  ['ledger', 'list'],
  ['ledger', 'list', '--json'],
  ['ledger', 'show', `k${FOUL}`],
  ['ledger', 'spent'],
  ['ledger', 'reconcile'],
  ['ledger', 'resolve', `k${FOUL}`, '--job', FOUL],
  ['ledger', 'export'],
  ['ledger', 'export', '--format', 'jsonl'],
  ['ledger', 'export', '--json'],
  [
    'contract',
    '--operation',
    'jobsRetrieve',
    '--check',
    'documented-response',
    '--reports',
    'reports',
    '--format',
    'json,junit,markdown,html,github',
    '--write-har',
    'run.har',
  ],
  ['contract', '--merge-reports', 'reports'],
  ['contract', '--har', 'run.har'],
  ['contract', '--har', 'broken.json'],
  ['propose', 'reports/report.json'],
  ['propose', 'report.json', '--out', 'drift.json'],
  ...['text', 'json', 'github', 'sarif'].map((format) => [
    'diff',
    'old.json',
    'new.json',
    '--format',
    format,
  ]),
  ['diff', 'old.json', 'broken.json'],
  ['diff', FOUL, 'new.json'],
  ['inspect', 'answer.json', '--operation', 'jobsRetrieve'],
  ['inspect', 'answer.json', '--operation', 'jobsRetrieve', '--json'],
  ['inspect', 'broken.json', '--operation', FOUL],
];

/** A service with hostile text in every free field; its records are otherwise valid. */
async function serveFoul() {
  const server = createServer((request, response) => {
    request.resume();
    const { pathname } = new URL(request.url ?? '', origin);
    if (pathname.startsWith('/files/'))
      return response.writeHead(200, { 'content-type': 'image/png' }).end(pngBytes());
    const isRefused = pathname.endsWith('/action') || pathname.includes('_2');
    const headers = {
      'content-type': 'application/json',
      'x-request-id': encodeURIComponent(FOUL.replace('\ud800', '')),
    };
    return response.writeHead(isRefused ? 400 : 200, headers).end(JSON.stringify(bodyOf(origin)));
  });
  const { url: origin, close } = await listen(server);
  return { origin, close };
}

function bodyOf(origin: string): unknown {
  const who = { ownerId: FOUL, authorId: FOUL, createdAt: time, updatedAt: time };
  const job = {
    ...{ jobId: 'job_1', jobType: FOUL, status: 'success', progress: 1, ...who },
    metadata: {
      assetIds: ['asset_1', 'asset_3'],
      input: { [FOUL]: FOUL },
      error: FOUL,
      hint: FOUL,
    },
    ...{ statusHistory: [{ status: FOUL, date: time }], billing: { cuCost: 5, cuDiscount: 0 } },
  };
  const asset = {
    ...{
      id: 'asset_1',
      url: `${origin}/files/1`,
      mimeType: `image/png${FOUL}`,
      kind: FOUL,
      ...who,
    },
    ...{
      metadata: { kind: FOUL, type: FOUL, name: FOUL },
      privacy: FOUL,
      source: FOUL,
      tags: [FOUL],
    },
    ...{ properties: { size: 24 }, status: FOUL, collectionIds: [FOUL], editCapabilities: [FOUL] },
  };
  const upload = {
    ...{ id: 'upload_1', status: 'imported', entityId: 'asset_1', fileName: FOUL, kind: FOUL },
    ...who,
  };
  return {
    ...{ job, jobs: [job], asset, assets: [asset, { ...asset, id: 'asset_3' }], upload },
    ...{
      creativeUnitsCost: 5,
      message: FOUL,
      reason: FOUL,
      name: FOUL,
      code: FOUL,
      error: FOUL,
      trace_id: FOUL,
      [FOUL]: FOUL,
    },
  };
}

/** Everything wrong in the output of the commands, run in sequence in one folder. */
export async function problemsOfCommands(seed: number | 'foul'): Promise<string[]> {
  const { origin, close } = seed === 'foul' ? await serveFoul() : await serveHostile(seed);
  const cwd = await makeFolder();
  await mkdir(join(cwd, 'out'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const env = {
    SCENARIO_BASE_URL: `${origin}/v1`,
    SCENARIO_SDK_API_KEY: hostileCredentials.apiKey,
    SCENARIO_SDK_API_SECRET: hostileCredentials.apiSecret,
    SCENARIO_LOG: 'debug',
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
  };
  const problems: string[] = [];
  const look = (name: string, text: string) => {
    problems.push(...leaksOf(text, secrets).map((leak) => `${name} shows ${leak}`));
    problems.push(
      ...actingLines(text).map((line) => `${name} acts by ${JSON.stringify(line.slice(0, 300))}`),
    );
  };
  for (const line of lines) {
    const signal = AbortSignal.timeout(seed === 'foul' ? 20_000 : 1_500);
    const { stdout, stderr } = await cli(line, { cwd, env, signal });
    const name = line.slice(0, 4).join(' ');
    if (/has a defect/.test(stderr)) problems.push(`${name}: ${stderr.slice(0, 500)}`);
    look(name, stdout + stderr);
  }
  await close();
  for (const file of await readdir(cwd, { recursive: true })) {
    if (Object.hasOwn(files, file) || !/\.(?:json|csv|html|har|xml|md)$/.test(file)) continue;
    look(file, await readFile(join(cwd, file), 'utf8'));
  }
  return problems;
}

export const randomSeeds = (count: number): number[] => {
  const random = randomOf(count);
  return Array.from({ length: count }, () => random.below(100_000));
};
