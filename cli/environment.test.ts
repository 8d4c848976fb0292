import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { nameKey, secretsOf, withEnvFile } from './environment.js';

async function envFile(content?: Buffer): Promise<string> {
  const folder = await makeFolder();
  const file = join(folder, '.env');
  if (content === undefined) mkdirSync(file);
  else writeFileSync(file, content);
  return file;
}

it('the secrets of an environment are its key, secret, token and the encoded pair', () => {
  expect(
    secretsOf({
      SCENARIO_SDK_API_KEY: 'kéy',
      SCENARIO_SDK_API_SECRET: 'secret',
      CONTRACT_BEARER_TOKEN: 'token',
      SCENARIO_PROJECT_ID: 'project',
    }),
  ).toEqual(['kéy', 'secret', 'token', 'a8OpeTpzZWNyZXQ=']);
  expect(secretsOf({})).toEqual([]);
});

it('a key is shown by its last four characters, and a short one not at all', () => {
  expect(nameKey('api_0123456789')).toBe('the key ending in 6789');
  expect(nameKey('short-key')).toBe('the given key');
});

const lines = 'SCENARIO_SDK_API_KEY=a key\r\nSCENARIO_SDK_API_SECRET="sécret"\r\n';

it.each([
  ['UTF-8', Buffer.from(lines)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${lines}`)],
  ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${lines}`, 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()],
])('a file .env may be in %s', async (_encoding, content) => {
  expect(withEnvFile({}, await envFile(content))).toEqual({
    SCENARIO_SDK_API_KEY: 'a key',
    SCENARIO_SDK_API_SECRET: 'sécret',
  });
});

it('a .env that cannot be read is named', async () => {
  const file = await envFile();
  expect(() => withEnvFile({}, file)).toThrow('.env is a folder: it must be a file.');
});

it.each([
  [
    'SCENARIO_SDK_API_KEY: s3cret==',
    'cannot be read: write SCENARIO_SDK_API_KEY, then = and the value.',
  ],
  [
    'SCENARIO_SDK_API_KEY s3cret',
    'cannot be read: write SCENARIO_SDK_API_KEY, then = and the value.',
  ],
  [
    '"SCENARIO_SDK_API_KEY": "s3cret",',
    'cannot be read: write SCENARIO_SDK_API_KEY, then = and the value.',
  ],
  [
    'set SCENARIO_SDK_API_KEY=s3cret',
    'cannot be read: write SCENARIO_SDK_API_KEY, then = and the value.',
  ],
  [
    '$env:SCENARIO_SDK_API_KEY="s3cret"',
    'cannot be read: write SCENARIO_SDK_API_KEY, then = and the value.',
  ],
  [
    'export SCENARIO_SDK_API_KEY="s3cret',
    'the quote before the value of SCENARIO_SDK_API_KEY has no end.',
  ],
  ["SCENARIO_SDK_JWT='s3cret\nA='b'", 'the quote before the value of SCENARIO_SDK_JWT has no end.'],
  ['scenario_sdk_api_key=s3cret', 'Did you mean SCENARIO_SDK_API_KEY?'],
  ['SCENARIO-SDK-API-KEY=s3cret', 'Did you mean SCENARIO_SDK_API_KEY?'],
  ['SCENARIO_SDK_APIKEY=s3cret', 'Did you mean SCENARIO_SDK_API_KEY?'],
])('a line of .env that sets nothing is named, without its value: %s', async (line, expected) => {
  for (const end of ['\n', '\r\n']) {
    const file = await envFile(Buffer.from(`# ours${end}A="b${end}c"${end}${line}`));
    const read = () => withEnvFile({}, file);
    expect(read).toThrow(expected);
    expect(read).toThrow(/^\.env:4 /);
    expect(read).not.toThrow(/s3cret/);
  }
});

it('lines of .env that are for other programs are not judged', async () => {
  const text = [
    '# SCENARIO_SDK_API_KEY: x',
    'NOTE="first',
    'SCENARIO_SDK_API_KEY: x"',
    'SCENARIO_LEDGER',
    'KEY: y',
    'export SCENARIO_SDK_API_KEY = "k" # the key: "mine"',
    "SCENARIO_SDK_API_SECRET='it\"s'",
    'SCENARIO_PROJECT_ID=',
  ];
  expect(withEnvFile({}, await envFile(Buffer.from(text.join('\n'))))).toEqual({
    SCENARIO_SDK_API_KEY: 'k',
    SCENARIO_SDK_API_SECRET: 'it"s',
  });
});

it.each([
  ['KEY', 'SECRET'],
  ['SECRET', 'KEY'],
])(
  'a .env does not complete the half of a pair that the environment has: %s',
  async (given, other) => {
    const half = { [`SCENARIO_SDK_API_${given}`]: 'given' };
    const file = await envFile(Buffer.from(lines));
    expect(() => withEnvFile(half, file)).toThrow(
      `SCENARIO_SDK_API_${other} comes from .env, but SCENARIO_SDK_API_${given} from the environment`,
    );
    expect(withEnvFile(half, await envFile(Buffer.from('SCENARIO_PROJECT_ID=p\n')))).toHaveProperty(
      'SCENARIO_PROJECT_ID',
      'p',
    );
  },
);

it('credentials of the environment take the place of those in .env, of any kind', async () => {
  const token = { SCENARIO_SDK_JWT: 'token' };
  expect(withEnvFile(token, await envFile(Buffer.from(lines)))).toEqual(token);
  const pair = { SCENARIO_SDK_API_KEY: 'k', SCENARIO_SDK_API_SECRET: 's' };
  expect(withEnvFile(pair, await envFile(Buffer.from('SCENARIO_SDK_JWT=t\n')))).toEqual(pair);
});
