import { describe, expect, it } from 'vitest';
import { WholeResponse, wholeOf } from './wholeResponse.js';

const bytes = new TextEncoder().encode('{"ü":1}');
const head = {
  status: 404,
  statusText: 'Not here',
  headers: new Headers({ via: 'one' }),
  url: 'u:',
};

describe('a response whose body has arrived', () => {
  it('says what the service said', () => {
    const { status, ok, statusText, headers, url, bodyUsed } = new WholeResponse(bytes, head);
    expect({ status, ok, statusText, headers, url, bodyUsed }).toEqual({
      ...head,
      ok: false,
      bodyUsed: false,
    });
    expect(
      [200, 299, 300, 999].map((each) => new WholeResponse(bytes, { ...head, status: each }).ok),
    ).toEqual([true, true, false, false]);
  });

  it.each<[string, (response: Response) => Promise<unknown>, unknown]>([
    ['arrayBuffer', (response) => response.arrayBuffer(), bytes.slice().buffer],
    ['text', (response) => response.text(), '{"ü":1}'],
    ['json', (response) => response.json(), { ü: 1 }],
    ['blob', async (response) => (await response.blob()).size, bytes.length],
    ['body', async (response) => new Response(response.body).text(), '{"ü":1}'],
  ])('is read once: %s', async (_name, read, expected) => {
    const response = new WholeResponse(bytes, head);
    const copy = response.clone();
    expect(await read(response)).toEqual(expected);
    expect(response.bodyUsed).toBe(true);
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
    expect([copy.status, await read(copy)]).toEqual([404, expected]);
  });

  it('is made of any response, and has no body where that has none', async () => {
    const whole = await wholeOf(new Response('x', { status: 201 }));
    expect([whole.status, await whole.text(), await wholeOf(whole)]).toEqual([201, 'x', whole]);
    const empty = await wholeOf(new Response(null, { status: 204 }));
    expect([empty.body, await empty.text()]).toEqual([null, '']);
  });
});
