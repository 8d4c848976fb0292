import { isObject } from '../../src/contract/document.js';
import type { Parameter } from './contractDocument.js';

type Style = Pick<Parameter, 'name' | 'style' | 'explode'>;

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** Serializes parameter values in their style. */
export const serialize = {
  /** In a path segment or header: the items of a list separated by commas. */
  simple({ style, explode }: Style, value: unknown): string {
    if (style === 'json') return JSON.stringify(value);
    if (!isObject(value)) return toText(value);
    const separator = explode ? '=' : ',';
    return Object.entries(value)
      .map(([name, inner]) => `${name}${separator}${toText(inner)}`)
      .join(',');
  },

  /** In the query: each name with its value or list of values. */
  query({ name, style, explode }: Style, value: unknown): Record<string, string | string[]> {
    if (style === 'json') return { [name]: JSON.stringify(value) };
    if (Array.isArray(value)) {
      const texts = value.map(toText);
      if (explode) return { [name]: texts };
      return { [name]: texts.join(separators[style] ?? ',') };
    }
    if (!isObject(value)) return { [name]: toText(value) };
    const entries = Object.entries(value).map(([key, inner]) => [key, toText(inner)] as const);
    if (style === 'deepObject') {
      return Object.fromEntries(entries.map(([key, inner]) => [`${name}[${key}]`, inner]));
    }
    return explode ? Object.fromEntries(entries) : { [name]: entries.flat().join(',') };
  },
};

/** The text of a value; a list is its items separated by commas, and null is empty. */
export function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',');
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
