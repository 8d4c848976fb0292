import type { Deviation } from './deviation.js';
import {
  ASSET_OPERATIONS,
  drift,
  editAssets,
  editBody,
  editJobs,
  editUpload,
  JOB_OPERATIONS,
  violation,
} from './edit.js';

const JOB = '/jobs?(?:/\\d+)?';
const ASSET = '/assets?(?:/\\d+)?';

/** Changes of fields, visible when inspecting one answer. */
export const bodyDeviations: readonly Deviation[] = [
  {
    name: 'undeclared-top-level-field',
    description: 'A job answer gains a field next to the job',
    operations: ['jobsRetrieve'],
    expect: drift('undeclared', '/plantedPosition'),
    apply: editBody((body) => {
      body.plantedPosition = 3;
    }),
  },
  {
    name: 'undeclared-job-field',
    description: 'Each job gains a field',
    operations: JOB_OPERATIONS,
    expect: drift('undeclared', `${JOB}/plantedPriority`),
    apply: editJobs((job) => {
      job.plantedPriority = 'normal';
    }),
  },
  {
    name: 'undeclared-billing-field',
    description: 'The billing of each job gains a field',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: drift('undeclared', `${JOB}/billing/plantedCurrency`),
    apply: editJobs((job) => {
      job.billing.plantedCurrency = 'CU';
    }),
  },
  {
    name: 'undeclared-metadata-object',
    description: 'The metadata of each job gains an object with fields of its own',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: drift('undeclared', `${JOB}/metadata/plantedTelemetry(/.*)?`),
    apply: editJobs((job) => {
      job.metadata.plantedTelemetry = { region: { zone: 'b' } };
    }),
  },
  {
    name: 'undeclared-flow-input-field',
    description: 'Each input of a workflow node gains a field',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: drift('undeclared', `${JOB}/metadata/flow/\\d+/inputs/\\d+/plantedTooltip`),
    apply: editJobs((job) => {
      for (const node of job.metadata.flow ?? []) {
        for (const input of node.inputs ?? []) input.plantedTooltip = 'New';
      }
    }),
  },
  {
    name: 'undeclared-asset-property',
    description: 'The properties of each asset gain a field',
    operations: ASSET_OPERATIONS,
    expect: drift('undeclared', `${ASSET}/properties/plantedColors`),
    apply: editAssets((asset) => {
      asset.properties.plantedColors = 'srgb';
    }),
  },
  {
    name: 'undeclared-upload-field',
    description: 'Each upload gains a field',
    operations: ['uploadsCreate', 'uploadsRetrieve', 'uploadsTriggerAction'],
    expect: drift('undeclared', '/upload/plantedChecksum'),
    apply: editUpload((upload) => {
      upload.plantedChecksum = 'sha256';
    }),
  },
  {
    name: 'new-job-type',
    description: 'A job has an unknown type',
    operations: ['jobsRetrieve'],
    expect: { ...drift('enum', '/job/jobType'), consequences: ['agreement', 'submission'] },
    apply: editJobs((job) => {
      job.jobType = 'planted-type';
    }),
  },
  {
    name: 'new-job-status',
    description: 'A job that warms up has an unknown status, in its history too',
    operations: ['jobsRetrieve'],
    expect: {
      ...drift('enum', '/job/(status|statusHistory/\\d+/status)'),
      consequences: ['agreement', 'history'],
    },
    apply: editJobs((job) => {
      if (job.status !== 'warming-up') return;
      job.status = 'planted-status';
      job.statusHistory.at(-1).status = 'planted-status';
    }),
  },
  {
    name: 'new-asset-source',
    description: 'An asset has an unknown source',
    operations: ASSET_OPERATIONS,
    // The asset list keeps the known one.
    expect: { ...drift('enum', `${ASSET}/source`), consequences: ['agreement'] },
    apply: editAssets((asset) => {
      asset.source = 'planted-source';
    }),
  },
  {
    name: 'new-asset-type',
    description: 'The metadata of an asset has an unknown type',
    operations: ['assetsRetrieve'],
    expect: drift('enum', '/asset/metadata/type'),
    apply: editAssets((asset) => {
      asset.metadata.type = 'planted-source';
    }),
  },
  {
    name: 'new-edit-capability',
    description: 'An asset has an unknown edit capability',
    operations: ['assetsRetrieve'],
    expect: drift('enum', '/asset/editCapabilities/\\d+'),
    apply: editAssets((asset) => {
      asset.editCapabilities.push('PLANTED');
    }),
  },
  {
    name: 'null-in-optional-field',
    description: 'The author of a job is null, which the document does not allow',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: drift('null', `${JOB}/authorId`),
    apply: editJobs((job) => {
      job.authorId = null;
    }),
  },
  {
    name: 'null-in-nullable-field',
    description: 'The error of a job is null, which the document allows',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: { kind: 'none' },
    apply: editJobs((job) => {
      job.metadata.error ??= null;
    }),
  },
  {
    name: 'null-in-required-field',
    description: 'The time of a job’s last change is null',
    operations: ['jobsRetrieve'],
    expect: violation('type', '/job/updatedAt'),
    apply: editJobs((job) => {
      job.updatedAt = null;
    }),
  },
  {
    name: 'missing-job-progress',
    description: 'A job lacks its progress',
    operations: ['jobsRetrieve'],
    expect: violation('required', '/job(/progress)?'),
    apply: editJobs((job) => {
      delete job.progress;
    }),
  },
  {
    name: 'missing-asset-mime-type',
    description: 'Assets lack their media type',
    operations: ASSET_OPERATIONS,
    expect: violation('required', `${ASSET}(/mimeType)?`),
    apply: editAssets((asset) => {
      delete asset.mimeType;
    }),
  },
  {
    name: 'missing-upload-status',
    description: 'An upload lacks its status',
    operations: ['uploadsRetrieve'],
    expect: violation('required', '/upload(/status)?'),
    apply: editUpload((upload) => {
      delete upload.status;
    }),
  },
  {
    name: 'missing-list',
    description: 'The job list lacks its jobs',
    operations: ['jobsList'],
    expect: violation('required', '(/jobs)?'),
    apply: editBody((body) => {
      delete body.jobs;
    }),
  },
  {
    name: 'progress-as-string',
    description: 'The progress of a job is a string',
    operations: ['jobsRetrieve'],
    expect: violation('type', '/job/progress'),
    apply: editJobs((job) => {
      job.progress = String(job.progress);
    }),
  },
  {
    name: 'size-as-string',
    description: 'The size of assets is a string',
    operations: ASSET_OPERATIONS,
    expect: violation('type', `${ASSET}/properties/size`),
    apply: editAssets((asset) => {
      asset.properties.size = String(asset.properties.size);
    }),
  },
  {
    name: 'tags-as-object',
    description: 'The tags of an asset are an object',
    operations: ['assetsRetrieve'],
    expect: violation('type', '/asset/tags'),
    apply: editAssets((asset) => {
      asset.tags = Object.fromEntries(asset.tags.map((tag: string) => [tag, true]));
    }),
  },
  {
    name: 'progress-above-one',
    description: 'The progress of a finished job is 1.5',
    operations: JOB_OPERATIONS,
    expect: violation('maximum', `${JOB}/progress`),
    apply: editJobs((job) => {
      if (job.progress === 1) job.progress = 1.5;
    }),
  },
  {
    name: 'progress-below-zero',
    description: 'The progress of a waiting job is -1',
    operations: JOB_OPERATIONS,
    expect: violation('minimum', `${JOB}/progress`),
    apply: editJobs((job) => {
      if (job.status === 'queued') job.progress = -1;
    }),
  },
  {
    name: 'bad-date-time',
    description: 'The creation time of jobs is not RFC 3339',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: violation('format', `${JOB}/createdAt`),
    apply: editJobs((job) => {
      job.createdAt = new Date(job.createdAt).toUTCString();
    }),
  },
  {
    name: 'bad-uri',
    description: 'The URL of assets has no scheme',
    operations: ASSET_OPERATIONS,
    expect: violation('format', `${ASSET}/url`),
    apply: editAssets((asset) => {
      asset.url = `cdn.example.com/${asset.id}.png`;
    }),
  },
  {
    name: 'closed-enum-broken',
    description: 'The privacy of assets is outside its closed enum',
    operations: ASSET_OPERATIONS,
    expect: violation('enum', `${ASSET}/privacy`),
    apply: editAssets((asset) => {
      asset.privacy = 'secret';
    }),
  },
  {
    name: 'const-broken',
    description: 'A workflow node has false where the document allows only true',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: violation('const', `${JOB}/metadata/flow/\\d+/includeOutputsInWorkflowJob`),
    apply: editJobs((job) => {
      for (const node of job.metadata.flow ?? []) {
        if (node.includeOutputsInWorkflowJob) node.includeOutputsInWorkflowJob = false;
      }
    }),
  },
  {
    name: 'dimensions-of-two',
    description: 'The dimensions of a 3D asset lack their depth',
    operations: ASSET_OPERATIONS,
    expect: violation('minItems', `${ASSET}/properties/dimensions`),
    apply: editAssets((asset) => {
      asset.properties.dimensions?.pop();
    }),
  },
];
