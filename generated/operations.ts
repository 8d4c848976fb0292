// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.

/** Each operation of the document: its request, what a call does, and the field of its answer. */
export const operations = {
  generatePatch: {"method":"POST","path":"/generate/patch","effect":"submits","answer":"job"},
  jobsList: {"method":"GET","path":"/jobs","effect":"reads","answer":"jobs"},
  jobsRetrieve: {"method":"GET","path":"/jobs/{jobId}","effect":"reads","answer":"job"},
  jobsTriggerAction: {"method":"POST","path":"/jobs/{jobId}/action","effect":"writes","answer":"job"},
  assetsUpload: {"method":"POST","path":"/assets","effect":"writes","answer":"asset"},
  assetsGetBulk: {"method":"POST","path":"/assets/get-bulk","effect":"reads","answer":"assets"},
  assetsRetrieve: {"method":"GET","path":"/assets/{assetId}","effect":"reads","answer":"asset"},
  uploadsCreate: {"method":"POST","path":"/uploads","effect":"writes","answer":"upload"},
  uploadsRetrieve: {"method":"GET","path":"/uploads/{uploadId}","effect":"reads","answer":"upload"},
  uploadsTriggerAction: {"method":"POST","path":"/uploads/{uploadId}/action","effect":"writes","answer":"upload"},
} as const;
