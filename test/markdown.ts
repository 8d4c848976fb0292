/** One fenced block of a Markdown text. */
export interface CodeBlock {
  readonly language: string;
  /** What stands after the language. */
  readonly note: string;
  readonly code: string;
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', note = '', code = '']) => ({ language, note, code }),
  );
}

/** The first cells of the table under a heading, without the heading's own row. */
export function firstColumn(markdown: string, heading: string): string[] {
  const section = markdown.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]?.split(/^#+ /m)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => row.split('|')[1]?.trim() ?? '');
}

/** What stands between backticks. */
export function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The paths of this repository that links lead to. */
export function linkedFiles(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
}
