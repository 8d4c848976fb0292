import { fieldsOf } from './lineage.js';

/** A copy of an object whose inherited values are its own; getters stay getters. */
export function ownFields<Given extends object>(given: Given): Given {
  return Object.defineProperties({}, Object.fromEntries(fieldsOf(given))) as Given;
}
