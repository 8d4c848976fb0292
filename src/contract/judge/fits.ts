import { brokenOf, lengthOf } from './bounds.js';
import type { Rule } from './rule.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value fits a rule. Most values of an answer do: this only decides, and does not say why. */
export function fits(rule: Rule, value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return rule.takesText && (!rule.isStrict || (meets(rule, value) && textFits(rule, value)));
    case 'number':
      return takesNumber(rule, value) && (!rule.isStrict || numberFits(rule, value));
    case 'boolean':
      return rule.takesBooleans && (!rule.isStrict || meets(rule, value));
    case 'object': {
      const { judged } = rule;
      if (judged === undefined) return partsFit(rule, value);
      if (!judged.has(value)) judged.set(value, partsFit(rule, value));
      return judged.get(value) === true;
    }
    default:
      // JSON has no such value.
      return rule.takesAll && meets(rule, value);
  }
}

/** Whether an object, a list or null fits. */
function partsFit(rule: Rule, value: object | null): boolean {
  if (rule.isStrict && !meets(rule, value)) return false;
  if (value === null) return rule.takesNull;
  if (Array.isArray(value)) return rule.takesLists && listFits(rule, value);
  return rule.takesObjects && (rule.takesAnyObject || objectFits(rule, value as Fields));
}

/** Whether a value meets the keywords for all types. */
function meets(rule: Rule, value: unknown): boolean {
  const { values, known } = rule;
  if (values !== undefined && !values.has(value)) return false;
  if (known !== undefined && typeof value === 'string' && !known.has(value)) return false;
  return !rule.hasParts || furtherRulesFit(rule, value);
}

function furtherRulesFit({ not, all, choices }: Rule, value: unknown): boolean {
  return (
    (not === undefined || !fits(not, value)) &&
    all.every((each) => fits(each, value)) &&
    choices.every(({ branches }) => branches.some((branch) => fits(branch, value)))
  );
}

function textFits({ lengths, pattern, format }: Rule, text: string): boolean {
  return (
    (lengths.length === 0 || brokenOf(lengths, lengthOf(text)).length === 0) &&
    (pattern === undefined || pattern.test(text)) &&
    (format === undefined || format(text))
  );
}

/** Whether a number is of a type that the rule takes. */
export function takesNumber(rule: Rule, value: number): boolean {
  if (!Number.isFinite(value)) return rule.takesAll;
  return rule.takesNumbers || (rule.takesIntegers && Number.isInteger(value));
}

function numberFits(rule: Rule, value: number): boolean {
  return (
    meets(rule, value) && (!Number.isFinite(value) || brokenOf(rule.numbers, value).length === 0)
  );
}

function listFits({ items, lists }: Rule, list: readonly unknown[]): boolean {
  if (lists.length > 0 && brokenOf(lists, list.length).length > 0) return false;
  if (items === undefined) return true;
  for (let index = 0; index < list.length; index += 1) {
    if (!fits(items, list[index])) return false;
  }
  return true;
}

function objectFits(rule: Rule, object: Fields): boolean {
  let required = 0;
  let last = rule.start;
  for (const name in object) {
    const value = object[name];
    let field = last.next;
    if (field === undefined || field.name !== name) {
      field = rule.fields.get(name);
      if (field === undefined) {
        // Of `Object.prototype`, where a program has added to it.
        if (!Object.hasOwn(object, name)) continue;
        const { others } = rule;
        if (others === null || (others !== undefined && !fits(others, value))) return false;
        continue;
      }
      last.next = field;
    }
    last = field;
    const { rule: inner } = field;
    if (typeof value !== 'string' || !inner.takesAnyText) {
      // It counts as absent.
      if (value === undefined) continue;
      if ((value === null && field.optional) || !fits(inner, value)) return false;
    }
    required += field.required;
  }
  return required === rule.required && (!rule.hasFurther || furtherFit(rule, object));
}

function furtherFit({ further, sizes }: Rule, object: Fields): boolean {
  return (
    further.every((name) => isPresent(object, name)) &&
    (sizes.length === 0 || brokenOf(sizes, Object.keys(object).length).length === 0)
  );
}

/** Whether an object has a field with a value of its own. */
export function isPresent(object: Fields, name: string): boolean {
  return Object.hasOwn(object, name) && object[name] !== undefined;
}
