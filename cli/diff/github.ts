import { workflowCommand } from '../../contract-tests/report/github.js';
import { printable } from '../../src/printable.js';
import type { Change, Class } from './change.js';
import type { Comparison } from './text.js';

const levels: Readonly<Record<Class, string>> = {
  breaking: 'error',
  additive: 'notice',
  editorial: 'notice',
};

/** Writes a comparison as annotations of GitHub Actions, without editorial changes. */
export function toGithub({ changes, placeOf }: Comparison): string {
  return changes
    .filter((change) => change.class !== 'editorial')
    .map((change) => {
      const place = placeOf?.(change.pointer);
      const properties = {
        ...(place && { file: place.file, line: place.line, col: place.column }),
        title: `${change.class} for ${change.side}s: ${change.rule}`,
      };
      const level = change.accepted === undefined ? levels[change.class] : 'notice';
      return workflowCommand(level, properties, printable(sentence(change)));
    })
    .join('\n');
}

function sentence({ message, pointer, operations, accepted }: Change): string {
  const where = operations.length === 0 ? pointer : `${pointer} (${operations.join(', ')})`;
  return `${message} At ${where}.${accepted === undefined ? '' : ` Accepted: ${accepted}`}`;
}
