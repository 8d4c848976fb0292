import { isObject } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { CheckFinding } from './check.js';
import type { Operation } from './contractDocument.js';
import type { TargetResponse } from './targetResponse.js';

/** The fields in which an error body repeats its HTTP status; RFC 9457 has `status`. */
const names = ['status', 'statusCode', 'status_code'];

/** An error whose body repeats an HTTP status should repeat its own: programs read either one. */
export function errorStatusFindings(
  { id, pointer }: Operation,
  { status, body }: Pick<TargetResponse, 'status' | 'body'>,
): CheckFinding[] {
  if (status < 400 || !isObject(body)) return [];
  const places = [...names.map((name) => [name]), ...names.map((name) => ['error', name])];
  return places.flatMap((place) => {
    const told = place.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), body);
    // The field may have another meaning, such as `"status": "error"`.
    if (!/^[45]\d\d$/.test(String(told)) || Number(told) === status) return [];
    return [
      {
        pointer: toPointer(...place),
        documentPointer: `${pointer}/responses`,
        keyword: 'error-status',
        expected: String(status),
        actual: String(told),
        message: `${id} answered ${status}, but the body of the answer says ${place.join('.')} ${told}.`,
      },
    ];
  });
}
