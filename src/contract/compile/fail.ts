/** One deviation, as ajv reports it. */
export interface KeywordError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: object;
  readonly message?: string;
}

/**
 * Adds a deviation to those of a body: compiled code calls it wherever ajv would inline it.
 *
 * @param at - the statement in the document; without `#/`, and without the keyword if that is the last part
 * @param message - ajv's sentence, if findings do not have their own
 */
export function fail(
  failures: KeywordError[] | null,
  instancePath: string,
  at: string,
  keyword: string,
  params: object,
  message?: string,
): KeywordError[] {
  const schemaPath = at.startsWith('#') ? at : `#/${at}/${keyword}`;
  const failure = {
    ...{ instancePath, schemaPath, keyword, params },
    ...(message === undefined ? {} : { message }),
  };
  if (failures === null) return [failure];
  failures.push(failure);
  return failures;
}
