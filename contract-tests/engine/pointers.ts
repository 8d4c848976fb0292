import { partsOf } from '../../src/contract/pointer.js';

/** Returns a copy of `body` in which the value at `pointer` is `value`; `undefined` removes it. */
export function withValue(body: unknown, pointer: string, value: unknown): unknown {
  if (pointer === '') return value;
  const [, head = '', rest] = /^(\/[^/]*)(.*)$/.exec(pointer) ?? [];
  const [key = ''] = partsOf(head);
  if (Array.isArray(body)) {
    const copy = [...body];
    const index = Number(key);
    const inner = withValue(copy[index], rest ?? '', value);
    if (inner === undefined) copy.splice(index, 1);
    else copy[index] = inner;
    return copy;
  }
  const copy: Record<string, unknown> = { ...(body as Record<string, unknown>) };
  const inner = withValue(copy[key], rest ?? '', value);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}
