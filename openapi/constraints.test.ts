import { describe, expect, it } from 'vitest';
import { loadDocument, readJson, type Schema } from './testing/document.js';
import { createValidator } from './testing/validator.js';

const document = await loadDocument();
const validate = createValidator(document, { validateFormats: true });
const keywords = (name: string, value: unknown) =>
  validate(name, value).map((error) => error.keyword);

const patterns: [name: string, accepted: string[], refused: string[]][] = [
  [
    'ImageReference',
    [
      'asset_GTrL3mq4SXWyMxkOHRxlpw',
      'asset_staging_c3db56036dff0e6adb8ef4bb',
      'GTrL3mq4SXWyMxkOHRxlpw',
      'data:image/png;base64,iVBORw0=',
      'data:image/svg+xml;base64,PA',
    ],
    [
      '',
      'a/b',
      'an image',
      'data:text/plain;base64,aGk=',
      'data:image/png,raw',
      'https://a.b/c.png',
    ],
  ],
  [
    'BackgroundColor',
    ['#fff', '#ffff', '#FFFFFF', '#ffffff80', 'white', 'transparent'],
    ['', '#ff', '#fffff', 'rgb(0, 0, 0)', 'ffffff#'],
  ],
  [
    'CropBackgroundColor',
    ['#fff', 'white', 'transparent', 'rgb(0,128,255)', 'rgba(0, 128, 255, 0.5)'],
    ['', 'rgb(0, 0)', 'rgba(0, 0, 0, 2)', 'rgb(a, b, c)'],
  ],
];

describe.each(patterns)('%s', (name, accepted, refused) => {
  it.each(accepted)('accepts %j', (value) => expect(keywords(name, value)).toEqual([]));
  it.each(refused)('refuses %j', (value) => expect(keywords(name, value)).toEqual(['pattern']));
});

describe('PatchRequest', () => {
  const image = 'asset_GTrL3mq4SXWyMxkOHRxlpw';

  it.each([
    { image, backgroundColor: 'transparent' },
    { image, backgroundColor: 'transparent', format: 'png' },
    { image, backgroundColor: 'white', format: 'jpeg' },
    { image, format: 'jpeg' },
    { image, position: { x: -1, y: -1 } },
    { image, addedLater: true },
  ])('accepts %j', (value) => expect(keywords('PatchRequest', value)).toEqual([]));

  it('refuses a transparent JPEG', () => {
    const value = { image, backgroundColor: 'transparent', format: 'jpeg' };
    expect(keywords('PatchRequest', value)).toEqual(['not']);
  });
});

describe('the answers to a dry run, and the price of a job', () => {
  it.each([
    ['PatchResponse', { creativeUnitsCost: 12, creativeUnitsDiscount: 0, job: {} }],
    ['PatchResponse', { creativeUnitsCost: 0, job: {} }],
    ['PatchPaymentRequired', { statusCode: 402, message: 'Dry run completed', estimatedCost: 12 }],
    ['PatchResponse', { creativeUnitsCost: 12, creativeUnitsDiscount: 0 }],
    ['CostEstimate', { creativeUnitsCost: 0.1234567 }],
    ['CostEstimate', { creativeUnitsCost: 7.25, costDetails: { generation: 6, gate: 1.25 } }],
    ['JobBilling', { cuCost: 6, cuCostDetails: { gate: 1.25, upscale: null }, cuDiscount: 0 }],
  ])('%s accepts %j', (name, value) => expect(validate(name, value)).toEqual([]));

  it.each([
    ['PatchResponse', { creativeUnitsCost: 12, job: { jobId: 'job_1' } }],
    ['PatchResponse', { job: {} }],
    ['CostEstimate', { creativeUnitsCost: 7, costDetails: { gate: null } }],
    ['CostEstimate', { creativeUnitsDiscount: 0 }],
    ['DryRunCompleted', { statusCode: 400, message: 'Dry run completed', estimatedCost: 12 }],
  ])('%s refuses %j', (name, value) => expect(validate(name, value)).not.toEqual([]));
});

describe('ErrorBody', () => {
  it.each([
    { status: 'error', code: 'INVALID_PARAMETER', message: 'Wrong' },
    { statusCode: 400, error: 'Bad Request', message: 'Wrong' },
    { name: 'ModelAccessRestrictedError', reason: 'Plan', details: { currentPlan: 'a' } },
    { reason: 'Wrong', trace_id: 'tr_1' },
    { reason: 'Too soon', traceId: 'tr_1', remainingSeconds: 0.5 },
    { reason: 'Too many', details: { actionName: 'patch-image', actionLimit: 5 } },
    { error: 'Too much', code: 'QUOTA_EXCEEDED' },
    { message: 'Forbidden' },
  ])('accepts %j', (value) => expect(validate('ErrorBody', value)).toEqual([]));

  it.each([{}, { status: 'error', code: 'X' }, { statusCode: 400 }, 'Bad Gateway'])(
    'refuses %j',
    (value) => expect(validate('ErrorBody', value)).not.toEqual([]),
  );
});

describe('bounds', () => {
  const { job } = readJson<{ job: object }>('examples/job/success.json');
  const { asset } = readJson<{ asset: { metadata: object; properties: object } }>(
    'examples/asset/image.json',
  );
  const finding = {
    ...{ category: 'artist-style', filterId: 'filter_1', filterName: 'Logos' },
    ...{ flagged: false, reason: 'A logo' },
  };
  const failure = { statusCode: 400, error: 'Bad Request', message: 'Wrong' };

  /** A value that breaks one statement of a schema; every bound needs one. */
  const broken: [name: string, value: unknown, keyword: string][] = [
    ['Job', { ...job, progress: 1.01 }, 'maximum'],
    ['Job', { ...job, progress: -0.01 }, 'minimum'],
    ['Job', { ...job, createdAt: 'yesterday' }, 'format'],
    ['Asset', { ...asset, outputIndex: -1 }, 'minimum'],
    ['Asset', { ...asset, outputIndex: 0.5 }, 'type'],
    ['Asset', { ...asset, url: 'not an address' }, 'format'],
    ['AssetMetadata', { ...asset.metadata, bbox: [0, 0, 1] }, 'minItems'],
    ['AssetMetadata', { ...asset.metadata, bbox: [0, 0, 1, 1, 1] }, 'maxItems'],
    ['AssetMetadata', { ...asset.metadata, outputIndex: -1 }, 'minimum'],
    ['AssetMetadata', { ...asset.metadata, seed: true }, 'type'],
    ['AssetProperties', { ...asset.properties, dimensions: [1, 2] }, 'minItems'],
    ['AssetProperties', { ...asset.properties, dimensions: [1, 2, 3, 4] }, 'maxItems'],
    ['CameraPose', { position: [0, 0], target: [0, 0, 0] }, 'minItems'],
    ['CameraPose', { position: [0, 0, 0, 0], target: [0, 0, 0] }, 'maxItems'],
    ['CameraPose', { position: [0, 0, 0], target: [0, 0] }, 'minItems'],
    ['CameraPose', { position: [0, 0, 0], target: [0, 0, 0, 0] }, 'maxItems'],
    ['IpFinding', { ...finding, confidence: -0.01 }, 'minimum'],
    ['IpFinding', { ...finding, confidence: 1.01 }, 'maximum'],
    ['EmptyJob', { jobId: 'job_1' }, 'maxProperties'],
    ['HttpError', { ...failure, statusCode: 399 }, 'minimum'],
    ['HttpError', { ...failure, statusCode: 600 }, 'maximum'],
    ['AssetBulkRequest', { assetIds: Array.from({ length: 201 }, () => 'asset_1') }, 'maxItems'],
    ['AssetDeleteRequest', { assetIds: Array(101).fill('asset_1') }, 'maxItems'],
    [
      'AssetArchiveQuery',
      { assetIds: Array(1001).fill('asset_1'), inferenceIds: [], modelIds: [] },
      'maxItems',
    ],
    ['CollectionAssetsRequest', { assetIds: Array(50).fill('asset_1') }, 'maxItems'],
    ['UploadCreateRequest', { parts: 0 }, 'minimum'],
    ['UploadCreateRequest', { parts: 10_001 }, 'maximum'],
  ];

  it.each(broken)('%s is broken by example %#', (name, value, keyword) => {
    expect(keywords(name, value)).toEqual([keyword]);
  });

  it('are each broken by an example', () => {
    const values = [
      ...broken,
      ...patterns.flatMap(([name, , refused]) => refused.map((each) => [name, each] as const)),
    ];
    const seen = values.flatMap(([name, value]) =>
      validate(name, value).map(({ schemaPath }) =>
        schemaPath.replace(/^#(?!\/components)/, `#/components/schemas/${name}`),
      ),
    );
    const bounds = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      boundsOf(schema, `#/components/schemas/${name}`),
    );
    expect(bounds.length).toBeGreaterThan(20);
    expect(
      bounds.filter((bound) => !seen.includes(bound)),
      'Add a value that breaks each bound, and no other statement, to this file',
    ).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['AssetMetadata', { ...asset.metadata, seed: 7 }],
    ['AssetMetadata', { ...asset.metadata, seed: '7' }],
    ['AssetMetadata', { ...asset.metadata, detailsLevel: -1000, points: [] }],
    ['AssetBulkRequest', { assetIds: Array.from({ length: 200 }, () => 'asset_1') }],
    ['UploadCreateRequest', { parts: 10_000 }],
  ])('%s is satisfied by example %#', (name, value) => expect(keywords(name, value)).toEqual([]));
});

/** Pointers to the keywords of a schema, and of its parts, that bound a value. */
function boundsOf(schema: Schema, pointer: string): string[] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const { oneOf = [], allOf = [] } = schema as { oneOf?: Schema[]; allOf?: Schema[] };
  const parts: [string, unknown][] = [
    ...Object.entries(properties).map(([name, each]) => [`properties/${name}`, each] as const),
    ...Object.entries({ anyOf, oneOf, allOf }).flatMap(([keyword, list]) =>
      list.map((each, index) => [`${keyword}/${index}`, each] as const),
    ),
    ...Object.entries({ items, additionalProperties }),
  ].map(([name, each]) => [name, each]);
  return [
    ...Object.keys(schema)
      .filter((keyword) =>
        /^(?:pattern|multipleOf|uniqueItems|(?:exclusive)?m(?:in|ax)\w+)$/i.test(keyword),
      )
      .map((keyword) => `${pointer}/${keyword}`),
    ...parts.flatMap(([name, each]) =>
      typeof each === 'object' && each !== null
        ? boundsOf(each as Schema, `${pointer}/${name}`)
        : [],
    ),
  ];
}
