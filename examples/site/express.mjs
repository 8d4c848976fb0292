// A page and its backend with Express: npm run express
import { fileURLToPath } from 'node:url';
import express from 'express';
import { toNodeHandler } from 'scenario-patch/node';
import { openSession, proxy } from './proxy.mjs';

const app = express();
app.use('/api/scenario', toNodeHandler(proxy));
app.get('/', (_, response, next) => {
  response.setHeader('set-cookie', openSession());
  next();
});
app.use(express.static(fileURLToPath(new URL('public', import.meta.url))));

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
