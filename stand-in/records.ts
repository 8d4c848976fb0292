/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

export type JobStatus =
  | 'queued'
  | 'warming-up'
  | 'pending'
  | 'in-progress'
  | 'finalizing'
  | 'success'
  | 'failure'
  | 'canceled';

export type Job = {
  jobId: string;
  jobType: string;
  status: JobStatus;
  progress: number;
  statusHistory: { date: string; status: JobStatus }[];
  createdAt: string;
  updatedAt: string;
  authorId: string;
  ownerId: string;
  billing: {
    cuCost: number;
    cuCostDetails?: { [name: string]: number | null };
    cuDiscount: number;
    disableRefund?: boolean;
  };
  metadata: {
    assetIds?: string[];
    error?: string | null;
    hint?: string;
    input?: Json;
    output?: Json;
    workflowId?: string;
  };
};

/** The files of an asset record; their signed URLs are made for each answer. */
export type AssetLink = 'thumbnail' | 'preview' | 'firstFrame' | 'lastFrame';

export type Asset = {
  id: string;
  authorId: string;
  ownerId: string;
  collectionIds: string[];
  createdAt: string;
  updatedAt: string;
  editCapabilities: string[];
  kind: string;
  mimeType: string;
  metadata: {
    kind: string;
    type: string;
    concepts?: { modelId: string; scale: number }[];
    guidance?: number;
    height?: number;
    inferenceId?: string;
    modelId?: string;
    name?: string;
    numInferenceSteps?: number;
    parentId?: string;
    prompt?: string;
    rootParentId?: string;
    seed?: number | string;
    width?: number;
  };
  privacy: 'private' | 'public' | 'unlisted';
  properties: {
    size: number;
    bitrate?: number;
    cameraMode?: string;
    cameraTrajectory?: { position: number[]; target: number[]; fov: number }[];
    channels?: number;
    classification?: string;
    codecName?: string;
    dimensions?: number[];
    duration?: number;
    faceCount?: number;
    format?: string;
    frameRate?: number;
    hasAnimations?: boolean;
    hasFullPreview?: boolean;
    hasNormals?: boolean;
    hasSkeleton?: boolean;
    hasUVs?: boolean;
    height?: number;
    nbFrames?: number;
    sampleRate?: number;
    vertexCount?: number;
    width?: number;
  };
  source: string;
  status: 'error' | 'pending' | 'success';
  tags: string[];
  description?: string;
  isHidden?: boolean;
  nsfw?: string[];
  outputIndex?: number;
};

/** An asset as an answer shows it. */
export type ShownAsset = Asset & {
  url: string;
  embedding?: number[];
  originalFileUrl?: string;
} & { [Link in AssetLink]?: { assetId: string; url: string } };

/** The names at the top of the bodies that operations answer with. */
export type AnswerField =
  | 'activity'
  | 'added'
  | 'asset'
  | 'assetUsages'
  | 'assets'
  | 'collection'
  | 'consumption'
  | 'costDetails'
  | 'creativeUnitsCost'
  | 'creativeUnitsDiscount'
  | 'deleted'
  | 'downloadUrl'
  | 'ipDetection'
  | 'job'
  | 'jobId'
  | 'jobStatus'
  | 'jobs'
  | 'modelUsages'
  | 'nextPaginationToken'
  | 'nsfwUsages'
  | 'upload'
  | 'url'
  | 'usages';

export type Collection = {
  id: string;
  name: string;
  ownerId: string;
  createdAt: string;
  updatedAt: string;
};

/** One entry of the usage record. */
export type Activity = {
  action: string;
  time: string;
  projectId: string;
  userId: string;
  creativeUnitsCost?: number;
  data: { assetId?: string; collectionId?: string; jobId?: string; modelId?: string };
};

export type UploadStatus =
  | 'complete'
  | 'failed'
  | 'imported'
  | 'pending'
  | 'validated'
  | 'validating';

export type Upload = {
  id: string;
  authorId: string;
  ownerId: string;
  createdAt: string;
  updatedAt: string;
  fileName: string;
  kind: string;
  source: 'civitai' | 'huggingface' | 'multipart' | 'other' | 'url';
  status: UploadStatus;
  assetOptions?: { collectionIds?: string[]; hide?: boolean; parentId?: string };
  contentType?: string;
  entityId?: string | null;
  errorMessage?: string;
  fileSize?: number;
  partsCount?: number;
  provider?: 'civitai' | 'huggingface';
  url?: string;
};
