import { expect, it } from 'vitest';
import { nameKey, secretsOf } from './environment.js';

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
  expect(nameKey('short-key')).not.toContain('t-key');
});
