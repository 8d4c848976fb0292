import {
  type Check,
  type Exercise,
  runCheck,
  type Verdict,
} from '../../contract-tests/engine/check.js';
import { makeChecks } from '../../contract-tests/engine/checks.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import type {
  ContractDocument,
  DocumentedHeader,
  DocumentedResponse,
  Operation,
} from '../../contract-tests/engine/contractDocument.js';
import {
  type Coverage,
  coverageOf,
  listCoverageItems,
} from '../../contract-tests/engine/coverage.js';
import { headerVariants, soundHeaders } from '../../contract-tests/engine/headers.js';
import { makeVariants, type Variant } from '../../contract-tests/engine/variants.js';
import { mockTarget } from '../../contract-tests/targets/mock.js';
import type { Finding } from '../../src/contract/findings.js';
import { partsOf } from '../../src/contract/pointer.js';
import type { MutatingProxy, Replacement } from './proxy.js';
import { type Mutant, mapConcurrently, pick, type Score, scoreOf } from './score.js';

/** A response that departs from a documented one, and what the suite must report. */
interface ResponseMutant extends Mutant {
  readonly status: number;
  /** Made on demand: most mutants are not picked. */
  readonly replacement: () => Replacement;
  /** What the suite must find, and where; if missing, it must find nothing. */
  readonly expected?: 'violation' | 'drift' | 'either';
  readonly place: string;
  /** Pointers into the document; each finding must be below one of them. Default: anywhere. */
  readonly within?: readonly string[];
}

/** How often the suite noticed broken responses, and how often it accepted valid ones. */
export interface ResponseScores {
  /** Responses with one statement broken: each must be noticed. */
  readonly broken: Score;
  /** Responses that follow every statement: none may be reported. */
  readonly sound: Score;
  /** What the correctly judged mutants exercised of the document. */
  readonly exercises: readonly OperationExercise[];
}

type OperationExercise = Exercise & { readonly operation: string };

/**
 * Serves every response that breaks one statement of the document, and every valid one, through a proxy in
 * front of the mock, and runs the suite's checks.
 */
export async function scoreResponses(
  contract: Contract,
  proxy: MutatingProxy,
  options: { readonly share: number; readonly seed: number },
): Promise<ResponseScores> {
  const { document } = contract;
  const mutants = document.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => mutantsOf(document, operation, response)),
  );
  const checks = new Map<string, Check>(
    makeChecks(contract)
      .filter((check) => check.name === 'documented-response')
      .map((check) => [`${check.operation} ${check.asksFor}`, check] as const),
  );
  const judged = await mapConcurrently(
    pick(mutants, options.share, options.seed),
    8,
    async (mutant) => {
      const check = checks.get(`${mutant.operation} ${mutant.status}`);
      const target = {
        ...mockTarget(document, proxy.url),
        fetch: proxy.replacing(mutant.replacement()),
      };
      const outcome = check && (await runCheck(check, target));
      const judged = outcome !== undefined && outcome.status !== 'not-applicable';
      return { ...mutant, why: judged ? whyNot(mutant, outcome) : 'no check judged it' };
    },
  );
  return {
    broken: scoreOf(judged.filter((mutant) => mutant.expected !== undefined).map(toMutant)),
    sound: scoreOf(judged.filter((mutant) => mutant.expected === undefined).map(toMutant)),
    exercises: judged
      .filter(({ why }) => why === undefined)
      .map(({ operation, pointer, expected }) => ({
        operation,
        statement: pointer,
        polarity: expected === undefined ? 'positive' : 'negative',
      })),
  };
}

/** The combined coverage of the suite's checks on the mock and the mutants. */
export function coverageWithMutants(
  contract: Contract,
  exercises: readonly OperationExercise[],
): Coverage {
  const { document } = contract;
  const { notApplicable } = mockTarget(document, '');
  const ofChecks = makeChecks(contract)
    .filter((check) => notApplicable(check) === undefined)
    .flatMap((check) => check.exercises.map((each) => ({ ...each, operation: check.operation })));
  return coverageOf(listCoverageItems(document), [...ofChecks, ...exercises]);
}

function toMutant({ operation, pointer, title, why }: Mutant & { why: string | undefined }) {
  return { operation, pointer, title, why };
}

function mutantsOf(
  document: ContractDocument,
  operation: Operation,
  response: DocumentedResponse,
): ResponseMutant[] {
  const { status, pointer, body } = response;
  if (body === undefined) return [];
  const variants = makeVariants(document, body.schema);
  const [sound] = variants;
  const headers = soundHeaders(document, response);
  const json = (value: unknown): Replacement => ({
    ...{ status, headers, contentType: 'application/json', body: JSON.stringify(value) },
  });
  return [
    ...variants.map((variant) => ({
      operation: operation.id,
      status,
      pointer: variant.statement,
      title: `${status} ${variant.pointer}: ${variant.title}`,
      place: variant.told,
      replacement: () => json(variant.body),
      ...(variant.polarity === 'positive' ? {} : { expected: expectedFor(variant, document) }),
    })),
    ...carrierMutants(operation, status, pointer, json(sound?.body)),
    ...response.headers.flatMap((header) =>
      headerMutants(document, operation, status, header, json(sound?.body)),
    ),
  ];
}

/** Null may be drift or a violation, depending on whether the field is optional; both are noticed. */
function expectedFor(
  { statement, kind }: Pick<Variant, 'statement' | 'kind'>,
  document: ContractDocument,
): NonNullable<ResponseMutant['expected']> {
  if (kind === 'undeclared') return 'drift';
  if (kind === 'null') return 'either';
  const owner = document.schemaAt(statement.slice(0, statement.lastIndexOf('/')));
  const isOpen = owner.schema['x-open-enum'] === true && lastPartOf(statement) === 'enum';
  return isOpen ? 'drift' : 'violation';
}

function lastPartOf(pointer: string): string | undefined {
  return partsOf(pointer).at(-1);
}

function carrierMutants(
  operation: Operation,
  status: number,
  pointer: string,
  sound: Replacement,
): ResponseMutant[] {
  const mutant = (title: string, replacement: Replacement): ResponseMutant => ({
    operation: operation.id,
    status,
    pointer,
    title: `${status}: ${title}`,
    place: '',
    expected: 'violation',
    replacement: () => replacement,
  });
  return [
    mutant('undocumented status', { ...sound, status: 418 }),
    mutant('HTML', { ...sound, contentType: 'text/html', body: '<h1>Oops</h1>' }),
    mutant('no body', { ...sound, body: '' }),
    mutant('cut off', { ...sound, body: sound.body.slice(0, -1) }),
  ];
}

/** The answer with one header broken, left out, or with another valid value. */
function headerMutants(
  document: ContractDocument,
  operation: Operation,
  status: number,
  header: DocumentedHeader,
  sound: Replacement,
): ResponseMutant[] {
  return headerVariants(document, header).map((variant) => {
    const { [header.name]: _own, ...others } = sound.headers ?? {};
    const headers =
      variant.text === undefined ? others : { ...others, [header.name]: variant.text };
    return {
      operation: operation.id,
      status,
      pointer: variant.statement,
      title: `${status} ${header.name}: ${variant.title}`,
      place: '',
      within: [header.pointer, header.schema.pointer],
      replacement: () => ({ ...sound, headers }),
      ...(variant.polarity === 'positive' ? {} : { expected: expectedFor(variant, document) }),
    };
  });
}

/** Why a verdict is wrong for the mutant, or undefined if it is right. */
function whyNot({ expected, place, within }: ResponseMutant, verdict: Verdict): string | undefined {
  const { violations, drift } = verdict;
  const found = [...violations, ...drift];
  if (expected === undefined) {
    // A value that its schema allows may be the status of another answer, which is a rule of its own.
    const alarm = found.find(({ keyword }) => keyword !== 'error-status');
    return alarm === undefined ? undefined : `reported: ${alarm.message}`;
  }
  if (found.length === 0) return 'nothing was reported';
  if (expected === 'violation' && violations.length === 0) return 'reported as drift';
  if (expected === 'drift' && violations.length > 0) return 'reported as a violation';
  const elsewhere = found.find((finding) => !isAt(finding, place) || !isWithin(finding, within));
  return elsewhere === undefined ? undefined : `reported elsewhere: ${elsewhere.message}`;
}

function isWithin({ documentPointer }: Finding, pointers: readonly string[] = ['']): boolean {
  return pointers.some((each) => `${documentPointer}/`.startsWith(`${each}/`) || each === '');
}

function isAt({ pointer }: Finding, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`) || place === '';
}
