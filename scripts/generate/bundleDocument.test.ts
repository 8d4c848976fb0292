import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { bundleDocument } from './bundleDocument.js';
import { copyDocument, type DocumentCopy } from './testing.js';

describe('a broken document is refused with file, line, column and reason', () => {
  let copy: DocumentCopy;
  beforeEach(async () => {
    copy = await copyDocument();
  });
  afterEach(() => copy.remove());

  async function refusal(): Promise<string> {
    const error = await bundleDocument(copy).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BrokenDocumentError);
    return (error as BrokenDocumentError).message;
  }

  it('a reference to a missing file', async () => {
    await copy.edit('openapi/paths/job.yaml', 'JobResponse.yaml', 'JobRespond.yaml');
    expect(await refusal()).toMatch(/paths\/job\.yaml:\d+:\d+ .*JobRespond\.yaml" is not a file/);
  });

  it('an example that breaks its schema, named in its own file', async () => {
    await copy.edit('openapi/examples/job/success.json', '"progress": 1', '"progress": "all"');
    const message = await refusal();
    expect(message).toMatch(
      /examples\/job\/success\.json:\d+:\d+ no-invalid-media-type-examples: .*`progress` .*must be number/,
    );
    expect(message.startsWith('The document has 1 problem:')).toBe(true);
  });

  it('an example with an undeclared field', async () => {
    await copy.edit('openapi/examples/job/queued.json', '"jobId"', '"jobKind": 1, "jobId"');
    expect(await refusal()).toMatch(/examples\/job\/queued\.json:\d+:\d+ .*`jobKind`/);
  });

  it('an example that is not JSON', async () => {
    await writeFile(join(copy.folder, 'openapi/examples/job/success.json'), '{"job":\n');
    expect(await refusal()).toMatch(/examples\/job\/success\.json:2:1 .*ends too early/);
  });

  it('a missing example', async () => {
    await rm(join(copy.folder, 'openapi/examples/job/success.json'));
    expect(await refusal()).toMatch(/paths\/job\.yaml:\d+:\d+ .*success\.json" is not a file/);
  });

  it('an operation ID that is used twice', async () => {
    await copy.edit('openapi/paths/job.yaml', 'operationId: jobsRetrieve', 'operationId: jobsList');
    expect(await refusal()).toMatch(
      /paths\/jobs?\.yaml:\d+:\d+ operation-operationId-unique: .*unique/,
    );
  });

  it('YAML that does not parse, in a part', async () => {
    await copy.edit('openapi/paths/job.yaml', 'get:', 'get: [');
    expect(await refusal()).toMatch(/paths\/job\.yaml:\d+:\d+ /);
  });

  it('YAML that does not parse, in the root', async () => {
    await copy.edit('openapi/openapi.yaml', 'info:', 'info: [');
    expect(await refusal()).toMatch(/openapi\/openapi\.yaml:\d+:\d+ /);
  });

  it('a schema without a description', async () => {
    await copy.edit('openapi/schemas/patch/CostEstimate.yaml', 'description:', 'x-description:');
    expect(await refusal()).toMatch(/CostEstimate\.yaml:\d+:\d+ rule\/schema-description: /);
  });

  it('a schema whose description is too short', async () => {
    await copy.edit(
      'openapi/schemas/patch/PatchFormat.yaml',
      'description:',
      'description: Hm.\nx-old:',
    );
    expect(await refusal()).toMatch(
      /PatchFormat\.yaml:\d+:\d+ rule\/schema-description: .*at least 4 characters/,
    );
  });

  it('a missing root file', async () => {
    await rm(copy.root);
    expect(await refusal()).toMatch(/openapi\/openapi\.yaml cannot be read: ENOENT/);
  });

  it('a missing configuration', async () => {
    await rm(copy.config);
    expect(await refusal()).toMatch(/redocly\.yaml cannot be read: ENOENT/);
  });

  it('a configuration that does not parse', async () => {
    await copy.edit('redocly.yaml', 'extends:', 'extends: [');
    expect(await refusal()).toMatch(/redocly\.yaml:\d+:\d+ /);
  });
});
