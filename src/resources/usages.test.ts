import { expect, it } from 'vitest';
import { clientOf, rejection, sendJson, serve } from '../testing/localServer.js';

it('usages.list returns the activity of a time range, with types as one value', async () => {
  const activity = [{ action: 'patch', data: { jobId: 'job_1' }, creativeUnitsCost: 5 }];
  await using server = await serve((_, response) => sendJson(response, 200, { activity }));
  const params = { timeRange: 'last-hour', type: ['activity', 'consumption'] } as const;
  expect(await clientOf(server).usages.list(params)).toEqual({ activity });
  expect(Object.fromEntries(server.requests[0]?.query ?? [])).toEqual({
    timeRange: 'last-hour',
    type: 'activity,consumption',
  });
});

it('usages.list throws with the words of the service if the key may not read it', async () => {
  const message = 'API Keys cannot access protected resources';
  await using server = await serve((_, response) => sendJson(response, 403, { message }));
  expect(await rejection(clientOf(server).usages.list())).toMatchObject({
    kind: 'permission',
    message: expect.stringContaining(message),
  });
});

it('usages.list filters by the project of the client, under the name of the operation', async () => {
  await using server = await serve((_, response) => sendJson(response, 200, { activity: [] }));
  const client = clientOf(server, { projectId: 'proj_1' });
  await client.usages.list();
  await client.usages.list({ projectIds: 'proj_2,proj_3' });
  const told = server.requests.map(({ query }) => [...query]);
  expect(told[0]).toEqual([['projectIds', 'proj_1']]);
  expect(told[1]).toEqual([['projectIds', 'proj_2,proj_3']]);
});
