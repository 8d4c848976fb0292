import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { CliCommand } from '../../cli/command.js';
import { Context } from '../../cli/context.js';
import { createProgram } from '../../cli/program.js';
import { lines } from './commands.js';

it('every command that reads third-party text is tested with hostile text', () => {
  const silent = { write: () => true };
  const io = { stdin: Readable.from([]), stdout: silent, stderr: silent, env: {}, cwd: '/' };
  const { signal } = new AbortController();
  const leaves = ({ commands, fullName }: CliCommand): string[] =>
    commands.length > 0
      ? commands.flatMap((each) => leaves(each as CliCommand))
      : [fullName.replace('scenario-patch ', '')];
  const all = leaves(createProgram(new Context({ ...io, signal })));
  const played = lines.map((line) => line.join(' '));
  const left = all.filter((name) => !played.some((line) => line.startsWith(name)));
  // These show what this package brings, and nothing else.
  expect(left.sort()).toEqual(['completion', 'mock', 'openapi', 'samples']);
});
