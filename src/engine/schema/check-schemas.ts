import type { UngradedFinding } from '../../model/finding.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Files } from '../../ports/files.ts';
import type { InTime } from '../../ports/in-time.ts';
import type { Ports } from '../../ports/ports.ts';
import { listMissing } from '../../rules/list-missing.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import type { SchemaRule } from '../../settings/schema-rules.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { readStructured } from '../../text/read-structured.ts';
import { type Structured, syntaxOf } from '../../text/structured.ts';
import type { Inventories } from '../read/load-inventories.ts';
import { suggestFile } from '../resolve/nearest-path.ts';
import { compile, keysTo, mistakeIn } from './read-schema.ts';

/** A schema is written by hand. */
const MAX_SCHEMA_BYTES = 1024 * 1024;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** For one manifest. A schema can be made to take forever. */
const LIMIT_MS = 5000;
const MAX_MISTAKES = 20;
const MAX_TEXT = 200;

/** A mistake in a manifest by its schema. */
interface Mistake {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

/** Holds manifests to the repository's own schemas: the inventories where no pattern says otherwise. */
export async function checkSchemas(
  rules: readonly SchemaRule[],
  { combined, sources }: Inventories,
  { files, inTime = null }: Pick<Ports, 'files' | 'inTime'>,
): Promise<{ findings: UngradedFinding[]; counts: StageCounts }> {
  if (inTime === null) throw new Error('no schema is used without a limit of time');
  const inventories = [...combined, ...sources].map(({ file }) => file);
  const findings: UngradedFinding[] = [];
  const checked = new Set<RootPath>();
  for (const { schema: path, manifests } of rules) {
    const schema = await documentAt(path, MAX_SCHEMA_BYTES, files, findings);
    if (schema === null) continue;
    const refused = mistakeIn(schema.value);
    if (refused !== null) {
      findings.push(brokenSchema(path, `${refused.mistake} ${refused.detail}`.trim()));
      continue;
    }
    const paths = manifests === null ? inventories : await pathsOf(manifests, files, findings);
    for (const manifest of paths) {
      const document = await documentAt(manifest, MAX_MANIFEST_BYTES, files, findings, true);
      if (document === null) continue;
      checked.add(manifest);
      const found = holdTo(schema.value as object, path, manifest, document, inTime);
      for (const finding of found) findings.push(finding);
      // What is wrong with the schema is wrong for the other manifests too.
      if (found.some(({ subject }) => subject === path)) break;
    }
  }
  return { findings, counts: { manifests: checked.size } };
}

/** The findings about one manifest. */
function holdTo(
  schema: object,
  path: RootPath,
  manifest: RootPath,
  document: Structured,
  inTime: InTime,
): UngradedFinding[] {
  const mistakes = inTime(LIMIT_MS, (): readonly Mistake[] | string => {
    try {
      const validate = compile(schema, document.value);
      return validate(document.value) ? [] : (validate.errors ?? []).slice(0, MAX_MISTAKES);
    } catch (error) {
      return error instanceof Error ? error.message : 'invalid';
    }
  })?.value;
  if (mistakes === undefined) return [brokenSchema(path, 'too-slow')];
  if (typeof mistakes === 'string') return [brokenSchema(path, mistakes)];
  return mistakes.map((mistake) => {
    const { line, column } = document.place(keysTo(mistake));
    const { instancePath, keyword, message = keyword } = mistake;
    return manifestMalformed.found({
      subject: manifest,
      location: { file: manifest, line, column },
      key: `schema ${path} ${instancePath} ${keyword} ${message}`.slice(0, 2 * MAX_TEXT),
      data: {
        what: 'schema',
        schema: path,
        at: instancePath.slice(0, MAX_TEXT),
        problem: message.slice(0, MAX_TEXT),
      },
    });
  });
}

/** Null where it cannot be read, or where it is told elsewhere that it cannot. */
async function documentAt(
  path: RootPath,
  limit: number,
  files: Files,
  findings: UngradedFinding[],
  isReported = false,
): Promise<Structured | null> {
  const result = await files.read(path, limit);
  if (result.is === 'missing' && !isReported) {
    const data = { input: 'manifest-schema', suggestion: await suggestFile(files, path) } as const;
    findings.push(listMissing.found({ subject: path, data }));
    return null;
  }
  const decoded = result.is === 'bytes' ? decodeUtf8(result.bytes) : null;
  const document =
    decoded !== null && 'text' in decoded
      ? await readStructured(decoded.text, syntaxOf(path) ?? 'json')
      : null;
  if (document?.is === 'value') return document;
  if (!isReported) findings.push(brokenSchema(path, document?.reason ?? 'unreadable'));
  return null;
}

async function pathsOf(
  pattern: string,
  files: Files,
  findings: UngradedFinding[],
): Promise<readonly RootPath[]> {
  const paths = (await files.find([pattern])).flatMap((match) => match.paths);
  if (paths.length === 0) {
    const data = { input: 'manifest-schema', suggestion: null } as const;
    findings.push(listMissing.found({ subject: pattern, data }));
  }
  return paths;
}

function brokenSchema(path: RootPath, problem: string): UngradedFinding {
  return manifestMalformed.found({
    subject: path,
    location: { file: path, line: 1, column: 1 },
    key: 'schema',
    data: { what: 'no-schema', problem: problem.slice(0, MAX_TEXT) },
  });
}
