/** One fenced block of a Markdown text. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => ({ language, code }),
  );
}

/** The first cells of the table under a heading, without the header row. */
export function firstColumn(markdown: string, heading: string): string[] {
  const [, ...rows] = cellsIn(under(markdown, heading));
  return rows.map(([first = '']) => first);
}

/** The rows of the table under a heading whose first column has this title, without its header. */
export function tableUnder(markdown: string, heading: string, title: string): string[][] {
  const [, table = ''] = under(markdown, heading).split(`\n| ${title} |`);
  return cellsIn(table.split('\n\n')[0] ?? '');
}

function under(markdown: string, heading: string): string {
  return markdown.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]?.split(/^#+ /m)[0] ?? '';
}

/** The cells of the tables in a text, row by row; the lines below their heads are left out. */
export function cellsIn(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\|(?: :?-+:? \|)+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Writes a table, of a head and rows. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What a page has between `<!-- name -->` and `<!-- /name -->`. */
export function marked(page: string, name: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [, rest] = page.split(start);
  const [text, after] = rest?.split(end) ?? [];
  if (text === undefined || after === undefined) {
    throw new Error(`The page needs ${start} and ${end}.`);
  }
  return text;
}

/** The page with another text between the two marks. */
export function withMarked(page: string, name: string, text: string): string {
  const start = `<!-- ${name} -->`;
  return page.replace(`${start}${marked(page, name)}`, () => `${start}\n\n${text}\n\n`);
}

/** The text between backticks. */
export function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The links of a page within this repository; the path is empty for a link within the page. */
export function links(markdown: string): { path: string; heading: string }[] {
  const text = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/\]\(([^)\s]*)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading = ''] = target.split('#');
      return { path, heading };
    });
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(markdown: string): string[] {
  const text = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
