import { describe, expect, it } from 'vitest';
import { type LostRequest, UncertainSubmissionError } from '../index.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';

const image = pngBytes();
const params = { image, patch: { image: 'asset_2', mode: 'override' as const } };
const dataUrl = `data:image/png;base64,${Buffer.from(image).toString('base64')}`;
const echo = { ...params, image: dataUrl };

/** A service that takes patches and loses its answers; a twin with another image is in its list. */
function losing() {
  return serve(({ method, query }, response) => {
    if (method === 'POST') return void response.socket?.resetAndDestroy();
    const other = { ...echo, image: dataUrl.replace(/AAAA/, 'AAAB') };
    const jobs = [
      jobRecord({ jobId: 'other', metadata: { input: other } }),
      jobRecord({ jobId: 'mine', metadata: { input: echo } }),
    ];
    sendJson(response, 200, { jobs: query.get('projectId') === 'proj_2' ? jobs : [] });
  });
}

describe('the input of findSubmission', () => {
  /** The error of a patch, and how each form of it is answered by a client of another process. */
  async function findBy(form: (error: UncertainSubmissionError) => unknown) {
    await using server = await losing();
    const lost = clientOf(server, { projectId: 'proj_2' }).generate.patch(params);
    const error = (await rejection(lost)) as UncertainSubmissionError;
    const { candidates } = await clientOf(server).jobs.findSubmission(form(error) as LostRequest);
    return candidates.map(({ job, match }) => `${job.jobId} ${match}`);
  }

  it.each<[string, (error: UncertainSubmissionError) => unknown]>([
    ['an error', (error) => error],
    ['an error read back from JSON', (error) => JSON.parse(JSON.stringify(error))],
    ['the result of toJSON, between threads', (error) => structuredClone(error.toJSON())],
    [
      'a record stored before the call',
      ({ window }) => ({ params, from: window.from, projectId: 'proj_2' }),
    ],
    [
      'the same from a file',
      ({ window, request }) => ({
        params: request?.body,
        from: window.from.toISOString(),
        to: window.to.getTime(),
        projectId: 'proj_2',
        operation: 'generatePatch',
      }),
    ],
  ])('can be %s', async (_name, form) => {
    expect(await findBy(form)).toEqual(['mine exact', 'other unlikely']);
  });

  it.each<[string, unknown, unknown]>([
    ['bytes', image, 'asset_2'],
    ['a Blob', new Blob([image]), { id: 'asset_2' }],
    ['a data URL', dataUrl, 'asset_2'],
    ['an ArrayBuffer', image.buffer, 'asset_2'],
  ])('can be parameters with images as %s', async (_name, first, second) => {
    const written = {
      image: first,
      patch: { image: second, mode: 'override' },
      originalAssets: true,
    };
    const form = () => ({ params: written, from: new Date(), projectId: 'proj_2' });
    expect(await findBy(form)).toEqual(['mine exact', 'other unlikely']);
  });

  it('yields no parameters without a readable image', async () => {
    const { jobs } = clientOf({ url: 'http://127.0.0.1:1' });
    const lost = { params: { image: 'no image at all' }, from: 0 };
    expect(await rejection(jobs.findSubmission(lost))).toMatchObject({ kind: 'invalid-image' });
  });

  it('can be a new error with only a time', async () => {
    const rebuild = ({
      message,
      operation,
      window,
      jobType,
      advice,
      request,
    }: UncertainSubmissionError) =>
      new UncertainSubmissionError(
        message,
        { operation },
        { window, jobType, advice, request: { body: undefined, projectId: request?.projectId } },
      );
    expect(await findBy(rebuild)).toEqual(['other partial', 'mine partial']);
  });

  it('can be the argument of beforeSubmission', async () => {
    await using server = await losing();
    const notes: string[] = [];
    const client = clientOf(server, {
      projectId: 'proj_2',
      beforeSubmission: ({ request, at, operation, projectId }) => {
        notes.push(JSON.stringify({ params: request, from: at, operation, projectId }));
      },
    });
    await rejection(client.generate.patch(params));
    const { candidates } = await clientOf(server).jobs.findSubmission(JSON.parse(notes[0] ?? ''));
    expect(candidates.map(({ match }) => match)).toEqual(['exact', 'unlikely']);
  });

  it('can be the error for an answer that names the job', async () => {
    await using server = await serve(({ method }, response) =>
      sendJson(response, 200, {
        job: jobRecord({ jobId: 'mine', progress: method === 'GET' ? 1 : 0 }),
      }),
    );
    const inspect = (operation: string) => {
      if (operation === 'generatePatch') throw new Error('inspect failed');
    };
    const { generate, jobs } = clientOf(server, { inspect });
    const error = (await rejection(generate.patch(params))) as UncertainSubmissionError;
    for (const lost of [error, JSON.parse(JSON.stringify(error))]) {
      const { candidates, complete } = await jobs.findSubmission(lost);
      expect(candidates).toMatchObject([{ match: 'exact', job: { jobId: 'mine', progress: 1 } }]);
      expect(complete).toBe(true);
    }
    expect(server.requests.map(({ path }) => path)).not.toContain('/v1/jobs');
  });

  it('does not contain images', async () => {
    await using server = await losing();
    const error = (await rejection(
      clientOf(server).generate.patch(params),
    )) as UncertainSubmissionError;
    expect(error.request).toEqual({
      body: {
        ...params,
        image: { sha256: expect.stringMatching(/^[\da-f]{64}$/), bytes: image.byteLength },
      },
    });
    expect(JSON.stringify(error)).not.toContain(dataUrl.slice(-20));
  });

  it.each<[unknown, string]>([
    [undefined, 'needs an UncertainSubmissionError'],
    ['job_1', 'needs an UncertainSubmissionError'],
    [structuredClone(new Error('x')), 'structuredClone'],
    [{ params, from: 'yesterday' }, 'from is not a date'],
    [{ params }, 'from is not a date'],
    [{ params, from: 0, to: Number.NaN }, 'to is not a date'],
    [{ params, from: 0, operation: 'jobsRetrieve' }, 'not jobsRetrieve'],
    [{ params, from: 0, operation: 'toString' }, 'not toString'],
    [{ operation: 'assetsUpload', window: { from: 0 } }, 'not assetsUpload'],
  ])('cannot be %j', async (lost, message) => {
    await using server = await losing();
    const error = await rejection(clientOf(server).jobs.findSubmission(lost as LostRequest));
    expect(error).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining(message),
    });
    expect(server.requests).toHaveLength(0);
  });
});
