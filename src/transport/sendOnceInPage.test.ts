import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['its backend', '/api/generate/patch', 'spending of createProxy'],
  ['the service', 'https://api.example.com/generate/patch', 'Submit from a server'],
])('a page that submits to %s is told once what to do about it', async (_, path, advice) => {
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', new URL('https://site.example.com/'));
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  // It warns once for each copy of the module.
  vi.resetModules();
  const { sendOnce } = await import('./sendOnce.js');
  const url = new URL(path, 'https://site.example.com/').href;
  const fetch = vi.fn(async () => new Response());
  await sendOnce(fetch, 'reads')(url, {});
  expect(warn).not.toHaveBeenCalled();
  const submit = sendOnce(fetch, 'submits');
  await submit(url, {});
  await submit(url, {});
  await sendOnce(fetch, 'submits')(url, {});
  expect(fetch).toHaveBeenCalledTimes(4);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(`${advice}.* See https://github.com/.*/docs/runtimes.md$`)],
  ]);
  warn.mockRestore();
});
