import type { Note } from './change.js';
import { inside, type Node } from './nodes.js';

/** Whether a schema offers alternatives. */
export function isChoice({ value }: Node): boolean {
  return Array.isArray(value.anyOf) || Array.isArray(value.oneOf);
}

/**
 * Pairs the alternatives of two schemas and notes those without a partner. A schema without alternatives
 * is its own only one.
 *
 * @param compare Compares the schemas of a pair.
 */
export function compareBranches(
  older: Node,
  newer: Node,
  note: Note,
  compare: (older: Node, newer: Node) => void,
): void {
  const left = branchesOf(older);
  const unpaired: Node[] = [];
  const compared: [Node, Node][] = [];
  for (const branch of branchesOf(newer)) {
    const index = findPartner(branch, left);
    const [partner] = index < 0 ? [] : left.splice(index, 1);
    if (partner === undefined) unpaired.push(branch);
    else compared.push([partner, branch]);
  }
  // What has no likeness left is taken for the same alternative, changed.
  for (const branch of unpaired) {
    const alone = unpaired.length === 1 && left.length === 1;
    const [partner] = alone ? left.splice(0, 1) : [];
    if (partner === undefined) note.wider(branch.pointer, `It may also be ${nameOf(branch)}.`);
    else compared.push([partner, branch]);
  }
  for (const branch of left) note.narrower(branch.pointer, `It is never ${nameOf(branch)} now.`);
  for (const [one, other] of compared) compare(one, other);
}

function branchesOf(node: Node): Node[] {
  const { anyOf, oneOf } = node.value;
  const keyword = Array.isArray(anyOf) ? 'anyOf' : 'oneOf';
  const list = Array.isArray(anyOf) ? anyOf : oneOf;
  return Array.isArray(list)
    ? list.map((_branch, index) => inside(node, keyword, String(index)))
    : [node];
}

function findPartner(branch: Node, candidates: readonly Node[]): number {
  const samePlace = candidates.findIndex(
    ({ pointer }) => pointer === branch.pointer && isNamed(pointer),
  );
  if (samePlace >= 0 || isNamed(branch.pointer)) return samePlace;
  return candidates.findIndex(
    ({ pointer, value }) =>
      !isNamed(pointer) && JSON.stringify(value.type) === JSON.stringify(branch.value.type),
  );
}

function isNamed(pointer: string): boolean {
  return /^\/components\/schemas\/[^/]+$/.test(pointer);
}

function nameOf({ pointer, value }: Node): string {
  return isNamed(pointer) ? (pointer.split('/').at(-1) ?? '') : String(value.type ?? 'anything');
}
