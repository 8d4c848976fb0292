import { identify, ScenarioError, type ScenarioErrorFacts } from './base.js';

/** An asset could not be downloaded, or the received file is not the asset. */
export class DownloadError extends ScenarioError {
  static {
    identify(this, 'download');
  }

  declare readonly kind: 'download';
  /** The path of the file that is in the way, if it may not be replaced. */
  declare readonly existing?: string;
}

/** The state of an interrupted upload: plain data without signed URLs, to pass to the next call. */
export interface UploadProgressState {
  readonly uploadId: string;
  /** The size of the whole file, in bytes. */
  readonly size: number;
  /** The size of every part but the last, in bytes. */
  readonly partSize: number;
  /** The numbers, from 1, of the parts that the storage accepted. */
  readonly uploadedParts: readonly number[];
  /**
   * The SHA-256 (hex) of each of these parts, by its number, by which the next call recognises the file. A
   * part without one is sent again.
   */
  readonly digests?: Readonly<Record<string, string>>;
}

/** A file could not be uploaded. `resume`, when present, lets the next call send only the missing parts. */
export class UploadError extends ScenarioError {
  static {
    identify(this, 'upload');
  }

  declare readonly kind: 'upload';
  /** Pass it as `uploads.uploadFile(source, { resume })`. */
  declare readonly resume?: UploadProgressState;

  constructor(message: string, facts?: ScenarioErrorFacts, resume?: UploadProgressState) {
    super(message, facts, { resume });
  }
}
