import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { codeBlocks } from '../../src/testing/markdown.js';
import { startStandIn } from '../../stand-in/server.js';
import { packageRoot } from '../../test/consumer.js';
import * as suite from '../index.js';

const page = readFileSync(join(packageRoot, 'docs/reports.md'), 'utf8');
const program = codeBlocks(page).find(({ code }) => code.includes("from './app.mjs'"))?.code ?? '';

it('the program of docs/reports.md checks an app in its process, and finds it honest', async () => {
  const credentials = { apiKey: 'key', apiSecret: 'secret' };
  const standIn = await startStandIn({ credentials, settle: 'at-once' });
  onTestFinished(() => standIn.close());
  const handle = (request: Request) =>
    fetch(request.url.replace('http://127.0.0.1/v1', standIn.url), request);
  const shown: string[] = [];
  const world = {
    ...suite,
    handle,
    console: { log: (text: string) => shown.push(text) },
    process: { exitCode: undefined as number | undefined },
  };
  const body = program.replace(/^import .*$/gm, '');
  const names = Object.keys(world);
  await new Function(...names, `return (async () => {${body}})()`)(...Object.values(world));
  expect(shown.join('\n')).toMatch(/^## (?:✅|⚠️) Contract: [\d,]{2,} checks/);
  expect(shown.join('\n')).toContain(' 0 violations, ');
  expect(world.process.exitCode).toBe(0);
});
