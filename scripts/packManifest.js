/**
 * Takes the scripts, and whose may run, out of package.json while the package is packed, and with `--restore` puts
 * them back: they need a clone, and npm would look at `prepare` where the package is installed. npm runs this before
 * and after it packs.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const manifest = 'package.json';
const kept = 'reports/package.json';

if (process.argv[2] === '--restore') {
  renameSync(kept, manifest);
} else {
  const text = readFileSync(manifest, 'utf8');
  const { scripts: _scripts, allowScripts: _allowed, ...published } = JSON.parse(text);
  mkdirSync('reports', { recursive: true });
  writeFileSync(kept, text);
  // Renamed in one step, since another program may be reading it.
  writeFileSync(`${kept}.new`, `${JSON.stringify(published, null, 2)}\n`);
  renameSync(`${kept}.new`, manifest);
}
