import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { beforeEach, expect, it } from 'vitest';
import { record, reportOf, undeclared } from '../contract-tests/report/testing/records.js';
import { type ReceivedRequest, sendJson, serve } from '../src/testing/localServer.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { runScript } from './testing/run.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});

const drifted = reportOf([record('moved', { drift: [undeclared] })]);
const clean = reportOf([record('good')]);

interface Kept {
  number: number;
  state: string;
  title?: string;
  body?: string;
  labels?: string[];
  pull_request?: object;
}

/** A repository's issues, as the API keeps them. */
async function repository(issues: Kept[]) {
  const server = await serve((request: ReceivedRequest, response) => {
    if (request.headers.authorization !== 'Bearer token-0001') return sendJson(response, 401, {});
    const number = Number(/\/repos\/owner\/name\/issues\/(\d+)$/.exec(request.path)?.[1]);
    if (request.method === 'GET') {
      const label = request.query.get('labels') ?? '';
      const found = issues.filter(
        ({ state, labels = [] }) => state === request.query.get('state') && labels.includes(label),
      );
      return sendJson(response, 200, found);
    }
    const sent = request.json() as Partial<Kept>;
    if (request.method === 'POST') {
      const made = { ...sent, number: issues.length + 1, state: 'open' };
      issues.push(made);
      return sendJson(response, 201, made);
    }
    const issue = issues.find((each) => each.number === number);
    sendJson(response, issue ? 200 : 404, Object.assign(issue ?? {}, sent));
  });
  const run = async (report: object, patch?: string) => {
    await writeFile(join(folder, 'report.json'), JSON.stringify(report));
    await writeFile(
      join(folder, 'report.md'),
      '## The contract\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
    );
    if (patch !== undefined) await writeFile(join(folder, 'proposal.patch'), patch);
    return runScript('issue.ts', ['--reports', folder], {
      env: {
        GITHUB_TOKEN: 'token-0001',
        GITHUB_REPOSITORY: 'owner/name',
        GITHUB_API_URL: server.url,
      },
    });
  };
  return { run, close: server.close };
}

it('drift opens one issue, which is updated, and closed once the drift is gone', async () => {
  const issues: Kept[] = [
    { number: 1, state: 'open', labels: ['bug'], title: 'another' },
    { number: 2, state: 'open', labels: ['contract'], pull_request: {} },
    { number: 3, state: 'closed', labels: ['contract'] },
  ];
  const { run, close } = await repository(issues);
  expect(await run(clean)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Nothing to report'),
  });
  expect(issues).toHaveLength(3);
  expect((await run(drifted)).stdout).toBe('Opened #4.\n');
  expect((await run(drifted, 'diff --git a b\n+```\n+x\n')).stdout).toBe('Updated #4.\n');
  expect(issues).toHaveLength(4);
  const [, , , made] = issues;
  expect(made).toMatchObject({
    title: 'The contract: 0 violations, 1 drift',
    labels: ['contract'],
  });
  const html = await marked.parse(made?.body ?? '', { gfm: true });
  expect(html).toMatch(/<pre><code class="language-diff">diff --git a b\n\+```\n\+x\n\n?<\/code>/);
  expect((await run(clean)).stdout).toBe('Closed #4: nothing more to report.\n');
  expect(issues.map(({ state }) => state)).toEqual(['open', 'open', 'closed', 'closed']);
  await close();
}, 60_000);

it('a report and a patch too long for an issue are cut', async () => {
  const issues: Kept[] = [];
  const { run, close } = await repository(issues);
  await run(drifted, '+line\n'.repeat(200_000));
  expect(issues[0]?.body?.length).toBeLessThan(65_536);
  expect(issues[0]?.body).toContain('… the rest is in the files of the run\n```\n');
  await close();
}, 60_000);

it('a refusal and a missing variable are reported without the token', async () => {
  const { run, close } = await repository([]);
  await close();
  const unreachable = await run(drifted);
  expect(unreachable.code).toBe(2);
  await writeFile(join(folder, 'report.json'), JSON.stringify(drifted));
  const missing = await runScript('issue.ts', ['--reports', folder], {
    env: { GITHUB_TOKEN: '', GITHUB_REPOSITORY: '', GITHUB_API_URL: '' },
  });
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('must be set') });
  expect(unreachable.stderr + missing.stderr).not.toContain('token-0001');
}, 60_000);
