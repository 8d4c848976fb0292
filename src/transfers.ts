/** What moves files and looks into them: one module, which the first call that needs any of it loads. */
export { createDownloads } from './resources/download.js';
export { createArchives } from './resources/downloadArchive.js';
export { uploadFile } from './resources/uploadFile.js';
export { openSource, unreadable } from './resources/uploadSource.js';
export { fileOfBase64, fileOfBytes, requireWhole } from './wholeImage.js';
