/**
 * Bytes in memory that is not shared: `Uint8Array<ArrayBuffer>`, or `Uint8Array` for compilers before
 * TypeScript 5.7, which lack that type.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

/**
 * The bytes of a view or a buffer, also of one that another realm made (a frame, `vm`, a test
 * environment); `undefined` when it is neither. Throws the runtime's error if the buffer is detached.
 */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  const tag = tagOf(value);
  return tag === 'ArrayBuffer' || tag === 'SharedArrayBuffer'
    ? new Uint8Array(value as ArrayBuffer)
    : undefined;
}

/** The class name of a value, from any realm. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** What a value is, in a message: without its content, which may be a secret in the wrong place. */
export function typeName(value: unknown): string {
  return tagOf(value).toLowerCase();
}
