import { readFileSync } from 'node:fs';
import { requestValidators, type Validator } from '../../generated/validators.js';
import { inspect } from '../../src/contract/inspect.js';
import { ConfigurationError } from '../../src/errors/configuration.js';
import type { OperationId } from '../../src/operations.js';
import { brokenBy } from '../compile.js';
import type { Contract } from '../engine/contract.js';
import { toContractDocument } from '../engine/toContractDocument.js';
import { scenarioProfile } from './profile.js';

/** The address of the bundled document, beside the compiled validators. Throws in a bundle that is CommonJS, which has none. */
export function documentFile(): URL {
  return new URL('../../generated/openapi.json', import.meta.url);
}

let known: Contract | undefined;

/**
 * The Scenario API's document, its compiled validators, and what is known beyond them; read once in a process.
 *
 * @throws ConfigurationError when the document is not beside this code, as in a bundle
 */
export function scenarioContract(): Contract {
  known ??= readContract();
  return known;
}

function readContract(): Contract {
  const text = readDocument();
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

function readDocument(): string {
  try {
    return readFileSync(documentFile(), 'utf8');
  } catch (cause) {
    throw new ConfigurationError(
      "The API's document is not beside the code that reads it, as when a bundler moves that code: leave scenario-patch out of the bundle (esbuild: --external:scenario-patch).",
      { cause },
    );
  }
}
