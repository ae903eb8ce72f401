/** A repository with an earlier commit, and what a check of it says against that commit. */

import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { checkRepository } from '../../../src/apps/run/check-repository.ts';
import type { Report } from '../../../src/model/report.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { headOf, makeGitRepository } from '../../support/git.ts';
import { type Content, findings, QUIET, type TestRepository } from '../../support/repository.ts';

export const CONFIG = '.github/manifest-drift.yml';

export interface Change {
  readonly write?: Readonly<Record<string, Content>>;
  readonly remove?: readonly string[];
  /** Files or folders renamed. */
  readonly move?: Readonly<Record<string, string>>;
}

export interface Given {
  readonly settings?: RawSettings;
  readonly isProposal?: boolean;
  /** What is not committed: the work tree alone. */
  readonly local?: Change;
}

function apply({ root, write }: TestRepository, { move = {}, remove = [], write: files = {} }: Change): void {
  for (const [from, to] of Object.entries(move)) {
    mkdirSync(dirname(`${root}/${to}`), { recursive: true });
    renameSync(`${root}/${from}`, `${root}/${to}`);
  }
  for (const path of remove) rmSync(`${root}/${path}`, { recursive: true });
  write(files);
}

/** The report on `before` after `change`, compared with it as it was. */
export async function reportOf(
  before: Readonly<Record<string, Content>>,
  change: Change,
  { settings = {}, isProposal = false, local = {} }: Given = {},
): Promise<Report> {
  using repository = makeGitRepository(before);
  const commit = headOf(repository.root);
  apply(repository, change);
  // A commit of its own, also where nothing changes.
  repository.write({ 'NOTES.md': 'x' });
  repository.commit();
  apply(repository, local);
  const report = await checkRepository(
    { root: repository.root, ...settings },
    {
      cwd: repository.root,
      run: null,
      progress: QUIET,
      signal: new AbortController().signal,
      environment: process.env,
      baseline: { is: 'commit', commit, name: 'main' },
      isProposal,
    },
  );
  return { ...report, findings: [...report.findings] };
}

/** `severity kind subject` of the findings of these kinds. */
export const told = (report: Report, ...kinds: readonly string[]) =>
  findings(report)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`);
