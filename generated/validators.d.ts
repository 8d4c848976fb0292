// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.

/** A header that a response is documented to have, in lower case. */
export interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  /** JSON Pointer to where the document names it. */
  readonly pointer: string;
  /** What its text is read as; of a list, each item. */
  readonly type: string;
  readonly isList: boolean;
  readonly validate: Validator;
}

/** What is wrong at one place of a body. */
export interface ValidationError {
  /** JSON Pointer into the body. */
  readonly instancePath: string;
  /** Where the document says so: `#` and a JSON Pointer into the bundle. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** A sentence, where the keyword and its parameters do not say it all. */
  readonly message?: string;
}

/** Answers whether a body is exactly as documented; `errors` then tells each deviation of the last call. */
export interface Validator {
  (body: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** The validator of each operation's request body. */
export declare const requestValidators: {
  "generatePatch": Validator,
  "generateRunModel": Validator,
  "jobsTriggerAction": Validator,
  "assetsUpload": Validator,
  "assetsDeleteMultiple": Validator,
  "assetsGetBulk": Validator,
  "assetsDownloadRequestBatch": Validator,
  "assetsDownloadRequest": Validator,
  "assetsUpdateTags": Validator,
  "collectionsAssetsAdd": Validator,
  "uploadsCreate": Validator,
  "uploadsTriggerAction": Validator};
/** The validator of each operation's response bodies, by status. */
export declare const responseValidators: {
  "generatePatch": {
    "200": Validator,
    "269": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "413": Validator,
    "429": Validator,
    "500": Validator
  },
  "generateRunModel": {
    "200": Validator,
    "269": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "413": Validator,
    "429": Validator,
    "500": Validator
  },
  "jobsList": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "jobsRetrieve": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "jobsTriggerAction": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsList": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsUpload": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "413": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsDeleteMultiple": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsGetBulk": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsDownloadRequestBatch": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsDownloadGetStatus": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsRetrieve": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsDownloadRequest": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "assetsUpdateTags": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "collectionsAssetsAdd": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "uploadsCreate": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "uploadsRetrieve": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "uploadsTriggerAction": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  },
  "usagesList": {
    "200": Validator,
    "400": Validator,
    "401": Validator,
    "402": Validator,
    "403": Validator,
    "404": Validator,
    "429": Validator,
    "500": Validator
  }};
/** By operation and response, where the document declares headers of it. */
export declare const responseHeaders: Readonly<
  Record<string, Readonly<Record<string, readonly DocumentedHeader[]>> | undefined>
>;
