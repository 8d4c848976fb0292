import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Document, isNode, parseDocument, type YAMLSeq } from 'yaml';
import type { Editable, Source } from '../../cli/propose/edits.js';
import { partsOf } from '../../src/contract/pointer.js';
import { withLayoutOf } from './layout.js';

/** As Biome formats, which leaves a long line as it is. */
const style = { lineWidth: 0, singleQuote: false };

type Yaml = Document.Parsed | Document;

/** A YAML file, edited so that everything else keeps its formatting. */
function editable(yaml: Yaml): Editable {
  return {
    get(path) {
      const found = yaml.getIn(path, true);
      return isNode(found) ? found.toJS(yaml) : found;
    },
    set: (path, value) => yaml.setIn(path, yaml.createNode(value)),
    insert(path, at, value) {
      const list = yaml.getIn(path, true) as YAMLSeq;
      list.items.splice(at, 0, yaml.createNode(value));
    },
  };
}

function textOf(before: string | undefined, yaml: Yaml): string {
  const text = yaml.toString(style);
  return before === undefined
    ? text
    : withLayoutOf(before, parseDocument(before).toString(style), text);
}

/** The schema files of a document's folder, edited in memory. */
export class SchemaFiles {
  readonly #folder: string;
  readonly #files = new Map<string, string[]>();
  readonly #taken = new Set<string>();
  readonly #open = new Map<string, { before: string | undefined; yaml: Yaml }>();

  /** @param folder For example `openapi`. */
  constructor(folder: string) {
    this.#folder = folder;
    for (const each of readdirSync(join(folder, 'schemas'), { recursive: true })) {
      const file = join('schemas', String(each)).replaceAll('\\', '/');
      if (!file.endsWith('.yaml')) continue;
      const name = basename(file, '.yaml');
      this.#files.set(name, [...(this.#files.get(name) ?? []), file]);
      this.#taken.add(name.toLowerCase());
    }
  }

  /** Finds a pointer into the bundle, or undefined if no single file has it. */
  find(pointer: string): Source | undefined {
    const [area, kind, name = '', ...rest] = partsOf(pointer);
    const [file, ...others] = this.#files.get(name) ?? [];
    if (area !== 'components' || kind !== 'schemas' || file === undefined || others.length > 0) {
      return undefined;
    }
    const yaml = this.#read(file);
    return rest.length > 0 && !yaml.hasIn(rest)
      ? undefined
      : { file, content: editable(yaml), schemaName: name, path: rest };
  }

  /**
   * An unused schema name: the given one, or it with the next free number. Some file systems do not distinguish
   * names that differ only in case.
   */
  freeName(name: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free.toLowerCase()); number += 1)
      free = `${name}${number}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }

  /** Adds a schema file next to another one. */
  add(name: string, schema: unknown, beside: Source): void {
    const file = `${dirname(beside.file)}/${name}.yaml`;
    this.#files.set(name, [file]);
    this.#open.set(file, { before: undefined, yaml: new Document(schema) });
  }

  /** Every changed file; `before` is missing for a new one. */
  changes(): { file: string; before: string | undefined; after: string }[] {
    return [...this.#open]
      .map(([file, { before, yaml }]) => ({ file, before, after: textOf(before, yaml) }))
      .filter(({ before, after }) => before !== after);
  }

  #read(file: string): Yaml {
    const known = this.#open.get(file);
    if (known !== undefined) return known.yaml;
    const before = readFileSync(join(this.#folder, file), 'utf8');
    const yaml = parseDocument(before);
    this.#open.set(file, { before, yaml });
    return yaml;
  }
}
