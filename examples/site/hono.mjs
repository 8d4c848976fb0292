// A page and its backend with Hono, on Node here and the same elsewhere: npm run hono
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { openSession, proxy } from './proxy.mjs';

const app = new Hono();
app.all('/api/scenario/*', (context) => proxy(context.req.raw));
app.get('/', async (context, next) => {
  await next();
  context.header('set-cookie', openSession());
});
app.use(serveStatic({ root: fileURLToPath(new URL('public', import.meta.url)) }));

const options = { fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' };
serve(options, ({ port }) => console.log(`http://127.0.0.1:${port}/`));
