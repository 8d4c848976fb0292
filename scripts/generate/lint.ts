import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import {
  BaseResolver,
  bundle,
  type Config,
  getLineColLocation,
  type LocationObject,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  type Plugin,
  ResolveError,
  Source,
} from '@redocly/openapi-core';
import { parse } from 'yaml';
import { isObject, resolve } from '../../src/contract/document.js';
import { parseFile } from './file.js';
import { inlineExamples } from './inlineExamples.js';
import { describeProblem, refuseProblems } from './problem.js';
import { readText, type Tree, targetOf } from './tree.js';

/**
 * Lints a document and bundles it into one JSON value. Nothing is read but the files of the tree.
 * @throws {BrokenDocumentError} on any error or warning of the linter.
 */
export async function lintAndBundle(tree: Tree, configFile: string): Promise<object> {
  const config = await readConfig(configFile);
  const sources = new TreeResolver(tree);
  const document = { ref: tree.root, config, externalRefResolver: sources };
  refuse(await lint(document));
  // `dereference: false` keeps the named schemas: they are the names of the generated types.
  const result = await bundle({ ...document, dereference: false });
  refuse(result.problems);
  return result.bundle.parsed as object;
}

async function readConfig(path: string): Promise<Config> {
  const { value } = parseFile(path, readText(path));
  const named = isObject(value) && Array.isArray(value.extends) ? value.extends.map(String) : [];
  const config = await loadConfig({
    configPath: path,
    plugins: [inlineExamples as Plugin],
    customExtends: [...named, 'scenario-patch/examples'],
  });
  refuse(await lintConfig({ config, severity: 'error' }));
  return config;
}

/** Hands the linter what was read and held to be safe, and nothing else. */
class TreeResolver extends BaseResolver {
  readonly #tree: Tree;

  constructor(tree: Tree) {
    super();
    this.#tree = tree;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const file = this.#tree.files.get(path);
    if (file !== undefined) return new Source(path, file.text);
    throw new ResolveError(new Error(`${relative('.', path)} is no file of the document`));
  }
}

function refuse(problems: readonly NormalizedProblem[]): void {
  refuseProblems(problems.filter((problem) => !problem.ignored).map(describe));
}

function describe(problem: NormalizedProblem): string {
  const [location] = problem.location;
  if (location === undefined) return `  ${problem.ruleId}: ${problem.message}`;
  const { source, pointer, start } = getLineColLocation(throughExternalValue(location));
  const place = { file: relative('.', source.absoluteRef), line: start.line, column: start.col };
  const [suggestion] = problem.suggest;
  const advice = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return describeProblem(place, `${problem.ruleId}: ${problem.message}${advice}`, pointer);
}

/** An example that stands in a file of its own is at fault there, not where it is named. */
function throughExternalValue(location: LocationObject): LocationObject {
  const [, example, rest] = /^#(.*?)\/value(\/.*)?$/.exec(location.pointer ?? '') ?? [];
  if (example === undefined) return location;
  const { source } = location;
  const { value } = resolve(parse(source.body), `${example}/externalValue`);
  if (typeof value !== 'string') return location;
  const { file } = targetOf(source.absoluteRef, value);
  const body = readFileSync(file, 'utf8');
  return { source: new Source(file, body), pointer: `#${rest ?? '/'}`, reportOnKey: false };
}
