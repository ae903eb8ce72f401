/**
 * Compiles schemas/*.schema.json into standalone validators, because ajv at run time costs more
 * than a whole small check. The config's schema is made here from the settings table.
 */

import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { SEVERITIES } from '../src/model/finding.ts';
import { BY_KIND, KINDS } from '../src/rules/index.ts';
import { CONFIG_NAMES, SETTINGS, type SettingName } from '../src/settings/table.ts';

/** What an editor offers where a value could be anything. */
const EXAMPLES: Partial<Record<SettingName, readonly unknown[]>> = {
  checksums: [['models/checksums.sha256', 'datasets/checksums.sha256'], 'models/**/*.sha256', 'none'],
  'combined-inventory': ['inventory/combined_inventory.json', 'none'],
  'model-inventory': ['models/inventory.json', 'none'],
  'dataset-inventory': ['datasets/inventory.json', 'none'],
  'path-prefix': ['C:/repos/harmonia'],
  baseline: ['auto', 'none', 'origin/main'],
  upstream: ['huggingface', 'none'],
  concurrency: ['auto', 4],
  'time-budget': ['none', '15m', '2h'],
};

/** `true` stands without quotes in a config. */
function asYaml(choice: string): string | boolean {
  return choice === 'true' || choice === 'false' ? choice === 'true' : choice;
}

/** One level for all files, or levels by glob. */
function byGlob({ enum: levels, ...rest }: { readonly enum: readonly string[] }): object {
  return {
    ...rest,
    anyOf: [{ enum: levels }, { type: 'object', additionalProperties: { enum: levels } }],
    examples: ['warning', { 'models/**': 'error', 'models/**/*.md': 'off' }],
  };
}

/** The config file's schema: the settings, and what only a config can say. */
export function configSchema(): string {
  const properties: Record<string, unknown> = {
    $schema: {
      description: 'Where an editor finds this schema. The check does not look at it.',
      type: 'string',
    },
  };
  for (const name of CONFIG_NAMES) {
    const setting = SETTINGS[name];
    const types = {
      text: { type: 'string' },
      lines: { type: ['string', 'array'], items: { type: 'string' } },
      choice: { enum: 'choices' in setting ? setting.choices.map(asYaml) : [] },
      count: { type: ['integer', 'string'] },
      duration: { type: ['integer', 'string'] },
    };
    const examples = EXAMPLES[name];
    properties[name] = {
      description: setting.help,
      ...types[setting.type],
      ...(setting.default !== '' && { default: asYaml(setting.default) }),
      ...(examples && { examples }),
    };
  }
  properties.manifests = withMappings(properties.manifests as object);
  properties.unrecorded = byGlob(properties.unrecorded as { readonly enum: readonly string[] });
  properties.severities = {
    description: 'The severity of each kind of finding, where the default does not suit.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      KINDS.map((kind) => [kind, { description: BY_KIND[kind].title, enum: SEVERITIES }]),
    ),
  };
  properties.optional = {
    description: 'Globs of files that may be absent, such as quantisations left out on purpose.',
    type: 'array',
    items: { type: 'string' },
  };
  properties['ignore-fields'] = {
    description:
      'Names of entry fields that are not compared between the combined inventory and its sources.',
    type: 'array',
    items: { type: 'string' },
  };
  properties.bases = {
    description:
      'What the paths in single lists and inventories are relative to, by the path of the file: the root, or its own folder.',
    type: 'object',
    additionalProperties: { enum: ['root', 'own'] },
    examples: [{ 'models/SHA256SUMS': 'own' }],
  };
  properties.suppress = {
    description: 'Findings that are known and do not count until a day. They are shown and counted apart.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'path', 'reason', 'expires'],
      properties: {
        kind: {
          description: 'The kind of finding.',
          enum: KINDS.filter((kind) => BY_KIND[kind].isSuppressible),
        },
        path: {
          description:
            'What the finding is about: a path with `*`, `**`, `?` and `[ ]`, or for an entry `model:ID` or `dataset:ID`.',
          type: 'string',
          pattern: '^[^]',
        },
        actual: {
          description:
            'Suppress it only while what was found is just this, as the report gives it: a SHA-256, or of a size-mismatch a length.',
          type: 'string',
          pattern: '^[^]',
        },
        reason: { description: 'Why it is suppressed.', type: 'string', pattern: '^\\s*\\S[^]{0,999}$' },
        expires: {
          description: 'The last day on which it is suppressed, `YYYY-MM-DD` in UTC.',
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        },
      },
    },
  };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:manifest-drift:schema:config:v1',
    title: 'manifest-drift config (.github/manifest-drift.yml)',
    description: 'Settings of the check. Inputs of the action and flags of the command win over them.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** In the config, `manifests` may also say of a file which of its values are files, paths and digests. */
function withMappings(manifests: object): object {
  const path = { type: 'string' };
  const joined = {
    type: ['string', 'object'],
    additionalProperties: false,
    required: ['join'],
    properties: {
      join: {
        description: 'Parts that are joined by slashes.',
        type: 'array',
        minItems: 1,
        maxItems: 8,
        items: path,
      },
    },
  };
  const describe = (description: string, schema: object) => ({ description, ...schema });
  const properties = {
    file: describe('The manifest: a path or glob below the root.', { type: 'string', pattern: '^\\S' }),
    format: describe('Its syntax. auto: as the name of the file says.', {
      enum: ['auto', 'json', 'jsonl', 'yaml', 'toml', 'csv', 'tsv'],
    }),
    items: describe('Which values are files: `$.models[*].files[*]`, `$..assets`.', path),
    path: describe("The file's path: `@.path`, `@key`, or several that are joined by slashes.", joined),
    sha256: describe('The SHA-256: `@.sha256`.', path),
    digest: describe('A digest of another algorithm.', path),
    algorithm: describe('The algorithm of `digest`: its name, or where the name stands.', path),
    size: describe('The size in bytes.', path),
    source: describe('An address, or `OWNER/NAME` on the Hugging Face Hub.', joined),
    revision: describe('The revision of the source.', path),
    version: describe('The version of all: `$.version`.', path),
    base: describe('What paths are relative to: `list` (the folder of the manifest), `root`, or a folder.', {
      type: 'string',
    }),
    files: describe('Paths of files, by what `path` leads to, where that is an id.', {
      type: 'object',
      additionalProperties: { type: 'string', pattern: '^[^]' },
    }),
  };
  return {
    ...manifests,
    maxItems: 1000,
    items: { type: ['string', 'object'], additionalProperties: false, required: ['file'], properties },
    examples: [
      'auto',
      [{ file: 'models/manifest.json', items: '$.models[*]', path: '@.file', sha256: '@.checksum' }],
    ],
  };
}

/** The source of an ES module that exports `validate`, for one schema's text. */
export function compileSchema(text: string, name: string): string {
  const ajv = new Ajv2020({
    // A report may be long and a stranger's: the first mistake is enough to refuse it.
    allErrors: name !== 'report.v2',
    verbose: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    messages: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = (standalone as unknown as { default: (a: Ajv2020, v: unknown) => string }).default(
    ajv,
    ajv.compile(withoutNotes(JSON.parse(text)) as AnySchema),
  );
  if (code.includes('require(')) throw new Error(`${name}: the validator needs code of ajv at run time`);
  return `// Generated from schemas/${name}.schema.json by npm run generate.\n${code}\n`;
}

/** What people and editors read of a schema; in a validator it would only be carried along. */
const NOTES = new Set(['title', 'description', 'default', 'examples']);

/** Schemas by a name of their own, which may be that of a note. */
const NAMED = new Set(['properties', '$defs']);

function withoutNotes(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNotes);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !NOTES.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, NAMED.has(key) ? each(value) : withoutNotes(value)]),
  );
}

const each = (named: object) =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, withoutNotes(schema)]));

/** Every generated schema, validator and its declaration, by path. */
export function generatedSchemas(): Map<string, string> {
  const config = configSchema();
  const files = new Map([['schemas/config.v1.schema.json', config]]);
  const schemas = {
    'config.v1': config,
    'inventory.v1': readFileSync('schemas/inventory.v1.schema.json', 'utf8'),
    'report.v2': readFileSync('schemas/report.v2.schema.json', 'utf8'),
  };
  for (const [name, schema] of Object.entries(schemas)) {
    files.set(`src/generated/${name}.js`, compileSchema(schema, name));
    files.set(`src/generated/${name}.d.ts`, DECLARATION);
  }
  return files;
}

const DECLARATION = `// Generated by npm run generate.
import type { Validator } from '../model/validator.ts';

export declare const validate: Validator;
`;
