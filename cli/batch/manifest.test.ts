import { describe, expect, it } from 'vitest';
import { modes } from '../patchParams.js';
import { readCsv } from './csv.js';
import { readManifest } from './manifest.js';
import { checkOutputs, readTemplate } from './outputs.js';

describe('a batch manifest', () => {
  it.each([
    [
      'JSON Lines',
      '{"key":"a","image":"a.png","patch":"logo.png","mode":"erase","x":-1,"y":2.5,"allowOverflow":true}\n\n{"image":"asset_1","crop":{"left":1,"top":2,"width":3,"height":4},"patch":null}\n',
      [1, 3],
    ],
    [
      'CSV',
      '\uFEFFkey,image,patch,mode,x,y,allow-overflow,crop\r\na,a.png,logo.png,erase,-1,2.5,true,\r\n,asset_1,,,,,,3x4+1+2\r\n',
      [2, 3],
    ],
    [
      'CSV with spaces around its cells',
      'key , image, patch, mode, x, y, allowOverflow, crop\na , a.png, logo.png, erase, -1, 2.5, true,\n , asset_1, , , , , , 3x4+1+2 \n',
      [2, 3],
    ],
  ])('in %s is read with its line numbers', (_format, text, [first, second]) => {
    expect(readManifest(text)).toEqual([
      {
        ...{ line: first, key: 'a', image: 'a.png', patch: 'logo.png', mode: 'erase' },
        ...{ x: -1, y: 2.5, allowOverflow: true },
      },
      { line: second, image: 'asset_1', crop: { left: 1, top: 2, width: 3, height: 4 } },
    ]);
  });

  it('has areas to crop to as the option of a patch has them', () => {
    const [row] = readManifest('image,crop\na,3x4-1+2');
    expect(row?.crop).toEqual({ left: -1, top: 2, width: 3, height: 4 });
  });

  it.each([
    ['', /lacks the column "image"/],
    ['[{"image":"a"}]', /is a JSON array: write JSON Lines, .* or CSV/],
    ['\uFEFF\n [\n{"image":"a"},\n{"image":"b"}\n]', /is a JSON array/],
    [
      '{\n  "image": "a"\n}',
      /Line 1 of the manifest is invalid: it is not a JSON object on one line/,
    ],
    ['key;image;x\na;a.png;1', /columns are separated by semicolons: separate them by commas/],
    ['"key";"image"\n"a";"a.png"', /separated by semicolons/],
    ['key\timage\na\ta.png', /separated by tabs/],
    ['image|key\na.png|a', /separated by vertical bars/],
    ['key;picture\na;b', /lacks the column "image"/],
    ['key,image\n', /does not contain any rows/],
    [
      '{"image":"a","format":"png"}\nnot',
      /Line 2 of the manifest is invalid: it is not a JSON object/,
    ],
    [
      '{"image":"a","format":"png"}\n[]',
      /Line 2 of the manifest is invalid: it is not a JSON object/,
    ],
    ['{"image":"a","imgae":"b"}', /a field must be one of key, image, patch, .*, not "imgae"\./],
    ['{"image":"a","__proto__":1}', /not "__proto__"/],
    ['{"image":"a","constructor":1}', /not "constructor"/],
    ['{"image":""}', /image must be a text/],
    ['{"image":"a","patch":"b","x":"wide"}', /x must be a number of pixels/],
    [
      '{"image":"a","patch":"b","mode":"planted"}',
      new RegExp(`mode must be ${modes.join(' or ')}`),
    ],
    ['{"image":"a","crop":"1"}', /crop must be WIDTHxHEIGHT/],
    ['{"image":"a","crop":"0x5"}', /crop must be WIDTHxHEIGHT/],
    ['{"image":"a","crop":{"left":0,"top":0,"width":0,"height":1}}', /crop must be WIDTHxHEIGHT/],
    ['image,patch,x\na,b,0x10', /x must be a number of pixels/],
    ['image,crop,image\na,3x3,b', /has two columns "image": remove one/],
    ['image,allowOverflow,allow-overflow\na,,', /has two columns "allow-overflow": remove one/],
    [
      '{"image":"a","patch":"b","allowOverflow":true,"allow-overflow":false}',
      /Line 1 .*: allow-overflow is given twice/,
    ],
    ['{"image":"a","x":1}', /x needs a patch/],
    [
      '{"image":"a","format":"png"}\n{"image":"b"}',
      /Line 2 of the manifest is invalid: it would not change b: name a patch, or give crop, background or format\.$/,
    ],
    ['{"image":"a","allowOverflow":true,"patch":null}', /it would not change a: /],
    ['image,key\na,1', /Line 2 .* the row with key "1" would not change a: name/],
    ['{"key":"a"}', /does not name an image/],
    ['image,x\na,1,2', /Line 2 of the manifest is invalid: it has 3 cells/],
    ['image,key\n"a\nb",1\n"open', /line 4: a quote is not closed/],
    ['image,key,format\na,1,png\n\nb,1,png\n', /lines 2 and 4 have the same key, "1"/],
  ])('with the content %j is refused, with the line', (text, message) => {
    expect(() => readManifest(text)).toThrow(message);
  });
});

it('CSV may have quoted cells across several lines', () => {
  expect(readCsv('a,"b ""c"", d",\r\n"e\nf",\n\n,\r"last"')).toEqual([
    { line: 1, cells: ['a', 'b "c", d', ''] },
    { line: 2, cells: ['e\nf', ''] },
    { line: 5, cells: ['', ''] },
    { line: 6, cells: ['last'] },
  ]);
});

describe('an output template', () => {
  const row = { line: 1, image: 'in/a.b.png' };

  it.each([
    ['results/{key}.{ext}', 'order-1', 'results/order-1.png'],
    ['{row}-{name}.{ext}', 'k', '3-a.b.png'],
    ['{key}.{ext}', '../../etc/passwd', '_.%2f..%2fetc%2fpasswd.png'],
    ['{key}.{ext}', '..', '__.png'],
    ['{key}.{ext}', 'a\u0000b:c*?<>|"', 'a%00b%3ac%2a%3f%3c%3e%7c%22.png'],
    ['{key}.{ext}', 'CON', '_CON.png'],
    ['c{key}.{ext}', 'on', '_con.png'],
    ['results/n{key} .{ext}', 'ul', 'results/_nul .png'],
    ['{key}/{row}.{ext}', 'a. ', 'a._/3.png'],
    ['{key}-{name}.{ext}', 'ü'.repeat(300), `${'ü'.repeat(50)}-a.b.png`],
    ['{key}.{ext}', '{name}', '{name}.png'],
    ['{key}.{ext}', 'größe 😀', 'größe 😀.png'],
  ])('%s with the key %j names %s', (template, key, path) => {
    expect(readTemplate(template)(row, 2, key)).toBe(path);
  });

  it.each([
    ['out.png', /needs \{key\}/],
    ['{ext}', /needs \{key\}/],
    ['{kye}.png', /unknown placeholder \{kye\}/],
  ])('%s is refused', (template, message) => {
    expect(() => readTemplate(template)).toThrow(message);
  });

  it.each<[string, 'jpeg' | undefined, string | undefined]>([
    [
      'r/{key}.jpg',
      undefined,
      'Line 1 of the manifest would write a PNG as r/a.jpg: use {ext} in --out, or give the row the format jpeg.',
    ],
    ['{key}.png', 'jpeg', 'would write a JPEG as a.png: use {ext} in --out, or give'],
    ['{key}.tiff', undefined, 'would write a PNG as a.tiff: use {ext} in --out.'],
    ['{key}.JPG', 'jpeg', undefined],
    ['{key}.PNG', undefined, undefined],
    ['{key}', 'jpeg', undefined],
    ['{key}.v1', undefined, undefined],
  ])('%s for a row with the format %s is refused if it names another one', (...args) => {
    const [template, format, message] = args;
    const check = () => checkOutputs([{ ...row, key: 'a', format }], readTemplate(template));
    if (message === undefined) check();
    else expect(check).toThrow(message);
  });

  it('that names one file for two rows is refused', () => {
    const rows = [
      { line: 1, image: 'a/x.png', key: 'a/b' },
      { line: 2, image: 'b/x.png', key: 'A/B' },
    ];
    for (const template of ['{name}.{ext}', '{key}.{ext}']) {
      expect(() => checkOutputs(rows, readTemplate(template))).toThrow(/lines 1 and 2 .*same file/);
    }
    checkOutputs(rows, readTemplate('{name}-{row}.{ext}'));
  });
});
