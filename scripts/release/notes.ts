import { CommandError } from '../../cli/commandLine.js';

/** What a release is made of. */
export interface Release {
  readonly tag: string;
  /** The version in package.json. */
  readonly version: string;
  /** The text of CHANGELOG.md. */
  readonly log: string;
}

/**
 * The section of a release in CHANGELOG.md.
 *
 * @throws {CommandError} if its parts are about different releases, or it has no notes.
 */
export function notesOf({ tag, version, log }: Release): string {
  if (tag !== `v${version}`) {
    throw new CommandError(`The tag is ${tag}, but package.json says ${version}.`);
  }
  const sections = log.split(/^(?=## )/m);
  const section = sections.find((each) => each.startsWith(`## [${version}]`));
  const notes = section?.split('\n').slice(1).join('\n').trim() ?? '';
  if (notes === '') {
    throw new CommandError(`CHANGELOG.md has no section [${version}], or an empty one.`);
  }
  return notes;
}
