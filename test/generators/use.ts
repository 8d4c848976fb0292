import type * as heyApi from './out/hey-api/index.js';
import type * as kubb from './out/kubb/index.js';
import type * as orval from './out/orval/index.js';
import { schemas } from './out/zod/index.js';

/** Compiles only if two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;

/** What every generator must derive from the document. */
interface Reading {
  readonly status: unknown;
  readonly flag: unknown;
  readonly kind: unknown;
  readonly format: unknown;
  readonly entity: unknown;
}

interface Expected extends Reading {
  status: 402;
  flag: true | undefined;
  kind: 'error';
  format: 'jpeg' | 'png' | undefined;
  entity: string | null | undefined;
}

interface HeyApi extends Reading {
  status: heyApi.DryRunCompleted['statusCode'];
  flag: heyApi.WorkflowNode['includeOutputsInWorkflowJob'];
  kind: heyApi.StatusError['status'];
  format: heyApi.PatchRequest['format'];
  entity: heyApi.Upload['entityId'];
}

interface Orval extends Reading {
  status: orval.DryRunCompleted['statusCode'];
  flag: orval.WorkflowNode['includeOutputsInWorkflowJob'];
  kind: orval.StatusError['status'];
  format: orval.PatchRequest['format'];
  entity: orval.Upload['entityId'];
}

interface Kubb extends Reading {
  status: kubb.DryRunCompleted['statusCode'];
  flag: kubb.WorkflowNode['includeOutputsInWorkflowJob'];
  kind: kubb.StatusError['status'];
  format: kubb.PatchRequest['format'];
  entity: kubb.Upload['entityId'];
}

type All<T, U> = { [K in keyof Reading]: Same<T[K & keyof T], U[K & keyof U]> };
type Understood = { [K in keyof Reading]: true };

export const understood: [All<HeyApi, Expected>, All<Orval, Expected>, All<Kubb, Expected>] = [
  {} as Understood,
  {} as Understood,
  {} as Understood,
];

// openapi-zod-client reads a constant only as its type: it is older than the keyword.
export const status: number = schemas.DryRunCompleted.parse({}).statusCode;
