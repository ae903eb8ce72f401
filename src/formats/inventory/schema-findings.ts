import { validate } from '../../generated/inventory.v1.js';
import type { UngradedFinding } from '../../model/finding.ts';
import type { SchemaError } from '../../model/validator.ts';
import { inventoryInvalid } from '../../rules/inventory-invalid.ts';
import type { LineIndex } from '../../text/line-index.ts';
import type { JsonDocument } from '../../text/read-json.ts';
import { isOneEntry } from './one-entry.ts';

/** More broken values than this in one inventory are counted in one last finding. */
export const MAX_SCHEMA_FINDINGS = 100;

/** What the inventory's schema refuses, each at the very value. */
export function schemaFindings(document: JsonDocument, lines: LineIndex): UngradedFinding[] {
  if (validate(document.value)) return [];
  const errors = withoutBranches(validate.errors as readonly SchemaError[]);
  const findings = errors.slice(0, MAX_SCHEMA_FINDINGS).map((error) => findingOf(error, document, lines));
  const first = errors[MAX_SCHEMA_FINDINGS];
  if (first) {
    const left = errors.length - MAX_SCHEMA_FINDINGS;
    findings.push({ ...findingOf(first, document, lines), data: { what: 'more', count: left }, key: 'more' });
  }
  return findings;
}

/** The errors of an anyOf's branches say less than the anyOf itself. */
function withoutBranches(errors: readonly SchemaError[]): SchemaError[] {
  return errors.filter(({ schemaPath, keyword }) => !schemaPath.includes('/anyOf/') && keyword !== 'if');
}

function findingOf(error: SchemaError, document: JsonDocument, lines: LineIndex): UngradedFinding {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let container: unknown = document.value;
  for (const step of steps.slice(0, -1)) container = (container as Record<string, unknown>)[step];
  const last = steps.at(-1);
  const value = last === undefined ? container : (container as Record<string, unknown>)[last];
  const expected = expectation(error, value);
  const actual = shown(value);
  return inventoryInvalid.found({
    subject: lines.file,
    data: { what: 'schema', pointer: error.instancePath, expected, actual },
    location: lines.locate(document.offsetOf(container, last)),
    key: `${error.instancePath} ${error.keyword}`,
  });
}

function expectation(error: SchemaError, value: unknown): string {
  const { keyword, params, instancePath } = error;
  if (keyword === 'anyOf' && instancePath === '' && !isOneEntry(value))
    return 'needs `models` or `datasets`, or to be a list of entries';
  if (keyword === 'anyOf') return 'needs one of `id`, `repo_id`, `name` and `folder_name`';
  if (keyword === 'required') return `needs \`${params.missingProperty}\``;
  if (keyword === 'type') return `must be ${typeNames(params.type)}`;
  if (keyword === 'pattern')
    return instancePath === '/generated_at'
      ? 'must be an ISO 8601 date-time'
      : 'must be text that is not empty and holds no NUL';
  return error.message ?? 'breaks the schema';
}

function typeNames(type: unknown): string {
  const names = Array.isArray(type) ? type.map(String) : [String(type)];
  return names.map((name) => TYPE_NAMES[name] ?? `a ${name}`).join(' or ');
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

/** A value as JSON, short enough for a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
