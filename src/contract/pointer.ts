/** Builds a JSON Pointer from its unescaped parts. */
export function toPointer(...parts: readonly string[]): string {
  let pointer = '';
  for (const part of parts) pointer += `/${/[~/]/.test(part) ? escaped(part) : part}`;
  return pointer;
}

function escaped(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The unescaped parts of a JSON Pointer. */
export function partsOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  if (!pointer.includes('~')) return parts;
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Reads the value at a JSON Pointer; `undefined` if it does not lead to one. */
export function valueAtPointer(body: unknown, pointer: string): unknown {
  let value = body;
  for (const part of partsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** Writes a pointer with `*` for each position in an array. */
export function withoutPositions(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
