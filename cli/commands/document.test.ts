import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sendJson, serve } from '../../src/testing/localServer.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { cli } from '../testing/cli.js';

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder();
  await writeFile(join(cwd, 'old.json'), JSON.stringify(doors({ maxLength: 9 })));
  await writeFile(join(cwd, 'new.json'), JSON.stringify(doors({ maxLength: 3 })));
});

function doors(name: object) {
  const schema = { type: 'object', properties: { name: { type: 'string', ...name } } };
  const content = { 'application/json': { schema } };
  const post = {
    operationId: 'doorsMake',
    requestBody: { content },
    responses: { 204: { description: 'Made.' } },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1.0.0' },
    paths: { '/d': { post } },
  };
}

const run = (args: readonly string[]) => cli(args, { cwd });

describe('diff', () => {
  it('reports a breaking change between two files, and ends with 1', async () => {
    const { code, stdout, stderr } = await run(['diff', 'old.json', 'new.json']);
    expect(stdout).toContain('breaking');
    expect(stdout).toContain('Next version: 2.0.0');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('names a schema that does not compile, and compares the rest', async () => {
    const broken = doors({ maxLength: 3, pattern: '(\u001b' });
    await writeFile(join(cwd, 'new.json'), JSON.stringify(broken));
    const { code, stdout, stderr } = await run(['diff', 'old.json', 'new.json']);
    expect(stdout).toContain('maxLength is 3 instead of 9');
    expect(stderr).toMatch(
      /^\/paths\/~1d\/post\/requestBody\/content\/application~1json\/schema does not compile in new\.json: Invalid regular expression.* Correct the schema\.\n$/,
    );
    expect(stderr).not.toContain('\u001b');
    expect(code).toBe(1);
  });

  it('prints changes as JSON and SARIF', async () => {
    const json = await run(['diff', 'old.json', 'new.json', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ from: 'old.json', next: '2.0.0' });
    const sarif = await run(['diff', 'old.json', 'new.json', '--format', 'sarif']);
    expect(JSON.parse(sarif.stdout).version).toBe('2.1.0');
  });

  it('does not count accepted changes or those below the class', async () => {
    const { stdout } = await run(['diff', 'old.json', 'new.json', '--json']);
    const [change] = JSON.parse(stdout).changes;
    const { rule, side, pointer } = change;
    const accepted = [{ rule, side, pointer, reason: 'Nobody sends more.' }];
    await writeFile(join(cwd, 'accept.json'), JSON.stringify(accepted));
    const args = ['diff', 'old.json', 'new.json', '--accept', 'accept.json'];
    expect((await run(args)).code).toBe(0);
    expect((await run(['diff', 'new.json', 'old.json'])).code).toBe(0);
    expect((await run(['diff', 'new.json', 'old.json', '--fail-on', 'additive'])).code).toBe(1);
  });

  it('writes commands that GitHub Actions reads, and nothing in a document adds another', async () => {
    const { paths, ...rest } = doors({ maxLength: 9 });
    const hostile = { ...rest, paths: { ...paths, '/a\n::error::b\u001b[31m': paths['/d'] } };
    await writeFile(join(cwd, 'hostile.json'), JSON.stringify(hostile));
    const { stdout } = await run(['diff', 'old.json', 'new.json', '--format', 'github']);
    const added = await run(['diff', 'old.json', 'hostile.json', '--format', 'github']);

    expect(stdout).toMatch(/^(?:::(?:error|notice) title=.*::.*\n)+$/);
    expect(added.stdout).toMatch(/^(?:::(?:error|notice) title=.*::.*\n)+$/);
    expect(added.stdout).not.toContain('\u001b');
  });

  it('reads a document from this machine only', async () => {
    await using server = await serve(({ path }, response) =>
      path === '/moved'
        ? response.writeHead(302, { location: 'http://example.com/' }).end()
        : sendJson(response, path === '/none' ? 404 : 200, doors({ maxLength: 9 })),
    );
    const same = await run(['diff', 'old.json', `${server.url}/openapi.json`]);
    expect(same.stdout).toContain('No changes between');
    expect(same.code).toBe(0);
    const none = await run(['diff', 'old.json', `${server.url}/none`]);
    expect(none.stderr).toContain('answered 404.');
    const moved = await run(['diff', 'old.json', `${server.url}/moved`]);
    expect(moved.stderr).toContain('cannot be read');
    expect([none.code, moved.code]).toEqual([2, 2]);
  });

  it.each<[string, string]>([
    [
      'none.json',
      'none.json does not exist: give a file, a URL of this machine, or - for standard input.',
    ],
    ['.', '. is a folder: name a file in it.'],
    ['text.json', 'Convert it, for example with `npx @redocly/cli bundle'],
    ['swagger.json', 'swagger.json is not an OpenAPI 3.1 document.'],
    ['v3.json', 'v3.json is not an OpenAPI 3.1 document: its version is 3.0.3.'],
    ['parts.json', 'parts.json refers to another file, ./door.yaml: bundle them'],
    ['gone.json', 'gone.json refers to #/components/schemas/None, which it does not have.'],
    ['named.json', 'named.json refers to #/components/schemas/None, which it does not have.'],
    ['anchor.json', 'anchor.json refers to the anchor #door, which is not followed here: refer to'],
    ['https://example.com/openapi.json', 'example.com is not this machine'],
    ['http://', 'http:// is not a valid URL.'],
    ['http://127.0.0.1:9/', 'cannot be read'],
  ])('refuses %s', async (name, message) => {
    const parts = { ...doors({}), paths: { '/d': { $ref: './door.yaml' } } };
    await writeFile(join(cwd, 'text.json'), 'openapi: 3.1.0');
    await writeFile(join(cwd, 'swagger.json'), '{"swagger":"2.0"}');
    await writeFile(join(cwd, 'v3.json'), '{"openapi":"3.0.3"}');
    await writeFile(join(cwd, 'parts.json'), JSON.stringify(parts));
    const referring = ($ref: string) =>
      JSON.stringify({ ...doors({}), components: { schemas: { Door: { $ref } } } });
    await writeFile(join(cwd, 'gone.json'), referring('#/components/schemas/None'));
    const named = {
      default: { properties: { value: { not: { $ref: '#/components/schemas/None' } } } },
    };
    await writeFile(
      join(cwd, 'named.json'),
      JSON.stringify({ ...doors({}), components: { schemas: named } }),
    );
    await writeFile(join(cwd, 'anchor.json'), referring('#door'));
    const { code, stdout, stderr } = await run(['diff', 'old.json', name]);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('inspect', () => {
  const inspect = async (answer: unknown, ...args: string[]) => {
    await writeFile(join(cwd, 'answer.json'), JSON.stringify(answer));
    return run(['inspect', 'answer.json', '--operation', 'jobsRetrieve', ...args]);
  };
  const example = async (name: string) =>
    JSON.parse(await readFile(new URL(`../../openapi/examples/${name}`, import.meta.url), 'utf8'));

  it('accepts a documented answer', async () => {
    const { code, stdout } = await inspect(await example('job/success.json'));
    expect(stdout).toBe('0 violations, 0 drift\n');
    expect(code).toBe(0);
  });

  it('reports violations, which end with 1, and drift', async () => {
    const { job } = await example('job/success.json');
    const { code, stdout } = await inspect({ job: { ...job, progress: 2, 'mo\u202eod': 1 } });
    expect(stdout).toMatch(/^violation {2}.*progress/);
    expect(stdout).toMatch(/drift {6}.*mo\\u202eod/);
    expect(stdout).toContain('1 violation, 1 drift\n');
    expect(code).toBe(1);
  });

  it('accepts the status and headers with the body, or only the status', async () => {
    const body = await example('error/404-http.json');
    const headers = { 'content-type': 'application/json' };
    expect((await inspect({ status: 404, headers, body })).code).toBe(0);
    expect((await inspect(body, '--status', '404')).code).toBe(0);
    const { stdout, code } = await inspect({ status: 418, body }, '--json');
    expect(JSON.parse(stdout).violations).toMatchObject([{ keyword: 'status' }]);
    expect(code).toBe(1);
  });

  it.each([
    [{ status: 200, headers: 'text/plain', body: {} }, 'headers must be an object of texts.'],
    [{ status: 200, headers: [['a', 'b']], body: {} }, 'headers must be an object of texts.'],
    [{ status: 200, headers: { age: 5 }, body: {} }, 'headers.age must be a text.'],
    [{ status: '200', body: {} }, 'status must be a number, beside its body.'],
  ])('says which field of %j is wrong', async (answer, message) => {
    const { code, stderr } = await inspect(answer);
    expect(stderr).toContain(`The answer cannot be read: ${message}`);
    expect(code).toBe(2);
  });

  it('refuses an unknown or missing operation', async () => {
    const { code, stderr } = await run(['inspect', 'x.json', '--operation', 'toString']);
    expect(stderr).toContain('--operation must be one of generatePatch, ');
    const near = await run(['inspect', 'answer.json', '--operation', 'jobsRetreive']);
    expect(near.stderr).toContain("Did you mean 'jobsRetrieve'?");
    expect(code).toBe(2);
    expect((await run(['inspect', 'x.json'])).stderr).toContain('--operation <id> is missing.');
    expect((await run(['inspect', 'x.json', '--nope'])).stderr).toContain(
      "unknown option '--nope'",
    );
  });
});
