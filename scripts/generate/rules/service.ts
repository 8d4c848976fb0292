import { effects, isObject, type Json } from '../../../src/contract/document.js';
import { toPointer } from '../../../src/contract/pointer.js';
import { answerOf, successes } from '../operations.js';
import type { Problem } from '../problem.js';
import type { DocumentNode } from './walk.js';

/** Refuses server URLs that cannot be called, and operations that do not declare their effect. */
export function checkService(document: unknown, found: readonly DocumentNode[]): Problem[] {
  const urls = new Set<unknown>();
  return found.flatMap(({ kind, pointer, value }) => {
    const pages = checkPage(value.externalDocs, pointer);
    if (kind === 'root') return [...pages, ...checkRoot(value, found)];
    if (kind === 'server') {
      const isTwice = urls.has(value.url);
      urls.add(value.url);
      if (isTwice) return [{ pointer: `${pointer}/url`, reason: 'This server is listed already.' }];
      return checkServer(value.url, pointer);
    }
    if (kind !== 'operation') return pages;
    return [
      ...pages,
      ...checkOperation(document, value, pointer),
      ...checkScopes(value.security, pointer),
    ];
  });
}

/** The URL of an explanation. */
function checkPage(page: unknown, pointer: string): Problem[] {
  if (!isObject(page) || URL.canParse(String(page.url))) return [];
  const reason = `${JSON.stringify(page.url)} is not a URL.`;
  return [{ pointer: `${pointer}/externalDocs/url`, reason }];
}

function checkRoot(root: Json, found: readonly DocumentNode[]): Problem[] {
  const operations = found.filter(({ kind }) => kind === 'operation');
  const used = new Set(operations.flatMap(({ value }) => value.tags));
  const tags = Array.isArray(root.tags) ? root.tags.filter(isObject) : [];
  const unused = tags.flatMap(({ name }, index) =>
    used.has(name)
      ? []
      : [{ pointer: `/tags/${index}`, reason: `No operation has the tag ${name}.` }],
  );
  const none = [{ pointer: '/paths', reason: 'The document has no operations.' }];
  return [
    ...(operations.length === 0 ? none : unused),
    ...(isObject(root.info) && root.info.title === ''
      ? [{ pointer: '/info/title', reason: 'The title is empty.' }]
      : []),
    ...checkRate(root['x-rate-limit']),
    ...checkScopes(root.security, ''),
  ];
}

/** Scopes belong to schemes that are not supported. */
function checkScopes(security: unknown, pointer: string): Problem[] {
  return (Array.isArray(security) ? security : []).flatMap((choice, index) =>
    Object.entries(isObject(choice) ? choice : {}).flatMap(([name, scopes]) => {
      if (!Array.isArray(scopes) || scopes.length === 0) return [];
      const reason = `Scopes are not supported: write ${name}: [].`;
      return [{ pointer: `${pointer}/security/${index}${toPointer(name)}`, reason }];
    }),
  );
}

function checkRate(limit: unknown): Problem[] {
  if (limit === undefined) return [];
  const isPositive = (value: unknown): boolean => typeof value === 'number' && value > 0;
  const isSound =
    isObject(limit) &&
    isPositive(limit.requests) &&
    isPositive(limit.windowSeconds) &&
    typeof limit.scope === 'string';
  if (isSound) return [];
  const reason =
    'x-rate-limit must be an object with requests and windowSeconds, both above 0, and scope, a string.';
  return [{ pointer: '/x-rate-limit', reason }];
}

function checkOperation(document: unknown, operation: Json, pointer: string): Problem[] {
  const problems: Problem[] = [];
  const effect = operation['x-effect'];
  if (!effects.some((each) => each === effect)) {
    const reason = `x-effect must be one of ${effects.join(', ')}.`;
    problems.push({ pointer: `${pointer}/x-effect`, reason });
  }
  const statuses = Object.keys(isObject(operation.responses) ? operation.responses : {});
  const found = statuses.filter((status) => successes.includes(status));
  if (found.length === 0) {
    const list = `${successes.slice(0, -1).join(', ')} or ${successes.at(-1)}`;
    const reason = `The operation needs a success for the client to return: ${list}.`;
    return [...problems, { pointer: `${pointer}/responses`, reason }];
  }
  // Without it, nothing shows whether a call was accepted, and what it created.
  const makes = effect === 'submits' || (effect === 'writes' && pointer.endsWith('/post'));
  if (makes && answerOf(document, pointer) === undefined) {
    const [bodies, field] =
      found.length === 1
        ? [`The JSON body of its ${found[0]} needs`, 'a required field']
        : [`The JSON bodies of its ${found.join(' and ')} need`, 'the same required field'];
    const reason = `${bodies} ${field} that is an object, a list or a text: the client recognizes an answer by it.`;
    problems.push({ pointer: `${pointer}/responses/${found[0]}`, reason });
  }
  return problems;
}

function checkServer(url: unknown, pointer: string): Problem[] {
  const text = String(url);
  const at = `${pointer}/url`;
  const advice = 'write it as https://host/path.';
  // The linter reports undeclared variables; declared ones are refused as a construct.
  if (text.includes('{')) return [];
  if (!URL.canParse(text) || !/^https?:\/\//.test(text)) {
    return [
      { pointer: at, reason: `${JSON.stringify(url)} is not a valid http(s) URL: ${advice}` },
    ];
  }
  const { username, password, search, hash } = new URL(text);
  if (username + password + search + hash === '') return [];
  return [
    {
      pointer: at,
      reason: `The URL of a server must not have credentials, a query or a fragment: ${advice}`,
    },
  ];
}
