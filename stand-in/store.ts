import { createHash } from 'node:crypto';
import type { JobEntry } from './lifecycle.js';
import type { Activity, Asset, AssetLink, Collection, Upload } from './records.js';

export const AUTHOR_ID = 'user_7Hq2mVvXbR4tKpLd9sWnZe';
export const OWNER_ID = 'proj_4xTzB8nQyFgJc6rMhKuPaE';

export interface AssetEntry {
  readonly asset: Asset;
  readonly bytes: Buffer;
  readonly links?: Readonly<Partial<Record<AssetLink, string>>>;
}

export interface UploadEntry {
  readonly upload: Upload;
  /** The parts received, by number. */
  readonly parts: Map<number, Buffer>;
  /** Called on the reads after the one that still shows `validating`. */
  settle?: () => void;
  /** Whether `validating` was read once. */
  seenValidating: boolean;
}

/** A file without its own record. */
export interface StoredFile {
  readonly bytes: Buffer;
  readonly mimeType: string;
}

/** All records of one stand-in, in memory. */
export class Store {
  readonly assets = new Map<string, AssetEntry>();
  /** Oldest first. */
  readonly jobs = new Map<string, JobEntry>();
  readonly uploads = new Map<string, UploadEntry>();
  readonly collections = new Map<string, Collection>();
  /** The usage record, oldest first. */
  readonly activity: Activity[] = [];
  /** Files made for a download, by the ID in its URL. */
  readonly files = new Map<string, StoredFile>();
  /** The file of each archive, by the job that makes it. */
  readonly archives = new Map<string, string>();
  readonly #now: () => Date;
  #lastStamp = 0;
  #ids = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  id(prefix: string): string {
    this.#ids += 1;
    const digest = createHash('sha256').update(`${prefix} ${this.#ids}`).digest('base64');
    return `${prefix}_${digest.replaceAll(/[+/=]/g, '').slice(0, 22)}`;
  }

  /** The time, always later than the last one given, so that every change shows in `updatedAt`. */
  timestamp(): string {
    this.#lastStamp = Math.max(this.#now().getTime(), this.#lastStamp + 1);
    return new Date(this.#lastStamp).toISOString();
  }

  addAsset(entry: AssetEntry): string {
    this.assets.set(entry.asset.id, entry);
    return entry.asset.id;
  }

  addActivity(action: string, data: Activity['data'], creativeUnitsCost?: number): void {
    this.activity.push({
      action,
      time: this.timestamp(),
      projectId: OWNER_ID,
      userId: AUTHOR_ID,
      ...(creativeUnitsCost !== undefined && { creativeUnitsCost }),
      data,
    });
  }

  addFile(file: StoredFile): string {
    const id = this.id('file');
    this.files.set(id, file);
    return id;
  }

  addJob(entry: JobEntry): void {
    this.jobs.set(entry.job.jobId, entry);
  }
}
