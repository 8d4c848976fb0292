import { readFileSync } from 'node:fs';

/** The page that lists what the suite notices. */
export const proofFile = 'docs/proof.md';

/** A row of a table in Markdown. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The row of docs/proof.md that begins with a name. */
export function provenRow(name: string): string | undefined {
  const lines = readFileSync(proofFile, 'utf8').split('\n');
  return lines.find((line) => line.startsWith(`| \`${name}\` |`));
}
