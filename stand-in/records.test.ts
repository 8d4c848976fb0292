import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type {
  components,
  operations as DocumentOperations,
  UsageActivity,
} from '../generated/schema.js';
import type { detection, priceOf } from './operations/generate.js';
import type { signedParts } from './operations/uploads.js';
import type { consumption } from './operations/usages.js';
import type {
  Activity,
  AnswerField,
  Asset,
  Collection,
  Job,
  Json,
  ShownAsset,
  Upload,
} from './records.js';

type Schemas = components['schemas'];

/** The paths in `Own` that `Known` does not have. */
type Strange<Own, Known> = [NonNullable<Json>] extends [Own]
  ? never
  : Own extends readonly (infer Item)[]
    ? Known extends readonly (infer KnownItem)[]
      ? Strange<Item, KnownItem>
      : 'a list'
    : Own extends object
      ? {
          [Name in keyof Own & string]: Name extends keyof Known
            ? `.${Name}${Strange<NonNullable<Own[Name]>, NonNullable<Known[Name]>>}` extends infer Path
              ? Path
              : never
            : `.${Name} is not in the document`;
        }[keyof Own & string]
      : never;

/** Does not compile, and shows the paths, if there are any. */
function knows<Own, Known>(
  ..._strange: [Strange<Own, Known>] extends [never] ? [] : [Strange<Own, Known>]
) {}

/** The names in the bodies of the operations' successful answers. */
type Answers = {
  [Name in keyof DocumentOperations]: DocumentOperations[Name]['responses'];
}[keyof DocumentOperations];
type Bodies = Answers extends infer Each
  ? Each extends { readonly 200: { content: { 'application/json': infer Body } } }
    ? Body
    : never
  : never;
type NamesIn<Body> = Body extends unknown ? keyof Body : never;

/** The fields of the stand-in's records that the document does not have: then this does not compile. */
function compared() {
  knows<Job, Schemas['Job']>();
  knows<Asset, Schemas['Asset']>();
  knows<ShownAsset, Schemas['Asset']>();
  knows<Upload, Schemas['Upload']>();
  knows<Collection, Schemas['Collection']>();
  knows<Activity, UsageActivity>();
  knows<ReturnType<typeof detection>, Schemas['IpDetection']>();
  knows<ReturnType<typeof priceOf>['estimate'], Schemas['CostEstimate']>();
  knows<ReturnType<typeof signedParts>, Schemas['Upload']>();
  knows<ReturnType<typeof consumption>, Schemas['UserConsumption'][]>();
  const names: NamesIn<Bodies> = '' as AnswerField;
  return names;
}

const compiler = 'node_modules/typescript-7/bin/tsc';
const options = [
  ...['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck'],
  ...['--module', 'nodenext', '--target', 'es2023', '--types', 'node'],
];

// The stand-in is written from what is known of the service, and imports nothing; this is where the compiler tells
// that the document names something otherwise. A slip of the document is mended there, a renamed field here.
it("the document has each field of the stand-in's records", async () => {
  const told = await promisify(execFile)(process.execPath, [
    ...[compiler, ...options],
    fileURLToPath(import.meta.url),
  ]).catch((error: unknown) => error);
  // A compiler that is missing says so on standard error.
  expect(told).toEqual({ stdout: '', stderr: '' });
  // What the compiler has compared.
  expect(compared()).toBe('');
});
