import { digits, type Table } from './table.js';

const inHtml = (text: string) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

/** A self-contained page with each table as a chart. */
export function toPage(title: string, about: readonly string[], tables: readonly Table[]): string {
  const charts = tables.flatMap((table) =>
    table.columns.map((column, at) => chart(table, column, at)),
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${inHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
  h2 { font-size: 1.1rem; margin: 2rem 0 .2rem; } p { margin: .2rem 0 .8rem; color: #555; }
  text { font: 13px system-ui, sans-serif; fill: currentColor; }
  .bar { fill: #9db4c8; } .ours { fill: #2c6e9b; } .range { stroke: #333; stroke-width: 2; }
  @media (prefers-color-scheme: dark) { body { background: #16191c; color: #dde; } p { color: #aab; } .range { stroke: #dde; } }
</style>
<h1>${inHtml(title)}</h1>
${about.map((line) => `<p>${inHtml(line)}</p>`).join('\n')}
${charts.join('\n')}
</html>
`;
}

function chart({ title, note, unit, rows }: Table, column: string, at: number): string {
  const shown = rows.flatMap(({ name, cells }) => {
    const cell = cells[at];
    return cell === undefined || !Number.isFinite(cell.median) ? [] : [{ name, cell }];
  });
  const most = Math.max(...shown.map(({ cell }) => cell.high));
  const x = (value: number) => ((value / most) * 420).toFixed(1);
  const bars = shown.map(({ name, cell }, index) => {
    const y = index * 26;
    const kind = name.startsWith('scenario-patch') || name === 'inspect' ? 'ours' : 'bar';
    return `<text x="195" y="${y + 15}" text-anchor="end">${inHtml(name)}</text>
<rect class="${kind}" x="205" y="${y + 3}" width="${x(cell.median)}" height="16"/>
<line class="range" x1="${205 + Number(x(cell.low))}" x2="${205 + Number(x(cell.high))}" y1="${y + 11}" y2="${y + 11}"/>
<text x="${212 + Number(x(cell.high))}" y="${y + 15}">${digits(cell.median)}</text>`;
  });
  const label = `${title}: ${column}${unit === '' ? '' : `, ${unit}`}`;
  return `<h2>${inHtml(label)}</h2><p>${inHtml(note.replaceAll('`', ''))}</p>
<svg viewBox="0 0 720 ${shown.length * 26}" role="img" aria-label="${inHtml(label)}">${bars.join('\n')}</svg>`;
}
