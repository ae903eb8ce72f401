/**
 * Checks requests and answers against the slice of GitHub's own API description in
 * test/fixtures/github.
 */

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

interface Json {
  [key: string]: Json;
}

const slice = JSON.parse(
  readFileSync(new URL('../fixtures/github/openapi-slice.json', import.meta.url), 'utf8'),
) as Json;

/** OpenAPI 3.0 writes "or null" as `nullable`, which JSON Schema does not know. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withNull(item)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

// A process compiles a few schemas and uses each a few times: shorter code is not worth the time that it takes.
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  coerceTypes: false,
  validateFormats: false,
  code: { optimize: false },
});
ajv.addSchema({ $id: 'github', components: withNull(slice.components) });

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with `value` by the schema of the description at `key`; compiled once. */
function faultsOf(key: string, schema: Json | undefined, value: unknown): string[] {
  if (schema === undefined) return [];
  let validate = compiled.get(key);
  if (validate === undefined) {
    const text = JSON.stringify(withNull(schema)).replaceAll('"#/', '"github#/');
    validate = ajv.compile(JSON.parse(text));
    compiled.set(key, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${key}: ${instancePath} ${message}`);
}

function resolved(value: Json | undefined): Json | undefined {
  const ref: unknown = value?.$ref;
  if (typeof ref !== 'string') return value;
  let found: Json | undefined = slice;
  for (const segment of ref.slice(2).split('/')) found = found?.[segment];
  return found;
}

function operationOf(method: string, path: string): { key: string; operation: Json } | null {
  for (const [template, methods] of Object.entries(slice.paths ?? {})) {
    const operation = methods[method.toLowerCase()];
    const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
    if (operation !== undefined && pattern.test(path)) return { key: `${method} ${template}`, operation };
  }
  return null;
}

/** Parameters arrive as text; numbers are told by their schema's type. */
function queryFaults(key: string, operation: Json, query: Exchange['query']): string[] {
  const parameters = Object.values(operation.parameters ?? {}).map((parameter) => resolved(parameter));
  const known = new Map(parameters.map((one) => [`${one?.in} ${one?.name}`, one]));
  return Object.entries(query).flatMap(([name, text]) => {
    const parameter = known.get(`query ${name}`);
    if (parameter === undefined) return [`${key}: query parameter ${name} is not described`];
    const type: unknown = parameter.schema?.type;
    return faultsOf(`${key} ?${name}`, parameter.schema, type === 'integer' ? Number(text) : text);
  });
}

/** A body's fields that the description does not name are a mistake in the caller. */
function unknownFields(key: string, schema: Json | undefined, body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const known = Object.keys(schema?.properties ?? {});
  return Object.keys(body)
    .filter((name) => !known.includes(name))
    .map((name) => `${key}: body field ${name} is not described`);
}

/** Everything in the exchange that the description does not allow. */
export function violations({ method, path, query, body, status, answer }: Exchange): string[] {
  const found = operationOf(method, path);
  if (found === null) return [`${method} ${path} is not in the description`];
  const { key, operation } = found;
  const asked = operation.requestBody?.content?.['application/json']?.schema;
  const response = resolved(operation.responses?.[String(status)]);
  const told = response?.content?.['application/json']?.schema;
  return [
    ...queryFaults(key, operation, query),
    ...(body === null ? [] : faultsOf(`${key} body`, asked, body)),
    ...unknownFields(key, asked, body),
    ...(status < 300 ? faultsOf(`${key} ${status}`, told, answer) : []),
  ];
}
