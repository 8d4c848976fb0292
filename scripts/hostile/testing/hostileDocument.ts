import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { BrokenDocumentError } from '../../../src/contract/compile/brokenDocument.js';
import { serve } from '../../../src/testing/localServer.js';
import { makeFolder } from '../../../src/testing/makeFolder.js';
import { type Random, randomOf } from '../../../src/testing/random.js';
import { renderOutputs } from '../../generate/outputs.js';
import { writeDocument } from '../../generate/testing.js';
import { doors } from '../../generate/testingDoors.js';
import { root } from '../../testing/run.js';

/** Evidence that hostile content ran. */
const RUN = 'globalThis.hostileDocument=1';

const CODE = [
  ...[`x:${RUN},y`, `\${${RUN}}`, `'];${RUN};['`, `"];${RUN};["`, `*/${RUN}/*`, `\`+(${RUN})+\``],
  ...[`\u2028${RUN}//`, `\n${RUN}\n`, `</script><script>${RUN}</script>`, `\\'+${RUN}+'`],
];
const WORDS = ['description', 'summary', 'title'];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<<',
  '',
  '.',
  'a b',
  'then',
];
const PATTERNS = [
  '^(a+)+$',
  '(a|a)*b',
  '^(\\w+\\s?)*$',
  '(x+x+)+y',
  '[',
  '(?<',
  '(?<=a)b',
  '\\u{110000}',
];

/** An alias bomb: each level is ten of the previous one. */
const BOMB = Array.from({ length: 9 }, (_, level) => {
  const before = level === 0 ? '"x"' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array(10).fill(before).join(', ')}]`;
}).join('\n');

/**
 * Puts hostile content into a document; returns everything that went wrong. The document may be refused or
 * generated from, but nothing in it may run, read other files, or use the network.
 *
 * @param taken Called when it is generated from.
 */
export async function problemsOfDocument(
  seed: number,
  taken: (seed: number) => void = () => undefined,
): Promise<string[]> {
  const random = randomOf(seed);
  const problems: string[] = [];
  await using server = await serve((_request, response) => response.end('type: object'));
  const outer = await makeFolder();
  const copy = await writeDocument(doors);
  try {
    for (let changes = 1 + random.below(3); changes > 0; changes -= 1) {
      const file = join(copy.folder, 'openapi', random.pick(Object.keys(doors)));
      await writeFile(file, changed(await readFile(file, 'utf8'), random, server.url));
    }
    const outputs = await renderOutputs(copy);
    taken(seed);
    await symlink(join(root, 'node_modules'), join(outer, 'node_modules'));
    const code = join(outer, 'validators.js');
    await writeFile(code, outputs.get('validators.js') ?? '');
    await import(/* @vite-ignore */ pathToFileURL(code).href);
    if (JSON.stringify([...outputs]).includes('root:x:')) problems.push('a file of the machine');
  } catch (error) {
    if (!(error instanceof BrokenDocumentError)) problems.push(`an untyped refusal: ${error}`);
    if (String(error).length > 100_000) problems.push('a refusal without end');
    if (String(error).includes('root:x:')) problems.push('a file of the machine in a refusal');
  }
  if ('hostileDocument' in globalThis) problems.push('code of the document ran');
  problems.push(...server.requests.map(({ path }) => `a request for ${path}`));
  const files = (await readdir(copy.folder)).sort().join();
  if (files !== 'openapi,redocly.yaml') problems.push(`files beside the document: ${files}`);
  await copy.remove();
  return problems;
}

/** The text of a YAML file with one piece of hostile content. */
function changed(text: string, random: Random, url: string): string {
  if (random.below(12) === 0) return `${BOMB}\nx-bomb: *a8\n${text}`;
  const yaml = parseDocument(text);
  const places = placesOf(yaml.contents);
  // An earlier change may have left a value that cannot be serialized.
  if (places.length === 0 || yaml.errors.length > 0) return text;
  const said = places.filter(({ key }) => WORDS.includes(key));
  if (said.length > 0 && random.below(3) > 0) {
    // Prose may contain anything: such a document is accepted, and the output must be inert.
    const { node, key } = random.pick(said);
    node.set(yaml.createNode(key), yaml.createNode(random.pick(CODE)));
    return yaml.toString();
  }
  const { node, key } = random.pick(places);
  const addresses = [
    url,
    '/etc/passwd',
    'file:///etc/passwd',
    '../../../../../../etc/passwd',
    '//x/y',
  ];
  const address = random.pick([
    ...addresses,
    `${url}/Door.yaml`,
    '../redocly.yaml',
    './.',
    'a\u0000b',
  ]);
  const code = random.pick(CODE);
  const value = random.pick<() => unknown>([
    () => code,
    () => ({ $ref: address }),
    () => ({ externalValue: address }),
    () => ({ type: 'string', pattern: random.pick(PATTERNS) }),
    () => ({ [random.pick([...NAMES, code])]: { type: 'string', description: code } }),
    () => random.pick([null, [], {}, 'x', -1, '__proto__']),
  ])();
  const name = random.pick([key, key, key, 'operationId', '$ref', 'pattern', ...NAMES, code]);
  node.set(yaml.createNode(name), yaml.createNode(value));
  return yaml.toString();
}

interface Place {
  readonly node: { set(key: unknown, value: unknown): void };
  readonly key: string;
}

function placesOf(node: unknown): Place[] {
  if (isSeq(node)) return node.items.flatMap(placesOf);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => [
    { node, key: isScalar(key) ? String(key.value) : '' },
    ...placesOf(value),
  ]);
}
