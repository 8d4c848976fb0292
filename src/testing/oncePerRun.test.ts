import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { oncePerRun } from './oncePerRun.js';

it('makes it once for all who ask, at once or later', async () => {
  let made = 0;
  const make = async (folder: string) => {
    made += 1;
    return { made, isThere: existsSync(folder) };
  };
  const name = 'made once/by its test';
  const asked = [oncePerRun(name, make), oncePerRun(name, make)];
  expect(await Promise.all([...asked, asked[0]?.then(() => oncePerRun(name, make))])).toEqual(
    Array(3).fill({ made: 1, isThere: true }),
  );
});

it('fails for all who ask', async () => {
  const make = () => Promise.reject(new TypeError('no such thing'));
  for (const asked of [oncePerRun('never', make), oncePerRun('never', make)]) {
    await expect(asked).rejects.toThrow('TypeError: no such thing');
  }
});
