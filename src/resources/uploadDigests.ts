import { UploadError, type UploadProgressState } from '../errors/index.js';
import { sha256 } from '../sha256.js';
import type { OpenedSource } from './openedSource.js';
import type { PlannedPart } from './uploadPlan.js';

/** The parts that the storage took, by number, each with the digest of what was sent. */
export type SentParts = Map<number, string | undefined>;

/** The parts that are not to be sent again: those that can be known by their digest. */
export function sentParts(resume: UploadProgressState | undefined): SentParts {
  const { uploadedParts = [], digests = {} } = resume ?? {};
  const known = uploadedParts.map((number) => [number, digests[number]] as const);
  return new Map(known.filter(([, digest]) => typeof digest === 'string'));
}

/** How far an upload came, for the next call. */
export function progressState(
  facts: Pick<UploadProgressState, 'uploadId' | 'size' | 'partSize'>,
  sent: SentParts,
): UploadProgressState {
  const parts = [...sent].sort(([a], [b]) => a - b);
  const known = parts.filter((each): each is [number, string] => each[1] !== undefined);
  return {
    ...facts,
    uploadedParts: parts.map(([number]) => number),
    ...(known.length === 0 ? {} : { digests: Object.fromEntries(known) }),
  };
}

/** Refuses a file of which a part is another one than the part that was sent. */
export async function checkSentPart(
  source: OpenedSource,
  { number, start, end }: PlannedPart,
  sent: SentParts,
): Promise<void> {
  const digest = await sha256(await source.read(start, end));
  if (digest === undefined || digest === sent.get(number)) return;
  throw new UploadError(
    `This is not the file with which the upload began: part ${number} is another one. Give the same file, or upload it anew without resume.`,
  );
}

/** Refuses a file that was changed while its parts were sent, so that they may not belong together. */
export async function checkUnchanged(
  source: OpenedSource,
  parts: readonly PlannedPart[],
  sent: SentParts,
): Promise<void> {
  const unchanged = await source.isUnchanged();
  if (unchanged === true) return;
  for (const { number, start, end } of parts) {
    const before = sent.get(number);
    const now = await sha256(await source.read(start, end));
    // Without Web Crypto there is nothing to compare; then only a version can tell.
    const changed = before === undefined ? unchanged === false : before !== now;
    if (changed) {
      throw new UploadError(
        `The file was changed while it was uploaded: part ${number} is another one now. The upload was not completed. Upload the file anew.`,
      );
    }
  }
}
