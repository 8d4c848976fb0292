import type { ValidationError } from '../../../generated/validators.js';
import { meantBranch } from '../compile/meantBranch.js';
import { type Bounds, brokenOf, lengthOf } from './bounds.js';
import { fits, isPresent, takesNumber } from './fits.js';
import { Place } from './place.js';
import type { Rule } from './rule.js';
import type { WrittenSchema } from './written.js';

/**
 * Lists the deviations of a value from a rule: those that ajv reports, in the same order. Each part of the value
 * is visited once, so that the cost is linear.
 *
 * @param at - where the document has the rule: `#` and a JSON Pointer
 */
export function deviationsOf(rule: Rule, value: unknown, at: string): ValidationError[] {
  const errors: ValidationError[] = [];
  tell(rule, value, new Place(errors, '', at));
  return errors;
}

function tell(rule: Rule, value: unknown, place: Place): void {
  const { at, judged } = rule;
  if (at !== undefined) place.at = at;
  if (judged === undefined) {
    tellAll(rule, value, place);
    return;
  }
  const { errors, path } = place;
  let known = judged.get(path) as ReadonlySet<ValidationError> | undefined;
  if (known === undefined) {
    const told: ValidationError[] = [];
    tellAll(rule, value, new Place(told, path, at));
    // Where parts of the schema come to the same place, each says the same: the list would double with each level.
    known = new Set(told);
    judged.set(path, known);
  }
  for (const error of known) errors.push(error);
}

function tellAll(rule: Rule, value: unknown, place: Place): void {
  const { schema } = rule;
  // ajv reports a wrong type after the keywords for the type.
  const group = takesTypeOf(rule, value) ? undefined : groupOf(schema);
  const closeGroup = (name: string): void => {
    if (group === name) place.fail('type', { type: schema.type });
  };

  closeGroup('any');
  if (rule.isStrict) tellCommon(rule, value, place);
  if (typeof value === 'number' && Number.isFinite(value)) tellBounds(rule.numbers, value, place);
  closeGroup('number');
  if (typeof value === 'string') tellText(rule, value, place);
  closeGroup('string');
  if (Array.isArray(value)) tellList(rule, value, place);
  closeGroup('array');
  if (isFields(value)) tellFields(rule, value, place);
  closeGroup('object');
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keywords for all types. */
function tellCommon(rule: Rule, value: unknown, place: Place): void {
  const { schema, not, all, known, choices } = rule;
  const { errors } = place;
  if (schema.writeOnly) place.fail('writeOnly', {});
  if ('const' in schema && schema.const !== value) {
    place.fail('const', { allowedValue: schema.const });
  }
  if (schema.enum?.includes(value) === false) {
    place.fail('enum', { allowedValues: schema.enum });
  }
  if (not !== undefined && fits(not, value)) place.fail('not', {}, 'must NOT be valid');
  for (const [index, part] of all.entries()) {
    tell(part, value, new Place(errors, place.path, `${place.at}/allOf/${index}`));
  }
  if (known !== undefined && typeof value === 'string' && !known.has(value)) {
    place.fail('x-open-enum', { knownValues: schema['x-open-enum'] });
  }
  for (const { keyword, branches } of choices) {
    const told: ValidationError[][] = [];
    const isBroken = branches.every((branch, index) => {
      const own: ValidationError[] = [];
      told.push(own);
      tell(branch, value, new Place(own, place.path, `${place.at}/${keyword}/${index}`));
      return own.length > 0;
    });
    if (!isBroken) continue;
    for (const error of meantBranch(told, value, place.path)) errors.push(error);
  }
}

function tellText(rule: Rule, text: string, place: Place): void {
  const { schema, lengths, pattern, format } = rule;
  if (lengths.length > 0) tellBounds(lengths, lengthOf(text), place);
  if (pattern?.test(text) === false) place.fail('pattern', { pattern: schema.pattern });
  if (format?.(text) === false) place.fail('format', { format: schema.format });
}

function tellList({ lists, items }: Rule, list: readonly unknown[], place: Place): void {
  tellBounds(lists, list.length, place);
  if (items === undefined) return;
  for (let index = 0; index < list.length; index += 1) {
    if (isRight(items, list[index])) continue;
    tell(items, list[index], place.inside(index, 'items'));
  }
}

/** Whether a value without parts fits: most do, and need no place. */
function isRight(rule: Rule, value: unknown): boolean {
  return typeof value !== 'object' && fits(rule, value);
}

function tellFields(rule: Rule, object: Fields, place: Place): void {
  const { schema, sizes, fields, others } = rule;
  if (sizes.length > 0) tellBounds(sizes, Object.keys(object).length, place);
  for (const name of schema.required ?? []) {
    if (!isPresent(object, name)) place.fail('required', { missingProperty: name });
  }
  if (others !== undefined) {
    for (const name in object) {
      if (fields.has(name) || !Object.hasOwn(object, name)) continue;
      if (others === null) place.fail('additionalProperties', { additionalProperty: name });
      else if (!isRight(others, object[name])) {
        tell(others, object[name], place.inside(name, 'additionalProperties'));
      }
    }
  }
  for (const { name, rule: inner, optional } of fields.values()) {
    const value = object[name];
    if (value === undefined || isRight(inner, value) || !Object.hasOwn(object, name)) continue;
    const inside = place.inside(name, 'properties');
    if (optional && value === null) inside.fail('optional', {});
    else tell(inner, value, inside);
  }
}

function tellBounds(bounds: Bounds, size: number, place: Place): void {
  for (const { keyword, comparison, limit, unit } of brokenOf(bounds, size)) {
    if (unit === undefined) place.fail(keyword, { comparison, limit });
    else {
      const change = comparison === '<=' ? 'more' : 'fewer';
      place.fail(keyword, { limit }, `must NOT have ${change} than ${limit} ${unit}`);
    }
  }
}

/** The keywords for values of one type. */
const groups = {
  number: ['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum', 'format'],
  string: ['maxLength', 'minLength', 'pattern', 'format'],
  array: ['maxItems', 'minItems', 'items'],
  object: ['maxProperties', 'minProperties', 'required', 'additionalProperties', 'properties'],
} as const;

/** The group of keywords with which a wrong type is reported. */
function groupOf(schema: WrittenSchema): string {
  const [type = '', ...more] = [schema.type ?? []].flat();
  if (more.length > 0 || !Object.hasOwn(groups, type)) return 'any';
  const own = groups[type as keyof typeof groups];
  return own.some((keyword) => schema[keyword] !== undefined) ? type : 'any';
}

function takesTypeOf(rule: Rule, value: unknown): boolean {
  if (rule.takesAll) return true;
  if (value === null) return rule.takesNull;
  if (Array.isArray(value)) return rule.takesLists;
  switch (typeof value) {
    case 'string':
      return rule.takesText;
    case 'number':
      return takesNumber(rule, value);
    case 'boolean':
      return rule.takesBooleans;
    default:
      return typeof value === 'object' && rule.takesObjects;
  }
}
