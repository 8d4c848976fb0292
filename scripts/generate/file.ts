import { relative } from 'node:path';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { partsOf } from '../../src/contract/pointer.js';
import { findJsonFault } from './json.js';
import { describeProblem, type Place, refuseProblems } from './problem.js';

/** Far more than a person writes, far less than exhausts a parser. */
const maxBytes = 2 ** 20;
const maxDepth = 64;

/** One file of the document, with the position of each part. */
export interface DocumentFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** The place of the value at a JSON Pointer, or of its nearest existing ancestor. */
  locate(pointer: string): Place;
}

/**
 * Parses one file of the document: plain YAML, or JSON by its name. Refuses everything that a parser would
 * expand, construct or guess: anchors, aliases, tags, merge keys.
 * @throws {BrokenDocumentError} naming each problem.
 */
export function parseFile(path: string, text: string): DocumentFile {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: relative('.', path), line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (found: readonly (readonly [offset: number, reason: string])[]): void =>
    refuseProblems(found.map(([offset, reason]) => describeProblem(placeOf(offset), reason)));

  if (Buffer.byteLength(text) > maxBytes) {
    refuse([[0, 'The file is larger than 1 MiB: split it.']]);
  }
  const document = parseSafely();
  const [parseError] = [...document.errors, ...document.warnings].sort(
    (one, other) => one.pos[0] - other.pos[0],
  );
  const jsonFault = path.endsWith('.json') ? findJsonFault(text) : undefined;
  if (jsonFault !== undefined) {
    // The YAML parser may not have reached it.
    lines.lineStarts = lineStartsOf(text);
    refuse([[jsonFault, `Invalid JSON: ${whatStandsAt(text, jsonFault)}.`]]);
  }
  const directive = /^(?:\s*(?:#.*)?\n)*(?=%)/.exec(text);
  if (directive !== null) {
    refuse([[directive[0].length, 'YAML directives are not supported: remove the line.']]);
  }
  // Later errors are mostly caused by the first one.
  if (parseError !== undefined) refuse([[parseError.pos[0], reasonOf(parseError)]]);
  refuse(listUnsafe(document.contents));
  if (document.contents === null) refuse([[0, 'The file is empty.']]);

  return {
    path,
    text,
    value: document.toJS(),
    locate(pointer) {
      const place = placeOf(offsetOf(document.contents, pointer));
      const digits = digitsAt(document.contents, pointer);
      return digits === undefined ? place : { ...place, digits };
    },
  };

  function parseSafely() {
    try {
      return parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    } catch (error) {
      // Only a stack overflow: the parser collects its own errors.
      if (error instanceof RangeError) refuse([[0, tooDeep]]);
      throw error;
    }
  }
}

const tooDeep = `Nested more than ${maxDepth} levels deep.`;

function lineStartsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function whatStandsAt(text: string, offset: number): string {
  const rest = text.slice(offset);
  if (rest === '') return 'it ends too early';
  const word = /^(?:[\w.+-]{1,20}|.)/su.exec(rest)?.[0] ?? '';
  const comma = /,\s*$/.test(text.slice(0, offset)) && /^[}\]]/.test(rest);
  return `${JSON.stringify(word)} is not expected here${comma ? ', after a comma' : ''}`;
}

function reasonOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'A file holds one YAML document: remove the line ---.';
  const [first = ''] = shortTag(message).split('\n');
  const said = /[.!?]$/.test(first) ? first : `${first}.`;
  const advice = advices[code];
  return advice === undefined ? said : `${said} ${advice}`;
}

/** What to do where the parser says only what it does not expect. */
const advices: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon needs quotes.',
  BAD_SCALAR_START: 'A text that begins so needs quotes.',
  BAD_DQ_ESCAPE: 'In single quotes, a backslash stands for itself.',
};

function shortTag(text: string): string {
  return text.replace('tag:yaml.org,2002:', '!!');
}

/** What every object has: programs that read the document find it where the document has nothing, and call it. */
const unusable = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter(
    (name) => !/^(?:constructor|toString)$/.test(name),
  ),
);

function listUnsafe(contents: Node | null): [number, string][] {
  const found: [number, string][] = [];
  const tell = (node: Node, reason: string): void => {
    found.push([node.range?.[0] ?? 0, reason]);
  };
  visit(contents, {
    Node(place, node, path) {
      if (isAlias(node)) tell(node, 'YAML aliases are not supported: use $ref.');
      else if (node.anchor !== undefined) {
        tell(node, 'YAML anchors are not supported: use $ref.');
      }
      if (node.tag !== undefined) {
        tell(node, `The YAML tag ${shortTag(node.tag)} is not supported: write plain values.`);
      }
      if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
        tell(node, 'Not a valid JSON number.');
      }
      if (place !== 'key' && isScalar(node) && typeof node.value === 'number') {
        const { source = '', value } = node;
        if (/^[-+]?0[\dox]/.test(source)) {
          tell(
            node,
            `${source} is read as ${value}: write it in decimals, or in quotes if it is a text.`,
          );
        }
      }
      if (path.length > 2 * maxDepth) {
        tell(node, tooDeep);
        return visit.BREAK;
      }
      return undefined;
    },
    Pair(_key, pair) {
      const { key } = pair;
      if (!isNode(key) || !isScalar(key)) {
        const at = isNode(key) ? key : contents;
        if (at !== null) tell(at, 'A key must be a plain string.');
      } else if (isReadAsOther(key)) {
        const spelt = key.source === '' ? 'An empty key' : `The key ${key.source}`;
        tell(key, `${spelt} is read as ${key.value}: write it in quotes.`);
      } else if (key.value === '<<') {
        tell(key, 'YAML merge keys are not supported: use $ref.');
      } else if (unusable.has(String(key.value))) {
        tell(key, `${key.value} cannot be used as a name: it breaks tools that read the document.`);
      }
    },
  });
  return found;
}

/** Whether a key is no text: parsers turn it into one, each in its way. */
function isReadAsOther({ value, source }: Scalar): boolean {
  return value === null || (typeof value !== 'string' && source !== String(value));
}

function offsetOf(contents: Node | null, pointer: string): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const part of partsOf(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find((each) => keyOf(each) === part);
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** The spelling of the number at a JSON Pointer. */
function digitsAt(contents: Node | null, pointer: string): string | undefined {
  let node: unknown = contents;
  for (const part of partsOf(pointer)) {
    if (isMap(node)) node = node.items.find((each) => keyOf(each) === part)?.value;
    else node = isSeq(node) ? node.items[Number(part)] : undefined;
  }
  return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
