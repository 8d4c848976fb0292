import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { renderDocs } from './docs.js';
import { faultNames, faultOf } from './faults.js';

const document = await readFile(new URL('../../docs/reliability.md', import.meta.url), 'utf8');

it('docs/reliability.md shows the current table', async () => {
  expect(await renderDocs(document)).toBe(document);
});

it('a changed table makes the page stale', async () => {
  const stale = document.replace('`uncertain-submission`', '`success`');
  expect(stale).not.toBe(document);
  expect(await renderDocs(stale)).toBe(document);
});

it('docs/reliability.md names every fault', () => {
  for (const name of faultNames) expect(document).toContain(faultOf(name).summary);
});

it('a page without the markers is refused', async () => {
  await expect(renderDocs('nothing')).rejects.toThrow('needs <!-- matrix -->');
});
