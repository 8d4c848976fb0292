import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, loadConfig } from '@redocly/openapi-core';
import { type TransformFailure, transformSync } from 'esbuild';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  format?: string;
  description?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  'x-open-enum'?: boolean;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Link {
  $ref?: string;
  operationId: string;
  parameters?: Record<string, string>;
}

export interface Body {
  headers?: Record<string, unknown>;
  links?: Record<string, Link>;
  content: Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>;
}

export interface Operation {
  operationId: string;
  'x-effect': string;
  security: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body & { $ref?: string }>;
}

export interface Document {
  'x-rate-limit': unknown;
  paths: Record<string, Record<string, Operation | Parameter[]>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Body>;
    links: Record<string, Link>;
  };
}

/** Bundles `openapi/openapi.yaml` into one document. */
export async function loadDocument(): Promise<Document> {
  const config = await loadConfig({ configPath: pathOf('../../redocly.yaml') });
  const { bundle: bundled, problems } = await bundle({ ref: pathOf('../openapi.yaml'), config });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return bundled.parsed as Document;
}

/** Reads and parses a JSON file of `openapi/`. */
export function readJson<T>(name: string): T {
  return parseJson(readText(name), `openapi/${name}`) as T;
}

/**
 * Parses JSON. The runtime does not say where a slip is, so esbuild does.
 *
 * @throws {Error} with the file and the line of a slip
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const options = { loader: 'json', logLevel: 'silent' } as const;
    const { errors = [] } = failureOf(() => transformSync(text, options));
    const [{ location, text: reason } = {}] = errors;
    const place = location ? `:${location.line}:${location.column + 1}` : '';
    throw new Error(`${file}${place}: ${reason ?? (cause as Error).message}`);
  }
}

function failureOf(run: () => unknown): Partial<TransformFailure> {
  try {
    run();
    return {};
  } catch (error) {
    return error as TransformFailure;
  }
}

/** Reads a file of `openapi/`. */
export function readText(name: string): string {
  return readFileSync(pathOf(`../${name}`), 'utf8');
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
