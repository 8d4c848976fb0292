// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.

/** Each operation of the document: its request, what a call does, the field of its answer, and its parameters. */
export const operations = {
  "generatePatch": {"method":"POST","path":"/generate/patch","effect":"submits","answer":"job","id":"jobId","query":["dryRun","originalAssets","projectId"],"body":{"image":true,"allowOverflow":true,"backgroundColor":true,"crop":{"height":true,"left":true,"top":true,"width":true,"backgroundColor":true},"format":true,"patch":{"image":true,"mode":true},"position":{"x":true,"y":true}}},
  "generateRunModel": {"method":"POST","path":"/generate/custom/{modelId}","effect":"submits","answer":"job","id":"jobId","query":["dryRun","projectId","ipDetection"],"body":true},
  "jobsList": {"method":"GET","path":"/jobs","effect":"reads","answer":"jobs","list":true,"query":["authorId","hideResults","pageSize","paginationToken","projectId","status","type","types","workflowId"]},
  "jobsRetrieve": {"method":"GET","path":"/jobs/{jobId}","effect":"reads","answer":"job","id":"jobId","query":["projectId"]},
  "jobsTriggerAction": {"method":"POST","path":"/jobs/{jobId}/action","effect":"writes","answer":"job","id":"jobId","query":["originalAssets","projectId"],"body":{"action":true}},
  "assetsList": {"method":"GET","path":"/assets","effect":"reads","answer":"assets","list":true,"query":["pageSize","originalAssets","paginationToken","projectId","authorId","collectionId","createdAfter","createdBefore","inferenceId","modelId","parentAssetId","privacy","rootAssetId","sortBy","sortDirection","tags","type","types","updatedAfter","updatedBefore"]},
  "assetsUpload": {"method":"POST","path":"/assets","effect":"writes","answer":"asset","id":"id","query":["originalAssets","projectId"],"body":{"name":true,"canvas":true,"collectionIds":true,"hide":true,"image":true,"parentId":true,"thumbnail":true}},
  "assetsDeleteMultiple": {"method":"DELETE","path":"/assets","effect":"writes","query":["projectId"],"body":{"assetIds":true}},
  "assetsGetBulk": {"method":"POST","path":"/assets/get-bulk","effect":"reads","answer":"assets","list":true,"query":["originalAssets","projectId"],"body":{"assetIds":true}},
  "assetsDownloadRequestBatch": {"method":"POST","path":"/assets/download","effect":"writes","answer":"jobId","text":true,"query":["projectId"],"body":{"options":{"fileNameTemplate":true,"flat":true},"query":{"assetIds":true,"inferenceIds":true,"modelIds":true}}},
  "assetsDownloadGetStatus": {"method":"GET","path":"/assets/download/{jobId}","effect":"reads","answer":"jobId","text":true,"query":["projectId"]},
  "assetsRetrieve": {"method":"GET","path":"/assets/{assetId}","effect":"reads","answer":"asset","id":"id","query":["originalAssets","projectId","withEmbedding"]},
  "assetsDownloadRequest": {"method":"POST","path":"/assets/{assetId}/download","effect":"reads","answer":"url","text":true,"query":["projectId"],"body":{"targetFormat":true}},
  "assetsUpdateTags": {"method":"PUT","path":"/assets/{assetId}/tags","effect":"writes","answer":"added","list":true,"query":["projectId"],"body":{"add":true,"delete":true,"strict":true}},
  "collectionsAssetsAdd": {"method":"PUT","path":"/collections/{collectionId}/assets","effect":"writes","answer":"collection","id":"id","query":["projectId"],"body":{"assetIds":true}},
  "uploadsCreate": {"method":"POST","path":"/uploads","effect":"writes","answer":"upload","id":"id","query":["projectId"],"body":{"assetOptions":{"collectionIds":true,"hide":true,"parentId":true},"civitaiModelUrl":true,"contentType":true,"fileName":true,"fileSize":true,"huggingFaceModelName":true,"kind":true,"parts":true,"url":true}},
  "uploadsRetrieve": {"method":"GET","path":"/uploads/{uploadId}","effect":"reads","answer":"upload","id":"id","query":["projectId"]},
  "uploadsTriggerAction": {"method":"POST","path":"/uploads/{uploadId}/action","effect":"writes","answer":"upload","id":"id","query":["projectId"],"body":{"action":true}},
  "usagesList": {"method":"GET","path":"/usages","effect":"reads","query":["activityOffset","dropZeroPoints","endDate","projectIds","startDate","teamId","timeRange","type","userId","userIds"]},
} as const;
