import { lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redactor.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { UnsafeReportError, writeReport } from './files.js';
import { document, record, reportOf, tooFar, undeclared } from './testing/records.js';
import { withoutValues } from './values.js';
import { reportFiles } from './writers.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});

const secret = 'Zq8/k+LongSecret~7';
const redactor = createRedactor(() => [secret]);

describe('a report with a credential', () => {
  const spellings = {
    plain: secret,
    'percent-encoded': encodeURIComponent(secret),
    'in another case': secret.toUpperCase(),
    base64: btoa(secret),
    base64url: btoa(`key:${secret}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    'escaped as a pointer': secret.replaceAll('~', '~0').replaceAll('/', '~1'),
  };

  it.each(Object.entries(spellings))('is not written: %s', async (_name, text) => {
    const told = [
      { reason: text },
      { violations: [{ ...tooFar, actual: text }] },
      { drift: [{ ...undeclared, pointer: `/job/${text}` }] },
      { violations: [tooFar], curl: `curl 'http://127.0.0.1/${text}'` },
    ];
    for (const changes of told) {
      const report = reportOf([record('x', changes)]);
      const at = join(folder, 'reports');
      const written = writeReport(report, document.value, at, undefined, redactor.finds);
      await expect(written).rejects.toThrow(UnsafeReportError);
      await expect(readdir(at)).rejects.toThrow('ENOENT');
    }
  });

  it('is not written if Markdown has escaped it', async () => {
    const report = reportOf([
      record('x', { violations: [{ ...tooFar, actual: 'one|two|three' }] }),
    ]);
    const { finds } = createRedactor(() => ['one|two|three']);
    const written = writeReport(report, document.value, folder, ['markdown'], finds);
    await expect(written).rejects.toThrow('A credential was found in report.md');
  });

  it('is distinguished from one without', async () => {
    const report = reportOf([record('x', { violations: [tooFar], drift: [undeclared] })]);
    const { files } = await writeReport(report, document.value, folder, undefined, redactor.finds);
    expect(files).toEqual(reportFiles.map((name) => join(folder, name)));
  });
});

describe.skipIf(process.platform === 'win32')('the folder of a report', () => {
  const report = reportOf([record('x')]);

  it('is only for its owner, and so are the files', async () => {
    const at = join(folder, 'new', 'reports');
    const { files } = await writeReport(report, document.value, at);
    expect((await stat(at)).mode & 0o777).toBe(0o700);
    for (const file of files) expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is not written to through a symbolic link', async () => {
    const link = join(folder, 'link');
    await symlink(folder, link);
    for (const name of [link, `${link}/`]) {
      await expect(writeReport(report, document.value, name)).rejects.toThrow('is a symbolic link');
    }
    expect(await readdir(folder)).toEqual(['link']);
  });

  it('gets new files in place of links', async () => {
    const other = join(folder, 'other.txt');
    await writeFile(other, 'untouched');
    await symlink(other, join(folder, 'report.json'));
    await writeReport(report, document.value, folder, ['json']);
    expect(await readFile(other, 'utf8')).toBe('untouched');
    expect((await lstat(join(folder, 'report.json'))).isFile()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['other.txt', 'report.json']);
  });
});

it('a report without values shows the place and the expectation', () => {
  const mail = {
    ...tooFar,
    pointer: '/job/ownerId',
    keyword: 'pattern',
    expected: 'text that matches ^user_',
    actual: '"alice@example.com"',
    message: 'job.ownerId is "alice@example.com", but must be text that matches ^user_.',
  };
  const invariant = { ...mail, keyword: 'job-readings', message: 'from alice@example.com to x' };
  const body = { ...mail, pointer: '', keyword: 'body', message: 'answered alice@example.com' };
  const enumerated = {
    ...mail,
    keyword: 'enum',
    actual: '"new"',
    newValues: ['new'],
    message: 'new',
  };
  const shown = withoutValues(
    record('x', { violations: [mail, invariant, body], drift: [undeclared, enumerated] }),
  );
  expect(JSON.stringify(shown)).not.toContain('alice');
  expect(shown.violations[0]).toMatchObject({
    actual: 'not shown',
    message: 'job.ownerId must be text that matches ^user_; the value is not shown.',
  });
  expect(shown.drift).toEqual([undeclared, enumerated]);
});
