import { validate } from '../../generated/report.v2.js';
import { quote, SettingsError } from '../../model/errors.ts';
import type { FileRow } from '../../model/file-row.ts';
import type { Finding } from '../../model/finding.ts';
import { isUnfinished, type Report, type ShardRow } from '../../model/report.ts';
import { VERSION } from '../../model/version.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { countAll, spansOf } from '../../rules/shared/group.ts';
import { ungrouped } from '../../rules/ungroup.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { countOf } from '../../text/plural.ts';
import { plainText } from '../../text/say.ts';
import { isWholeGroup, ReportedFiles } from './reported-files.ts';
import { contradiction } from './row-status.ts';

/** A report of one part of a check, and the file that it was read from. */
export interface ShardReport {
  readonly file: string;
  readonly report: Report & { readonly shard: ShardRow };
}

const SCHEMA_VERSION = 2;

const AGAIN = "make that shard's report again, and download it whole";

/**
 * Reads `report.json` of one shard. It may have been cut off on its way, or written by a stranger
 * or another version: whatever is not exactly a shard's report is a `SettingsError`.
 */
export function readShardReport(file: string, bytes: Uint8Array): ShardReport {
  const value = parse(file, bytes);
  const { schema_version: schema, tool } = value as {
    schema_version?: unknown;
    tool?: { version?: unknown };
  };
  const version = tool?.version;
  if (schema !== SCHEMA_VERSION || version !== VERSION) {
    const by = typeof version === 'string' ? `manifest-drift ${version.slice(0, 40)}` : 'something else';
    const ours = `this is manifest-drift ${VERSION}, which reads version ${SCHEMA_VERSION} of its own`;
    throw new SettingsError(
      `${file} was made by ${by}, schema version ${String(JSON.stringify(schema)).slice(0, 40)}; ${ours}. Use one version in all jobs.`,
    );
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    const where = error?.instancePath.slice(0, 200) || 'its top level';
    throw new SettingsError(
      `${file} is no report of manifest-drift: ${where} ${error?.message ?? 'breaks the schema'}; ${AGAIN}.`,
    );
  }
  const report = value as Report;
  if (report.outcome === 'error' && (report.shard === null || !isUnfinished(report))) {
    throw new SettingsError(
      `${file} says that its check could not run: ${quote(report.error ?? '')}; fix that and run the shard again.`,
    );
  }
  const { shard } = report;
  if (shard === null || shard.index > shard.total) {
    throw new SettingsError(
      `${file} is the report of a whole check; only reports of checks with a shard can be merged. Leave it out.`,
    );
  }
  const whole = { ...report, shard };
  holdTogether(file, whole);
  return { file, report: { ...whole, files: shareText(report.files) } };
}

function parse(file: string, bytes: Uint8Array): object {
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) {
    throw new SettingsError(`${file}:${decoded.line} cannot be read: ${decoded.problem}; ${AGAIN}.`);
  }
  try {
    const value: unknown = JSON.parse(decoded.text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    throw new SettingsError(`${file} is not valid JSON; it may have been cut off: ${AGAIN}.`);
  }
  throw new SettingsError(`${file} is no report of manifest-drift; ${AGAIN}.`);
}

/** What the report counts has to be what it lists, in the order in which it lists it. */
function holdTogether(file: string, report: ShardReport['report']): void {
  const { shard, summary, files, findings, suppressed, suppressions } = report;
  const refuse = (why: string) => new SettingsError(`${file} contradicts itself: ${why}; ${AGAIN}.`);
  const { errors, warnings, notices } = summary;
  if (summary.total_files !== files.length)
    throw refuse(`it counts ${countOf(summary.total_files, 'file')} and lists ${files.length}`);
  const [open, known] = [countAll(findings), countAll(suppressed)];
  if (errors + warnings + notices !== open)
    throw refuse(`it counts ${countOf(errors + warnings + notices, 'finding')} and lists ${open}`);
  if (summary.suppressed !== known)
    throw refuse(`it counts ${countOf(summary.suppressed, 'suppressed finding')} and lists ${known}`);
  for (const [severity, count] of Object.entries({ error: errors, warning: warnings, notice: notices })) {
    const listed = countAll([...findings].filter((finding) => finding.severity === severity));
    if (listed !== count) throw refuse(`it counts ${countOf(count, severity)} and lists ${listed}`);
  }
  for (const { suppression } of suppressed) {
    if (suppression >= suppressions.length) throw refuse('it has a finding that nothing suppresses');
  }
  for (const finding of [...findings, ...suppressed]) {
    const rule = ruleOf(finding.kind);
    if (rule === null) throw refuse(`it has a finding of the unknown kind ${quote(finding.kind)}`);
    if (!isSaid(rule, finding))
      throw refuse(`the data of its finding about ${quote(finding.subject)} is not what its message says`);
  }
  const said = new ReportedFiles([...findings, ...suppressed]);
  let last: string | null = null;
  for (const row of files) {
    const { path } = row;
    if (last !== null && path <= last)
      throw refuse(`its file ${quote(path)} is out of order or listed twice`);
    last = path;
    const why = contradiction(row, () => said.takes(path), shard.part_complete);
    if (why !== null) throw refuse(`its file ${quote(path)} is ${row.status}, but ${why}`);
  }
}

/** Whether a finding's data is of its kind: then it makes the very message and values. */
function isSaid(rule: Rule, finding: Finding): boolean {
  const { count, data, message, expected, actual } = finding;
  try {
    if (count > 1 && !isWholeGroup(rule, finding)) return false;
    const values = count > 1 ? { expected: null, actual: null } : rule.values(data);
    if (values.expected !== expected || values.actual !== actual) return false;
    // Reporters word each of a group by itself.
    return [...ungrouped(finding)].length > 0 && plainText(spansOf(rule, finding)) === message;
  } catch {
    return false;
  }
}

/** The same rows with one copy of each text that repeats: a million rows may be merged at once. */
function shareText(rows: Iterable<FileRow>): FileRow[] {
  const lists = new Map<string, string>();
  return Array.from(rows, (row) => {
    const { recorded, actual } = row;
    const list = lists.get(row.list) ?? row.list;
    lists.set(list, list);
    const isSame = actual.sha256 === recorded.sha256;
    if (isSame && actual.size_bytes === recorded.size_bytes) return { ...row, list, actual: recorded };
    return { ...row, list, actual: isSame ? { ...actual, sha256: recorded.sha256 } : actual };
  });
}
