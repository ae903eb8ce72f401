/** JSON Schemas of repositories, which strangers write: what is refused before one is compiled. */

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Why a schema is not used. */
export type SchemaMistake =
  | 'not-an-object'
  | 'dialect'
  | 'remote-reference'
  | 'async'
  | 'too-deep'
  | 'invalid';

const MAX_DEPTH = 100;
const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_2020 = /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;

/** Checks what a schema asks for; `detail` is the value that is refused. */
export function mistakeIn(
  schema: unknown,
): { readonly mistake: SchemaMistake; readonly detail: string } | null {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
    return { mistake: 'not-an-object', detail: '' };
  const dialect = (schema as { readonly $schema?: unknown }).$schema;
  const isKnown = dialect === undefined || (typeof dialect === 'string' && isDialect(dialect));
  if (!isKnown) return { mistake: 'dialect', detail: String(dialect) };
  return refusedIn(schema, MAX_DEPTH);
}

function isDialect(dialect: string): boolean {
  return DRAFT_07.test(dialect) || DRAFT_2020.test(dialect);
}

/** References lead to places in the schema itself, so that nothing is fetched and nothing else is read. */
function refusedIn(
  value: unknown,
  depth: number,
): { readonly mistake: SchemaMistake; readonly detail: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth === 0) return { mistake: 'too-deep', detail: `${MAX_DEPTH}` };
  for (const [key, member] of Object.entries(value)) {
    if (/^\$(?:dynamic|recursive)?ref$/i.test(key) && typeof member === 'string' && !member.startsWith('#'))
      return { mistake: 'remote-reference', detail: member };
    if (key === '$async') return { mistake: 'async', detail: key };
    const refused = refusedIn(member, depth - 1);
    if (refused !== null) return refused;
  }
  return null;
}

/** Compiles a schema that `mistakeIn` passed; throws where it is no valid schema. Formats are not checked. For one document. */
export function compile(schema: object, document: unknown): ValidateFunction {
  const { $schema = '' } = schema as { readonly $schema?: string };
  const Compiler = DRAFT_07.test($schema) ? Ajv : Ajv2020;
  const compiler = new Compiler({
    allErrors: isBounded(schema, document),
    strict: false,
    validateFormats: false,
    logger: false,
  });
  return compiler.compile(schema);
}

/** Schema and document together, in characters times characters, of which all mistakes fit into memory. */
const MAX_PRODUCT = 2 ** 28;

/** By references, a small schema can find more mistakes in a small document than fit into memory: then one is looked for. */
function isBounded(schema: object, document: unknown): boolean {
  const text = JSON.stringify(schema);
  if (/"\$(?:dynamic|recursive)?ref"/i.test(text)) return false;
  return text.length * (JSON.stringify(document)?.length ?? 0) <= MAX_PRODUCT;
}

/** Where in a document a mistake stands: the keys of a JSON pointer. */
export function keysTo({ instancePath }: Pick<ErrorObject, 'instancePath'>): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
