import { parseJson } from './jsonExcess.js';

/**
 * Whether a body names a job in a place that the document does not have: in a wrapped answer, a list, or JSON
 * within text, as a proxy or a function behind a gateway writes it. Sentences are not read: an ID has no spaces.
 */
export function mentionsJob(body: unknown): boolean {
  // Not recursive: a body may nest deeper than the stack.
  const values: unknown[] = [body];
  while (values.length > 0) {
    const value = values.pop();
    if (typeof value === 'string') {
      if (/^\s*[{[]/.test(value)) values.push(parseJson(value));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (isJob(name, inner)) return true;
        values.push(inner);
      }
    }
  }
  return false;
}

function isJob(name: string, value: unknown): boolean {
  const each = Array.isArray(value) ? value : [value];
  if (/^job_?ids?$/i.test(name)) return each.some((id) => isId(id) || typeof id === 'number');
  // A count of jobs and a limit of jobs name none.
  return /^jobs?$/i.test(name) && each.some((job) => isId(job) || isId(Object(job).id));
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[^\s{[]+$/.test(value);
}
