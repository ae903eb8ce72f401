/**
 * The words and signs of all reporters, in one place: what a severity, a status, its evidence, a stage and a test
 * are called, and how they are marked. `mark` is for Markdown, `sign` for a terminal and the page.
 */

import type { Works } from '../model/entry-row.ts';
import { type Evidence, FILE_STATUSES, type FileStatus } from '../model/file-row.ts';
import type { Severity } from '../model/finding.ts';
import type { StageRow } from '../model/stage.ts';

interface Marks {
  readonly mark: string;
  readonly sign: string;
}

export const SEVERITY_VIEW: Readonly<Record<Severity, Marks>> = {
  error: { mark: '❌', sign: '✗' },
  warning: { mark: '⚠️', sign: '!' },
  notice: { mark: 'ℹ️', sign: 'i' },
};

/** `meaning`: what the status says of a file. */
export const STATUS_VIEW: Readonly<Record<FileStatus, Marks & { readonly meaning: string }>> = {
  mismatched: { mark: '❌', sign: '✗', meaning: 'content is not what is recorded' },
  changed: { mark: '⚠️', sign: '!', meaning: 'written to while it was read' },
  unreadable: { mark: '❌', sign: '!', meaning: 'there, but could not be read' },
  missing: { mark: '❌', sign: '✗', meaning: 'recorded, but not there' },
  skipped: { mark: '⏭️', sign: '…', meaning: 'not read: the time ran out or the run was cancelled' },
  unverified: { mark: '⚪', sign: '?', meaning: 'nothing recorded to compare with, or no evidence' },
  matched: { mark: '✅', sign: '✓', meaning: 'content is what is recorded' },
};

/** Nothing of a status, which would be marked otherwise. */
export const NONE_MARK = '➖';

/** The statuses that say something is wrong or not known, the gravest first. */
export const UNMATCHED = FILE_STATUSES.filter((status) => status !== 'matched');

/** From the strongest to none. */
export const EVIDENCES: readonly Evidence[] = ['bytes', 'upstream-bytes', 'pointer', 'upstream', 'none'];

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  bytes: 'by bytes',
  'upstream-bytes': "by the Hub's digest",
  pointer: 'by pointer',
  upstream: 'by upstream',
  none: 'nothing read',
};

export const STAGE_VIEW: Readonly<Record<StageRow['status'], Marks & { readonly word: string }>> = {
  pass: { mark: '✅', sign: '✓', word: 'passed' },
  fail: { mark: '❌', sign: '✗', word: 'failed' },
  skip: { mark: '➖', sign: '–', word: 'skipped' },
};

/** From the gravest to the best. */
export const WORKS_VIEW: Readonly<Record<Works, Pick<Marks, 'mark'>>> = {
  failed: { mark: '❌' },
  blocked: { mark: '⛔' },
  skipped: { mark: '➖' },
  untested: { mark: '➖' },
  answers: { mark: '✅' },
  available: { mark: '✅' },
};

export const WORKS_ORDER = Object.keys(WORKS_VIEW) as readonly Works[];
