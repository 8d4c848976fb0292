import type { Finding } from '../../src/contract/findings.js';
import { nobodysId } from '../engine/case.js';
import { noServerError } from '../engine/judgement.js';
import { saidIn, withWords } from '../engine/said.js';
import type { Judge } from '../engine/walk.js';
import { missedBy } from './missed.js';
import type { Page } from './records.js';

/** What a list is narrowed by, and what its records must then be. */
export interface Narrowing<Item> {
  readonly query: Readonly<Record<string, string>>;
  /** The field that the filter is about, as a pointer into the record. */
  readonly field: string;
  readonly expected: string;
  /** Whether a record may be in the narrowed list. */
  readonly fits: (item: Item) => boolean;
  /** What the field of a record says. */
  readonly actual: (item: Item) => string;
  /** Whether a record must be in the narrowed list. Default: if it may be. */
  readonly belongs?: (item: Item) => boolean;
  /** Whether the narrowed list has records that the whole one lacks. Default: false. */
  readonly amongOthers?: boolean;
  /** Whether the list may refuse the filter, because its value names nothing. Default: false. */
  readonly mayBeRefused?: boolean;
}

/** How to read the records of a list, and name them. */
export interface Listing<Item> {
  /** The property of the answer that holds them. */
  readonly name: 'jobs' | 'assets';
  readonly idOf: (item: Item) => string;
  /** Reads the first page; undefined if it cannot be read, or was refused. */
  readonly read: (
    query: Readonly<Record<string, string>>,
    judge?: Judge,
  ) => Promise<Page<Item> | undefined>;
}

/** Narrows a list by the ID of another record that some of its records name. */
export function byReference<Item>(
  parameter: string,
  field: string,
  idIn: (item: Item) => string | undefined,
  items: readonly Item[],
): Narrowing<Item>[] {
  // Whatever its records say about themselves, none is of what does not exist.
  const nothing = {
    query: { [parameter]: nobodysId },
    field: '',
    expected: 'nothing',
    fits: () => false,
    actual: () => '',
    mayBeRefused: true,
  };
  // A field may be null in place of absent.
  const wanted = items.map(idIn).find((id) => typeof id === 'string');
  if (wanted === undefined) return [nothing];
  const known = {
    query: { [parameter]: wanted },
    field,
    expected: wanted,
    // A record need not say what it is of.
    fits: (item: Item) => (idIn(item) ?? wanted) === wanted,
    actual: (item: Item) => String(idIn(item)),
    belongs: (item: Item) => idIn(item) === wanted,
  };
  return [known, nothing];
}

/** A filter that a key may lack the right, or the account the plan, to use. */
const needsRight = new Set([402, 403]);

/** A documented filter must be taken with a value that records of the list have. */
function takes(query: Narrowing<never>['query']): Judge {
  return (subject, response) => {
    const judgement = noServerError(subject, response);
    const { status } = response;
    if (status < 400 || status >= 500) return judgement;
    const { violations, drift } = judgement;
    const { id } = subject.operation;
    const [name = ''] = Object.keys(query);
    const at = subject.operation.parameters.find((each) => each.name === name);
    const finding = {
      ...{ pointer: '', documentPointer: at?.pointer ?? subject.statement, keyword: 'filter' },
      expected: 'the filtered list',
    };
    const texts = (message: string) =>
      withWords({ actual: String(status), message }, saidIn(response));
    if (needsRight.has(status)) {
      const sentence = `${id} refused the filter ${asQuery(query)} with ${status}: what it lists was not compared.`;
      return { ...judgement, drift: [...drift, { ...finding, ...texts(sentence) }] };
    }
    const sentence = `${id} refused the documented filter ${asQuery(query)} with ${status}.`;
    return { ...judgement, violations: [...violations, { ...finding, ...texts(sentence) }] };
  };
}

/**
 * Reads a narrowed list, and compares it with the whole: nothing else may be in it, and each record that belongs there
 * must be, as far as the page reaches.
 */
export async function narrowedFindings<Item>(
  { name, idOf, read }: Listing<Item>,
  narrowing: Narrowing<Item>,
  whole: readonly Item[],
): Promise<Finding[]> {
  const { query, field, expected, fits, actual, belongs = fits } = narrowing;
  const { amongOthers = false, mayBeRefused = false } = narrowing;
  const judge = mayBeRefused ? noServerError : takes(query);
  const page = await read(query, judge);
  if (page === undefined) return [];
  const found = page.items;
  const kind = name.slice(0, -1);
  const odd = (place: string, rest: Pick<Finding, 'expected' | 'actual' | 'message'>): Finding => ({
    pointer: `/${name}${place}`,
    documentPointer: documented[name],
    keyword: 'filter',
    ...rest,
  });
  const strays = found.filter((item) => !fits(item));
  if (strays.length > 0) {
    return strays.map((item) => {
      const says = field === '' ? idOf(item) : actual(item);
      const who =
        field === ''
          ? `the ${kind} ${says}`
          : `${indefinite[name]} with ${field.slice(1).replace('/', '.')} ${says}`;
      const message = `The list filtered by ${asQuery(query)} has ${who}.`;
      return odd(`/0${field}`, { expected, actual: says, message });
    });
  }
  const wanted = whole.filter(belongs).map(idOf);
  const ids = found.map(idOf);
  // Records made meanwhile push only the last ones off a page; those of others may push off any.
  const [first] = wanted;
  if (first === undefined) return [];
  const lacksFirst = !amongOthers && !ids.includes(first);
  const id = lacksFirst ? first : missedBy(wanted, { ids, isWhole: page.token === undefined });
  if (id === undefined) return [];
  // It may be gone by now, or the answer may come from a replica that lags.
  const still = await read({});
  const again = await read(query, judge);
  const has = ({ items }: Page<Item>) => items.some((item) => idOf(item) === id);
  if (again === undefined || still === undefined || has(again) || !has(still)) return [];
  const message = `The list filtered by ${asQuery(query)} leaves out the ${kind} ${id}, which matches.`;
  return [odd('', { expected: id, actual: 'nothing', message })];
}

const documented = {
  jobs: '/components/schemas/JobPage/properties/jobs',
  assets: '/components/schemas/AssetPage/properties/assets',
};

const indefinite = { jobs: 'a job', assets: 'an asset' };

/** A filter as it is written in a URL, for people. */
function asQuery(filter: Readonly<Record<string, string>>): string {
  return Object.entries(filter)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
