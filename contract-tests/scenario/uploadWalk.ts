import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type {
  AssetTagsChange,
  AssetUploadResponse,
  UploadResponse,
} from '../../generated/schema.js';
import { isLoopback } from '../../src/address.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset, Upload } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { accepts, noServerError } from '../engine/judgement.js';
import { keeping } from '../engine/kept.js';
import { mostLooks, mostReadings, pauseMs, persists } from '../engine/persists.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { askStorage, fileFindings, fileOf, statusOf } from './assetFiles.js';
import { saysSame } from './instants.js';
import { readPng } from './png.js';
import { originals, readAsset } from './records.js';

/** Two pixels, red and blue. */
const image = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==',
  'base64',
);
const fileName = 'contract-suite.png';
const asked = {
  kind: 'image',
  fileName,
  contentType: 'image/png',
  fileSize: image.length,
} as const;
const severalParts = 3;

/** What the walk leaves behind, by the operation that makes it. */
export const uploadLeftovers: Readonly<Record<string, number>> = {
  uploadsCreate: 2,
  // One is what becomes of an upload.
  assetsUpload: 2,
};

/** Makes an upload in parts, and one up to its end: its steps, its asset and its file. */
export function uploadWalk(contract: Contract): Check {
  const { document } = contract;
  const create = operationNamed(document, 'uploadsCreate');
  const retrieve = operationNamed(document, 'uploadsRetrieve');
  const act = operationNamed(document, 'uploadsTriggerAction');
  const one = operationNamed(document, 'assetsRetrieve');
  return toWalkCheck(contract, {
    name: 'upload',
    operation: create,
    title: 'of an image, in parts, to its asset',
    effect: 'writes',
    needs: ['stored-records'],
    async run(walk) {
      const start = async (parts: number): Promise<Upload | undefined> => {
        const body = await walk.take(create, walk.plan(create, { body: { ...asked, parts } }));
        if (!isObject<UploadResponse>(body)) return undefined;
        const upload = body.upload as Upload;
        walk.violates(create, ...createdFindings(walk, upload, parts));
        return upload;
      };
      await storeAtOnce(walk);
      const empty = await start(severalParts);
      if (empty !== undefined) walk.violates(act, ...(await completedEmpty(walk, empty)));
      const upload = await start(1);
      const [part] = upload?.parts ?? [];
      if (upload === undefined || part === undefined || walk.violations.length > 0)
        return undefined;
      const stored = await askStorage(walk, part.url, { method: 'PUT', body: image });
      if (!stored?.ok) {
        walk.violates(create, partRefused(stored));
        return undefined;
      }
      const parameters = { uploadId: upload.id };
      const read = walk.plan(retrieve, { parameters });
      const sent = JSON.stringify(asked);
      const trip = { write: create, answered: retrieve, sent, mayLack: false };
      const before = await walk.take(retrieve, read, keeping(accepts, trip));
      if (isObject<UploadResponse>(before))
        walk.violates(retrieve, ...changedFindings(upload, before.upload as Upload));
      const complete = walk.plan(act, { parameters, body: { action: 'complete' } });
      const done = await walk.take(act, complete);
      if (!isObject<UploadResponse>(done)) return undefined;
      let last = done.upload as Upload;
      // The first readings may come from a replica that lags behind the answer to the request.
      let lags = 0;
      for (let reading = 0; reading < mostReadings && !isFinal(last); reading += 1) {
        await pause(pauseMs(walk.target, reading));
        const body = await walk.take(retrieve, read);
        if (!isObject<UploadResponse>(body)) return undefined;
        const next = body.upload as Upload;
        const steps = stepFindings(last, next);
        if (steps.length > 0 && lags === reading && lags < mostLooks) {
          lags += 1;
          continue;
        }
        walk.violates(retrieve, ...steps, ...changedFindings(upload, next));
        last = next;
      }
      if (last.status !== 'imported' || !last.entityId) {
        walk.violates(retrieve, neverImported(last));
        return undefined;
      }
      // What was imported stays so.
      const later = await walk.take(retrieve, read);
      if (isObject<UploadResponse>(later)) {
        const next = later.upload as Upload;
        walk.violates(retrieve, ...stepFindings(last, next), ...changedFindings(upload, next));
        if (next.entityId !== last.entityId)
          walk.violates(retrieve, odd('entityId', last.entityId, String(next.entityId)));
      }
      const asset = await readAsset(walk, last.entityId, originals);
      if (asset === undefined) return undefined;
      walk.violates(one, ...assetFindings(asset), ...(await fileFindings(walk, asset)));
      if (walk.violations.length === 0) walk.violates(one, ...(await byteFindings(walk, asset)));
      await tagAndUntag(walk, asset.id);
      return undefined;
    },
  });
}

/** An image that is sent inline is stored as it is; it may be written anew, with the same pixels. */
async function storeAtOnce(walk: Walk): Promise<void> {
  const make = operationNamed(walk.contract.document, 'assetsUpload');
  const body = { name: fileName, image: image.toString('base64') };
  const made = await walk.take(make, walk.plan(make, { body }));
  if (!isObject<AssetUploadResponse>(made)) return;
  const asset = await readAsset(walk, (made.asset as Asset).id, originals);
  if (asset === undefined) return;
  const stored = await fileOf(walk, asset);
  if (!(stored instanceof Uint8Array)) walk.violates(make, ...stored);
  else if (isAnother(stored)) walk.violates(make, anotherFile());
}

/** Whether a file shows another image; one that is not a plain PNG is not judged. */
function isAnother(stored: Uint8Array): boolean {
  const [sent, found] = [readPng(image), readPng(stored)];
  if (sent === undefined || found === undefined || image.equals(stored)) return false;
  if (sent.width !== found.width || sent.height !== found.height) return true;
  const rows = Array.from({ length: sent.height }, (_, y) => y);
  const columns = Array.from({ length: sent.width }, (_, x) => x);
  return rows.some((y) => columns.some((x) => !isDeepStrictEqual(found.at(x, y), sent.at(x, y))));
}

/** The original of a file is what was sent, byte for byte; what a service converts it to shows the same. */
async function byteFindings(walk: Walk, asset: Asset): Promise<Finding[]> {
  const { url, originalFileUrl = url } = asset;
  const original = await fileOf(walk, { ...asset, url: originalFileUrl });
  const shown = url === originalFileUrl ? original : await fileOf(walk, asset);
  const isOther =
    (original instanceof Uint8Array && !image.equals(original)) ||
    (shown instanceof Uint8Array && isAnother(shown));
  return isOther ? [anotherFile()] : [];
}

function anotherFile(): Finding {
  return {
    pointer: '/asset/url',
    documentPointer: '/components/schemas/Asset/properties/url',
    ...{ keyword: 'upload', expected: 'the file that was sent', actual: 'another file' },
    message: 'asset.url leads to another file than the one that was sent.',
  };
}

const tag = 'contract-suite';
/** Added together with the other, and not removed with it. */
const lasting = 'contract-suite-lasting';

/** Tags that were added are there, and one that was removed is not. */
async function tagAndUntag(walk: Walk, assetId: string): Promise<void> {
  const update = operationNamed(walk.contract.document, 'assetsUpdateTags');
  for (const [change, isThere] of [['add', true] as const, ['delete', false] as const]) {
    const body = { [change]: isThere ? [tag, lasting] : [tag] };
    const asked = walk.plan(update, { parameters: { assetId }, body });
    const response = await walk.receive(update, asked);
    const answer = response?.body;
    if (!isObject<AssetTagsChange>(answer)) return;
    const name = isThere ? 'added' : 'deleted';
    const told = answer[name];
    // If the change was made by the first of two requests, the answer to the second rightly names none.
    if (!response?.isRepeated && !(Array.isArray(told) && told.includes(tag))) {
      const actual = JSON.stringify(told) ?? 'nothing';
      walk.violates(update, {
        ...{ pointer: `/${name}`, keyword: 'kept', expected: tag, actual },
        documentPointer: `/components/schemas/AssetTagsChange/properties/${name}`,
        message: `The tag ${tag} is not in ${name} of the answer to the request for it.`,
      });
    }
    for (let look = 1; ; look += 1) {
      const asset = await readAsset(walk, assetId);
      if (asset === undefined) return;
      const isKept = asset.tags.includes(lasting);
      if (isKept && asset.tags.includes(tag) === isThere) {
        const again = walk.plan(update, {
          parameters: { assetId },
          body: { ...body, strict: true },
        });
        let status = 0;
        const isDone = async () => {
          status = (await walk.receive(update, again, noServerError))?.status ?? 0;
          return status >= 200 && status < 300;
        };
        if ((await isDone()) && (await persists(walk.target, isDone)))
          walk.violates(update, doneAgain(name, status));
        break;
      }
      // The answer may come from a replica that lags.
      if (look < mostLooks) {
        await pause(walk.target.pollIntervalMs);
        continue;
      }
      const must = isThere || !isKept;
      const which = isKept ? tag : lasting;
      const [expected, what] = must
        ? [`${which} among them`, 'was added, but the asset lacks it']
        : [`no ${which}`, 'was removed, but the asset has it'];
      walk.violates(update, {
        ...{ pointer: '/asset/tags', documentPointer: '/components/schemas/Asset/properties/tags' },
        ...{ keyword: 'kept', expected, actual: asset.tags.join() || 'no tags' },
        message: `The tag ${which} ${what}.`,
      });
      return;
    }
  }
}

/** With `strict`, a change of tags that changes nothing is refused. */
function doneAgain(name: 'added' | 'deleted', status: number): Finding {
  return {
    ...{ pointer: '', keyword: 'strict', expected: 'a 4xx status' },
    actual: String(status),
    documentPointer: '/components/schemas/AssetTagsRequest/properties/strict',
    message: `The tag ${tag} was ${name} a second time, which strict forbids.`,
  };
}

/** An upload without its parts cannot be completed: it must be refused, or fail. */
async function completedEmpty(walk: Walk, { id }: Upload): Promise<Finding[]> {
  const { document } = walk.contract;
  const act = operationNamed(document, 'uploadsTriggerAction');
  const retrieve = operationNamed(document, 'uploadsRetrieve');
  const parameters = { uploadId: id };
  const complete = walk.plan(act, { parameters, body: { action: 'complete' } });
  const answer = await walk.receive(act, complete, noServerError);
  if (answer === undefined || answer.status >= 400) return [];
  const read = walk.plan(retrieve, { parameters });
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const body = await walk.take(retrieve, read);
    const upload = isObject<UploadResponse>(body) ? (body.upload as Upload) : undefined;
    if (upload?.status === 'imported')
      return [odd('status', 'a refusal or a failure: no part was stored', upload.status)];
    if (upload === undefined || isFinal(upload)) return [];
    await pause(pauseMs(walk.target, reading));
  }
  return [];
}

const order = ['pending', 'complete', 'validating', 'validated', 'imported'];

function isKnown(status: string): boolean {
  return status === 'failed' || order.includes(status);
}

/** An upload whose status is not known yet may still be on its way. */
function isFinal({ status }: Upload): boolean {
  return status === 'imported' || status === 'failed';
}

function createdFindings({ target }: Walk, upload: Upload, parts: number): Finding[] {
  const { parts: made = [], status } = upload;
  const numbers = made.map(({ number }) => number).sort((one, other) => one - other);
  const wanted = Array.from({ length: parts }, (_part, index) => index + 1);
  const urls = new Set(made.map(({ url }) => url));
  const isLocal = isLoopback(new URL(target.baseUrl));
  const unsafe = [...urls].find((url) => !url.startsWith('https:') && !isLocal);
  return [
    ...(numbers.join() === wanted.join() && urls.size === parts
      ? []
      : [
          odd(
            'parts',
            `parts ${wanted.join()}, each with a URL`,
            `parts ${numbers.join() || 'none'} at ${urls.size} URLs`,
          ),
        ]),
    ...(unsafe === undefined ? [] : [odd('parts/0/url', 'an https URL', 'another')]),
    // A new status is told as drift.
    ...(status === 'pending' || !isKnown(status) ? [] : [odd('status', 'pending', status)]),
    ...changedFindings(asked, upload),
  ];
}

/** Requested and earlier values must stay. */
function changedFindings(before: Partial<Upload> | typeof asked, after: Upload): Finding[] {
  const fields = ['id', 'kind', 'fileName', 'createdAt'] as const;
  const known = before as Partial<Upload>;
  return fields.flatMap((field) =>
    known[field] === undefined || saysSame(known[field], after[field])
      ? []
      : [odd(field, String(known[field]), String(after[field]))],
  );
}

function stepFindings(before: Upload, after: Upload): Finding[] {
  const isBack = order.indexOf(after.status) < order.indexOf(before.status);
  return isBack && order.includes(after.status)
    ? [odd('status', `${before.status} or later`, after.status)]
    : [];
}

function neverImported({ status, errorMessage }: Upload): Finding {
  if (status === 'imported') return odd('entityId', 'the ID of the asset', 'nothing');
  const why = errorMessage === undefined ? '' : ` (${errorMessage})`;
  return odd('status', 'imported, with the ID of the asset', `${status}${why}`);
}

function partRefused(answer: Response | undefined): Finding {
  return odd('parts/0/url', 'a URL that takes the part', statusOf(answer));
}

/** Unless requested otherwise, the asset must be private, and an image. */
function assetFindings({ kind, privacy, properties, status, originalFileUrl }: Asset): Finding[] {
  const found: readonly (readonly [field: string, expected: string, actual: string])[] = [
    ['kind', 'image', kind],
    ['privacy', 'private', privacy],
    // A new status is told as drift.
    ...(isKnownStatus(status) ? [['status', 'success', String(status)] as const] : []),
    ...(originalFileUrl === undefined
      ? [['properties/size', String(image.length), String(properties.size)] as const]
      : []),
  ];
  return found
    .filter(([, expected, actual]) => expected !== actual)
    .map(([field, expected, actual]) => ({
      pointer: `/asset/${field}`,
      documentPointer: `/components/schemas/Asset/properties/${field.split('/')[0]}`,
      keyword: 'upload',
      expected,
      actual,
      message: `asset.${field.replace('/', '.')} is ${actual}, but the upload should have made it ${expected}.`,
    }));
}

function isKnownStatus(status: Asset['status']): boolean {
  return status === undefined || ['success', 'pending', 'error'].includes(status);
}

function odd(field: string, expected: string, actual: string): Finding {
  return {
    pointer: `/upload/${field}`,
    documentPointer: `/components/schemas/Upload/properties/${field.split('/')[0]}`,
    keyword: 'upload',
    expected,
    actual,
    message: `upload.${field.replaceAll('/', '.')} must be ${expected}; it is ${actual}.`,
  };
}
