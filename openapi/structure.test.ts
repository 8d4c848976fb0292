import { describe, expect, it } from 'vitest';
import { statusesOf } from '../src/contract/document.js';
import { resolve } from './testing/declarations.js';
import {
  type Body,
  type Link,
  loadDocument,
  type Operation,
  type Schema,
} from './testing/document.js';

const document = await loadDocument();
const operations = Object.values(document.paths).flatMap((item) =>
  Object.values(item).filter((value): value is Operation => !Array.isArray(value)),
);
const REFUSALS = ['400', '401', '402', '403', '404', '429', '500'];
/** A price, and the gateway's refusal of a request with images. */
const FURTHER_STATUSES: Record<string, string[]> = {
  generatePatch: ['269', '413'],
  generateRunModel: ['269', '413'],
  assetsUpload: ['413'],
};

describe('schemas', () => {
  it('give each object with fields a name', () => {
    expect(
      unnamed((schema) => schema.properties !== undefined),
      toName('object'),
    ).toEqual(['PatchRequest/not']);
  });

  it('give each enum a name', () => {
    const inPaths = schemasBelow(document.paths, '', (schema) => Array.isArray(schema.enum));
    expect([...unnamed((schema) => schema.enum !== undefined), ...inPaths], toName('enum')).toEqual(
      [],
    );
  });

  it('are open only where this is listed', () => {
    const stated = schemasWhere((schema) => schema.additionalProperties !== undefined);
    expect(
      stated.sort(),
      'Leave out additionalProperties, or list the schema here if the source says that any field may appear',
    ).toEqual([
      'CostDetails',
      'CustomRequest',
      'JobCostDetails',
      'JobMetadata/properties/input',
      'JobOutput',
      'ModelInput/properties/inputs/items',
    ]);
  });

  it('mark deprecated fields', () => {
    expect(
      schemasWhere((schema) => schema.deprecated === true).sort(),
      'List the field here if the source says that it is deprecated',
    ).toEqual([
      'AssetMetadata/properties/horizontalExpansionRatio',
      'AssetMetadata/properties/verticalExpansionRatio',
    ]);
  });

  it('close every enum of a request', () => {
    const open = operations.flatMap((operation) => [
      ...openEnums(operation.requestBody?.content['application/json']?.schema),
      ...(operation.parameters ?? []).flatMap((parameter) => {
        const name = parameter.$ref?.split('/').at(-1) ?? '';
        return openEnums(document.components.parameters[name]?.schema);
      }),
    ]);
    expect(
      open,
      'Leave out x-open-enum: a request may hold only known values. An enum that an answer has too needs a schema of its own for the request',
    ).toEqual([]);
  });
});

describe.each(operations.map((each) => [each.operationId, each] as const))(
  '%s',
  (id, operation) => {
    it('declares every documented status', () => {
      const further = FURTHER_STATUSES[id] ?? [];
      const wanted = [...REFUSALS, ...further];
      const declared = statusesOf(operation.responses);
      expect(
        wanted.filter((status) => !declared.includes(status)),
        `Refer to the response of each of these in the path file of ${id}: it is in openapi/responses/`,
      ).toEqual([]);
      // Generating asks for a success, which may be another than 200.
      const others = declared.filter((status) => !/^2(?:0\d|XX)$/.test(status));
      expect(
        others.filter((status) => !wanted.includes(status)),
        'Name in FURTHER_STATUSES which operation answers this, and why',
      ).toEqual([]);
    });

    it('has an example for each status and each request', () => {
      const bodies = statusesOf(operation.responses).map(
        (status) => [status, resolveResponse(operation.responses[status])] as const,
      );
      const all = operation.requestBody
        ? [...bodies, ['request', operation.requestBody] as const]
        : bodies;
      const without = all.filter(([, body]) => examplesOf(body).length === 0);
      expect(
        without.map(([name]) => name),
        `Add \`examples\` to each of these in the path file of ${id}, with files in openapi/examples/`,
      ).toEqual([]);
    });
  },
);

describe('the service', () => {
  it('states its rate limit', () => {
    expect(document['x-rate-limit']).toEqual({
      requests: 100,
      windowSeconds: 60,
      scope: 'project',
    });
  });

  it('accepts a key or a session, and the public token only for reading assets', () => {
    const ways = operations.map((each) => [
      each.operationId,
      each.security.flatMap((requirement) => Object.keys(requirement)),
    ]);
    const usual = ['basicAuth', 'bearerAuth'];
    expect(
      Object.fromEntries(ways),
      'Name here the credentials of an operation that takes others, from the source',
    ).toEqual({
      ...Object.fromEntries(operations.map((each) => [each.operationId, usual])),
      assetsList: [...usual, 'publicToken'],
      assetsRetrieve: [...usual, 'publicToken'],
    });
  });

  it('can say when to try again, and why the gateway refused', () => {
    const headers = (name: string) =>
      Object.keys(document.components.responses[name]?.headers ?? {});
    expect(headers('TooManyRequests')).toEqual(['Retry-After']);
    expect(headers('Forbidden')).toEqual(['x-amzn-errortype']);
  });
});

describe('paths', () => {
  it('that can match the same address do not share a method', () => {
    const places = Object.entries(document.paths).map(([path, item]) => ({
      path,
      parts: path.split('/').map((part) => (part.includes('{') ? undefined : part)),
      methods: Object.keys(item).filter((method) => method !== 'parameters'),
    }));
    const ambiguous = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter(
          (other) =>
            // A literal path takes precedence over a template.
            one.path.includes('{') &&
            other.path.includes('{') &&
            one.parts.length === other.parts.length &&
            one.parts.every(
              (part, at) =>
                part === undefined || other.parts[at] === undefined || part === other.parts[at],
            ) &&
            one.methods.some((method) => other.methods.includes(method)),
        )
        .map((other) => `${one.path} and ${other.path}`),
    );
    expect(ambiguous).toEqual([]);
  });
});

describe('links', () => {
  const links = operations.flatMap((operation) =>
    statusesOf(operation.responses).flatMap((status) =>
      Object.values(resolveResponse(operation.responses[status]).links ?? {}).map(resolveLink),
    ),
  );

  it('lead to operations and parameters that exist', () => {
    const broken = links.filter((link) => {
      const target = operations.find((each) => each.operationId === link.operationId);
      const known = target ? parameterNames(target) : [];
      return !target || Object.keys(link.parameters ?? {}).some((name) => !known.includes(name));
    });
    expect(broken).toEqual([]);
  });

  it('lead from a patch to its job and asset, and from a job to its assets', () => {
    const from = (id: string) =>
      Object.values(success(id).links ?? {}).map((link) => resolveLink(link).operationId);
    expect(from('generatePatch')).toEqual(['jobsRetrieve', 'assetsRetrieve']);
    expect(from('jobsRetrieve')).toEqual(['assetsRetrieve', 'assetsGetBulk', 'jobsTriggerAction']);
  });
});

describe('examples', () => {
  it('show a job in every status', () => {
    expect(shown('jobsRetrieve', 'job', 'status'), toShow('job')).toEqual(valuesOf('JobStatus'));
  });

  it('show an upload in every status', () => {
    expect(shown('uploadsRetrieve', 'upload', 'status'), toShow('upload')).toEqual(
      valuesOf('UploadStatus'),
    );
  });

  it('list the status history in order, up to the status of the job', () => {
    const jobs = examplesOf(success('jobsRetrieve')).map((body) => recordIn(body, 'job'));
    for (const job of jobs) {
      const history = job.statusHistory as { date: string; status: string }[];
      const dates = [String(job.createdAt), ...history.map((step) => step.date)];
      expect([...dates, String(job.updatedAt)]).toEqual([...dates, String(job.updatedAt)].sort());
      expect(history.at(-1)?.status).toBe(job.status);
    }
    expect(jobs).not.toHaveLength(0);
  });
});

function shown(operationId: string, record: string, field: string): string[] {
  const values = examplesOf(success(operationId)).map((body) =>
    String(recordIn(body, record)[field]),
  );
  return [...new Set(values)].sort();
}

function toShow(record: string): string {
  return `Give each status an example in openapi/examples/${record}/, and name it in openapi/paths/${record}.yaml`;
}

function valuesOf(name: string): string[] {
  return (document.components.schemas[name]?.enum ?? []).map(String).sort();
}

function recordIn(body: unknown, name: string): Record<string, unknown> {
  return (body as Record<string, Record<string, unknown>>)[name] ?? {};
}

function success(operationId: string): Body {
  const operation = operations.find((each) => each.operationId === operationId);
  const response = operation?.responses['200'];
  if (response === undefined) throw new Error(`No success for ${operationId}`);
  return response;
}

function examplesOf(body: Body): unknown[] {
  const examples = body.content['application/json']?.examples ?? {};
  return Object.values(examples).map((example) => example.value);
}

function resolveResponse(response: (Body & { $ref?: string }) | undefined): Body {
  if (response === undefined) throw new Error('The response is not in the document');
  if (response.$ref === undefined) return response;
  const target = document.components.responses[response.$ref.split('/').at(-1) ?? ''];
  if (target === undefined) throw new Error(`${response.$ref} is not in the document`);
  return target;
}

function resolveLink(link: Link): Link {
  if (link.$ref === undefined) return link;
  const target = document.components.links[link.$ref.split('/').at(-1) ?? ''];
  if (target === undefined) throw new Error(`${link.$ref} is not in the document`);
  return target;
}

function parameterNames(operation: Operation): string[] {
  const item = Object.values(document.paths).find((each) =>
    Object.values(each).includes(operation),
  );
  const shared = Array.isArray(item?.parameters) ? item.parameters : [];
  return [...shared, ...(operation.parameters ?? [])].map((parameter) => {
    const name = parameter.$ref?.split('/').at(-1) ?? '';
    return document.components.parameters[name]?.name ?? parameter.name;
  });
}

function openEnums(schema: Schema | undefined, seen = new Set<Schema>()): Schema[] {
  if (schema === undefined) return [];
  const resolved = resolve(document, schema);
  if (seen.has(resolved)) return [];
  seen.add(resolved);
  const children = [
    ...Object.values(resolved.properties ?? {}),
    ...(resolved.anyOf ?? []),
    ...(resolved.items ? [resolved.items] : []),
  ];
  const below = children.flatMap((child) => openEnums(child, seen));
  return resolved['x-open-enum'] ? [resolved, ...below] : below;
}

/** Unnamed schemas inside a named schema that match the test. */
function unnamed(holds: (schema: Schema) => boolean): string[] {
  return schemasWhere(holds).filter((path) => path.includes('/'));
}

/** What to do with a schema that needs a name. */
function toName(what: string): string {
  return `Move each ${what} to a file of its own in openapi/schemas/, such as openapi/schemas/job/JobStatus.yaml, and refer to it with $ref: the name of the file names its type. See CONTRIBUTING.md, How to add a field or a value`;
}

function schemasWhere(holds: (schema: Schema) => boolean): string[] {
  return Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    schemasBelow(schema, name, holds),
  );
}

/** The places in a part of the document that match the test. */
function schemasBelow(part: unknown, name: string, holds: (schema: Schema) => boolean): string[] {
  const found: string[] = [];
  const walk = (node: unknown, path: string, isSchema: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isSchema && holds(node)) found.push(path);
    for (const [key, value] of Object.entries(node)) {
      const isMap = isSchema && key === 'properties';
      walk(value, `${path}/${key}`, !isMap);
    }
  };
  walk(part, name, true);
  return found;
}
