export type {
  Asset,
  AssetList,
  AssetPage,
  AssetResponse,
  AssetUploadResponse,
  CollectionResponse,
  components,
  Job,
  JobPage,
  JobResponse,
  PatchRequest,
  PatchResult,
  paths,
  Upload,
  UploadResponse,
  Usages,
} from '../generated/schema.js';
export { createScenarioClient, type ScenarioClient } from './client.js';
export type { RawClient } from './connection.js';
export * from './errors/index.js';
export type { HarEntry, HarField } from './exchange.js';
export { dataUrlFromBytes, type ImageInput } from './image.js';
export { toImageReference } from './imageLater.js';
export type { Callee, OperationId, Purpose } from './operations.js';
export type {
  CallOptions,
  ClientOptions,
  ExtraParams,
  InspectedAnswer,
  Logger,
  OperationOptions,
} from './options/index.js';
export { type JobPrice, jobPrice, type PricedJob } from './prices/jobPrice.js';
export type { RequestMethod, RequestOptions } from './request.js';
export type { AssetListParams, AssetPages } from './resources/assetList.js';
export type {
  AssetArchiveParams,
  AssetBulkParams,
  AssetDeleteParams,
  AssetDownloadParams,
  AssetRetrieveParams,
  AssetsResource,
  AssetTagsParams,
  AssetUploadParams,
} from './resources/assets.js';
export type { CollectionAssetsParams, CollectionsResource } from './resources/collections.js';
export type {
  Downloadable,
  DownloadedAsset,
  DownloadOptions,
  DownloadSource,
  DownloadStream,
  DownloadSummary,
} from './resources/download.js';
export type {
  ArchiveOptions,
  ArchiveSource,
  ArchiveWaitOptions,
  FinishedArchive,
} from './resources/downloadArchive.js';
export type { Estimate } from './resources/estimate.js';
export type {
  FindSubmissionOptions,
  SubmissionCandidate,
  SubmissionSearch,
} from './resources/findSubmission.js';
export type { JobCharge } from './resources/findSubmissionCharges.js';
export type {
  LostRequest,
  Moment,
  WrittenError,
  WrittenSubmission,
} from './resources/findSubmissionEvidence.js';
export type {
  EstimateOptions,
  GenerateResource,
  ModelInputs,
  ModelRun,
  PatchAndWaitOptions,
  PatchOptions,
  PatchParams,
  RunModelAndWaitOptions,
  RunModelOptions,
} from './resources/generate.js';
export type { JobList, JobListParams } from './resources/jobList.js';
export type { JobActionParams, JobsResource } from './resources/jobs.js';
export type { AndWaitOptions, FinishedPatch, SubmittedJob } from './resources/patchAndWait.js';
export type { LargeImages } from './resources/patchImages.js';
export type { SubmissionOptions } from './resources/submissions.js';
export type { UploadFileOptions, UploadProgress } from './resources/uploadFile.js';
export type { FileSource, UploadInput } from './resources/uploadSource.js';
export type { ByteStream } from './resources/uploadStream.js';
export type {
  UploadActionParams,
  UploadCreateParams,
  UploadsResource,
} from './resources/uploads.js';
export type { UsageParams, UsagesResource } from './resources/usages.js';
export type { JobProgress, WaitOptions, WaitTarget } from './resources/waitForJob.js';
export type { WaitAllOptions, WaitAllProgress } from './resources/waitForJobAll.js';
export { sniffImageType } from './sniff.js';
export type { BeforeSubmission, Submission } from './transport/announce.js';
export type { Backoff } from './transport/backoff.js';
export type { FetchLike, FetchResponse } from './transport/fetch.js';
export type { Attempt } from './transport/retry.js';
export type { Answering, CallPromise, CallResponse, WithResponse } from './withResponse.js';
