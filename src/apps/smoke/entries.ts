/**
 * The one place where smoke tests meet the check: which entries there are, what they ask for, and what
 * the check found out about their files.
 */

import { createHash } from 'node:crypto';
import { check } from '../../engine/check.ts';
import { loadInventories } from '../../engine/read/load-inventories.ts';
import { recordsDigest } from '../../evidence/statement/records-digest.ts';
import { identityOf, stringAt } from '../../model/inventory.ts';
import type { Report } from '../../model/report.ts';
import type { Progress } from '../../ports/progress.ts';
import type { RawSettings } from '../../settings/table.ts';
import type { Entry, Evidence, Repository } from '../../smoke/plan/plan.ts';
import { openRepository } from '../run/check-repository.ts';

export interface ReadOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly commit: string | null;
}

/** Checks the folder and answers its entries. Throws as the check does. */
export async function readRepository(given: RawSettings, options: ReadOptions): Promise<Repository> {
  const { cwd, environment, signal, progress, commit } = options;
  const { settings, ports } = await openRepository(
    { ...given, baseline: 'none', upstream: 'none' },
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
  const entries = new Map<string, Entry>();
  for (const inventory of [...value.sources, ...value.combined])
    for (const entry of inventory.entries) {
      const subject = `${entry.kind}:${entry.id}`;
      const row = [...report.entries].find(({ kind, id }) => kind === entry.kind && id === entry.id);
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
        place: inventory.locate(fields, member),
        evidence: evidenceOf(row.path, report),
      });
    }
  return { root: ports.files.root, commit: report.commit, entries: [...entries.values()] };
}

const BAD = new Set(['mismatched', 'missing', 'unreadable', 'changed', 'skipped']);

function evidenceOf(path: string | null, { files }: Report): Evidence {
  const rows = [...files].filter((row) => path !== null && isBelow(row.path, path));
  const recorded = rows.filter(({ recorded }) => recorded.sha256 !== null);
  const isVerified = (row: (typeof rows)[number]) => row.status === 'matched' && row.evidence === 'bytes';
  const bad = rows.find(({ status }) => BAD.has(status)) ?? recorded.find((row) => !isVerified(row));
  return {
    recorded: recorded.length,
    verified: recorded.filter(isVerified).length,
    records: recordsDigest(
      recorded.map((row) => ({ path: row.path, digest: row.recorded.sha256 ?? '' })),
      (text) => createHash('sha256').update(text).digest('hex'),
    ),
    paths: new Set(rows.map((row) => row.path)),
    bad:
      bad === undefined
        ? null
        : { path: bad.path, status: BAD.has(bad.status) ? bad.status : `only matched by ${bad.evidence}` },
  };
}

const isBelow = (path: string, folder: string) =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);
