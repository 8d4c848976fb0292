import { basename, dirname, join, relative, resolve as resolvePath, sep } from 'node:path';
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  type Plugin,
  ResolveError,
  Source,
  YamlParseError,
} from '@redocly/openapi-core';
import { suggestion } from '../../src/arguments/names.js';
import { isObject } from '../../src/contract/document.js';
import { partsOf, toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import { earlierSpelling } from './earlier.js';
import { type DocumentFile, parseFile } from './file.js';
import { describeProblem, refuseProblems } from './problem.js';
import { readableExamples } from './readableExamples.js';
import { readText, type Tree, targetOf } from './tree.js';

/** Further rules rely on the structure, and fail if it differs. */
let structure: Promise<Config> | undefined;

/**
 * Lints a document and bundles it into one JSON value. Reads only the files of the tree.
 *
 * @param first - is given the bundle before the rules of the configuration run: what it refuses needs no
 * description or tag
 * @throws {BrokenDocumentError} on any error or warning of the linter.
 */
export async function lintAndBundle(
  tree: Tree,
  configFile: string,
  first: (document: object) => void,
): Promise<object> {
  const sources = new TreeResolver(tree);
  const config = await readConfig(configFile);
  const document = { ref: sources.root, config, externalRefResolver: sources };
  structure ??= createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });
  const problems = await lint({ ...document, config: await structure }).catch(explainUnparsed);
  // A mistyped reference also leaves an orphan: both are reported.
  refuse(problems, sources, tree.orphans);
  // `dereference: false` keeps the named schemas, which name the generated types. Bundling changes what a
  // resolver has parsed, so that the linter would report other places.
  const result = await bundle({
    ...document,
    externalRefResolver: new TreeResolver(tree),
    dereference: false,
  });
  first(result.bundle.parsed as object);
  const found = await lint({ ...document, config: await readConfig(configFile, ['rules']) });
  const stated = found.filter(
    (problem) => !isInherited(problem, sources) && !isAnswered(problem, sources),
  );
  refuseCausesFirst(stated, sources);
  refuse(result.problems, sources);
  return result.bundle.parsed as object;
}

/** Maps the linter's file to the original one. */
interface Sources {
  fileAt(path: string): DocumentFile | undefined;
  fileOf(from: DocumentFile, reference: string): DocumentFile | undefined;
}

/** @param further - what the plugin does beside inlining examples */
async function readConfig(path: string, further: readonly string[] = []): Promise<Config> {
  const file = parseFile(path, readText(path));
  const { value } = file;
  const named = isObject(value) && Array.isArray(value.extends) ? value.extends.map(String) : [];
  const config = await loadConfig({
    configPath: path,
    plugins: [readableExamples as Plugin],
    customExtends: [...named, ...['examples', ...further].map((each) => `scenario-patch/${each}`)],
  });
  if (sound.has(file.text)) return config;
  const sources = { fileAt: () => file, fileOf: () => undefined };
  refuse(await lintConfig({ config, severity: 'error' }), sources);
  if (standsAlone(file.text, named)) sound.add(file.text);
  return config;
}

/** Configurations already linted: watching a folder reads the same one each time. */
const sound = new Set<string>();

/** Whether the verdict on a configuration depends on its own text alone. */
function standsAlone(text: string, named: readonly string[]): boolean {
  return !/\$ref|plugins/.test(text) && !named.some((name) => /[./]/.test(name));
}

/** The linter reads paths as URLs; under this root it cannot misread them. */
const virtualRoot = resolvePath('/document');

/** Gives the linter only files that were already read and found safe. */
class TreeResolver extends BaseResolver implements Sources {
  readonly root: string;
  readonly #tree: Tree;

  constructor(tree: Tree) {
    super();
    this.#tree = tree;
    this.root = join(virtualRoot, basename(tree.root));
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const file = this.fileAt(path);
    if (file !== undefined) return new Source(path, file.text);
    throw new ResolveError(new Error(`${relative(virtualRoot, path)} is not part of the document`));
  }

  fileAt(path: string): DocumentFile | undefined {
    const real = join(dirname(this.#tree.root), relative(virtualRoot, path));
    return this.#tree.files.get(real);
  }

  fileOf(from: DocumentFile, reference: string): DocumentFile | undefined {
    return this.#tree.files.get(targetOf(from.path, reference).file);
  }
}

/** The linter's parser refuses a little more than this one. */
function explainUnparsed(error: unknown): never {
  if (error instanceof YamlParseError) {
    const { source, line, col, message } = error;
    const place = { file: relative(virtualRoot, source.absoluteRef), line, column: col };
    refuseProblems([describeProblem(place, message)]);
  }
  throw error;
}

function refuse(
  problems: readonly NormalizedProblem[],
  sources: Sources,
  others: readonly string[] = [],
  note?: string,
): void {
  const counted = problems.filter((problem) => !problem.ignored);
  refuseProblems([...counted.map((problem) => describe(problem, sources)), ...others], note);
}

/** A schema that cannot hold fails each of its examples too: they say nothing before it is mended. */
function refuseCausesFirst(problems: readonly NormalizedProblem[], sources: Sources): void {
  const counted = problems.filter(({ ignored }) => !ignored);
  const isCause = ({ ruleId }: NormalizedProblem): boolean => causes.has(ruleId);
  const isAside = asidesOf(counted);
  const isHeld = (problem: NormalizedProblem): boolean =>
    isAside(problem) || (counted.some(isCause) && isOfExample(problem));
  const shown = counted.filter((problem) => !isHeld(problem));
  const held = new Set(counted.filter(isHeld).map((problem) => describe(problem, sources)));
  const first = [...shown.filter(isCause), ...shown.filter((problem) => !isCause(problem))];
  refuse(first, sources, [], held.size === 0 ? undefined : consequencesOf(held.size));
}

function isOfExample({ ruleId }: NormalizedProblem): boolean {
  return /^no-invalid-.*-examples$/.test(ruleId);
}

/** The linter reads `constructor` of an example that does not have it: every object inherits one. */
function isInherited(problem: NormalizedProblem, sources: Sources): boolean {
  const [at] = problem.location;
  const file = at && sources.fileAt(at.source.absoluteRef);
  if (file === undefined || !isOfExample(problem)) return false;
  const pointer = pointerOf(problem);
  const { file: own = file, rest } = externalOf(file, pointer, sources) ?? { rest: pointer };
  let value: unknown = own.value;
  return partsOf(rest).some((part) => {
    if (isObject(value) && !Object.hasOwn(value, part)) return part in {};
    value = valueAtPointer(value, toPointer(part));
    return false;
  });
}

/** The linter counts `default` as a success, and not as a refusal, which it describes as well. */
function isAnswered(problem: NormalizedProblem, sources: Sources): boolean {
  const [at] = problem.location;
  if (at === undefined || problem.ruleId !== 'operation-4xx-response') return false;
  const file = sources.fileAt(at.source.absoluteRef);
  const responses = valueAtPointer(file?.value, pointerOf(problem));
  return isObject(responses) && Object.hasOwn(responses, 'default');
}

const NO_ALTERNATIVE = /must match (?:a|exactly one) schema in (?:anyOf|oneOf)/;

/**
 * Finds what follows from other problems: an example that matches none of several alternatives is reported for each
 * of them, and once for all. The alternative that it got furthest in is the one that was meant.
 */
function asidesOf(problems: readonly NormalizedProblem[]) {
  const whereOf = ({ location: [at] }: NormalizedProblem) => at?.pointer ?? '';
  const depthOf = (problem: NormalizedProblem) => whereOf(problem).split('/').length;
  const ofExamples = problems.filter(isOfExample);
  const within = (whole: NormalizedProblem) =>
    ofExamples.filter(
      (each) =>
        each.location[0]?.source.absoluteRef === whole.location[0]?.source.absoluteRef &&
        `${whereOf(each)}/`.startsWith(`${whereOf(whole)}/`),
    );
  const asides = new Set(
    ofExamples
      .filter(({ message }) => NO_ALTERNATIVE.test(message))
      .flatMap((whole) => {
        const all = within(whole);
        const deepest = Math.max(...all.map(depthOf));
        return deepest === depthOf(whole) ? [] : all.filter((each) => depthOf(each) < deepest);
      }),
  );
  return (problem: NormalizedProblem): boolean => asides.has(problem);
}

/** The linter's rules about schemas whose examples then fail as well. */
const causes: ReadonlySet<string> = new Set([
  'no-required-schema-properties-undefined',
  'no-enum-type-mismatch',
  'no-schema-type-mismatch',
  'rule/enum-values',
]);

function consequencesOf(count: number): string {
  const what = count === 1 ? '1 problem of an example is' : `${count} problems of examples are`;
  return `${what} not shown: mend this first, and generate again.`;
}

function pointerOf({ location: [at] }: NormalizedProblem): string {
  return at?.pointer?.replace(/^#\/?/, '/').replace(/^\/$/, '') ?? '';
}

function describe(problem: NormalizedProblem, sources: Sources) {
  const { ruleId, message, suggest, location } = problem;
  const [at] = location;
  const file = at && sources.fileAt(at.source.absoluteRef);
  const pointer = pointerOf(problem);
  const [suggested] = suggest;
  const advice =
    earlierSpelling(file?.value, pointer) ??
    serialization(ruleId, valueAtPointer(file?.value, pointer)) ??
    elsewhere(ruleId, valueAtPointer(file?.value, pointer)) ??
    unquotedNull(file?.value, pointer) ??
    (suggested === undefined ? meantProperty(file?.value, pointer) : `Did you mean ${suggested}?`);
  const text = message.replaceAll(virtualRoot + sep, '');
  const said = /[.!?]$/.test(text) ? text : `${text}.`;
  const further = advice ?? referrerOf(problem, sources);
  const reason = `${ruleId}: ${said}${further === undefined ? '' : ` ${further}`}`;
  if (file === undefined) return `  ${reason}`;
  const value = valueAtPointer(file.value, pointer);
  const exact = isObject(value) && '$ref' in value ? `${pointer}/$ref` : pointer;
  const place = throughExternalValue(file, pointer, sources) ?? file.locate(exact);
  return describeProblem(place, reason, pointer === '' ? undefined : `#${pointer}`);
}

/** How the client writes a list, which the linter wants to be said. */
function serialization(ruleId: string, parameter: unknown): string | undefined {
  if (ruleId !== 'array-parameter-serialization' || !isObject(parameter)) return undefined;
  return `Write style: ${parameter.in === 'query' ? 'form' : 'simple'} and explode: false.`;
}

/** Who refers to a part of the document that is not what its place asks for. */
function referrerOf({ from }: NormalizedProblem, sources: Sources): string | undefined {
  const file = from && sources.fileAt(from.source.absoluteRef);
  if (file === undefined) return undefined;
  const place = file.locate(from?.pointer?.replace(/^#/, '') ?? '');
  return `${place.file}:${place.line} refers to it.`;
}

/** What a reference has to say that leads to nothing in its file. */
function elsewhere(ruleId: string, referring: unknown): string | undefined {
  if (ruleId !== 'no-unresolved-refs' || !isObject(referring)) return undefined;
  const reference = String(referring.$ref);
  const [path, fragment] = reference.split('#');
  return path === ''
    ? `This file has no ${fragment}: refer to the file that has it, such as ../schemas/Thing.yaml.`
    : `${path} has no ${fragment}.`;
}

/** In YAML, `null` is a type only in quotes. */
function unquotedNull(document: unknown, pointer: string): string | undefined {
  const isType = /\/type(?:\/\d+)?$/.test(pointer);
  return isType && valueAtPointer(document, pointer) === null
    ? "Write the type in quotes: 'null'."
    : undefined;
}

/** The property that a name in `required` may mean. */
function meantProperty(value: unknown, pointer: string): string | undefined {
  const [, schema] = /^(.*)\/required\/\d+$/.exec(pointer) ?? [];
  if (schema === undefined) return undefined;
  const name = valueAtPointer(value, pointer);
  const properties = valueAtPointer(value, `${schema}/properties`);
  return typeof name === 'string' && isObject(properties)
    ? suggestion(name, Object.keys(properties))
    : undefined;
}

/** A problem in an external example is reported in its own file, not where it is referenced. */
function throughExternalValue(file: DocumentFile, pointer: string, sources: Sources) {
  const external = externalOf(file, pointer, sources);
  return external?.file?.locate(external.rest);
}

/** The file of an external example, and the place in it. */
function externalOf(file: DocumentFile, pointer: string, sources: Sources) {
  const [, example, rest = ''] = /^(.*?)\/value(\/.*)?$/.exec(pointer) ?? [];
  const reference =
    example === undefined ? undefined : valueAtPointer(file.value, `${example}/externalValue`);
  if (typeof reference !== 'string') return undefined;
  return { file: sources.fileOf(file, reference), rest };
}
