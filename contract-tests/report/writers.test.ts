import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/printable.js';
import { compileContract } from '../compile.js';
import { scenarioContract } from '../scenario/contract.js';
import { toGitHub, withoutCommands } from './github.js';
import { toJUnit } from './junit.js';
import { toMarkdown } from './markdown.js';
import { RunProgress } from './progress.js';
import { buildReport, type RunReport } from './report.js';
import { colored, toTerminal } from './terminal.js';
import { document, record, reportOf, tooFar, undeclared } from './testing/records.js';
import { formats, type Writer, writers } from './writers.js';

const curl = `curl -i 'http://127.0.0.1:4010/v1/jobs?a=1&b=<2>'`;
const report = reportOf(
  [
    record('good'),
    record('bad "quoted" & <tagged>', { violations: [tooFar], curl }),
    record('moved', { drift: [undeclared], curl }),
    record('left out', { status: 'not-applicable', reason: 'no jobId is known' }),
  ],
  { errors: [{ test: 'jobsList > broken', message: 'fetch failed (ECONNRESET)' }] },
);

it('the terminal tells checks without a verdict for one reason once, with their number', () => {
  const text = toTerminal(
    reportOf([record('good')], {
      errors: [
        ...['read a', 'read b', 'read c'].map((test) => ({ test, message: 'No method sends it' })),
        { test: 'read d', message: 'fetch failed' },
      ],
    }),
  );
  expect(text).toContain(
    'read a, and 2 other checks: No method sends it\n  read d: fetch failed\n',
  );
  expect(text).not.toContain('read b');
});

/** Left out for a rare reason in the first operation, and for a frequent one in the others. */
const partial = reportOf(
  (['generatePatch', 'jobsList', 'jobsRetrieve', 'uploadsCreate'] as const).map(
    (operation, index) => {
      const reason = index === 0 ? 'rare' : 'often';
      return record('x', { status: 'not-applicable', reason, operation });
    },
  ),
);

it.each(formats)('docs/reports.md has a row for the format %s, with its file', (format) => {
  const docs = readFileSync('docs/reports.md', 'utf8');
  const { file }: Writer = writers[format];
  const where = file === undefined ? 'standard output' : `\`${file}\``;
  expect(docs, 'Give it a row in the table of files in docs/reports.md').toContain(
    `\n| ${where} | \`${format}\` |`,
  );
});

describe('JUnit XML', () => {
  const xml = toJUnit(report);

  it('has a case for each check, failures, skips and errors counted', () => {
    expect(xml).toContain('tests="5" failures="1" errors="1" skipped="1" time="1.234"');
    expect(xml.match(/<testcase /g)).toHaveLength(5);
    expect(xml).toContain('<skipped message="no jobId is known"/>');
    expect(xml).toContain('<error message="fetch failed (ECONNRESET)"/>');
    expect(xml).toContain('classname="jobsRetrieve" name="documented-response: good" time="0.002"');
  });

  it('shows a failure with its command, and drift as output', () => {
    expect(xml).toContain(
      '<failure message="job.progress is 1.5, but must be &lt;= 1." type="maximum">',
    );
    expect(xml).toContain('document: /components/schemas/Job/properties/progress/maximum');
    expect(xml).toContain('Repeat it: curl -i');
    expect(xml).toContain('<system-out>Drift: job.statusHistory[3].actor is not in the document');
  });

  it('writes only characters that XML allows', () => {
    const nasty = toJUnit(reportOf([record('\u0000\u001b[31m ]]> \ud800 "&<>\n\tend 😀')]));
    expect(nasty).toContain('\ufffd\ufffd[31m ]]&gt; \ufffd &quot;&amp;&lt;&gt;&#10;&#9;end 😀');
  });
});

describe('Markdown', () => {
  const text = toMarkdown(report);

  it('says the result first, then a row for each operation', () => {
    expect(text).toMatch(/^## ❌ Contract: 4 checks \(1 not applicable\), 1 violation, 1 drift, /);
    expect(text).toMatch(/^\| jobsRetrieve \| 4 \| 1 \| 1 \| 1 \| \d+ % \| 6 ms \|$/m);
    expect(text).toContain('1 check, first `jobsList > broken`: `fetch failed (ECONNRESET)`');
  });

  it('distinguishes a clean run from one with drift', () => {
    expect(toMarkdown(reportOf([record('good')]))).toMatch(/^## ✅/);
    expect(toMarkdown(reportOf([record('moved', { drift: [undeclared] })]))).toMatch(/^## ⚠️/);
  });

  it('lists why checks were left out, the most frequent reason first', () => {
    expect(toMarkdown(partial)).toContain('| 3 | `often` |\n| 1 | `rare` |\n');
  });

  it('keeps its tables intact, whatever a finding contains', () => {
    const odd = { ...tooFar, actual: '"a|b`c"', message: 'x | <b> [y](z)\nnew' };
    const [line] = toMarkdown(reportOf([record('odd', { violations: [odd] })]))
      .split('\n')
      .filter((each) => each.includes('job.progress'));
    expect(line?.split(/(?<!\\)\|/)).toHaveLength(7);
    expect(line).toContain('`x \\| <b> [y](z)\\nnew`');
    expect(line).toContain('`` "a\\|b`c" ``');
  });

  it.each([
    '# heading\n## another\r\n\r\n- list',
    '[link](https://evil.example/x) <https://evil.example/x> https://evil.example/x www.evil.example',
    '![image](https://evil.example/x.png) <img src=x onerror=alert(1)> <!-- --> </details> &lt;b&gt;',
    '@someone #1 GH-1 someone@evil.example',
    '`code` ``more`` ``` \\` \\| | a | b | \\\\| *x* _y_ ~~z~~',
    '| --- | --- |\n| a | b |',
    '\u001b[31mred\u202e\u0000::error::x',
    '`'.repeat(9),
  ])('renders %j as plain text', async (foreign) => {
    const group = { ...tooFar, message: foreign, actual: foreign, pointer: `/${foreign}` };
    const shown = reportOf([
      record('odd', { violations: [group], drift: [{ ...undeclared, ...group }] }),
    ]);
    const errors = [{ test: foreign, message: foreign }];
    const html = await marked.parse(toMarkdown({ ...shown, errors }), { gfm: true });
    const outside = html.replace(/<code>[^<]*<\/code>/g, '');
    const plainHtml = await marked.parse(
      toMarkdown(reportOf([record('x', { violations: [tooFar], drift: [undeclared] })])),
      { gfm: true },
    );
    const tags = (text: string) => [...new Set(text.match(/<\/?\w+/g))].sort();

    expect(tags(html).filter((tag) => !tags(plainHtml).includes(tag))).toEqual([]);
    expect(html.match(/<h\d/g)).toHaveLength(4);
    expect(outside).not.toMatch(/evil|someone|onerror|heading|another/);
    expect(printable(html.replaceAll('\n', ''))).toBe(html.replaceAll('\n', ''));
    expect(html).not.toMatch(/<a |<img/);
  });

  it('lists twenty and says how many more there are', () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ ...tooFar, pointer: `/f${index}x` }));
    expect(toMarkdown(reportOf([record('many', { violations: many })]))).toContain('And 3 more');
  });
});

describe('the terminal', () => {
  it('shows a table, then each finding with its command', () => {
    const text = toTerminal(report);
    expect(text).toContain('The API 1.2.3 on 127.0.0.1:4010, http://127.0.0.1:4010/v1');
    expect(text).toMatch(/^jobsRetrieve +4 +1 +1 +1 +\d+ % +6 ms$/m);
    expect(text).toMatch(/^all +4 +1 +1 +1 +\d+ % +1\.2 s$/m);
    expect(text).toContain('jobsRetrieve: job.progress is 1.5, but must be <= 1.');
    expect(text).toMatch(/expected {2}<= 1\n {4}actual {4}1\.5\n {4}place {5}job\.progress/);
    expect(text).toContain(curl);
    expect(text).toContain('jobsList > broken: fetch failed (ECONNRESET)');
    expect(text).toMatch(/ {3}1 {2}no jobId is known/);
    expect(text).toMatch(
      /4 checks \(1 not applicable\), 1 violation, 1 drift, 0 of 1 operations and 0 % of the statements exercised, 1 without a verdict, 1\.2 s, seed 7$/,
    );
    expect(text).not.toContain('\u001b');
  });

  it('lists why checks were left out, the most frequent reason first', () => {
    expect(toTerminal(partial)).toContain('Not applicable\n      3  often\n      1  rare\n');
  });

  it('has colours if requested', () => {
    expect(toTerminal(report, colored)).toContain('\u001b[31m');
  });

  it('cuts a long command, which the files have in full', () => {
    const long = `curl ${'x'.repeat(5000)}`;
    const text = toTerminal(reportOf([record('bad', { violations: [tooFar], curl: long })]));
    expect(text).toContain('… (in full in the files)');
    expect(text.length).toBeLessThan(3000);
  });
});

describe('progress', () => {
  function fakeOutput(isTTY: boolean) {
    const written: string[] = [];
    const output = {
      isTTY,
      write: (text: string) => written.push(text),
      clearLine: () => written.push('<clear>'),
      cursorTo: () => undefined,
    };
    return { written, output: output as unknown as NodeJS.WriteStream };
  }

  const { operations } = scenarioContract().document;

  it('writes an aligned line for each finished operation', () => {
    const { written, output } = fakeOutput(false);
    const progress = new RunProgress(output, operations);
    for (const check of report.checks) progress.count(check);
    progress.finish();
    progress.count(record('good', { operation: 'assetsDownloadRequestBatch' }));
    progress.finish();
    progress.finish();
    expect(written).toEqual([
      'jobsRetrieve                4 checks (1 not applicable), 1 with violations, 1 with drift (6 ms)\n',
      'assetsDownloadRequestBatch  1 check (2 ms)\n',
    ]);
  });

  it('updates one line on a terminal and removes it', () => {
    const { written, output } = fakeOutput(true);
    const progress = new RunProgress(output, operations);
    for (let index = 0; index < 40; index += 1) progress.count(record(`${index}`));
    progress.clear();
    expect(written).toEqual([
      '20 checks … jobsRetrieve',
      '<clear>',
      '40 checks … jobsRetrieve',
      '<clear>',
    ]);
  });
});

describe.each([
  '::error::x\n::stop-commands::y\r\n##[group]z',
  'a,file=b::c%0A::add-mask::d',
  '<script>x</script><img src=x onerror="y"> \' &lt;b&gt; </code>',
  '\u001b[2J\u001b]0;title\u0007\u009b2J\u202egnp.exe\u200b\u0000',
])('with %j from the target', (foreign) => {
  const group = { ...tooFar, message: foreign, actual: foreign, pointer: `/${foreign}` };
  const drift = [{ ...undeclared, message: foreign, pointer: `/${foreign}` }];
  const errors = [{ test: foreign, message: foreign }];
  const shown = reportOf([record('odd', { violations: [group], drift })], { errors });
  // The same findings in text that needs no escaping.
  const plain = { ...tooFar, message: 'said', actual: 'said', pointer: '/said' };
  const like = reportOf(
    [record('odd', { violations: [plain], drift: [{ ...undeclared, message: 'said' }] })],
    { errors: [{ test: 'said', message: 'said' }] },
  );

  it('GitHub gets one command for each finding, and no other', () => {
    const lines = toGitHub(shown)
      .trimEnd()
      .split(/\r\n|[\r\n]/);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::(error|warning) title=[^:,]*::/);
    const told = lines.map((line) => line.slice(2));
    expect(told.map(printable)).toEqual(told);
  });

  it('a page gets no further elements, and the terminal no escape sequences', () => {
    const tags = (text: string) => text.match(/<[^>]*>/g)?.map((tag) => tag.match(/^<\/?\w*/)?.[0]);
    const page = writers.html.write(shown, document.value);
    expect(tags(page)).toEqual(tags(writers.html.write(like, document.value)));
    const lines = toTerminal(shown).split('\n');
    expect(lines.map(printable)).toEqual(lines);
  });
});

it('text is between unpredictable markers on GitHub Actions, and only there', () => {
  const [begin, ...rest] = withoutCommands('::error::x', true).split('\n');
  expect(begin).toMatch(/^::stop-commands::[\da-f-]{36}$/);
  expect(rest).toEqual(['::error::x', `::${begin?.split('::').at(-1)}::`]);
  expect(withoutCommands('text', true)).not.toBe(withoutCommands('text', true));
  expect(withoutCommands('text', false)).toBe('text');
});

describe('what people read', () => {
  const times = 1234;
  const failed = Array.from({ length: times }, (_, index) =>
    record(`case ${index}`, { violations: [tooFar] }),
  );
  const skipped = Array.from({ length: times }, (_, index) =>
    record(`case ${index + times}`, { status: 'not-applicable', reason: 'not here' }),
  );
  const places = Array.from({ length: times + 40 }, (_, index) => ({
    ...{ ...tooFar, pointer: `/field${String(index).padStart(5, '0')}` },
  }));
  const errors = Array.from({ length: times }, () => ({ test: 'case', message: 'gone' }));
  const many: RunReport = {
    ...reportOf([...failed, ...skipped, record('places', { violations: places })], { errors }),
    unseenFields: Array.from({ length: times }, (_, index) => `/unseen/case ${index}`),
    lost: Array.from({ length: times }, (_, index) => ({ pointer: `/lost/case ${index}` })),
  };
  const texts = {
    markdown: writers.markdown.write(many, document.value),
    html: writers.html.write(many, document.value),
    terminal: toTerminal(many),
  };

  it.each(Object.entries(texts))('writes counts and their nouns in one way: %s', (_name, text) => {
    expect(text).toContain('1,234');
    expect(text.replace(/<style>.*?<\/style>|<script>.*?<\/script>|case \d+/gs, '')).not.toContain(
      '1234',
    );
    expect(text).not.toContain('faileds');
  });

  it('names the check that found what the same words are said of', () => {
    const refused = (title: string, statement: string) => {
      const message = 'jobsList answered 200 to a request that the document does not allow.';
      const finding = { ...tooFar, pointer: '', documentPointer: statement, message };
      return record(title, { operation: 'jobsList', violations: [finding] });
    };
    const both = reportOf([refused('status: 1', '/a'), refused('type: 1', '/b')]);
    for (const format of ['markdown', 'github'] as const) {
      const rows = writers[format].write(both, document.value).split('\n');
      const told = rows.filter((row) => row.includes('does not allow.'));
      expect(told).toHaveLength(2);
      expect(told[0]).toContain('jobsList documented-response status: 1');
      expect(told[1]).toContain('jobsList documented-response type: 1');
    }
  });
});

it('the work grows no faster than the number of operations, each with its checks', async () => {
  const reads = async (copies: number): Promise<number> => {
    let count = 0;
    const get = { responses: { 200: { description: 'Done.' } } };
    const paths = Array.from({ length: copies }, (_copy, index) => [`/copy${index}`, { get }]);
    const { document: many } = await compileContract({
      ...{ openapi: '3.1.0', info: { title: 'Copies', version: '1' } },
      paths: Object.fromEntries(paths),
    });
    const value = new Proxy(many.value as object, {
      get(target, key, receiver) {
        count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const records = many.operations.map(({ id }) =>
      Object.defineProperty(record('one', { operation: id }), 'operation', {
        get() {
          count += 1;
          return id;
        },
      }),
    );
    const { target, document: described, startedAt, durationMs, seed, errors } = report;
    const context = { target, document: described, startedAt, durationMs, seed, errors };
    const made = buildReport({ ...many, value }, context, records);
    for (const { write } of Object.values(writers)) write(made, value);
    return count;
  };
  const [ten, hundred] = [await reads(10), await reads(100)];

  // Sorting takes a little more.
  expect(hundred).toBeLessThan(20 * ten);
});
