import { createServer } from 'node:http';
import Fastify from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
import { OpenAPIBackend } from 'openapi-backend';

/** Fastify with its defaults, with routes and validation made from the document; the stand-in answers. */
export async function startFastify(document, upstream) {
  const app = Fastify();
  const forward = async (request, reply) => {
    const url = new URL(upstream + request.url.replace(/^\/v1/, '').replace(/\?.*/, ''));
    for (const [name, value] of Object.entries(request.query ?? {})) {
      url.searchParams.set(name, String(value));
    }
    const { authorization } = request.headers;
    const answer = await fetch(url, {
      method: request.method,
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const type = answer.headers.get('content-type');
    if (type) reply.header('content-type', type);
    reply.code(answer.status);
    // The answer of the service is not serialized again.
    reply.serializer((body) => body);
    return reply.send(await answer.text());
  };
  await app.register(openapiGlue, {
    specification: structuredClone(document),
    prefix: 'v1',
    operationResolver: () => forward,
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${url}/v1`, close: () => app.close() };
}

/** openapi-backend as a mock: it validates by the document, and answers with the document's examples. */
export async function startOpenApiBackend(document) {
  const api = new OpenAPIBackend({ definition: structuredClone(document), quick: true });
  const json = (status, body) => ({ status, body });
  api.register({
    notFound: () => json(404, { message: 'There is no such path' }),
    methodNotAllowed: () => json(405, { message: 'The path has no such method' }),
    validationFail: ({ validation }) =>
      json(400, { message: validation.errors?.[0]?.message ?? '' }),
    unauthorizedHandler: () => json(401, { message: 'Unauthorized' }),
    notImplemented: ({ operation, request }) => {
      const [, code] = /code=(\d+)/.exec(request.headers.prefer ?? '') ?? [];
      const [, example] = /example=(\w+)/.exec(request.headers.prefer ?? '') ?? [];
      const { status, mock } = api.mockResponseForOperation(operation.operationId, {
        ...(code === undefined ? {} : { code: Number(code) }),
        ...(example === undefined ? {} : { example }),
      });
      return json(code === undefined ? status : Number(code), mock);
    },
  });
  const forms = {
    basicAuth: /^Basic [\w+/]+=*$/,
    bearerAuth: /^Bearer \S+$/,
    publicToken: /^public-auth-token$/,
  };
  for (const [name, form] of Object.entries(forms)) {
    api.registerSecurityHandler(name, ({ request }) => form.test(request.headers.authorization));
  }
  await api.init();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, search } = new URL(request.url, 'http://mock.invalid');
    const { status, body } = await api
      .handleRequest({
        method: request.method,
        path: pathname.replace(/^\/v1/, ''),
        query: search.slice(1),
        headers: request.headers,
        ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks).toString() }),
      })
      .catch((error) => json(500, { message: error.message }));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
