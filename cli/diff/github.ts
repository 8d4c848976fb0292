import type { Change, Class } from './change.js';
import type { Comparison } from './text.js';

const levels: Readonly<Record<Class, string>> = {
  breaking: 'error',
  additive: 'notice',
  editorial: 'notice',
};

/** Writes a comparison as annotations of GitHub Actions, without what changes no message. */
export function toGithub({ changes, placeOf }: Comparison): string {
  return changes
    .filter((change) => change.class !== 'editorial')
    .map((change) => {
      const place = placeOf?.(change.pointer);
      const properties = {
        ...(place && { file: place.file, line: place.line, col: place.column }),
        title: `${change.class} for ${change.side}s: ${change.rule}`,
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      const level = change.accepted === undefined ? levels[change.class] : 'notice';
      return `::${level} ${list.join(',')}::${escapeData(sentence(change))}`;
    })
    .join('\n');
}

function sentence({ message, pointer, operations, accepted }: Change): string {
  const where = operations.length === 0 ? pointer : `${pointer} (${operations.join(', ')})`;
  return `${message} At ${where}.${accepted === undefined ? '' : ` Accepted: ${accepted}`}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
