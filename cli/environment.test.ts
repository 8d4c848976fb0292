import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nameKey, secretsOf, withEnvFile } from './environment.js';

function envFile(content?: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
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
])('a file .env may be in %s', (_encoding, content) => {
  expect(withEnvFile({}, envFile(content))).toEqual({
    SCENARIO_SDK_API_KEY: 'a key',
    SCENARIO_SDK_API_SECRET: 'sécret',
  });
});

it('a .env that cannot be read is named', () => {
  expect(() => withEnvFile({}, envFile())).toThrow('.env cannot be read (EISDIR).');
});
