import { createServer } from 'node:http';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeHandler } from '../../src/node/toNodeHandler.js';
import { createProxy } from '../../src/proxy/createProxy.js';
import { type Listening, listen } from '../../src/testing/listen.js';
import { jobRecord, type LocalServer, sendJson, serve } from '../../src/testing/localServer.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import { packageRoot } from '../consumer.js';
import { findChromium, launchArguments } from './chromium.js';

const executablePath = findChromium();
if (executablePath === undefined && process.env.CI === 'true') {
  throw new Error('CI must install Chromium, or name it in CHROMIUM_PATH.');
}
const reason = executablePath === undefined ? ' (no Chromium here; CHROMIUM_PATH names one)' : '';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVQYV2NgYAAAAAMAAWgmWQ0AAAAASUVORK5CYII=',
  'base64',
);
const webp = Buffer.from('RIFF\x12\0\0\0WEBPVP8L\x06\0\0\0\x2f\0\0\0\0\x07', 'latin1');

/** The API, and a storage that redirects and makes renditions. */
function startService(): Promise<LocalServer> {
  return serve(({ path, query, method, headers }, response) => {
    if (path === '/v1/generate/patch') {
      const price = { creativeUnitsCost: 2 };
      return query.get('dryRun') === 'true'
        ? sendJson(response, 269, price)
        : sendJson(response, 200, { job: jobRecord(), ...price });
    }
    if (path === '/v1/jobs/job_1') {
      const metadata = { assetIds: ['asset_1'] };
      const job = jobRecord({ status: 'success', progress: 1, metadata });
      return sendJson(response, 200, { job });
    }
    if (path === '/v1/assets/asset_1') {
      const url = `http://${headers.host}/moved/asset_1.png?Signature=s1`;
      const asset = { id: 'asset_1', url, mimeType: 'image/png', kind: 'image' };
      return sendJson(response, 200, { asset });
    }
    const open = { 'access-control-allow-origin': '*' };
    if (path === '/moved/asset_1.png') {
      const location = `/files/asset_1.png${new URL(`http://x/?${query}`).search}`;
      return response.writeHead(302, { ...open, location }).end();
    }
    if (path === '/files/asset_1.png' && method === 'GET') {
      const [type, bytes] =
        query.get('format') === 'webp' ? ['image/webp', webp] : ['image/png', png];
      const length = String(bytes.length);
      response.writeHead(200, { ...open, 'content-type': type, 'content-length': length });
      return response.end(bytes);
    }
    return sendJson(response, 404, { message: 'nothing here' });
  });
}

/** The script of the page: the client, with the global `fetch` or `window.fetch`. */
const program = `
import { createScenarioClient, isScenarioError } from './src/index.js';
globalThis.move = async (closed) => {
  const client = createScenarioClient({ baseUrl: '/files/scenario' });
  const about = { fileName: 'a.txt', contentType: 'text/plain', kind: 'text', pollIntervalMs: 10 };
  const asset = await client.uploads.uploadFile(new Blob(['hello']), about);
  const { bytes } = await client.assets.download(asset);
  const read = client.assets.download({ ...asset, url: closed }, { maxRetries: 0 });
  return [new TextDecoder().decode(bytes), await read.catch(({ message }) => message)];
};
globalThis.run = async (withOwn) => {
  const own = withOwn ? { fetch: window.fetch } : {};
  const client = createScenarioClient({ baseUrl: '/api/scenario', rateLimit: false, ...own });
  const canvas = new OffscreenCanvas(4, 4);
  canvas.getContext('2d').fillRect(0, 0, 4, 4);
  const image = await canvas.convertToBlob({ type: 'image/png' });
  const told = [];
  const { job, assetIds } = await client.generate.patchAndWait(
    { image, patch: { image, mode: 'override' } },
    { maxCreativeUnits: 10, pollIntervalMs: 0, onSubmitted: ({ jobId }) => told.push(jobId) },
  );
  const { asset } = await client.assets.retrieve(assetIds[0]);
  const size = async (source) => {
    const { bytes, contentType } = await client.assets.download(source);
    return [contentType, bytes.byteLength];
  };
  const raw = await client.raw.GET('/jobs/{jobId}', { params: { path: { jobId: job.jobId } } });
  const refused = await client.jobs.list().then(() => 'listed', (error) => error);
  let secret;
  try {
    createScenarioClient({ apiKey: 'k', apiSecret: 's' });
  } catch (error) {
    secret = error.kind;
  }
  return {
    status: job.status,
    told,
    files: [
      await size(asset),
      await size({ ...asset, url: asset.url + '&width=64' }),
      await size({ ...asset, url: asset.url + '&format=webp' }),
    ],
    raw: raw.data.job.status,
    refused: [isScenarioError(refused), refused.kind],
    secret,
    sendsOnce: client.sendsOnce,
  };
};`;

describe.skipIf(executablePath === undefined)(`the client in Chromium${reason}`, () => {
  let browser: Browser;
  /** A storage without headers for pages of other sites. */
  let closed: LocalServer;
  let standIn: StandIn;
  let service: LocalServer;
  let site: Listening;
  let url: string;
  /** The requests to the page's backend. */
  const sent: { path: string; authorization: string | undefined }[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: packageRoot },
      absWorkingDir: packageRoot,
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'silent',
      mainFields: ['module', 'main'],
    });
    const page = `<!doctype html><script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script>`;
    service = await startService();
    const proxy = toNodeHandler(
      createProxy({
        apiKey: 'key-0001',
        apiSecret: 'secret-0002',
        baseUrl: `${service.url}/v1`,
        allow: ['generatePatch', 'jobsRetrieve', 'assetsRetrieve'],
        user: ({ headers }) => /session=(\w+)/.exec(headers.get('cookie') ?? '')?.[1],
        spending: { creativeUnits: 20, per: 'day' },
      }),
    );
    standIn = await startStandIn();
    closed = await serve((_, response) => response.writeHead(200).end('hello'));
    const toStandIn = toNodeHandler(
      createProxy({
        apiKey: standIn.credentials.apiKey,
        apiSecret: standIn.credentials.apiSecret,
        baseUrl: standIn.url,
        allow: ['uploadsCreate', 'uploadsTriggerAction', 'uploadsRetrieve', 'assetsRetrieve'],
        path: '/files/scenario',
        user: () => 'ann',
      }),
    );
    const server = createServer((req, res) => {
      const path = String(req.url);
      if (path.startsWith('/files/')) return void toStandIn(req, res);
      if (path.startsWith('/api/')) {
        sent.push({ path, authorization: req.headers.authorization });
        return void proxy(req, res);
      }
      const cookie = 'session=ann; Path=/; HttpOnly; SameSite=Lax';
      res.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookie });
      return void res.end(page);
    });
    site = await listen(server);
    url = `${site.url}/`;
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...launchArguments],
      timeout: 120_000,
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), service?.close(), standIn?.close(), closed?.close()]);
  });

  async function open(at: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(at);
    return page;
  }

  it.each([
    ['the global fetch', false],
    ['fetch: window.fetch', true],
  ])(
    "patches through the page's backend with %s, and downloads the result",
    async (_, own) => {
      const page = await open(url);
      const before = service.requests.length;
      const seen = await page.evaluate(
        (withOwn) => (globalThis as unknown as { run(own: boolean): Promise<object> }).run(withOwn),
        own,
      );
      expect(seen).toEqual({
        status: 'success',
        told: ['job_1'],
        files: [
          ['image/png', png.byteLength],
          ['image/png', png.byteLength],
          ['image/webp', webp.byteLength],
        ],
        raw: 'success',
        // The backend does not allow lists.
        refused: [true, 'permission'],
        secret: 'configuration',
        sendsOnce: false,
      });
      const calls = service.requests.slice(before);
      const api = calls.filter(({ path }) => path.startsWith('/v1/'));
      const files = calls.filter(({ path }) => !path.startsWith('/v1/'));
      // An estimate for the page's limit, one for the backend's, and the submission.
      const patches = api.filter(({ method }) => method === 'POST');
      expect(patches.map(({ query }) => query.get('dryRun'))).toEqual(['true', 'true', null]);
      for (const { headers } of api) {
        expect(headers.authorization).toBe(`Basic ${btoa('key-0001:secret-0002')}`);
        expect(headers.cookie).toBeUndefined();
      }
      // The redirect, which a browser does not show; the same request again, to be followed; the file.
      expect(files.length).toBe(9);
      for (const { headers } of files) expect(headers.authorization).toBeUndefined();
      await page.context().close();
    },
    120_000,
  );

  it('uploads to the storage of the stand-in, downloads from it, and names CORS where a storage lacks it', async () => {
    const page = await open(url);
    const moved = await page.evaluate(
      (at) => (globalThis as unknown as { move(at: string): Promise<string[]> }).move(at),
      `${closed.url}/a.txt`,
    );
    expect(moved).toEqual(['hello', expect.stringContaining('(CORS)')]);
    await page.context().close();
  }, 120_000);

  it('does not put credentials into the page', async () => {
    expect(sent.length).toBeGreaterThan(5);
    expect(sent.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });

  it('refuses a page of another site that uses cookies of a visitor', async () => {
    const other = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    );
    const page = await open(url);
    await page.goto(other.url.replace('127.0.0.1', 'localhost'));
    const before = service.requests.length;
    const asked = sent.length;
    await page.evaluate(async (target) => {
      const body = JSON.stringify({ image: 'asset_1' });
      for (const mode of ['cors', 'no-cors'] as const) {
        const init = { method: 'POST', mode, body, credentials: 'include' } as const;
        await fetch(`${target}api/scenario/generate/patch`, init).catch(() => {});
      }
    }, url);
    expect(sent.length).toBeGreaterThan(asked);
    expect(service.requests.length).toBe(before);
    await page.context().close();
    await other.close();
  }, 120_000);
});
