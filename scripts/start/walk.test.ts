import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../contract-tests/scenario/mock.js';
import { createScenarioClient } from '../../src/index.js';
import { downloadToFile } from '../../src/node.js';
import { drawImages, showsPatch } from '../../src/testing/images.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { startStandIn } from '../../stand-in/server.js';
import { walkPatch } from './walk.js';

describe('the first patch of a newcomer', () => {
  let folder: string;
  let files: Awaited<ReturnType<typeof drawImages>>;
  beforeAll(async () => {
    folder = await makeFolder();
    files = await drawImages(folder);
  });

  it('goes through the mock, which answers with an example', async () => {
    const mock = await startMock(join(import.meta.dirname, '../../generated/openapi.json'));
    try {
      const credentials = { apiKey: 'mock-key', apiSecret: 'mock-secret' };
      const client = createScenarioClient({ ...credentials, baseUrl: mock.url });
      const steps: string[] = [];
      const asset = await walkPatch(client, files, (step) => steps.push(step));
      expect(steps).toEqual(['estimate', 'patch', 'wait', 'asset']);
      expect(asset.mimeType).toBe('image/png');
    } finally {
      await mock.close();
    }
  });

  it('puts the sticker on the canvas of the stand-in, and pays once', async () => {
    const standIn = await startStandIn();
    try {
      const { apiKey, apiSecret } = standIn.credentials;
      const client = createScenarioClient({ apiKey, apiSecret, baseUrl: standIn.url });
      const asset = await walkPatch(client, files, () => {});
      const patched = join(folder, 'patched.png');
      await downloadToFile(client, asset, patched);
      expect(await showsPatch(patched, files.patch)).toBe(true);
      expect(await showsPatch(files.image, files.patch)).toBe(false);
      expect(standIn.submissions).toBe(1);
    } finally {
      await standIn.close();
    }
  });
});
