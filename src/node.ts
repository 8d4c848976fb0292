export {
  type ArchiveReceipt,
  type ArchiveToFileOptions,
  archiveToFile,
} from './node/archiveToFile.js';
export {
  type DamagedDownload,
  type DownloadAllOptions,
  type DownloadAllSource,
  type DownloadReceipt,
  downloadAll,
  verifyDownloads,
} from './node/downloadAll.js';
export {
  type DownloadToFileOptions,
  downloadToFile,
  type FileReceipt,
} from './node/downloadToFile.js';
export { fileFromPath } from './node/fileFromPath.js';
export { imageFromFile } from './node/imageFromFile.js';
export { type NodeRequest, type NodeResponse, toNodeHandler } from './node/toNodeHandler.js';
export { writeHar } from './node/writeHar.js';
