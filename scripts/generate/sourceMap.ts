import { isObject } from '../../src/contract/document.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import type { Place } from './problem.js';
import { type ReferenceTarget, type Tree, targetOf } from './tree.js';

/** Maps a value of the bundle to its place in the source files. */
export type SourceMap = (pointer: string) => Place;

/** Walks bundle and files in parallel: a reference continues in another file. */
export function mapSources(bundle: unknown, tree: Tree): SourceMap {
  const starts = new Map<string, ReferenceTarget>([['', { file: tree.root, pointer: '' }]]);
  follow('', { file: tree.root, pointer: '' });

  function follow(pointer: string, source: ReferenceTarget): void {
    const bundled = valueAtPointer(bundle, pointer);
    const written = valueAtPointer(tree.files.get(source.file)?.value, source.pointer);
    if (typeof bundled !== 'object' || bundled === null) return;
    if (isObject(written) && typeof written.$ref === 'string') {
      const target = targetOf(source.file, written.$ref);
      const kept = (bundled as { $ref?: unknown }).$ref;
      // A remaining reference names a component; others were replaced by their target.
      if (typeof kept !== 'string') enter(pointer, target);
      else if (kept.startsWith('#/')) enter(kept.slice(1), target);
      return;
    }
    if (isObject(written) && typeof written.externalValue === 'string') {
      starts.set(`${pointer}/value`, targetOf(source.file, written.externalValue));
    }
    for (const key of Object.keys(bundled)) {
      const part = toPointer(key);
      follow(pointer + part, { file: source.file, pointer: source.pointer + part });
    }
  }

  function enter(pointer: string, target: ReferenceTarget): void {
    const known = starts.get(pointer);
    if (known !== undefined && known.file === target.file && known.pointer === target.pointer) {
      return;
    }
    starts.set(pointer, target);
    follow(pointer, target);
  }

  return (pointer) => {
    let prefix = pointer;
    while (!starts.has(prefix)) prefix = prefix.slice(0, prefix.lastIndexOf('/'));
    const start = starts.get(prefix) ?? { file: tree.root, pointer: '' };
    const file = tree.files.get(start.file) ?? tree.files.get(tree.root);
    return (
      file?.locate(start.pointer + pointer.slice(prefix.length)) ?? {
        file: tree.root,
        line: 1,
        column: 1,
      }
    );
  };
}
