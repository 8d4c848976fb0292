import { describe, expect, it } from 'vitest';
import type { UncertainSubmissionError } from '../index.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

interface Stored {
  /** What the asset holds; `undefined` when the storage refuses. */
  readonly bytes: Uint8Array | undefined;
  readonly size: number;
}

/** Bytes of an image of which `mark` is a part. */
function picture(mark: number, size = 40): Uint8Array<ArrayBuffer> {
  const bytes = pngBytes(size);
  bytes[20] = mark;
  return bytes;
}

const mine = picture(7);
const kept = (bytes: Uint8Array | undefined, size = bytes?.length ?? mine.length): Stored => ({
  bytes,
  size,
});

/** Loses a patch of `mine`, and searches jobs that echo one stored asset each. */
async function search(stored: Record<string, Stored>, refuses = (_ids: string[]) => false) {
  await using server = await serve(({ method, path, json }, response) => {
    if (path === '/v1/generate/patch') return void response.socket?.resetAndDestroy();
    const asset = (id: string) => ({
      id,
      url: `${server.url}/files/${id}`,
      mimeType: 'image/png',
      properties: { size: stored[id]?.size },
    });
    if (path === '/v1/jobs') {
      const jobs = Object.keys(stored).map((id) =>
        jobRecord({ jobId: `job of ${id}`, metadata: { input: { image: id } } }),
      );
      return sendJson(response, 200, { jobs });
    }
    if (method === 'POST') {
      const { assetIds } = json() as { assetIds: string[] };
      if (refuses(assetIds)) return sendJson(response, 400, { message: 'no' });
      return sendJson(response, 200, { assets: assetIds.map(asset) });
    }
    const id = path.split('/').at(-1) ?? '';
    if (path.startsWith('/v1/assets/')) return sendJson(response, 200, { asset: asset(id) });
    const bytes = stored[id]?.bytes;
    if (bytes === undefined) return sendJson(response, 404, {});
    response.writeHead(200, { 'content-type': 'image/png' }).end(bytes);
  });
  const client = clientOf(server);
  const error = await rejection(client.generate.patch({ image: mine }));
  const { candidates, complete } = await client.jobs.findSubmission(
    error as UncertainSubmissionError,
  );
  expect(complete).toBe(true);
  const paths = server.requests.map(({ path }) => path);
  return {
    found: candidates.map(({ job, match }) => `${job.jobId} ${match}`),
    reasons: candidates.map(({ reasons }) => reasons.at(-1)),
    downloads: paths.filter((path) => path.startsWith('/files/')),
    lookUps: paths.filter((path) => path.startsWith('/v1/assets')),
  };
}

describe('an image that was sent as data and is echoed as an asset', () => {
  it('is recognised by its bytes', async () => {
    const { found, downloads, lookUps } = await search({ asset_mine: kept(mine) });
    expect(found).toEqual(['job of asset_mine exact']);
    expect(downloads).toEqual(['/files/asset_mine']);
    expect(lookUps).toEqual(['/v1/assets/asset_mine']);
  });

  it('is recognised among many, even if some of the others cannot be read', async () => {
    const others = Array.from({ length: 250 }, (_, index): [string, Stored] => [
      `asset_${index}`,
      kept(picture(1, 50)),
    ]);
    const stored = { asset_mine: kept(mine), ...Object.fromEntries(others) };
    const { found, reasons, lookUps } = await search(stored, (ids) => !ids.includes('asset_mine'));
    expect(found[0]).toBe('job of asset_mine exact');
    expect(reasons.filter((reason) => reason?.endsWith('which could not be read'))).toHaveLength(
      51,
    );
    expect(lookUps).toEqual(['/v1/assets/get-bulk', '/v1/assets/get-bulk']);
  });

  it('is distinguished from fifty others with one look-up and one download', async () => {
    const others = Array.from({ length: 50 }, (_, index): [string, Stored] => [
      `asset_${index}`,
      kept(picture(index, 50 + index)),
    ]);
    const { found, downloads, lookUps } = await search({
      ...Object.fromEntries(others),
      asset_mine: kept(mine),
    });
    expect(found[0]).toBe('job of asset_mine exact');
    expect(found.slice(1).every((each) => each.endsWith('partial'))).toBe(true);
    expect(downloads).toHaveLength(1);
    expect(lookUps).toEqual(['/v1/assets/get-bulk']);
  });

  it('contradicts if the bytes differ, and stays open if the stored size differs', async () => {
    const { found, reasons } = await search({
      asset_twin: kept(picture(8)),
      asset_anew: kept(picture(7, 39)),
    });
    expect(found).toEqual(['job of asset_anew partial', 'job of asset_twin unlikely']);
    expect(reasons[0]).toBe(
      'image is echoed as asset_anew, which has 39 bytes, while 40 were sent',
    );
  });

  it('stays open if it cannot be read', async () => {
    const { found } = await search({ asset_mine: kept(undefined) });
    expect(found).toEqual(['job of asset_mine partial']);
  });

  it('is downloaded only a limited number of times', async () => {
    const twins = Array.from({ length: 30 }, (_, index): [string, Stored] => [
      `asset_${index}`,
      kept(picture(100 + index)),
    ]);
    const { downloads } = await search(Object.fromEntries(twins));
    expect(downloads).toHaveLength(20);
  });
});
