import { plainPng } from './plain.js';
import type { Asset, Job, JobStatus, Json } from './records.js';
import { canDraw, sharp } from './sharp.js';
import { type AssetEntry, AUTHOR_ID, OWNER_ID, type Store } from './store.js';

export const PUBLIC_IMAGE_ID = 'asset_Pb1icRiverSunsetImage01';
/** The asset of the document's examples, so that programs of the pages run as they stand. */
export const PRIVATE_IMAGE_ID = 'asset_GTrL3mq4SXWyMxkOHRxlpw';
/** A patch that uses it is refused with 403 because of the plan. */
export const PLAN_RESTRICTED_ASSET_ID = 'asset_PlanRestrictedModel001';
export const MESH_ID = 'asset_3dTreasureChestMesh0001';
export const COLLECTION_ID = 'collection_9sLmXcVtRq';
export const FAILED_JOB_ID = 'job_Fa1ledUpscaleWithHint001';
export const WORKFLOW_JOB_ID = 'job_Workf1owWithNestedFlow01';

const WORKFLOW_ID = 'workflow_Hs5mQw8ZtYc2LkVb';
const OTHER_AUTHOR_ID = 'user_2KdXw6yGfQj8NzTmBvLcRs';
const HOUR = 3_600_000;

/** Fills a store with the records of an older project. */
export async function seed(store: Store, now: Date): Promise<void> {
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR).toISOString();
  for (const entry of await assets(ago)) store.addAsset(entry);
  const createdAt = ago(60);
  store.collections.set(COLLECTION_ID, {
    id: COLLECTION_ID,
    name: 'Knights',
    ownerId: OWNER_ID,
    createdAt,
    updatedAt: createdAt,
  });
  for (const job of jobs(ago)) store.addJob({ job, cancelRequested: false });
}

async function assets(ago: (hours: number) => string): Promise<AssetEntry[]> {
  const river = await gradient(96, 64, '#f08030');
  const knight = await gradient(64, 96, '#204080');
  const image = (id: string, bytes: Buffer, width: number, height: number, age: number) =>
    asset(id, bytes, ago(age), {
      kind: 'image',
      mimeType: 'image/png',
      metadata: {
        kind: 'image',
        type: 'txt2img',
        prompt: 'a wide river at sunset',
        seed: '3141592653',
        width,
        height,
        guidance: 3.5,
        numInferenceSteps: 28,
        concepts: [{ modelId: 'model_river-styles', scale: 0.8 }],
      },
      properties: { size: bytes.length, width, height },
      editCapabilities: ['GENERATIVE_FILL', 'PIXELATE', 'UPSCALE', 'VECTORIZATION'],
      source: 'txt2img',
      description: 'A river that runs into the evening light',
      nsfw: [],
      outputIndex: 0,
    });
  const shared = image(PUBLIC_IMAGE_ID, river, 96, 64, 60);
  shared.asset.privacy = 'public';
  const mesh = meshFile();
  const sound = soundFile();
  const clip = Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isomiso2', 'latin1');
  return [
    shared,
    image(PRIVATE_IMAGE_ID, knight, 64, 96, 50),
    image(PLAN_RESTRICTED_ASSET_ID, knight, 64, 96, 49),
    asset(
      MESH_ID,
      mesh,
      ago(40),
      {
        kind: '3d',
        mimeType: 'model/gltf-binary',
        metadata: { kind: '3d', type: 'img23d', parentId: PUBLIC_IMAGE_ID },
        properties: {
          size: mesh.length,
          format: 'glb',
          dimensions: [1.25, 0.8, 0.75],
          vertexCount: 5120,
          faceCount: 9984,
          hasUVs: true,
          hasNormals: true,
          hasAnimations: false,
          hasSkeleton: false,
          cameraMode: 'turntable',
          cameraTrajectory: [{ position: [0, 1.5, 3], target: [0, 0.5, 0], fov: 45 }],
          hasFullPreview: true,
        },
        source: 'img23d',
      },
      { thumbnail: PUBLIC_IMAGE_ID, preview: PUBLIC_IMAGE_ID },
    ),
    asset('asset_AudioTavernAmbience0001', sound, ago(30), {
      kind: 'audio',
      mimeType: 'audio/wav',
      metadata: { kind: 'audio', type: 'txt2audio', prompt: 'a busy tavern', seed: 27182818 },
      properties: {
        size: sound.length,
        duration: 0.1,
        bitrate: 64_000,
        channels: 1,
        sampleRate: 8000,
        codecName: 'pcm_u8',
        classification: 'effect',
      },
      source: 'txt2audio',
    }),
    asset(
      'asset_VideoCastleFlyover00001',
      clip,
      ago(20),
      {
        kind: 'video',
        mimeType: 'video/mp4',
        metadata: { kind: 'video', type: 'img2video', parentId: PUBLIC_IMAGE_ID },
        properties: {
          size: clip.length,
          duration: 5.04,
          frameRate: 24,
          nbFrames: 121,
          width: 1280,
          height: 720,
          codecName: 'h264',
        },
        source: 'img2video',
      },
      { firstFrame: PUBLIC_IMAGE_ID, lastFrame: PRIVATE_IMAGE_ID, thumbnail: PUBLIC_IMAGE_ID },
    ),
  ];
}

function asset(
  id: string,
  bytes: Buffer,
  date: string,
  about: Pick<Asset, 'kind' | 'mimeType' | 'metadata' | 'properties' | 'source'> & Partial<Asset>,
  links: AssetEntry['links'] = {},
): AssetEntry {
  return {
    bytes,
    links,
    asset: {
      id,
      authorId: AUTHOR_ID,
      ownerId: OWNER_ID,
      collectionIds: [COLLECTION_ID],
      createdAt: date,
      updatedAt: date,
      editCapabilities: [],
      privacy: 'private',
      status: 'success',
      tags: ['fantasy'],
      ...about,
    },
  };
}

/** Oldest first, in order of creation. */
function jobs(ago: (hours: number) => string): Job[] {
  const one = (
    jobId: string,
    jobType: string,
    age: number,
    states: readonly JobStatus[],
    progress: number,
    metadata: Record<string, Json>,
    authorId = AUTHOR_ID,
  ): Job => {
    const statusHistory = states.map((status, index) => ({ status, date: ago(age - index / 60) }));
    return {
      jobId,
      jobType,
      status: states.at(-1) ?? 'queued',
      progress,
      statusHistory,
      createdAt: ago(age),
      updatedAt: statusHistory.at(-1)?.date ?? ago(age),
      authorId,
      ownerId: OWNER_ID,
      billing: { cuCost: 5, cuDiscount: 0 },
      metadata,
    };
  };
  const started: JobStatus[] = ['queued', 'warming-up', 'in-progress'];
  return [
    one(
      'job_Txt2imgRiverSunset000001',
      'image-generation',
      60,
      [...started, 'finalizing', 'success'],
      1,
      {
        input: { prompt: 'a wide river at sunset', numOutputs: 1 },
        assetIds: [PUBLIC_IMAGE_ID],
        error: null,
      },
    ),
    one(FAILED_JOB_ID, 'upscale', 48, [...started, 'failure'], 0.5, {
      input: { image: PRIVATE_IMAGE_ID, scalingFactor: 32 },
      assetIds: [],
      error: 'The upscaled image would be larger than the model allows',
      hint: 'Choose a smaller scaling factor and try again.',
    }),
    one(
      'job_Cance1edTextureMarble001',
      'texture',
      36,
      ['queued', 'in-progress', 'canceled'],
      0.3,
      {
        input: { prompt: 'white marble' },
      },
      OTHER_AUTHOR_ID,
    ),
    one(WORKFLOW_JOB_ID, 'workflow', 24, [...started, 'success'], 1, {
      input: { theme: 'winter' },
      assetIds: [PUBLIC_IMAGE_ID, MESH_ID],
      workflowId: WORKFLOW_ID,
      flow: workflowFlow(),
    }),
    one('job_Fina1izingRestyleKnight1', 'restyle', 5, [...started, 'finalizing'], 0.95, {
      input: { image: PRIVATE_IMAGE_ID, style: 'claymation' },
    }),
    one(
      'job_InProgressSegmentRiver01',
      'segment',
      4,
      started,
      0.5,
      {
        input: { image: PUBLIC_IMAGE_ID },
      },
      OTHER_AUTHOR_ID,
    ),
    one('job_PendingApprovalWorkflow1', 'workflow', 3, ['queued', 'pending'], 0, {
      input: { theme: 'autumn' },
      workflowId: WORKFLOW_ID,
    }),
    one('job_WarmingUpCustomModel0001', 'custom', 2, ['queued', 'warming-up'], 0.05, {
      input: { modelId: 'model_river-styles' },
    }),
    one('job_UploadQueuedNotAGenerat1', 'upload', 1.5, ['queued'], 0, {}),
    one('job_QueuedPixe1ateKnight0001', 'pixelate', 1, ['queued'], 0, {
      input: { image: PRIVATE_IMAGE_ID, pixelGridSize: 32 },
    }),
  ];
}

function workflowFlow(): Json {
  return [
    {
      id: 'node_prompt',
      type: 'generate-prompt',
      status: 'success',
      output: 'a wide river in winter',
      inputs: [
        {
          name: 'theme',
          type: 'string',
          label: 'Theme',
          value: 'winter',
          allowedValues: ['winter', 'summer'],
          required: { always: true },
          maxLength: 80,
        },
      ],
    },
    {
      id: 'node_image',
      type: 'model',
      status: 'success',
      dependsOn: ['node_prompt'],
      includeOutputsInWorkflowJob: true,
      count: 1,
      modelId: 'model_river-styles',
      jobId: 'job_Txt2imgRiverSunset000001',
      assets: [{ assetId: PUBLIC_IMAGE_ID, url: 'https://cdn.example.com/river.png' }],
      inputs: [
        {
          name: 'prompt',
          type: 'string',
          prompt: true,
          ref: { node: 'node_prompt', name: 'output' },
        },
        { name: 'guidance', type: 'number', min: 0, max: 20, step: 0.5, default: 3.5 },
      ],
    },
    {
      id: 'node_choice',
      type: 'logic',
      status: 'skipped',
      dependsOn: ['node_image'],
      logicType: 'if-else',
      logic: { cases: [{ condition: 'theme == "summer"', value: 'upscale' }], default: 'stop' },
    },
  ];
}

async function gradient(width: number, height: number, colour: string): Promise<Buffer> {
  if (!canDraw) return plainPng(width, height, colour);
  const overlay = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>` +
      `<linearGradient id="g" x2="0" y2="1"><stop stop-color="${colour}"/>` +
      `<stop offset="1" stop-color="black"/></linearGradient></defs>` +
      `<rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  );
  return sharp(overlay).png().toBuffer();
}

/** A valid, empty binary glTF file. */
function meshFile(): Buffer {
  const scene = Buffer.from('{"asset":{"version":"2.0"}} ');
  const head = Buffer.alloc(20);
  head.write('glTF', 0, 'latin1');
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(head.length + scene.length, 8);
  head.writeUInt32LE(scene.length, 12);
  head.write('JSON', 16, 'latin1');
  return Buffer.concat([head, scene]);
}

/** A tenth of a second of silence, as an 8-bit mono WAV file. */
function soundFile(): Buffer {
  const samples = Buffer.alloc(800, 0x80);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
