import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CommandError, runCommand, UsageError } from '../cli/commandLine.js';

const help = `Usage: npm run release:notes -- TAG [--out FILE]

Gives what CHANGELOG.md says of a release, and makes sure that the tag, package.json and the change log
are about the same one.

  --out FILE  where the notes go (default: standard output)
  --help      this text

Exit codes: 0 done; 2 they are not about the same release, or it has no notes.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [tag, ...others] = positionals;
  if (tag === undefined || others.length > 0) throw new UsageError('Name one tag, such as v1.2.3.');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (tag !== `v${version}`) {
    throw new CommandError(`The tag is ${tag}, and package.json says ${version}.`);
  }
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^(?=## )/m);
  const section = sections.find((each) => each.startsWith(`## [${version}]`));
  const notes = section?.split('\n').slice(1).join('\n').trim() ?? '';
  if (notes === '') {
    throw new CommandError(`CHANGELOG.md has no section [${version}], or an empty one.`);
  }
  if (values.out === undefined) console.log(notes);
  else writeFileSync(values.out, `${notes}\n`);
}

await runCommand(main, help);
