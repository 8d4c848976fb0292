/** One line of the benchmark. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Empty for a ratio. */
  readonly unit: 's' | 'ms' | 'µs' | '';
  /** The value must stay below it. */
  readonly goal?: number;
}

/** Writes figures as an aligned table, each with its goal. */
export function toTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map((figure) => {
    const { name, value, unit, goal } = figure;
    const number = value.toPrecision(3).padStart(8);
    const verdict = goal === undefined ? '' : `  goal < ${goal} ${unit}`.trimEnd();
    const missed = isMissed(figure) ? '  MISSED' : '';
    return `${name.padEnd(width)} ${number} ${unit.padEnd(2)}${verdict}${missed}`.trimEnd();
  });
  return lines.join('\n');
}

/** Whether a figure misses its goal. */
export function isMissed({ value, goal }: Figure): boolean {
  return goal !== undefined && !(value < goal);
}
