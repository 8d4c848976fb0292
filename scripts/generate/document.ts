import { readFileSync } from 'node:fs';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import {
  bundle,
  getLineColLocation,
  type LocationObject,
  lint,
  loadConfig,
  type NormalizedProblem,
  ResolveError,
  Source,
  YamlParseError,
} from '@redocly/openapi-core';
import { parse } from 'yaml';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { resolve } from '../../src/contract/document.js';

export interface DocumentSource {
  /** The root file, for example `openapi/openapi.yaml`. */
  readonly root: string;
  /** The Redocly configuration that the document is linted with. */
  readonly config: string;
}

/**
 * Lints and bundles the document into one JSON value.
 * @throws {BrokenDocumentError} on any lint error or warning and on any `$ref` that does not resolve.
 */
export async function bundleDocument(source: DocumentSource): Promise<unknown> {
  const config = await loadConfig({ configPath: source.config }).catch(
    explainUnreadable(source.config),
  );
  const problems = await lint({ ref: source.root, config }).catch(explainUnreadable(source.root));
  refuse(problems);
  // `dereference: false` keeps the named schemas: they are the names of the generated types.
  const result = await bundle({ ref: source.root, config, dereference: false });
  refuse(result.problems);
  return result.bundle.parsed;
}

function explainUnreadable(file: string) {
  return (error: unknown): never => {
    const path = relative('.', file);
    if (error instanceof YamlParseError) {
      throw new BrokenDocumentError(`${path}:${error.line}:${error.col} ${reasonOf(error)}`);
    }
    if (error instanceof ResolveError) {
      throw new BrokenDocumentError(`${path} cannot be read: ${error.message}`);
    }
    throw error;
  };
}

/** The first line of a parser's message, without the place that the caller prints before it. */
function reasonOf(error: YamlParseError): string {
  return error.message.split('\n')[0]?.replace(/ in ".*$/, '') ?? '';
}

function refuse(problems: readonly NormalizedProblem[]): void {
  const texts = new Set(problems.filter((problem) => !problem.ignored).map(describe));
  if (texts.size === 0) return;
  const noun = texts.size === 1 ? 'problem' : 'problems';
  throw new BrokenDocumentError([`The document has ${texts.size} ${noun}:`, ...texts].join('\n'));
}

function describe(problem: NormalizedProblem): string {
  const [location] = problem.location;
  if (location === undefined) return `  ${problem.ruleId}: ${problem.message}`;
  const { source, pointer, start } = getLineColLocation(throughExternalValue(location));
  const file = relative('.', source.absoluteRef);
  const at = pointer ? `\n    at ${pointer}` : '';
  const [suggestion] = problem.suggest;
  const advice = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return `  ${file}:${start.line}:${start.col} ${problem.ruleId}: ${problem.message}${advice}${at}`;
}

/** An example that stands in a file of its own is at fault there, not where it is named. */
function throughExternalValue(location: LocationObject): LocationObject {
  const [, example, rest] = /^#(.*?)\/value(\/.*)?$/.exec(location.pointer ?? '') ?? [];
  if (example === undefined) return location;
  const { source } = location;
  const { value } = resolve(parse(source.body), `${example}/externalValue`);
  if (typeof value !== 'string') return location;
  const file = resolvePath(dirname(source.absoluteRef), value);
  const body = readFileSync(file, 'utf8');
  return { source: new Source(file, body), pointer: `#${rest ?? '/'}`, reportOnKey: false };
}
