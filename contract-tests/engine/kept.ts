import { isObject, type Json } from '../../src/contract/document.js';
import { type Finding, show } from '../../src/contract/findings.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import { ask } from './ask.js';
import type { Contract } from './contract.js';
import type { ContractDocument, Operation, SchemaAt } from './contractDocument.js';
import { follow } from './follow.js';
import { type Judgement, type Subject, together } from './judgement.js';
import { persists } from './persists.js';
import { planRequest, type RequestPlan } from './request.js';
import { propertiesOf, typesOf } from './schemas.js';
import type { Target } from './target.js';
import { jsonOf, type TargetResponse } from './targetResponse.js';
import { propertyOf, subschemaOf, wholeOf } from './whole.js';

/** What a write sent, and an answer about the record that it made or changed. */
export interface RoundTrip {
  readonly write: Operation;
  /** The operation of the answer: the write itself, or a later read. */
  readonly answered: Operation;
  /** The body as it was sent. */
  readonly sent: string | undefined;
  readonly response: TargetResponse;
  /** Whether a value may be absent: an answer to a write need not repeat everything. */
  readonly mayLack: boolean;
}

/**
 * Compares what a write sent with an answer: a field that the document has in the request and in the record must
 * have the value that was sent. Where the profile does not say what a service keeps, that is lenience.
 */
function judgeKept(contract: Contract, trip: RoundTrip): Judgement {
  const findings = keptFindings(contract, trip);
  const isPromised = contract.profile.kept !== undefined;
  return {
    violations: isPromised ? findings : [],
    drift: [],
    ...(isPromised || findings.length === 0 ? {} : { lenient: findings }),
  };
}

function differs({ violations, lenient = [] }: Judgement): boolean {
  return violations.length + lenient.length > 0;
}

/** A write, and whether a service need not keep all that was sent. */
interface Written {
  readonly plan: RequestPlan;
  readonly response: TargetResponse;
  readonly isMixed: boolean;
}

/** Compares the answer to a write, and what is then read of the record, with what was sent. */
export async function judgeWrite(
  contract: Contract,
  write: Operation,
  target: Target,
  { plan, response, isMixed }: Written,
): Promise<Judgement> {
  const sent = plan.body;
  const first = judgeKept(contract, { write, answered: write, sent, response, mayLack: true });
  if (differs(first) || response.status < 200 || response.status >= 300) return first;
  let all = first;
  for (const [answered, further] of readsAfter(contract, write, target, plan, response)) {
    const look = async () => {
      const trip = { write, answered, sent, response: await ask(target, further) };
      return judgeKept(contract, { ...trip, mayLack: isMixed });
    };
    let read = await look();
    // What no profile promises is not waited for.
    if (read.violations.length > 0) {
      await persists(target, async () => {
        read = await look();
        return read.violations.length > 0;
      });
    }
    all = together(all, read);
  }
  return all;
}

/** The reads of the record: those that links lead to, and the one of the same path. */
function readsAfter(
  contract: Contract,
  write: Operation,
  target: Target,
  plan: RequestPlan,
  { status, body }: TargetResponse,
): (readonly [Operation, RequestPlan])[] {
  const { document } = contract;
  const { parameters } = plan;
  const links = write.responses.find(({ key }) => key === String(status))?.links ?? [];
  const linked = links.flatMap((link) => {
    const next = document.operation(link.operationId);
    const further =
      next?.effect === 'reads' ? follow(contract, link, next, { plan, body }, target) : undefined;
    return next === undefined || further === undefined ? [] : [[next, further] as const];
  });
  if (linked.length > 0 || !write.path.includes('{')) return linked;
  const own = document.operations.filter(
    ({ path, method, effect }) => path === write.path && method === 'GET' && effect === 'reads',
  );
  return own.map((next) => [next, { ...planRequest(contract, next, target), parameters }] as const);
}

/** A judge that also compares the answer with what was sent. */
export function keeping(judge: Judge, trip: Omit<RoundTrip, 'response'>): Judge {
  return (subject, response) =>
    together(judge(subject, response), judgeKept(subject.contract, { ...trip, response }));
}

type Judge = (subject: Subject, response: TargetResponse) => Judgement;

function keptFindings(
  { document, profile }: Contract,
  { write, answered, sent: text, response, mayLack }: RoundTrip,
): Finding[] {
  const { status, body, redact } = response;
  const sent = jsonOf(text ?? '');
  if (status < 200 || status >= 300 || !isObject(sent) || write.request === undefined) return [];
  // That it has no body, or not JSON, is told already.
  if (!isObject(body)) return [];
  const told = answered.responses.find(({ key }) => key === String(status) || key === '2XX');
  if (told?.body === undefined) return [];
  const renamed = profile.kept?.[write.id] ?? {};
  const { schema: request } = write.request;
  const record = recordOf(document, request, told.body.schema);
  const places = placesOf(document, request, record.schema, sent).map((place) => ({
    ...place,
    at: renamed[place.field] ?? place.at,
  }));
  const value = valueAtPointer(body, record.pointer);
  return places.flatMap(({ field, value: wanted, at, documentPointer }): Finding[] => {
    const found = at.map((each) => valueAtPointer(value, each));
    if (found.some((each) => isKept(wanted, each))) return [];
    const there = found.find((each) => each !== undefined && each !== null);
    if (there === undefined && (mayLack || isNothing(wanted))) return [];
    if (at.length === 0) return [];
    const [expected, actual] = [show(wanted, redact), show(there, redact)];
    const name = `${record.pointer}${at[0]}`.slice(1).replaceAll('/', '.');
    const verb = answered === write ? 'answered' : `was then read by ${answered.id}`;
    return [
      {
        pointer: `${record.pointer}${at[0]}`,
        documentPointer,
        keyword: 'kept',
        expected,
        actual,
        message: `${write.id} was sent ${field.slice(1).replaceAll('/', '.')} ${expected}, but ${verb} with ${name} ${actual}.`,
      },
    ];
  });
}

interface Place {
  /** JSON Pointer into the request. */
  readonly field: string;
  readonly value: unknown;
  /** JSON Pointers into the record, any of which may have it. */
  readonly at: readonly string[];
  readonly documentPointer: string;
}

/** The part of an answer that has the fields of the request: the answer, or an object in it. */
function recordOf(
  document: ContractDocument,
  request: SchemaAt,
  answer: SchemaAt,
): { pointer: string; schema: SchemaAt } {
  const names = new Set(Object.keys(propertiesOf(wholeOf(document, request).schema)));
  const whole = wholeOf(document, answer);
  const inner = Object.keys(propertiesOf(whole.schema)).map((name) => ({
    pointer: toPointer(name),
    schema: propertyOf(document, whole, name),
  }));
  const candidates = [{ pointer: '', schema: answer }, ...inner].map((each) => {
    const own = Object.keys(propertiesOf(wholeOf(document, each.schema).schema));
    return { ...each, shared: own.filter((name) => names.has(name)).length };
  });
  return candidates.reduce((best, each) => (each.shared > best.shared ? each : best));
}

/** The sent fields, each with the field of the same name and type in the record, if it has one. */
function placesOf(
  document: ContractDocument,
  request: SchemaAt,
  record: SchemaAt,
  sent: Json,
  field = '',
): Place[] {
  const [asked, kept] = [wholeOf(document, request), wholeOf(document, record)];
  const declared = propertiesOf(asked.schema);
  return Object.entries(sent).flatMap(([name, value]): Place[] => {
    if (!Object.hasOwn(declared, name)) return [];
    const own = propertyOf(document, asked, name);
    const place = field + toPointer(name);
    const ask = wholeOf(document, own).schema;
    if (ask.readOnly === true || ask.writeOnly === true) return [];
    const isShared = Object.hasOwn(propertiesOf(kept.schema), name);
    const there = isShared ? propertyOf(document, kept, name) : undefined;
    const schema = there && wholeOf(document, there).schema;
    const fits = schema !== undefined && schema.writeOnly !== true && canBe(schema, value);
    if (isObject(value)) {
      return there === undefined || !fits ? [] : placesOf(document, own, there, value, place);
    }
    // Items that are records may be told in another form than they were sent.
    if (Array.isArray(value) && there !== undefined && fits) {
      const item = wholeOf(document, subschemaOf(document, wholeOf(document, there), 'items'));
      if (!value.every((each) => !isObject(each) && canBe(item.schema, each))) return [];
    }
    return [
      {
        ...{ field: place, value, at: fits ? [place] : [] },
        documentPointer: there?.pointer ?? record.pointer,
      },
    ];
  });
}

function canBe(schema: Json, value: unknown): boolean {
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const types = typesOf(schema);
  return types.includes(type) || (type === 'number' && types.includes('integer'));
}

/** Absent, it is as it was sent. */
function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === false || value === '';
}

/** A list may have more than was sent, and an address, a time or a media type may be written in another way. */
function isKept(sent: unknown, found: unknown): boolean {
  if (Array.isArray(sent)) {
    return Array.isArray(found) && sent.every((each) => found.some((item) => isKept(each, item)));
  }
  if (sent === found) return true;
  if (typeof sent !== 'string' || typeof found !== 'string') return false;
  if (sent.trim() === found.trim()) return true;
  if (isAddress(sent) && isAddress(found)) return new URL(sent).href === new URL(found).href;
  if (isMediaType(sent)) return sent.toLowerCase() === found.toLowerCase();
  return isTime(sent) && isTime(found) && Date.parse(sent) === Date.parse(found);
}

function isMediaType(text: string): boolean {
  return /^(?:application|audio|font|image|message|model|multipart|text|video)\/[\w.+-]+$/i.test(
    text,
  );
}

function isAddress(text: string): boolean {
  return /^https?:/i.test(text) && URL.canParse(text);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT/i.test(text) && !Number.isNaN(Date.parse(text));
}
