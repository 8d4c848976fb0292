import type { Problem } from '../problem.js';
import { checkConstructs } from './constructs.js';
import { checkLinks } from './links.js';
import { checkMessages } from './messages.js';
import { checkNames } from './names.js';
import { checkOpenRequests } from './openRequests.js';
import { checkSatisfiable } from './satisfiable.js';
import { checkSchemas } from './schemas.js';
import { checkService } from './service.js';
import { checkValues } from './values.js';
import { listObjects } from './walk.js';

/** Everything about a bundled document that must not be generated from, beyond what the linter tells. */
export function listProblems(document: object): Problem[] {
  const found = listObjects(document);
  const problems = [
    ...checkNames(found),
    ...checkConstructs(found),
    ...checkService(document, found),
    ...checkMessages(document, found),
    ...checkSchemas(document, found),
    ...checkOpenRequests(document),
    ...checkLinks(document, found),
  ];
  // Values are held against their schemas by ajv, which needs schemas that it can compile.
  if (problems.length > 0) return problems;
  const values = checkValues(document, found);
  return values.length > 0 ? values : checkSatisfiable(document, found);
}
