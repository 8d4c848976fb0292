/** One deviation, as ajv tells it. */
export interface Failure {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: object;
  readonly message?: string;
}

/**
 * Adds a deviation to those of a body: compiled code calls it in each place where ajv writes it out.
 *
 * @param at - where the document says so; without `#/` and the keyword, where that is the last part of it
 * @param message - ajv's sentence, where findings have none of their own
 */
export function fail(
  failures: Failure[] | null,
  instancePath: string,
  at: string,
  keyword: string,
  params: object,
  message?: string,
): Failure[] {
  const schemaPath = at.startsWith('#') ? at : `#/${at}/${keyword}`;
  const failure = {
    ...{ instancePath, schemaPath, keyword, params },
    ...(message === undefined ? {} : { message }),
  };
  if (failures === null) return [failure];
  failures.push(failure);
  return failures;
}
