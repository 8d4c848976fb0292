import { expect, it } from 'vitest';
import { mockTarget } from '../targets/mock.js';
import { bodyOf, contractOf } from '../testing/contractOf.js';
import { receive } from './targetResponse.js';

const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const contract = await contractOf({ 200: bodyOf(schema) });
const target = mockTarget(contract.document, 'http://127.0.0.1:9');

/** The keywords of the violations in an answer of these bytes. */
async function found(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const headers = { 'content-type': 'application/json; charset=iso-8859-1' };
  const response = await receive(new Response(bytes, { headers }), target);
  return contract.inspect('a', response).violations.map(({ keyword }) => keyword);
}

const text = '{"name": "Zoë"}';

it('an answer in UTF-8 is read, with a byte order mark or without', async () => {
  expect(await found(Uint8Array.from(Buffer.from(text)))).toEqual([]);
  expect(await found(Uint8Array.from(Buffer.from(`\ufeff${text}`)))).toEqual([]);
});

it.each(['latin1', 'utf16le'] as const)(
  'an answer in %s is not JSON, as for the client',
  async (encoding) => {
    expect(await found(Uint8Array.from(Buffer.from(text, encoding)))).toEqual(['body']);
  },
);

it('a target on which nothing can be made answers from the document, whatever its name', async () => {
  const isMade = async (made?: Record<string, string>) => {
    const fixtures = { parameters: {}, ...(made && { made }) };
    return (await receive(new Response('{}'), { ...target, name: 'live', fixtures })).isMade;
  };
  expect(await isMade()).toBe(true);
  expect(await isMade({})).toBe(false);
});
