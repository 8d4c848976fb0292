/** An object does not inherit from more objects than this. */
const MOST_ANCESTORS = 100;

/**
 * An object and those that it inherits from, nearest first; without `Object.prototype`, of any realm, which
 * every object inherits from.
 */
export function lineage(given: object): object[] {
  const line = [given];
  for (let each = given; line.length < MOST_ANCESTORS; line.push(each)) {
    const parent: object | null = Object.getPrototypeOf(each);
    if (parent === null || isRoot(parent)) break;
    each = parent;
  }
  return line;
}

function isRoot(parent: object): boolean {
  return (
    parent === Object.prototype ||
    (Object.getPrototypeOf(parent) === null && Object.hasOwn(parent, 'isPrototypeOf'))
  );
}

/** The values of an object, own and inherited, by name; symbols and the methods of its class are no values. */
export function fieldsOf(given: object): Map<string, PropertyDescriptor> {
  const fields = new Map<string, PropertyDescriptor>();
  for (const each of lineage(given)) {
    for (const name of Object.getOwnPropertyNames(each)) {
      const field = fields.has(name) ? undefined : Object.getOwnPropertyDescriptor(each, name);
      if (field === undefined || isMethod(name, field)) continue;
      fields.set(name, field);
    }
  }
  return fields;
}

function isMethod(name: string, { enumerable, value }: PropertyDescriptor): boolean {
  return !enumerable && (typeof value === 'function' || name === 'constructor');
}
