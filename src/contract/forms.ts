import { isObject, listOperations, resolve, resolveSchema } from './document.js';
import { toPointer } from './pointer.js';

/** One of the media types in which a document has a response. */
export interface Form {
  /** In lower case and without parameters; a range such as `application/*` is possible. */
  readonly type: string;
  /** JSON Pointer of its schema, if it has one. */
  readonly schema: string | undefined;
}

/** The media types of the response at a pointer. */
export function formsAt(document: unknown, at: string): Form[] {
  const { pointer, value } = resolve(document, at);
  const content = isObject(value) && isObject(value.content) ? value.content : {};
  return Object.keys(content).map((key) => {
    const media = resolve(document, pointer + toPointer('content', key));
    const schema = resolveSchema(document, `${media.pointer}/schema`);
    // A reference that leads nowhere is a schema too: one by which nothing can be judged.
    const isStated = isObject(media.value) && media.value.schema !== undefined;
    return { type: mediaTypeOf(key), schema: isStated ? schema.pointer : undefined };
  });
}

/** The schemas of every response in JSON of any media type. */
export function listJsonForms(document: unknown): string[] {
  return listOperations(document).flatMap(({ method, path }) => {
    const at = toPointer('paths', path, method.toLowerCase(), 'responses');
    const responses = resolve(document, at).value;
    return Object.keys(isObject(responses) ? responses : {}).flatMap((status) =>
      formsAt(document, at + toPointer(status)).flatMap(({ schema }) => schema ?? []),
    );
  });
}

/** The form of an answer: its media type itself, or else the narrowest range that contains it. */
export function formFor(forms: readonly Form[], contentType: string): Form | undefined {
  const type = mediaTypeOf(contentType);
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const range of ranges) {
    const form = forms.find((each) => each.type === range);
    if (form !== undefined) return form;
  }
  return undefined;
}

/** Whether a media type is JSON: `application/json`, or one that ends in `+json`. */
export function isJsonType(contentType: string): boolean {
  return /^(?:application\/json|[^/]+\/[^/]+\+json)$/.test(mediaTypeOf(contentType));
}

function mediaTypeOf(text: string): string {
  return (text.split(';')[0] ?? '').trim().toLowerCase();
}
