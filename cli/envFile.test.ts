import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { setInEnvFile } from './envFile.js';

let file: string;
beforeEach(async () => {
  file = join(await makeFolder(), '.env');
});

const values = { SCENARIO_BASE_URL: 'http://127.0.0.1:4010/v1', SCENARIO_SDK_API_KEY: 'new' };
const lines = 'SCENARIO_BASE_URL=http://127.0.0.1:4010/v1\nSCENARIO_SDK_API_KEY=new\n';
const set = () => setInEnvFile(file, '.env', values);
const text = () => readFile(file, 'utf8');

describe('the lines of .env', () => {
  it('make a new file, for its owner only', async () => {
    expect(await set()).toEqual([]);
    expect(await text()).toBe(lines);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['after others', 'A=1\n# note\nB="x\ny"\n', `A=1\n# note\nB="x\ny"\n${lines}`],
    ['after a last line without an end', 'A=1', `A=1\n${lines}`],
    [
      'in their places, with the comments after them',
      'export SCENARIO_SDK_API_KEY = "old" # mine\nA=1\nSCENARIO_BASE_URL=http://localhost:1\n',
      'SCENARIO_SDK_API_KEY=new # mine\nA=1\nSCENARIO_BASE_URL=http://127.0.0.1:4010/v1\n',
    ],
    [
      'but not inside a value of several lines',
      `A="\nSCENARIO_SDK_API_KEY=inside\n"\n`,
      `A="\nSCENARIO_SDK_API_KEY=inside\n"\n${lines}`,
    ],
    [
      'with the ends of lines of the file',
      'SCENARIO_BASE_URL=http://localhost:1\r\nA=1\r\nSCENARIO_SDK_API_KEY=a\r\n',
      'SCENARIO_BASE_URL=http://127.0.0.1:4010/v1\r\nA=1\r\nSCENARIO_SDK_API_KEY=new\r\n',
    ],
    [
      'after others with the ends of their lines',
      'A=1\r\n',
      `A=1\r\n${lines.replaceAll('\n', '\r\n')}`,
    ],
  ])('are set %s', async (_where, before, after) => {
    await writeFile(file, before);
    expect(await set()).toEqual([]);
    expect(await text()).toBe(after);
    await set();
    expect(await text()).toBe(after);
  });

  it('win over later lines with their names', async () => {
    await writeFile(
      file,
      `${lines}SCENARIO_SDK_API_KEY=later\nSCENARIO_BASE_URL=http://[::1]/v1\n`,
    );
    await set();
    expect(parseEnv(await text())).toEqual(values);
  });

  it.each([
    ['the real service', ''],
    ['another address', 'SCENARIO_BASE_URL=https://api.example/v1\n'],
  ])('keep the credentials of %s as comments', async (_of, address) => {
    await writeFile(file, `${address}SCENARIO_SDK_API_KEY=real\n`);
    expect(await set()).toContain('SCENARIO_SDK_API_KEY');
    expect(await text()).toContain('# SCENARIO_SDK_API_KEY=real\nSCENARIO_SDK_API_KEY=new\n');
    expect(parseEnv(await text())).toEqual(values);
    const once = await text();
    expect(await set()).toEqual([]);
    expect(await text()).toBe(once);
  });

  it('make a session token a comment: beside a key it is refused', async () => {
    await writeFile(file, `${lines}SCENARIO_SDK_JWT=token\nSCENARIO_PROJECT_ID=p\n`);
    expect(await set()).toEqual(['SCENARIO_SDK_JWT']);
    expect(await text()).toBe(`${lines}# SCENARIO_SDK_JWT=token\nSCENARIO_PROJECT_ID=p\n`);
    expect(await set()).toEqual([]);
  });

  it('keep the mode of the file, a link to it, and leave nothing else behind', async () => {
    const real = `${file}.real`;
    await writeFile(real, 'A=1\n');
    await chmod(real, 0o640);
    await symlink(real, file);
    await set();
    expect(await readFile(real, 'utf8')).toBe(`A=1\n${lines}`);
    expect((await stat(real)).mode & 0o777).toBe(0o640);
    expect((await readdir(join(file, '..'))).sort()).toEqual(['.env', '.env.real']);
  });

  it('are read from UTF-16, as older shells of Windows write', async () => {
    await writeFile(file, Buffer.from('\uFEFFA=é\r\n', 'utf16le'));
    await set();
    expect(parseEnv(await text())).toEqual({ A: 'é', ...values });
  });

  it('stay away from what cannot be read as text, or is not a file', async () => {
    await writeFile(file, Buffer.from([0x41, 0x3d, 0xe9]));
    await expect(set()).rejects.toThrow('.env cannot be changed: it is not in UTF-8.');
    expect(await readFile(file)).toHaveLength(3);
    await mkdir(`${file}.d`);
    const folder = setInEnvFile(`${file}.d`, 'x', values);
    await expect(folder).rejects.toThrow('x cannot be written: it is a folder.');
    const nowhere = setInEnvFile(join(file, 'a'), 'x', values);
    await expect(nowhere).rejects.toThrow('x cannot be written: a part of the path is not');
  });
});
