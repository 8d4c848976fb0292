import type {
  Asset,
  AssetArchive,
  AssetArchiveJob,
  AssetArchiveRequest,
  AssetBulkRequest,
  AssetDeleteRequest,
  AssetDeletion,
  AssetDownloadLink,
  AssetDownloadRequest,
  AssetList,
  AssetResponse,
  AssetTagsChange,
  AssetTagsRequest,
  AssetUploadRequest,
  AssetUploadResponse,
} from '../../generated/schema.js';
import { reading } from '../arguments/json.js';
import { ownFields } from '../arguments/ownFields.js';
import { checkOperationOptions, writeParams } from '../arguments/params.js';
import { request, requestWithin } from '../connection.js';
import { InvalidImageError } from '../errors/index.js';
import { idsIn } from '../ids.js';
import type { ImageInput } from '../image.js';
import { checkWhole, readAtOnce, readImage } from '../imageInput.js';
import { type EncodedImage, encode } from '../imageReference.js';
import { readPayload, typeOfBase64 } from '../imageText.js';
import { loadPart } from '../loading.js';
import type { OperationOptions, Settings } from '../options/index.js';
import type { Priority } from '../transport/rateLimit.js';
import { preparation, restOfDeadline } from '../transport/scope.js';
import type { Lenient, QueryOf } from '../types.js';
import { keepResponse, responseOf } from '../withResponse.js';
import { type AssetListParams, type AssetPages, assetPages } from './assetList.js';
import type {
  Downloadable,
  DownloadedAsset,
  DownloadOptions,
  DownloadStream,
  DownloadSummary,
} from './download.js';
import type {
  ArchiveOptions,
  ArchiveSource,
  ArchiveWaitOptions,
  FinishedArchive,
} from './downloadArchive.js';
import { createList } from './pages.js';

/** How to read an asset. */
export type AssetRetrieveParams = QueryOf<'assetsRetrieve'>;

/** What to upload, and how to file it. Images may be bytes, files, base64 or data URLs. */
export type AssetUploadParams = Lenient<Omit<AssetUploadRequest, 'image' | 'thumbnail'>> &
  QueryOf<'assetsUpload'> & {
    /** The image, under 6 MB. */
    readonly image?: ImageInput | undefined;
    /** The preview of a canvas. */
    readonly thumbnail?: ImageInput | undefined;
  };

/** The service accepts at most this many IDs in one request. */
export const MAX_BULK = 200;

/** Which assets to read. */
export type AssetBulkParams = Lenient<AssetBulkRequest> & QueryOf<'assetsGetBulk'>;

/** How to download an asset. */
export type AssetDownloadParams = Lenient<AssetDownloadRequest> & QueryOf<'assetsDownloadRequest'>;

/** Which assets to pack into an archive, and how. */
export type AssetArchiveParams = Lenient<AssetArchiveRequest> &
  QueryOf<'assetsDownloadRequestBatch'>;

/** Which tags to add to an asset, and which to remove. */
export type AssetTagsParams = Lenient<AssetTagsRequest> & QueryOf<'assetsUpdateTags'>;

/** Which assets to delete. */
export type AssetDeleteParams = Lenient<AssetDeleteRequest> & QueryOf<'assetsDeleteMultiple'>;

/** The `assets` resource of a client. */
export type AssetsResource = ReturnType<typeof createAssets>;

export function createAssets(settings: Settings) {
  const { deadlineMs, partTimeoutMs } = settings;

  function retrieve(
    assetId: string,
    params: AssetRetrieveParams = {},
    options?: OperationOptions,
  ): Promise<AssetResponse> {
    const path = { assetId };
    return request(settings, { operation: 'assetsRetrieve', path, params, options });
  }

  function downloadRequest(
    assetId: string,
    params: AssetDownloadParams = {},
    options?: OperationOptions,
  ): Promise<AssetDownloadLink> {
    const path = { assetId };
    return request(settings, { operation: 'assetsDownloadRequest', path, params, options });
  }

  function loadTransfers<Options>(options: Options) {
    return loadPart(() => import('../transfers.js'), options, deadlineMs);
  }

  async function loadDownloads(options: DownloadOptions | undefined) {
    const [{ createDownloads }, rest] = await loadTransfers(options);
    const calls = { retrieve, downloadRequest, downloadGetStatus };
    return [createDownloads(settings, calls), rest] as const;
  }

  function downloadRequestBatch(
    params: AssetArchiveParams,
    options?: OperationOptions,
  ): Promise<AssetArchiveJob> {
    return request(settings, { operation: 'assetsDownloadRequestBatch', params, options });
  }

  function readArchive(
    jobId: string,
    options?: OperationOptions,
    priority: Priority = 'normal',
  ): Promise<AssetArchive> {
    const path = { jobId };
    return request(settings, { operation: 'assetsDownloadGetStatus', path, options, priority });
  }

  function downloadGetStatus(jobId: string, options?: OperationOptions): Promise<AssetArchive> {
    return readArchive(jobId, options);
  }

  async function loadArchives(options: ArchiveWaitOptions | undefined) {
    const [{ createArchives }] = await loadTransfers(options);
    return createArchives(settings, { downloadRequestBatch, readArchive });
  }

  return {
    /**
     * Reads an asset.
     *
     * Operation: GET /assets/{assetId}
     *
     * @throws NotFoundError when the asset does not exist
     */
    retrieve,

    /**
     * Lists assets: `await` returns one page, `for await` iterates over every asset of every page, and
     * `.pages()` over the pages. Without `sortBy` the order is unspecified.
     *
     * An endless list throws an `UnexpectedResponseError`, as in `jobs.list`.
     *
     * Operation: GET /assets
     *
     * @param params - filters such as `parentAssetId`, `pageSize` (1 to 100, default 50) and `paginationToken`; `type` or `types`
     */
    list(params: AssetListParams = {}, options?: OperationOptions): AssetPages {
      return createList(assetPages, params, (query) =>
        requestWithin(settings, { operation: 'assetsList', params: query, options }),
      );
    },

    /**
     * Uploads an image under 6 MB in one request. `uploads.uploadFile` accepts files of any size.
     *
     * Operation: POST /assets
     *
     * @throws InvalidImageError when the image is not a valid image, or has 6 MB or more; nothing is sent
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     */
    async upload(
      params: AssetUploadParams,
      options: OperationOptions = {},
    ): Promise<AssetUploadResponse> {
      checkOperationOptions('assetsUpload', options);
      const timed = restOfDeadline(options, deadlineMs, 'assetsUpload');
      const prepare = preparation(timed, 'assetsUpload', 'the image');
      const convert = (image: ImageInput, stop: AbortSignal) =>
        prepare((signal) => toPayload(image, signal), stop);
      const converters = { image: convert, thumbnail: convert };
      const written = await writeParams('assetsUpload', params, { extra: options, converters });
      // The time of a part of an upload, which is as large.
      const timeoutMs = options.timeoutMs ?? partTimeoutMs;
      return requestWithin(settings, {
        operation: 'assetsUpload',
        written,
        options: { ...timed(), timeoutMs },
      });
    },

    /**
     * Reads many assets at once: 200 in each request, one after the other, with one deadline for all.
     *
     * Operation: POST /assets/get-bulk
     */
    async getBulk(params: AssetBulkParams, options: OperationOptions = {}): Promise<AssetList> {
      const operation = 'assetsGetBulk';
      const { assetIds } = params ?? {};
      if (!Array.isArray(assetIds) || assetIds.length <= MAX_BULK) {
        return requestWithin(settings, { operation, params, options });
      }
      checkOperationOptions(operation, options);
      const own = reading(() => ownFields(params));
      const ids = [...assetIds];
      const timed = restOfDeadline(options, deadlineMs, operation);
      const assets: Asset[] = [];
      while (ids.length > 0) {
        const some = { ...own, assetIds: ids.splice(0, MAX_BULK) };
        const page = await requestWithin(settings, { operation, params: some, options: timed() });
        assets.push(...page.assets);
        keepResponse(assets, responseOf(page));
      }
      const all = { assets };
      keepResponse(all, responseOf(assets));
      return all;
    },

    /**
     * Adds tags to an asset, and removes tags from it.
     *
     * Operation: PUT /assets/{assetId}/tags
     *
     * @param params - the tags to `add` and to `delete`; with `strict`, a tag that changes nothing is refused
     * @returns the tags that were added and removed
     * @throws UncertainSubmissionError when it was sent and the answer was lost; asking again does no harm
     */
    updateTags(
      assetId: string,
      params: AssetTagsParams,
      options?: OperationOptions,
    ): Promise<AssetTagsChange> {
      const path = { assetId };
      return request(settings, { operation: 'assetsUpdateTags', path, params, options });
    },

    /**
     * Deletes up to 100 assets. This cannot be undone.
     *
     * Operation: DELETE /assets
     *
     * @throws UncertainSubmissionError when it was sent and the answer was lost; asking again does no harm
     */
    deleteMultiple(params: AssetDeleteParams, options?: OperationOptions): Promise<AssetDeletion> {
      return request(settings, { operation: 'assetsDeleteMultiple', params, options });
    },

    /**
     * Asks for a fresh link to an asset's file, in its own format or in another. `download` follows it.
     *
     * Operation: POST /assets/{assetId}/download
     *
     * @throws InvalidRequestError when the asset's kind cannot be written in the format
     * @throws NotFoundError when the asset does not exist
     */
    downloadRequest,

    /**
     * Asks for an archive of assets, and returns the ID of the job that makes it. `archive` waits for it.
     *
     * Operation: POST /assets/download
     *
     * @throws UncertainSubmissionError when it was sent and the answer was lost; asking again makes another archive, and charges nothing
     */
    downloadRequestBatch,

    /**
     * Reads the progress of an archive, and its signed URL once it is ready.
     *
     * Operation: GET /assets/download/{jobId}
     *
     * @throws NotFoundError when the job does not exist
     */
    downloadGetStatus,

    /**
     * Asks for an archive of up to 1,000 assets (POST /assets/download), and waits until it is ready
     * (GET /assets/download/{jobId}). `download`, `downloadStream` and `downloadTo` accept the result;
     * `archiveToFile` of `scenario-patch/node` writes it into a file.
     *
     * @param assets - IDs of assets, or the assets; each is packed once
     * @throws ConfigurationError when the list is empty or invalid, or has more than 1,000 assets; nothing is sent
     * @throws UncertainSubmissionError when the answer to the request was lost, or did not come within `timeoutMs`; asking again makes another archive, and charges nothing
     * @throws JobFailedError when the archive could not be made
     * @throws JobTimeoutError when `timeoutMs` is over; the archive continues: pass its `jobId` to `waitForArchive`
     * @throws AbortedError when `signal` aborts; the archive continues
     *
     * Every error after the request for the archive has its `jobId`.
     */
    async archive(assets: ArchiveSource, options?: ArchiveOptions): Promise<FinishedArchive> {
      // The caller may change the list from now on.
      const assetIds = idsIn(assets);
      return (await loadArchives(options)).archive(assetIds, options);
    },

    /**
     * Waits for an archive that was asked for before (GET /assets/download/{jobId}), as `archive` does.
     *
     * @param jobId - of `downloadRequestBatch`, or of the error that ended an earlier wait
     * @throws the errors of a wait in `archive`
     */
    async waitForArchive(jobId: string, options?: ArchiveWaitOptions): Promise<FinishedArchive> {
      return (await loadArchives(options)).wait(jobId, options);
    },

    /**
     * Downloads an asset's file into memory, from its signed URL and without credentials.
     *
     * A broken download starts again; an expired URL is replaced once (GET /assets/{assetId}). With
     * `format` the file is fetched in that format, from a separate link (POST /assets/{assetId}/download).
     *
     * @param asset - the asset, its ID, or an archive
     * @throws DownloadError when the storage refuses, or the file is truncated, empty, too large or of
     * another type
     */
    async download(
      asset: Asset | Downloadable,
      options?: DownloadOptions,
    ): Promise<DownloadedAsset> {
      const [downloads, rest] = await loadDownloads(options);
      return downloads.toMemory(asset, rest);
    },

    /**
     * Opens an asset's file as a web stream. Once data flows, the download is not repeated: it fails
     * when the connection breaks, and `deadlineMs` no longer applies. Read it to its end, or cancel it.
     *
     * @param asset - the asset, its ID, or an archive
     * @throws DownloadError when the storage refuses, or the type is another
     */
    async downloadStream(
      asset: Asset | Downloadable,
      options?: DownloadOptions,
    ): Promise<DownloadStream> {
      const [downloads, rest] = await loadDownloads(options);
      return downloads.toStream(asset, rest);
    },

    /**
     * Downloads an asset's file into a sink, such as a file, with bounded memory.
     *
     * @param asset - the asset, its ID, or an archive
     * @param openSink - called for each attempt: the sink that it opens must start empty
     * @throws DownloadError when the storage refuses, or the file is truncated, empty, too large or of
     * another type
     */
    async downloadTo(
      asset: Asset | Downloadable,
      openSink: () => WritableStream<Uint8Array> | Promise<WritableStream<Uint8Array>>,
      options?: DownloadOptions,
    ): Promise<DownloadSummary> {
      const [downloads, rest] = await loadDownloads(options);
      return downloads.toSink(asset, openSink, rest);
    },
  };
}

/**
 * Only the payload: a service that decodes strictly would treat the head of a data URL as part of the image.
 * Base64 has no character that JSON escapes.
 */
async function toPayload(image: ImageInput, signal: AbortSignal): Promise<string> {
  const read = readBare(image) ?? readAtOnce(image) ?? (await readImage(image, signal));
  if ('assetId' in read) {
    throw new InvalidImageError('An asset ID cannot be uploaded: it already is an asset.');
  }
  const encoded = encode(read);
  await checkWhole(image, encoded, signal);
  return `"${encoded.payload}"`;
}

/** An image in base64 without the head of a data URL; `undefined` if it is anything else. */
function readBare(image: ImageInput): EncodedImage | undefined {
  if (typeof image !== 'string' || typeOfBase64(image) === undefined) return undefined;
  const payload = readPayload(image, 'This base64');
  return { type: typeOfBase64(payload) ?? '', payload };
}
