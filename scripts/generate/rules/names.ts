import { distance, plain } from '../../../src/arguments/names.js';
import type { Json } from '../../../src/contract/document.js';
import { partsOf, toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import { isSetByFetch } from './fetchHeaders.js';
import type { DocumentNode, Kind } from './walk.js';

interface NameRule {
  readonly pattern: RegExp;
  readonly form: string;
}

const token: NameRule = {
  pattern: /^[\w!#$%&'*+.^`|~-]+$/,
  form: "an HTTP token: letters, digits and !#$%&'*+-.^_`|~",
};
const componentName: NameRule = {
  pattern: /^[\w.-]+$/,
  form: 'made of letters, digits, ".", "_" and "-"',
};
const typeName: NameRule = {
  pattern: /^[A-Z][A-Za-z\d]*$/,
  form: 'PascalCase, as it names a type: it is called after its file, or after the part of a file that a $ref leads to, which then needs a file of its own',
};
const operationName: NameRule = {
  pattern: /^[a-z][A-Za-z\d]*$/,
  form: 'camelCase, as it names a method: for example jobsRetrieve',
};
const queryName: NameRule = {
  pattern: /^[!-~]+$/,
  form: 'visible ASCII characters without a space',
};
const pathName: NameRule = { pattern: /^\w+$/, form: 'made of letters, digits and "_"' };
const propertyName: NameRule = {
  pattern: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]{1,128}$/u,
  form: '1 to 128 visible characters',
};
const pathTemplate: NameRule = {
  pattern: /^(?:\/(?:[\w.~!$&'()*+,;=:@%-]|\{\w+\})*)+$/,
  form: 'a path of URL characters and {parameters}',
};
const status: NameRule = {
  pattern: /^(?:[1-5]\d\d|[1-5]XX|default)$/,
  form: 'a status from 100 to 599, a range such as 4XX, or default',
};

/** Types that the generated files use themselves. */
const takenTypes = new Set(['Record', 'Readonly', 'Omit', 'Pick', 'Partial', 'WithRequired']);
/** Properties of every JavaScript object. */
const takenMembers = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Refuses names that the generated code, a request or a report could not contain unchanged. */
export function checkNaming(found: readonly DocumentNode[]): Problem[] {
  const operationIds = new Set<unknown>();
  return found.flatMap(({ kind, pointer, value, key }) => {
    const problems: Problem[] = [];
    const check = (name: unknown, rule: NameRule, what: string, at = pointer): void => {
      if (typeof name === 'string' && rule.pattern.test(name)) return;
      const reason = `The ${what} ${quote(name)} must be ${rule.form}.`;
      problems.push({ pointer: at, reason });
    };
    const refuse = (reason: string): void => {
      problems.push({ pointer, reason });
    };
    const container = partsOf(pointer).at(-2) ?? '';

    if (kind === 'operation') {
      const at = `${pointer}/operationId`;
      check(value.operationId, operationName, 'operationId', at);
      if (takenMembers.has(String(value.operationId))) {
        const reason = `Every JavaScript object has a ${value.operationId}: choose another operationId.`;
        problems.push({ pointer: at, reason });
      }
      // The linter visits a file once, however many paths refer to it.
      if (operationIds.has(value.operationId)) {
        const reason = `Another operation is called ${quote(value.operationId)} too: give each its own operationId, in a file for each path.`;
        problems.push({ pointer: at, reason });
      }
      operationIds.add(value.operationId);
    }
    if (kind === 'pathItem') {
      check(key, pathTemplate, 'path');
      if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(key)) {
        refuse('A path cannot have a part "." or "..": a URL is sent without it.');
      }
      const names = [...key.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice !== undefined)
        refuse(`The path has {${twice}} twice: give each part its own name.`);
    }
    if (kind === 'securityScheme' && value.type === 'apiKey') {
      const at = `${pointer}/name`;
      check(value.name, token, 'API key', at);
      const name = String(value.name);
      if (isSetByFetch(name) || /^(?:accept|content-type)$/i.test(name)) {
        problems.push({
          pointer: at,
          reason: `${name} is set by fetch and cannot carry a key.`,
        });
      }
    }
    problems.push(...checkExtensions(value, pointer));
    if (kind === 'response' && container === 'responses' && !inComponents(pointer)) {
      check(key, status, 'status');
    }
    if (kind === 'parameter') {
      const rule = parameterRules[String(value.in)];
      if (rule !== undefined) check(value.name, rule, 'parameter', `${pointer}/name`);
    }
    if (kind === 'header' && !inComponents(pointer)) check(key, token, 'header');
    if (kind === 'schema' && container === 'properties') check(key, propertyName, 'property');
    if (isComponent(pointer)) check(key, kind === 'schema' ? typeName : componentName, kind);
    else if (namedInPlace.has(kind)) check(key, componentName, kind);
    if (isComponent(pointer) && kind === 'schema' && takenTypes.has(key)) {
      refuse(`The schema ${key} would hide TypeScript's own ${key}: choose another name.`);
    }
    return problems;
  });
}

/** The extensions that are read; a misspelt one would be ignored. */
const extensions = ['x-effect', 'x-open-enum', 'x-rate-limit'];

function checkExtensions(value: Json, pointer: string): Problem[] {
  return Object.keys(value).flatMap((name) => {
    if (!/^x-/i.test(name) || extensions.includes(name)) return [];
    const meant = extensions.find((known) => distance(plain(name), plain(known)) <= 1);
    if (meant === undefined) return [];
    return [{ pointer: pointer + toPointer(name), reason: `${name} is not read: write ${meant}.` }];
  });
}

/** A name in quotes, with invisible characters escaped. */
function quote(name: unknown): string {
  if (name === undefined) return 'is missing and';
  return JSON.stringify(name).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}

const parameterRules: Readonly<Record<string, NameRule>> = {
  path: pathName,
  query: queryName,
  header: token,
  cookie: token,
};

const namedInPlace: ReadonlySet<Kind> = new Set(['example', 'link']);

function inComponents(pointer: string): boolean {
  return pointer.startsWith('/components/');
}

function isComponent(pointer: string): boolean {
  return /^\/components\/[^/]+\/[^/]+$/.test(pointer);
}
