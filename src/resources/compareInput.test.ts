import { describe, expect, it } from 'vitest';
import { compareInput } from './compareInput.js';
import { unread } from './findSubmissionImages.js';

const compare = (sent: unknown, echo: unknown, operation = 'generatePatch' as const) =>
  compareInput(operation, sent, echo, unread).match;

const image = 'asset_1';

describe('compareInput', () => {
  it.each<[string, unknown, unknown, string]>([
    ['no echo', { image }, undefined, 'silent'],
    ['an empty echo', { image }, {}, 'silent'],
    ['an unknown request', undefined, { image }, 'silent'],
    ['jpeg as jpg', { image, format: 'jpeg' }, { image, format: 'jpg' }, 'exact'],
    ['jpeg as a media type', { image, format: 'jpeg' }, { image, format: 'image/jpeg' }, 'exact'],
    ['jpeg as png', { image, format: 'jpeg' }, { image, format: 'png' }, 'contradicts'],
    ['a default format', { image }, { image, format: 'PNG' }, 'exact'],
    ['a format that was not requested', { image }, { image, format: 'jpeg' }, 'contradicts'],
    [
      'a number as text',
      { image, position: { x: 1, y: 0 } },
      { image, position: { x: '1', y: 0 } },
      'exact',
    ],
    [
      'null for a field that was not requested',
      { image },
      { image, crop: null, patch: null },
      'exact',
    ],
    ['unknown fields', { image }, { image, teamId: 'team_1', patch: {} }, 'exact'],
    ['the default mode of no patch', { image }, { image, patch: { mode: 'override' } }, 'exact'],
    [
      'the default colour of no crop',
      { image },
      { image, crop: { backgroundColor: 'white' } },
      'exact',
    ],
    ['a crop in another form that was not requested', { image }, { image, crop: '1x1' }, 'partial'],
    ['the default colour, not requested', { image }, { image, backgroundColor: 'White' }, 'exact'],
    ['another colour, not requested', { image }, { image, backgroundColor: '#00f' }, 'partial'],
    [
      'an image in a patch that had none',
      { image, patch: { mode: 'erase' } },
      { image, patch: { mode: 'erase', image: 'asset_2' } },
      'contradicts',
    ],
    [
      'a text that is known without its secrets',
      { image, further: '[redacted]' },
      { image, further: 'another' },
      'partial',
    ],
    ['a crop that was not requested', { image }, { image, crop: { width: 1 } }, 'contradicts'],
    [
      'a patch that was not requested',
      { image },
      { image, patch: { image: 'asset_2' } },
      'contradicts',
    ],
    [
      'a colour in another notation',
      { image, backgroundColor: '#FFF' },
      { image, backgroundColor: 'white' },
      'exact',
    ],
    [
      'a colour of another name',
      { image, backgroundColor: 'red' },
      { image, backgroundColor: '#f00' },
      'partial',
    ],
    [
      'a position rounded up',
      { image, position: { x: 10.5, y: 0 } },
      { image, position: { x: 11, y: 0 } },
      'partial',
    ],
    [
      'a position elsewhere',
      { image, position: { x: 10, y: 0 } },
      { image, position: { x: 11, y: 0 } },
      'contradicts',
    ],
    [
      'a negative position clamped',
      { image, position: { x: -3, y: 0 } },
      { image, position: { x: 0, y: 0 } },
      'partial',
    ],
    [
      'a crop clamped',
      { image, crop: { width: 5000 } },
      { image, crop: { width: 1024 } },
      'partial',
    ],
    [
      'a crop that grew',
      { image, crop: { width: 10 } },
      { image, crop: { width: 1024 } },
      'contradicts',
    ],
    ['another asset', { image }, { image: 'asset_copy' }, 'contradicts'],
    [
      'the new ID of an old asset',
      { image: 'GTrL3mq4SXWyMxkOHRxlpw' },
      { image: 'asset_GTrL3mq4SXWyMxkOHRxlpw' },
      'partial',
    ],
    ['an asset as a URL', { image }, { image: 'https://cdn.example/a.png?Signature=x' }, 'partial'],
    [
      'a field in another form',
      { image, position: { x: 1, y: 2 } },
      { image, position: '1,2' },
      'partial',
    ],
    ['a field that is not echoed', { image, allowOverflow: true }, { image }, 'partial'],
    [
      'a mode of another case',
      { image, patch: { mode: 'erase' } },
      { image, patch: { mode: 'ERASE' } },
      'partial',
    ],
    ['data URLs that cannot be digested', { image: 'data:a,b' }, { image: 'data:a,c' }, 'partial'],
    ['lists', { images: ['asset_1', 'asset_2'] }, { images: ['asset_1', 'asset_2'] }, 'exact'],
    [
      'lists in another order',
      { images: ['asset_1', 'asset_2'] },
      { images: ['asset_2', 'asset_1'] },
      'contradicts',
    ],
  ])('judges %s', (_name, sent, echo, match) => {
    expect(compare(sent, echo)).toBe(match);
  });

  it('is independent of the order of fields', () => {
    const sent = { image, patch: { image: 'asset_2', mode: 'erase' } };
    expect(compare(sent, { patch: { mode: 'erase', image: 'asset_2' }, image })).toBe('exact');
  });

  it('applies the defaults of a patch to patches only', () => {
    const other = 'generateCustom' as never;
    expect(compare({ prompt: 'a' }, { prompt: 'a', format: 'jpeg' }, other)).toBe('exact');
    expect(compare({ prompt: 'a' }, { prompt: 'b' }, other)).toBe('contradicts');
    expect(compare({ prompt: 'a' }, { prompt: 'asset_text' }, other)).toBe('partial');
  });

  it('does not show secrets in its reasons', () => {
    const { reasons } = compareInput(
      'generatePatch',
      { note: 'one' },
      { note: 'https://cdn.example/a.png?Signature=SECRET' },
      unread,
    );
    expect(reasons.join()).not.toContain('SECRET');
  });
});
