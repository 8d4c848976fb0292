import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { root } from '../testing/run.js';
import { addEnvFile } from './environment.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});

async function load(text: string, env: Record<string, string | undefined> = {}) {
  const file = join(folder, '.env');
  await writeFile(file, text);
  addEnvFile(env, file, join(root, '.env.example'));
  return env;
}

it.each([
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_OPTIONS',
  'HTTPS_PROXY',
  'CONTRACT_TARGET',
  'scenario_base_url',
])('.env may not set %s', async (name) => {
  const env = {};
  const text = `SCENARIO_PROJECT_ID=p\n${name}=0\n`;
  await expect(load(text, env)).rejects.toThrow(`sets ${name}, which`);
  expect(env).toEqual({});
});

it('.env sets the variables that .env.example lists and the environment lacks', async () => {
  const text = 'SCENARIO_SDK_API_KEY=file\nSCENARIO_SDK_API_SECRET="a b"\nCONTRACT_MOCK=\n';
  expect(await load(text, { SCENARIO_SDK_API_KEY: 'given' })).toEqual({
    SCENARIO_SDK_API_KEY: 'given',
    SCENARIO_SDK_API_SECRET: 'a b',
  });
});

it.each(['SCENARIO_SDK_API_KEY', 'SCENARIO_SDK_API_SECRET', 'CONTRACT_BEARER_TOKEN'])(
  'a base URL from .env is not used with %s from the environment',
  async (name) => {
    const text = 'SCENARIO_BASE_URL=https://elsewhere.example\n';
    const env = { [name]: 'given' };
    await expect(load(text, env)).rejects.toThrow(`and ${name} from the environment`);
    expect(env).toEqual({ [name]: 'given' });
    const own = { [name]: 'given', SCENARIO_BASE_URL: 'https://own.example' };
    expect((await load(text, own)).SCENARIO_BASE_URL).toBe('https://own.example');
  },
);

it('a line of .env that sets nothing is named, without its value', async () => {
  const refused = load('A=b\nSCENARIO_SDK_API_KEY: s3cret\n');
  await expect(refused).rejects.toThrow(
    /\.env:2 cannot be read: write SCENARIO_SDK_API_KEY, then = and the value\.$/,
  );
});

it('a line without an assignment does not spoil the next one', async () => {
  expect(await load('# of mine\nnotes of another program\nSCENARIO_PROJECT_ID=p\n')).toEqual({
    SCENARIO_PROJECT_ID: 'p',
  });
});
