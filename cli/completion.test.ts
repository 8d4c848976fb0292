import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { formats, modes } from './patchParams.js';
import { cli } from './testing/cli.js';

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
  for (const shell of ['bash', 'zsh']) {
    await writeFile(join(folder, shell), (await cli(['completion', shell])).stdout);
  }
});

it('the completion script is JSON with --json', async () => {
  const { stdout } = await cli(['completion', 'bash', '--json']);
  expect(JSON.parse(stdout).script).toBe((await cli(['completion', 'bash'])).stdout);
});

const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const titled = (shell: string): string =>
  isThere(shell) ? `the completion in ${shell}` : `the completion in ${shell} (not installed here)`;

/** What one of the shells has written, without what only a terminal needs. */
function ask(shell: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(shell, args, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TERM: 'dumb' },
    timeout: 60_000,
  });
  expect(stderr).toBe('');
  return stdout;
}

describe.skipIf(!isThere('bash'))(titled('bash'), () => {
  /** What bash would offer where the last word ends. */
  function offered(...words: string[]): string[] {
    const program = `source "$1"; shift
      complete -p scenario-patch
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _scenario_patch
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const args = ['--noprofile', '--norc', '-c', program, 'bash', join(folder, 'bash')];
    const [asked, ...lines] = ask('bash', [...args, 'scenario-patch', ...words]).split('\n');
    expect(asked).toBe('complete -o default -F _scenario_patch scenario-patch');
    return lines.filter((line) => line !== '');
  }

  it.each([
    [['est'], ['estimate']],
    [['--json', 'whoa'], ['whoami']],
    [
      ['ledger', 're'],
      ['reconcile', 'resolve'],
    ],
    [
      ['patch', '--m'],
      ['--mode', '--max-cu'],
    ],
    [['patch', 'a.png', 'b.png', '--mode', ''], modes],
    [['patch', '--format', 'j'], formats.filter((each) => each.startsWith('j'))],
    [
      ['completion', ''],
      ['bash', 'zsh'],
    ],
    // Files, which bash itself completes.
    [['patch', 'can'], []],
    [['patch', '--out', ''], []],
  ])('offers, after %j: %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  it('offers every command, but no options, after an empty line', () => {
    const names = offered('');
    expect(names).toContain('batch');
    expect(names).toContain('openapi');
    expect(names.filter((name) => name.startsWith('-'))).toEqual([]);
  });
});

describe.skipIf(!isThere('zsh'))(titled('zsh'), () => {
  /**
   * The line that is there after a tab, in a zsh of its own. Its terminal may echo what is typed, sooner or later:
   * the tab waits for a text that was not typed, which the line editor shows once it reads keys.
   */
  function completed(line: string): string {
    const program = `
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell 'PS1= PS2= PROMPT=; stty -echo; cd ${folder}'
      zpty -w shell 'autoload -Uz compinit; compinit -u -D; source ${join(folder, 'zsh')}'
      zpty -w shell 'told() { zle complete-word; print -r -- "<$BUFFER>"; BUFFER=; }; zle -N told; bindkey "^I" told'
      zpty -w shell 'zle-line-init() { print -r -- "[rea""dy]"; }; zle -N zle-line-init'
      zpty -r shell line '*\\[ready\\]*'
      zpty -w -n shell $'${line}\\t'
      zpty -r shell line '*<*>*'
      print -r -- "$line"
      zpty -d shell`;
    return /<(.*)>/.exec(ask('zsh', ['-f', '-c', program]))?.[1] ?? '';
  }

  it.each([
    ['scenario-patch est', 'scenario-patch estimate '],
    ['scenario-patch patch --mode er', 'scenario-patch patch --mode erase '],
    ['scenario-patch --json completion z', 'scenario-patch --json completion zsh '],
    ['scenario-patch upload zs', 'scenario-patch upload zsh '],
  ])('completes %j to %j', (line, expected) => {
    expect(completed(line)).toBe(expected);
  });
});
