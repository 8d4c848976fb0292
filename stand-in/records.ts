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
  metadata: Record<string, Json>;
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
  metadata: { kind: string; type: string } & Record<string, Json>;
  privacy: 'private' | 'public' | 'unlisted';
  properties: { size: number } & Record<string, Json>;
  source: string;
  status: 'error' | 'pending' | 'success';
  tags: string[];
  description?: string;
  isHidden?: boolean;
  nsfw?: string[];
  outputIndex?: number;
};

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
