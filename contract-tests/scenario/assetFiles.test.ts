import { expect, it, onTestFinished } from 'vitest';
import { type Handler, serve } from '../../src/testing/localServer.js';
import { editAssets, editBody } from '../../stand-in/deviations/edit.js';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { operationNamed } from '../engine/contractDocument.js';
import { Walk } from '../engine/walk.js';
import { addressFindings } from './assetFiles.js';
import { scenarioContract } from './contract.js';
import { recentAssets } from './records.js';
import { scenarioTarget } from './target.js';

const contract = scenarioContract();
const retrieve = operationNamed(contract.document, 'assetsRetrieve');

async function start(answer: Handler) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const storage = await serve(answer);
  onTestFinished(() => storage.close());
  const target = await scenarioTarget(contract, standIn.environment);
  return { standIn, storage, target, walk: new Walk(contract, target, retrieve) };
}

async function findingsOf(walk: Walk, changes: object) {
  const assets = await recentAssets(walk);
  if (!Array.isArray(assets)) throw new Error('There are no assets.');
  const [asset] = assets;
  const findings = await addressFindings(walk, [{ ...asset, ...changes }]);
  return findings.map(({ pointer, actual }) => [pointer, actual]);
}

it('an original of any size can be read, and does not end the run', async () => {
  const { storage, walk } = await start((_request, response) => {
    response.end(Buffer.alloc(17 * 1024 * 1024));
  });
  for (let time = 0; time < 4; time += 1)
    expect(await findingsOf(walk, { originalFileUrl: storage.url })).toEqual([]);
  expect(new Set(storage.requests.map(({ headers }) => headers.range))).toEqual(
    new Set(['bytes=0-1023']),
  );
});

it.each([
  ['an HTML asset', 'text/html', 200, []],
  ['an image', 'image/png', 200, [['/asset/originalFileUrl', 'an HTML page']]],
  ['an empty file', 'text/plain', 416, []],
  ['a file that is gone', 'text/html', 404, [['/asset/originalFileUrl', 'status 404']]],
])('a page as the original of %s', async (_name, mimeType, status, expected) => {
  const { storage, walk } = await start((_request, response) => {
    response.writeHead(status).end('<!doctype html><title>Page</title>');
  });
  expect(await findingsOf(walk, { mimeType, originalFileUrl: storage.url })).toEqual(expected);
});

it.each(['asset-files', 'private-asset'])(
  'a file whose storage answers 429 each time has no verdict of %s',
  async (name) => {
    const { standIn, storage, target } = await start((_request, response) => {
      response.writeHead(429, { 'retry-after': '0' }).end();
    });
    standIn.setDeviations([
      {
        ...{ name: 'elsewhere', description: '', operations: ['assetsGetBulk'] },
        apply: editAssets((asset) => {
          asset.url = `${storage.url}/?signature=1`;
        }),
      },
    ]);
    const check = makeChecks(contract).find((each) => each.name === name);
    if (check === undefined) throw new Error('There is no such check.');

    await expect(runCheck(check, target)).rejects.toThrow('was answered 429 4 times');
    expect(storage.requests).toHaveLength(4);
  },
);

it('a file whose header cannot be read is of any format', async () => {
  const { standIn, storage, target } = await start((_request, response) => {
    response.end(Buffer.from('ffd8ffe00000', 'hex'));
  });
  standIn.setDeviations([
    {
      ...{ name: 'elsewhere', description: '', operations: ['assetsDownloadRequest'] },
      apply: editBody((body) => Object.assign(body, { url: storage.url })),
    },
  ]);
  const check = makeChecks(contract).find(({ name }) => name === 'asset-files');
  if (check === undefined) throw new Error('There is no such check.');

  expect(await runCheck(check, target)).toMatchObject({ status: 'passed', violations: [] });
  expect(storage.requests.length).toBeGreaterThan(1);
});
