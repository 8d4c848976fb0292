/** An object does not inherit from more objects than this. */
const MOST_ANCESTORS = 100;

/**
 * The values of an object, own and inherited, by name; symbols, the methods of its class and what every object
 * inherits are no values.
 */
export function fieldsOf(given: object): Map<string, PropertyDescriptor> {
  const fields = new Map<string, PropertyDescriptor>();
  let each: object | null = given;
  for (let level = 0; each !== null && !isRoot(each) && level < MOST_ANCESTORS; level++) {
    for (const name of Object.getOwnPropertyNames(each)) {
      const field = fields.has(name) ? undefined : Object.getOwnPropertyDescriptor(each, name);
      if (field === undefined || isMethod(name, field)) continue;
      fields.set(name, field);
    }
    each = Object.getPrototypeOf(each);
  }
  return fields;
}

/** Whether an object is `Object.prototype`, of any realm. */
function isRoot(each: object): boolean {
  return Object.getPrototypeOf(each) === null && Object.hasOwn(each, 'isPrototypeOf');
}

function isMethod(name: string, { enumerable, value }: PropertyDescriptor): boolean {
  return !enumerable && (typeof value === 'function' || name === 'constructor');
}
