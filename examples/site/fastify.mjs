// A page and its backend with Fastify: npm run fastify
import { readFile } from 'node:fs/promises';
import fastify from 'fastify';
import { toNodeHandler } from 'scenario-patch/node';
import { openSession, proxy } from './proxy.mjs';

const app = fastify();
const handle = toNodeHandler(proxy);
await app.register(async (api) => {
  // The proxy reads and limits bodies itself.
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('*', (_, __, done) => done(null));
  api.all('/api/scenario/*', (request, reply) => {
    reply.hijack();
    return handle(request.raw, reply.raw);
  });
});
app.get('/', async (_, reply) => {
  const page = await readFile(new URL('public/index.html', import.meta.url), 'utf8');
  return reply.header('set-cookie', openSession()).type('text/html').send(page);
});
app.get('/page.js', async (_, reply) => {
  const script = await readFile(new URL('public/page.js', import.meta.url), 'utf8');
  return reply.type('text/javascript').send(script);
});

console.log(`${await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' })}/`);
