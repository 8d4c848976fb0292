/** The measurements of one candidate: a number for each round. */
export type Rounds = readonly number[];

/** One cell of a table. */
export interface Cell {
  readonly median: number;
  /** The bounds of the middle half of the rounds. */
  readonly low: number;
  readonly high: number;
  /** The ratio to the reference in the same round; the median of all rounds. */
  readonly ratio: number;
}

/** A comparison of candidates. */
export interface Table {
  readonly title: string;
  /** How it was measured. */
  readonly note: string;
  readonly unit: string;
  /** The reference that the others are compared with. */
  readonly against: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** The quantile of the numbers. */
export function quantile(numbers: Rounds, part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at % 1);
}

/** The median of some numbers. */
export function median(numbers: Rounds): number {
  return quantile(numbers, 0.5);
}

/** The times of a candidate, compared with those of another in the same rounds. */
export function cellOf(rounds: Rounds, against: Rounds): Cell {
  return {
    median: median(rounds),
    low: quantile(rounds, 0.25),
    high: quantile(rounds, 0.75),
    ratio: median(rounds.map((time, round) => time / (against[round] ?? Number.NaN))),
  };
}

/** A table of rounds, by column and candidate. */
export function tableOf(
  about: Pick<Table, 'title' | 'note' | 'unit' | 'against'>,
  columns: Readonly<Record<string, Readonly<Record<string, Rounds>>>>,
): Table {
  const names = [...new Set(Object.values(columns).flatMap((column) => Object.keys(column)))];
  const rows = names.map((name) => ({
    name,
    cells: Object.values(columns).map((column) =>
      cellOf(column[name] ?? [], column[about.against] ?? []),
    ),
  }));
  return { ...about, columns: Object.keys(columns), rows };
}

/** A cell of a table. */
export function cellAt(table: Table, row: string, column: string): Cell {
  const cell = table.rows.find(({ name }) => name === row)?.cells[table.columns.indexOf(column)];
  if (cell === undefined) throw new Error(`${table.title} has no ${row}, ${column}.`);
  return cell;
}

/** Three significant digits. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** A table as Markdown. */
export function toMarkdown({ title, note, unit, against, columns, rows }: Table): string {
  const isExact = rows.every(({ cells }) => cells.every(({ low, high }) => low === high));
  const label = (column: string) => (unit === '' ? column : `${column}, ${unit}`);
  const spread = isExact ? [] : ['middle half'];
  const head = ['', ...columns.flatMap((column) => [label(column), ...spread, '×'])];
  const lines = rows.map(({ name, cells }) => [
    name,
    ...cells.flatMap(({ median, low, high, ratio }) => [
      digits(median),
      ...(isExact ? [] : [`${digits(low)} to ${digits(high)}`]),
      name === against ? '1' : ratio.toFixed(2),
    ]),
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  const table = [head, rule, ...lines].map(row).join('\n');
  return `### ${title}\n\n${note} Compared with ${against}.\n\n${table}\n`;
}
