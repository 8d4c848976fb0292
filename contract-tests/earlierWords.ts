import { holdsNames, isData, isObject, mapInside } from '../src/contract/document.js';

const earlier = /"(?:nullable|exclusiveMinimum|exclusiveMaximum)":(?:true|false)/;

/**
 * The document in which schemas say in the words of OpenAPI 3.1 what they say in those of 3.0: `nullable`, and a flag
 * by which a bound is exclusive.
 */
export function withoutEarlierWords(document: unknown): unknown {
  return earlier.test(JSON.stringify(document)) ? rewrite(document) : document;
}

function rewrite(value: unknown, isNames = false): unknown {
  const copy = mapInside(value, (inner, key) =>
    isData(key, isNames) ? inner : rewrite(inner, holdsNames(key, isNames)),
  );
  if (!isObject(copy) || isNames) return copy;
  const { nullable, type, minimum, maximum } = copy;
  const said = {
    // Without a type, there is none to which null is added.
    nullable: undefined,
    type: nullable === true && type !== undefined ? [...new Set([type, 'null'].flat())] : type,
    exclusiveMinimum: copy.exclusiveMinimum === true ? minimum : undefined,
    exclusiveMaximum: copy.exclusiveMaximum === true ? maximum : undefined,
  };
  const isFlag = (keyword: string): keyword is keyof typeof said =>
    keyword in said && (keyword === 'type' || typeof copy[keyword] === 'boolean');
  const words = Object.entries(copy).map(([keyword, each]) => [
    keyword,
    isFlag(keyword) ? said[keyword] : each,
  ]);
  return Object.fromEntries(words.filter(([, each]) => each !== undefined));
}
