import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import {
  EnvHttpProxyAgent,
  getGlobalDispatcher,
  ProxyAgent,
  setGlobalDispatcher,
  fetch as undiciFetch,
} from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen } from './testing/listen.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from './testing/localServer.js';
import { makeFolder } from './testing/makeFolder.js';
import { bypassesProxies, canUseProxies } from './transport/companyProxy.js';

/** A proxy as companies have them: it opens tunnels, forwards plain requests, and wants a password. */
async function startProxy(password?: string, refusal = 0) {
  const asked: string[] = [];
  const isAllowed = (given: string | undefined) =>
    password === undefined || given === `Basic ${btoa(`company:${password}`)}`;
  const server = createServer((incoming, response) => {
    asked.push(String(incoming.url));
    const { method, headers } = incoming;
    const onward = forward(String(incoming.url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on('connect', ({ url, headers }, socket) => {
    asked.push(String(url));
    if (refusal !== 0) {
      socket.end(`HTTP/1.1 ${refusal} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    if (!isAllowed(headers['proxy-authorization'])) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const [host, port] = String(url).split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return { ...(await listen(server)), asked };
}

const serveJobs = () =>
  serve((_, response) => sendJson(response, 200, { job: jobRecord({ status: 'success' }) }));

describe('undici with a ProxyAgent', () => {
  it('sends a submission once through the tunnel of a proxy, and nothing else', async () => {
    await using server = await serveJobs();
    await using proxy = await startProxy('pw-7');
    const dispatcher = new ProxyAgent({
      uri: proxy.url,
      token: `Basic ${btoa('company:pw-7')}`,
    });
    const client = clientOf(server, {
      fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
    });
    const { job } = await client.generate.patchAndWait(
      { image: pngBytes() },
      { pollIntervalMs: 0 },
    );
    expect(job.status).toBe('success');
    const methods = server.requests.map(({ method, path }) => `${method} ${path}`);
    expect(methods[0]).toBe('POST /v1/generate/patch');
    expect(methods.filter((each) => each.startsWith('POST'))).toHaveLength(1);
    expect(new Set(proxy.asked)).toEqual(new Set([new URL(server.url).host]));
    expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined();
    await dispatcher.close();
  });

  it('reports a proxy that refuses the tunnel: nothing was sent, and no credential is shown', async () => {
    await using server = await serveJobs();
    await using proxy = await startProxy('pw-7');
    const dispatcher = new ProxyAgent({ uri: proxy.url, token: `Basic ${btoa('company:wrong')}` });
    const client = clientOf(server, {
      fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
      maxRetries: 0,
    });
    const error = await rejection(client.generate.patch({ image: 'asset_1' }));
    expect(error).toMatchObject({
      ...{ kind: 'connection', established: false, proxy: { status: 407 } },
      message: expect.stringMatching(
        /, because a proxy refused it with 407, as it asks for a name/,
      ),
    });
    expect(error).not.toHaveProperty('proxy.host');
    expect(String(error)).not.toMatch(/secret-0002|wrong/);
    expect(server.requests).toEqual([]);
    await dispatcher.close();
  });
});

describe('a proxy of the environment that does not let requests through', () => {
  const secret = 'proxy-secret-9';
  const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'NO_PROXY'];
  afterEach(() => vi.unstubAllEnvs());

  /** What a submission becomes behind the proxy of a variable. */
  async function submittedThrough(variable: string, proxy: string, own = {}) {
    for (const name of variables) vi.stubEnv(name, undefined);
    vi.stubEnv(variable, proxy);
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    const before = getGlobalDispatcher();
    // What NODE_USE_ENV_PROXY=1 does in newer Nodes.
    const dispatcher = new EnvHttpProxyAgent();
    setGlobalDispatcher(dispatcher);
    try {
      const client = clientOf({ url: 'https://api.example.com' }, { maxRetries: 0, ...own });
      return (await rejection(client.generate.patch({ image: 'asset_1' }))) as Error;
    } finally {
      setGlobalDispatcher(before);
      await dispatcher.close();
    }
  }

  it.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY'])(
    'is named when it does not resolve: %s',
    async (variable) => {
      const error = await submittedThrough(
        variable,
        `http://company:${secret}@nobody.invalid:3128`,
      );
      expect(error).toMatchObject({
        kind: 'connection',
        established: false,
        proxy: { host: 'nobody.invalid:3128', variable },
        message: `The connection to api.example.com could not be established, because the proxy nobody.invalid:3128 of ${variable} could not be reached, so nothing was sent (ENOTFOUND).`,
      });
      expect(JSON.stringify(error)).not.toContain(secret);
    },
  );

  it('is named when nothing listens', async () => {
    const closed = await startProxy();
    await closed[Symbol.asyncDispose]();
    const { host } = new URL(closed.url);
    const error = await submittedThrough('HTTPS_PROXY', closed.url);
    expect(error).toMatchObject({
      ...{ kind: 'connection', established: false, code: 'ECONNREFUSED' },
      proxy: { host, variable: 'HTTPS_PROXY' },
      message: expect.stringContaining(`the proxy ${host} of HTTPS_PROXY could not be reached`),
    });
  });

  it.each([
    [407, ' with 407, as it asks for a name and a password. Nothing was sent.'],
    [502, ' with 502. Nothing was sent.'],
  ])('is named when it refuses with %i', async (status, end) => {
    await using proxy = await startProxy(undefined, status);
    const { host } = new URL(proxy.url);
    const address = proxy.url.replace('//', `//company:${secret}@`);
    const error = await submittedThrough('HTTPS_PROXY', address);
    expect(error).toMatchObject({
      ...{ kind: 'connection', established: false },
      proxy: { host, variable: 'HTTPS_PROXY', status },
      message: `The connection to api.example.com could not be established, because the proxy ${host} of HTTPS_PROXY refused it${end}`,
    });
    expect(JSON.stringify(error)).not.toContain(secret);
    expect(proxy.asked).toEqual(['api.example.com:443']);
  });

  it('leaves a submission uncertain in a fetch of the caller, which may do more than send it', async () => {
    const uri = 'http://nobody.invalid:3128';
    const dispatcher = new ProxyAgent(uri);
    const fetch = (url: string, init: object) => undiciFetch(url, { ...init, dispatcher });
    const named = await submittedThrough('HTTPS_PROXY', uri, { fetch });
    expect(named).toMatchObject({ kind: 'uncertain-submission' });
    expect(named.cause).toMatchObject({
      established: true,
      message:
        'The connection to api.example.com broke: the proxy nobody.invalid:3128 of HTTPS_PROXY could not be reached (ENOTFOUND).',
    });
    const unnamed = await submittedThrough('HTTPS_PROXY', 'http://other.invalid:3128', { fetch });
    expect(unnamed.cause).toMatchObject({
      established: true,
      message:
        'The connection to api.example.com broke: nobody.invalid could not be reached (ENOTFOUND).',
    });
    expect(unnamed.cause).not.toHaveProperty('proxy');
    await dispatcher.close();
  });
});

describe('the environment', () => {
  it.each([
    ['20.19.4', false],
    ['22.20.0', false],
    ['22.21.0', true],
    ['22.22.1', true],
    ['23.11.1', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('is read by Node %s: %s', (version, expected) => {
    expect(canUseProxies(version)).toBe(expected);
  });

  it.each([
    '*',
    'api.example.com',
    'example.com',
    '.example.com',
    '*.Example.com',
    'api.example.com:443',
    'api.example.com:8443',
    'other.test, example.com:443',
    'example.com.other',
    'ple.com',
    '*,',
    '[::1]',
    '',
  ])('names hosts without a proxy as undici reads them: NO_PROXY=%s', async (noProxy) => {
    await using proxy = await startProxy(undefined, 502);
    const reached: string[] = [];
    const dispatcher = new EnvHttpProxyAgent({
      ...{ httpsProxy: proxy.url, noProxy },
      connect: ({ hostname }, callback) => {
        reached.push(hostname);
        callback(new Error('no'), null);
      },
    });
    const read = (name: string) => (name === 'NO_PROXY' ? noProxy : undefined);
    for (const host of ['api.example.com', 'example.com', 'api.example.com:8443', '[::1]']) {
      const url = new URL(`https://${host}`);
      reached.length = 0;
      await rejection(undiciFetch(url, { dispatcher }));
      expect(bypassesProxies(url, read), host).toBe(reached.length > 0);
    }
    expect(proxy.asked.length > 0).toBe(noProxy !== '*');
    await dispatcher.close();
  });
});

describe.skipIf(!canUseProxies(process.versions.node))('NODE_USE_ENV_PROXY', () => {
  it("sends Node's own fetch through the proxy of the environment", async () => {
    await using server = await serveJobs();
    await using proxy = await startProxy();
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { createScenarioClient } from './index.js';
          const { job } = await createScenarioClient().generate.patch({ image: 'asset_1' });
          console.log(job.jobId);`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    const file = join(await makeFolder(), 'program.mjs');
    await writeFile(file, outputFiles[0]?.text ?? '');
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      env: {
        NODE_USE_ENV_PROXY: '1',
        HTTP_PROXY: proxy.url,
        SCENARIO_BASE_URL: `${server.url}/v1`,
        SCENARIO_SDK_API_KEY: 'key-0001',
        SCENARIO_SDK_API_SECRET: 'secret-0002',
      },
    });
    expect(stdout).toBe('job_1\n');
    expect(server.requests.map(({ method }) => method)).toEqual(['POST']);
    expect(proxy.asked).toHaveLength(1);
    expect(proxy.asked[0]).toContain(new URL(server.url).host);
  });
});
