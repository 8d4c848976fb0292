import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHar } from '../../contract-tests/recorded/har.js';
import { inspectTraffic } from '../../contract-tests/recorded/inspectTraffic.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { type Listening, listen } from '../../src/testing/listen.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { findChromium, launchArguments } from './chromium.js';

const executablePath = findChromium();
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization',
};
const json = { ...cors, 'content-type': 'application/json; charset=utf-8' };

let folder: string;
const servers: Listening[] = [];
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  for (const { close } of servers) await close();
});

async function start(answer: (path: string, method: string, response: ServerResponse) => void) {
  const server = createServer(({ url = '', method = '' }, response) =>
    answer(url, method, response),
  );
  const listening = await listen(server);
  servers.push(listening);
  return listening.url;
}

it.skipIf(executablePath === undefined)(
  'every kind of browser recording is judged, or left out with a reason',
  async () => {
    const job = await readFile('openapi/examples/job/success.json', 'utf8');
    const broken = job.replace(/"progress": [\d.]+/, '"progress": 7');
    const api = await start((path, method, response) => {
      const send = (status: number, headers: object, body?: string | Buffer): void => {
        response.writeHead(status, { ...cors, ...headers }).end(body);
      };
      const last = path.slice(path.lastIndexOf('/') + 1);
      if (method === 'OPTIONS') return send(204, {});
      if (last === 'gzip') return send(200, { ...json, 'content-encoding': 'gzip' }, gzipSync(job));
      if (last === 'br')
        return send(200, { ...json, 'content-encoding': 'br' }, brotliCompressSync(job));
      if (last === 'moved') return send(302, { location: 'plain' });
      if (last === 'broken') return send(200, json, broken);
      // It never answers: the caller aborts.
      if (last !== 'hang') send(200, json, job);
    });
    const page = await start((_path, _method, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>A page</h1>');
    });
    const base = `${api}/proxy/v1`;
    const path = join(folder, 'browser.har');
    const browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [...launchArguments],
    });
    const context = await browser.newContext({
      recordHar: { path, content: 'embed', mode: 'full' },
    });
    const tab = await context.newPage();
    await tab.goto(page);
    await tab.evaluate(async (at) => {
      const headers = { authorization: `Basic ${btoa('key_abcdefgh:secret_abcdefgh')}` };
      for (const name of ['plain', 'gzip', 'br', 'moved', 'broken']) {
        const answer = await fetch(`${at}/jobs/${name}`, { headers });
        await answer.text();
      }
      const stop = new AbortController();
      const hanging = fetch(`${at}/jobs/hang`, { headers, signal: stop.signal }).catch(() => {});
      await fetch(`${at}/jobs/plain`, { headers });
      stop.abort();
      await hanging;
      await new Promise((resolve) => {
        new WebSocket(`${at.replace('http', 'ws')}/jobs/socket`).onerror = resolve;
      });
    }, base);
    await (await context.newPage()).goto(page);
    await context.close();
    await browser.close();

    const archive = await readHar(path);
    const { records, leftOut } = inspectTraffic(scenarioContract(), archive.exchanges, [base]);
    expect(archive.leftOut).toEqual([]);
    const ends = records.map(({ status, reason }) => reason ?? status).sort();
    expect(ends).toEqual([
      'a redirect, which leads to another request',
      'failed',
      'no answer was recorded',
      ...Array.from({ length: 5 }, () => 'passed'),
    ]);
    const failed = records.flatMap(({ violations }) => violations);
    expect(failed.map(({ pointer }) => pointer)).toEqual(['/job/progress']);
    expect([...new Set(leftOut)].sort()).toContain('a WebSocket');
    expect(JSON.stringify(records)).not.toContain('secret_abcdefgh');
  },
  60_000,
);
