import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { describe, expect, it } from 'vitest';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from './testing/localServer.js';
import { temporaryFolder } from './testing/temporaryFolder.js';

/** A proxy as companies have them: it opens tunnels, forwards plain requests, and wants a password. */
async function startProxy(password?: string) {
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
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
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
    expect(error).toMatchObject({ kind: 'connection' });
    expect(String(error)).not.toMatch(/secret-0002|wrong/);
    expect(server.requests).toEqual([]);
    await dispatcher.close();
  });
});

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const knowsVariables = major >= 24 || (major === 22 && minor >= 21);

describe.skipIf(!knowsVariables)('NODE_USE_ENV_PROXY', () => {
  it("sends Node's own fetch through the proxy of the environment", async () => {
    await using server = await serveJobs();
    await using proxy = await startProxy();
    const folder = temporaryFolder();
    try {
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
      const file = join(await folder.make(), 'program.mjs');
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
    } finally {
      await folder.remove();
    }
  });
});
