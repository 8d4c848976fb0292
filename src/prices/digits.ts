/** The digits of a record's numbers, by their paths; only for numbers that a double would have rounded. */
const digits = new WeakMap<object, ReadonlyMap<string, string>>();

/** Keeps the digits of a record's number. */
export function setDigits(record: object, path: readonly string[], source: string): void {
  digits.set(record, new Map(digits.get(record)).set(keyOf(path), source));
}

/** A number of a record as the service printed it; as JavaScript prints it if the client did not read the record. */
export function digitsOf(record: object, path: readonly string[], number: number): string {
  const source = digits.get(record)?.get(keyOf(path));
  // The caller may have changed the record meanwhile.
  return source !== undefined && Number(source) === number ? source : String(number);
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
