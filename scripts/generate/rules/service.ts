import type { Json } from '../../../src/contract/document.js';
import { answerOf } from '../operations.js';
import type { Problem } from '../problem.js';
import type { Found } from './walk.js';

const effects = ['reads', 'writes', 'submits'];

/** Refuses addresses that cannot be called, and operations that do not say what a call does. */
export function checkService(document: unknown, found: readonly Found[]): Problem[] {
  return found.flatMap(({ kind, pointer, value }) => {
    if (kind === 'server') return checkServer(value.url, pointer);
    return kind === 'operation' ? checkOperation(document, value, pointer) : [];
  });
}

function checkOperation(document: unknown, operation: Json, pointer: string): Problem[] {
  const problems: Problem[] = [];
  if (!effects.includes(String(operation['x-effect']))) {
    const reason = `x-effect must be one of ${effects.join(', ')}.`;
    problems.push({ pointer: `${pointer}/x-effect`, reason });
  }
  if (answerOf(document, pointer) === undefined) {
    problems.push({
      pointer: `${pointer}/responses/200`,
      reason: 'The JSON body of its 200 requires no field: the client knows an answer by one.',
    });
  }
  return problems;
}

function checkServer(url: unknown, pointer: string): Problem[] {
  const text = String(url);
  const at = `${pointer}/url`;
  const advice = 'write it as https://host/path.';
  // The linter tells of variables that are not declared; declared ones are refused as a construct.
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
      reason: `The URL of a server has no credentials, query or fragment: ${advice}`,
    },
  ];
}
