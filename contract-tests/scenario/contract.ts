import { readFileSync } from 'node:fs';
import { requestValidators, type Validator } from '../../generated/validators.js';
import { inspect } from '../../src/contract/inspect.js';
import type { OperationId } from '../../src/operations.js';
import { brokenBy } from '../compile.js';
import type { Contract } from '../engine/contract.js';
import { toContractDocument } from '../engine/contractDocument.js';
import { scenarioProfile } from './profile.js';

/** The path of the bundled document, beside the compiled validators. */
export const documentFile = new URL('../../generated/openapi.json', import.meta.url);

let known: Contract | undefined;

/** The Scenario API's document, its compiled validators, and what is known beyond them; read once in a process. */
export function scenarioContract(): Contract {
  known ??= readContract();
  return known;
}

function readContract(): Contract {
  const text = readFileSync(documentFile, 'utf8');
  const validators: Readonly<Record<string, Validator | undefined>> = requestValidators;
  return {
    document: toContractDocument(JSON.parse(text), text),
    inspect: (operation, response) => inspect(operation as OperationId, response),
    keeps: (operation, body) => validators[operation]?.(body) ?? false,
    brokenBy(operation, body) {
      const validate = validators[operation];
      return validate && brokenBy(validate, body);
    },
    profile: scenarioProfile,
  };
}
