/**
 * The one place where smoke tests meet the check: which entries there are, what they ask for, and what
 * the check found out about their files.
 */

import { createHash } from 'node:crypto';
import { check } from '../../engine/check.ts';
import { loadInventories } from '../../engine/read/load-inventories.ts';
import { type EntryFiles, filesOfEntries } from '../../evidence/statement/entry-files.ts';
import { identityOf, stringAt } from '../../model/inventory.ts';
import type { Progress } from '../../ports/progress.ts';
import type { RawSettings } from '../../settings/table.ts';
import type { EntryEvidence, PlannedEntry, Repository } from '../../smoke/plan/plan.ts';
import { openRepository } from '../run/check-repository.ts';

export interface ReadEntriesOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly commit: string | null;
}

/** Checks the folder and answers its entries. Throws as the check does. */
export async function readRepository(given: RawSettings, options: ReadEntriesOptions): Promise<Repository> {
  const { cwd, environment, signal, progress, commit } = options;
  const { settings, ports } = await openRepository(
    { ...given, upstream: 'none' },
    {
      cwd,
      environment,
      signal,
      run: null,
      progress,
      baseline: { is: 'fork-point' },
      commit,
    },
  );
  const report = await check(settings, null, ports);
  const { value } = await loadInventories(settings, ports.files);
  const rows = new Map([...report.entries].map((row) => [`${row.kind}:${row.id}`, row]));
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const paths = [...rows.values()].flatMap(({ path }) => (path === null ? [] : [path]));
  const files = filesOfEntries(paths, report.files, hash);
  const entries = new Map<string, PlannedEntry>();
  for (const inventory of [...value.sources, ...value.combined])
    for (const entry of inventory.entries) {
      const subject = `${entry.kind}:${entry.id}`;
      const row = rows.get(subject);
      if (entries.has(subject) || row === undefined || identityOf(entry.value) === null) continue;
      const { value: fields } = entry;
      const member = ['smoke_test', 'entrypoint'].find((name) => Object.hasOwn(fields, name));
      entries.set(subject, {
        subject,
        id: entry.id,
        version:
          stringAt(fields, 'version') ??
          stringAt(fields, 'revision') ??
          stringAt(fields, 'snapshot') ??
          'unversioned',
        path: row.path,
        entrypoint: Object.hasOwn(fields, 'entrypoint') ? fields.entrypoint : undefined,
        smokeTest: Object.hasOwn(fields, 'smoke_test') ? fields.smoke_test : undefined,
        fields,
        place: inventory.locate(fields, member),
        evidence: evidenceOf(row.path === null ? undefined : files.get(row.path)),
      });
    }
  return { root: ports.files.root, commit: report.commit, entries: [...entries.values()] };
}

/** The digest over no records. */
const EMPTY_RECORDS = createHash('sha256').digest('hex');

/** The evidence of an entry that names no path. */
const NO_FILES: EntryEvidence = {
  recorded: 0,
  verified: 0,
  records: EMPTY_RECORDS,
  paths: new Set(),
  bad: null,
};

function evidenceOf(files: EntryFiles | undefined): EntryEvidence {
  if (files === undefined) return NO_FILES;
  const { recorded, verified, records, paths, unverified } = files;
  const bad = unverified && {
    path: unverified.path,
    status: unverified.status === 'matched' ? `only matched by ${unverified.evidence}` : unverified.status,
  };
  return { recorded, verified, records, paths, bad };
}
