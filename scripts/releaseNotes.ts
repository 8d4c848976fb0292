import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments, runCommand, UsageError } from '../cli/commandLine.js';
import { notesOf } from './release/notes.js';

const help = `Usage: npm run release:notes -- TAG [--out FILE]

Prints the section of a release in CHANGELOG.md, and verifies that the tag, package.json and the
changelog are about the same release.

  --out FILE  file for the notes (default: standard output)
  --help      this text

Exit codes: 0 done; 2 if they are about different releases, or it has no notes.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [tag, ...others] = positionals;
  if (tag === undefined || others.length > 0) throw new UsageError('Name one tag, such as v1.2.3.');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const notes = notesOf({ tag, version, log: readFileSync('CHANGELOG.md', 'utf8') });
  if (values.out === undefined) console.log(notes);
  else writeFileSync(values.out, `${notes}\n`);
}

await runCommand(main, help);
