import type { Problem } from '../problem.js';
import { checkConstructs } from './constructs.js';
import { checkLinks } from './links.js';
import { checkMessages } from './messages.js';
import { checkNaming } from './names.js';
import { checkOpenRequests } from './openRequests.js';
import { checkSatisfiable } from './satisfiable.js';
import { checkSchemas } from './schemas.js';
import { checkService } from './service.js';
import { checkValues } from './values.js';
import { listObjects } from './walk.js';

/** All problems of a bundled document that prevent generation, beyond those of the linter. */
export function listProblems(document: object): Problem[] {
  const found = listObjects(document);
  const problems = [
    ...checkNaming(found),
    ...checkConstructs(found),
    ...checkService(document, found),
    ...checkMessages(document, found),
    ...checkSchemas(document, found),
    ...checkOpenRequests(document),
    ...checkLinks(document, found),
  ];
  // ajv validates values against their schemas, so these must compile first.
  if (problems.length > 0) return problems;
  const values = checkValues(document, found);
  return values.length > 0 ? values : checkSatisfiable(document, found);
}
