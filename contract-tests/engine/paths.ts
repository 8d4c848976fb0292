/** The path of a URL without that of the base URL, as the document has it. */
export function pathBelow(baseUrl: string | URL, url: string | URL): string {
  return new URL(url).pathname.slice(basePath(baseUrl).length);
}

/** The path of a base URL, without slashes at its end. */
export function basePath(baseUrl: string | URL): string {
  return new URL(baseUrl).pathname.replace(/\/+$/, '');
}

interface Node {
  readonly children: Map<string, Node>;
  readonly methods: string[];
}

/** Matches paths against templates, in time that does not grow with their number. */
export interface PathIndex {
  /** The methods of the path, and of each matching template: `/assets/{assetId}` matches `/assets/get-bulk`. */
  methodsAt(path: string): string[];
}

const anything = '{}';

/** Indexes the paths of a document. */
export function createPathIndex(
  operations: readonly { readonly path: string; readonly method: string }[],
): PathIndex {
  const root: Node = { children: new Map(), methods: [] };
  for (const { path, method } of operations) {
    let node = root;
    for (const part of partsOf(path)) {
      const next = node.children.get(part) ?? { children: new Map(), methods: [] };
      node.children.set(part, next);
      node = next;
    }
    node.methods.push(method);
  }
  const collect = (node: Node, parts: readonly string[]): string[] => {
    const [part, ...rest] = parts;
    if (part === undefined) return node.methods;
    const branches = part === anything ? [anything] : [part, anything];
    return branches.flatMap((branch) => {
      const next = node.children.get(branch);
      return next === undefined ? [] : collect(next, rest);
    });
  };
  return { methodsAt: (path) => collect(root, partsOf(path)) };
}

/** A segment that contains a parameter matches any text. */
function partsOf(path: string): string[] {
  return path.split('/').map((part) => (part.includes('{') ? anything : part));
}
