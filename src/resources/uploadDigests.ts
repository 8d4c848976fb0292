import { UploadError, type UploadProgressState } from '../errors/index.js';
import { sha256 } from '../sha256.js';
import type { OpenedSource } from './openedSource.js';
import type { PlannedPart } from './uploadPlan.js';

/** The parts that the storage accepted, by number, each with the digest of its bytes. */
export type SentParts = Map<number, string | undefined>;

/** The parts that need not be sent again, since their digests identify them. */
export function sentParts(resume: UploadProgressState | undefined): SentParts {
  const { uploadedParts = [], digests = {} } = resume ?? {};
  const known = uploadedParts.map((number) => [number, digests[number]] as const);
  return new Map(known.filter(([, digest]) => typeof digest === 'string'));
}

/** The state of an upload, for the next call. */
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

/** Refuses a file if a part differs from the part that was sent. */
export async function checkSentPart(
  source: OpenedSource,
  part: PlannedPart,
  sent: SentParts,
): Promise<void> {
  if (!(await isOther(source, part, sent, false))) return;
  throw new UploadError(
    `This is not the file with which the upload began: part ${part.number} differs. Pass the same file, or upload it again without resume.`,
  );
}

/** Refuses a file that was changed while its parts were sent: the parts may not belong together. */
export async function checkUnchanged(
  source: OpenedSource,
  parts: readonly PlannedPart[],
  sent: SentParts,
): Promise<void> {
  const unchanged = await source.isUnchanged();
  if (unchanged === true) return;
  for (const part of parts) {
    if (!(await isOther(source, part, sent, unchanged === false))) continue;
    throw new UploadError(
      `The file was changed while it was uploaded: part ${part.number} now differs. The upload was not completed. Upload the file again.`,
    );
  }
}

/** Whether a part differs from the one that was sent; without Web Crypto, which makes the digests, `otherwise`. */
async function isOther(
  source: OpenedSource,
  { number, start, end }: PlannedPart,
  sent: SentParts,
  otherwise: boolean,
): Promise<boolean> {
  const before = sent.get(number);
  const now = await sha256(await source.read(start, end));
  return before === undefined || now === undefined ? otherwise : before !== now;
}
