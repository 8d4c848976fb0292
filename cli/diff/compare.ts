import { withDiscriminators } from '../../src/contract/discriminators.js';
import { listOperations } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import { type Change, Changes, type Class, Note } from './change.js';
import { compareWords } from './editorial.js';
import {
  compareNames,
  inside,
  insideBoth,
  isSame,
  keysOf,
  type Node,
  nodeAt,
  showValue,
} from './nodes.js';
import { compareOperations } from './operations.js';
import { compareRest } from './rest.js';
import { schemeKeywords, schemeMeant } from './schemes.js';
import { type RenamedPath, withPathsOf } from './templates.js';

/** The differences between two versions of the bundled document, breaking changes first. */
export function compareDocuments(given: unknown, after: unknown): Change[] {
  const changes = new Changes();
  const { document: before, renamed } = withPathsOf(given, after);
  // What a discriminator says is compared as a statement about each branch.
  const versions = [after, before].map((each) =>
    withDiscriminators(each, { replaced: true, inherited: 'sent' }),
  );
  const [newer, older] = versions.map(({ document }) => document);
  compareService(nodeAt(older, ''), nodeAt(newer, ''), new Note(changes, 'request', []));
  compareOperations(older, newer, changes);
  compareWords(older, newer, changes);
  tellRenamed(newer, renamed, changes);
  tellLostNames(nodeAt(given, ''), nodeAt(after, ''), changes);
  if (changes.list().length === 0 && !isSame(before, after)) {
    const message = 'It is written differently; requests and responses stay the same.';
    new Note(changes, 'document', []).editorial('words', '', message);
  }
  return changes.list().map((change) => {
    const [origin = change.pointer] = versions.flatMap(
      ({ origins }) => origins.get(change.pointer) ?? [],
    );
    return { ...change, pointer: origin };
  });
}

/** A request does not show what a parameter of its path is called. */
function tellRenamed(newer: unknown, renamed: readonly RenamedPath[], changes: Changes): void {
  for (const { path, names } of renamed) {
    const operations = listOperations(newer).filter((each) => each.path === path);
    const note = new Note(
      changes,
      'request',
      operations.map(({ operationId }) => operationId),
    );
    for (const [from, to] of names) {
      if (from === to) continue;
      const message = `The parameter ${from} (path) is now called ${to}; requests stay the same.`;
      note.editorial('parameter', toPointer('paths', path), message);
    }
  }
}

/** No message shows what a schema is called, but types that are generated from it do. */
function tellLostNames(older: Node, newer: Node, changes: Changes): void {
  const at = ['components', 'schemas'] as const;
  const [before, after] = [older, newer].map((node) => Object.keys(inside(node, ...at).value));
  for (const name of compareNames(before ?? [], after ?? []).removed) {
    const message = `There is no schema ${name} any more: a generated type of this name goes with it.`;
    new Note(changes, 'document', []).editorial('words', toPointer(...at, name), message);
  }
}

/** The parts that all operations share: addresses, credentials, the rate. */
function compareService(older: Node, newer: Node, note: Note): void {
  const urls = compareNames(serversOf(older), serversOf(newer));
  for (const url of urls.removed)
    note.breaking('server', '/servers', `The server ${url} was removed.`);
  for (const url of urls.added) note.additive('server', '/servers', `The server ${url} is new.`);
  compareRate(older, newer, note);
  compareSchemes(inside(older, 'components'), inside(newer, 'components'), note);
  const judged = new Set(['servers', 'x-rate-limit', 'components', 'paths', 'security']);
  compareRest(older, newer, judged, note);
}

function serversOf({ value }: Node): string[] {
  const servers = Array.isArray(value.servers) ? value.servers : [];
  return servers.map((server) => {
    const url = String(server?.url).replace(/\/+$/, '');
    // Scheme and host are the same in any case.
    return url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/{]*/i, (origin) => origin.toLowerCase());
  });
}

function compareRate(older: Node, newer: Node, note: Note): void {
  const [before, after] = [older, newer].map((node) => inside(node, 'x-rate-limit').value);
  if (isSame(before, after)) return;
  const rate = (limit: typeof before): number =>
    Number(limit?.requests ?? Number.POSITIVE_INFINITY) / Number(limit?.windowSeconds ?? 1);
  const message = `The rate limit is ${showValue(after)} instead of ${showValue(before)}.`;
  const isLooser = before?.scope === after?.scope && rate(after) >= rate(before);
  if (isLooser) note.additive('rate-limit', '/x-rate-limit', message);
  else note.breaking('rate-limit', '/x-rate-limit', message);
}

/** A scheme that is added or removed shows in the operations that accept it. */
function compareSchemes(older: Node, newer: Node, note: Note): void {
  const names = compareNames(keysOf(older, 'securitySchemes'), keysOf(newer, 'securitySchemes'));
  for (const name of names.kept) {
    const [before, after] = insideBoth(older, newer, 'securitySchemes', name);
    const [one, other] = [schemeMeant(before.value), schemeMeant(after.value)];
    for (const keyword of schemeKeywords) {
      if (isSame(one[keyword], other[keyword])) continue;
      note.breaking(
        'credentials',
        `${after.pointer}/${keyword}`,
        `The ${keyword} of ${name} is ${showValue(after.value[keyword])} instead of ${showValue(before.value[keyword])}.`,
      );
    }
  }
}

/** The part of the version that must be raised for these changes. */
export type Step = 'major' | 'minor' | 'patch' | 'none';

export function stepOf(changes: readonly Change[]): Step {
  const has = (kind: Class): boolean => changes.some((change) => change.class === kind);
  if (has('breaking')) return 'major';
  if (has('additive')) return 'minor';
  return has('editorial') ? 'patch' : 'none';
}

/** The next version; `undefined` if the version is not semver. Before 1.0.0 each step is one smaller. */
export function nextVersion(version: string, step: Step): string | undefined {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.map(Number) ?? [];
  const [major, minor, patch] = numbers;
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  if (step === 'none') return version;
  const young = major === 0;
  if (step === 'major') return young ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (step === 'minor' && !young) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
