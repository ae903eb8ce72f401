/**
 * The kinds of findings. One line a kind; the order is that of all reports: what differs first, then what is missing,
 * what manifests say, and paths.
 */

import type { UngradedFinding } from '../model/finding.ts';
import { plainText } from '../text/say.ts';
import { baseChanged } from './base-changed.ts';
import { baseUnusual } from './base-unusual.ts';
import { baselineUnavailable } from './baseline-unavailable.ts';
import { checkIncomplete } from './check-incomplete.ts';
import { checksumConflict } from './checksum-conflict.ts';
import { checksumMismatch } from './checksum-mismatch.ts';
import { combinedStale } from './combined-stale.ts';
import { configWeakened } from './config-weakened.ts';
import { digestPlaceholder } from './digest-placeholder.ts';
import { digestShared } from './digest-shared.ts';
import { digestUnread } from './digest-unread.ts';
import { digestWeak } from './digest-weak.ts';
import { endpointError } from './endpoint-error.ts';
import { endpointModelDiffers } from './endpoint-model-differs.ts';
import { endpointModelMissing } from './endpoint-model-missing.ts';
import { endpointModelUnlisted } from './endpoint-model-unlisted.ts';
import { endpointModelUnrecorded } from './endpoint-model-unrecorded.ts';
import { endpointUnreachable } from './endpoint-unreachable.ts';
import { entryDiffers } from './entry-differs.ts';
import { entryDuplicate } from './entry-duplicate.ts';
import { entryMissing } from './entry-missing.ts';
import { entryUnknown } from './entry-unknown.ts';
import { fetchMalformed } from './fetch-malformed.ts';
import { fileChanged } from './file-changed.ts';
import { fileMissing } from './file-missing.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { fileUnrecorded } from './file-unrecorded.ts';
import { filesetEmpty } from './fileset-empty.ts';
import { folderDiffers } from './folder-differs.ts';
import { gitUnavailable } from './git-unavailable.ts';
import { headerDiffers } from './header-differs.ts';
import { inventoryInvalid } from './inventory-invalid.ts';
import { inventoryMissing } from './inventory-missing.ts';
import { inventoryUnreadable } from './inventory-unreadable.ts';
import { lfsObjectMissing } from './lfs-object-missing.ts';
import { lineEndsDiffer } from './line-ends-differ.ts';
import { listDuplicate } from './list-duplicate.ts';
import { listMalformed } from './list-malformed.ts';
import { listMissing } from './list-missing.ts';
import { listStyle } from './list-style.ts';
import { listUnreadable } from './list-unreadable.ts';
import { loaderMissing } from './loader-missing.ts';
import { manifestMalformed } from './manifest-malformed.ts';
import { manifestUnread } from './manifest-unread.ts';
import { notAFile } from './not-a-file.ts';
import { nothingRecorded } from './nothing-recorded.ts';
import { nothingToCheck } from './nothing-to-check.ts';
import { pathAmbiguous } from './path-ambiguous.ts';
import { pathEscapes } from './path-escapes.ts';
import { pathNotPortable } from './path-not-portable.ts';
import { pathUnknown } from './path-unknown.ts';
import { pointerMalformed } from './pointer-malformed.ts';
import { pointerMismatch } from './pointer-mismatch.ts';
import { pointerMissing } from './pointer-missing.ts';
import { pointerUnexpected } from './pointer-unexpected.ts';
import { pointerUnverified } from './pointer-unverified.ts';
import { recordRemoved } from './record-removed.ts';
import { restoreFailed } from './restore-failed.ts';
import { restoreGone } from './restore-gone.ts';
import { restoreMismatch } from './restore-mismatch.ts';
import { restoreUnsourced } from './restore-unsourced.ts';
import { revisionNotPinned } from './revision-not-pinned.ts';
import { messageOf, type Rule } from './rule.ts';
import { searchIncomplete } from './search-incomplete.ts';
import { shardUnlisted } from './shard-unlisted.ts';
import { shardsIncomplete } from './shards-incomplete.ts';
import { signatureInvalid } from './signature-invalid.ts';
import { sizeMismatch } from './size-mismatch.ts';
import { sizePlaceholder } from './size-placeholder.ts';
import { smokeBlocked } from './smoke-blocked.ts';
import { smokeFailed } from './smoke-failed.ts';
import { smokeSlow } from './smoke-slow.ts';
import { smokeStale } from './smoke-stale.ts';
import { smokeUnsafe } from './smoke-unsafe.ts';
import { smokeUntested } from './smoke-untested.ts';
import { snapshotDamaged } from './snapshot-damaged.ts';
import { snapshotIncomplete } from './snapshot-incomplete.ts';
import { stateIgnored } from './state-ignored.ts';
import { statementInconsistent } from './statement-inconsistent.ts';
import { suppressionExpired } from './suppression-expired.ts';
import { totalsDiffer } from './totals-differ.ts';
import { upstreamDiffers } from './upstream-differs.ts';
import { upstreamMissing } from './upstream-missing.ts';
import { upstreamMoved } from './upstream-moved.ts';
import { upstreamNewer } from './upstream-newer.ts';
import { upstreamUnreachable } from './upstream-unreachable.ts';
import { versionInvalid } from './version-invalid.ts';
import { versionNotBumped } from './version-not-bumped.ts';
import { versionWentBack } from './version-went-back.ts';

export const RULES = [
  nothingToCheck,
  // Content that differs.
  checksumMismatch,
  lineEndsDiffer,
  sizeMismatch,
  pointerMismatch,
  pointerMalformed,
  pointerUnexpected,
  snapshotDamaged,
  headerDiffers,
  folderDiffers,
  upstreamDiffers,
  restoreMismatch,
  fileChanged,
  // Files that are missing or cannot be read.
  fileMissing,
  pointerMissing,
  pointerUnverified,
  snapshotIncomplete,
  notAFile,
  fileUnreadable,
  shardsIncomplete,
  shardUnlisted,
  filesetEmpty,
  fileUnrecorded,
  upstreamMissing,
  lfsObjectMissing,
  restoreGone,
  restoreFailed,
  restoreUnsourced,
  // Inventories, totals and other manifests.
  manifestMalformed,
  manifestUnread,
  inventoryUnreadable,
  inventoryInvalid,
  inventoryMissing,
  entryMissing,
  entryUnknown,
  entryDuplicate,
  entryDiffers,
  totalsDiffer,
  combinedStale,
  listMissing,
  listUnreadable,
  listMalformed,
  listDuplicate,
  listStyle,
  fetchMalformed,
  digestPlaceholder,
  sizePlaceholder,
  digestUnread,
  pathUnknown,
  statementInconsistent,
  signatureInvalid,
  checksumConflict,
  digestShared,
  digestWeak,
  nothingRecorded,
  searchIncomplete,
  // Paths.
  pathEscapes,
  pathNotPortable,
  pathAmbiguous,
  baseChanged,
  baseUnusual,
  // What works.
  smokeFailed,
  smokeSlow,
  smokeUnsafe,
  loaderMissing,
  smokeBlocked,
  endpointUnreachable,
  endpointError,
  endpointModelMissing,
  endpointModelDiffers,
  endpointModelUnlisted,
  endpointModelUnrecorded,
  smokeStale,
  smokeUntested,
  // What changed since an earlier commit, or upstream.
  recordRemoved,
  configWeakened,
  versionNotBumped,
  versionWentBack,
  versionInvalid,
  revisionNotPinned,
  upstreamNewer,
  upstreamMoved,
  upstreamUnreachable,
  // The check itself.
  baselineUnavailable,
  gitUnavailable,
  stateIgnored,
  suppressionExpired,
  checkIncomplete,
] as const satisfies readonly Rule[];

export type FindingKind = (typeof RULES)[number]['kind'];

export const KINDS: readonly FindingKind[] = RULES.map(({ kind }) => kind);

export const BY_KIND = Object.fromEntries(RULES.map((rule) => [rule.kind, rule])) as unknown as Readonly<
  Record<FindingKind, Rule>
>;

/** The rule of a kind; null for a kind of another version. */
export function ruleOf(kind: string): Rule | null {
  return Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind as FindingKind] : null;
}

/** The message about a finding as plain text, with its place. */
export function sentenceOf({
  kind,
  data,
  subject,
  location = null,
  related = null,
}: UngradedFinding): string {
  const message = plainText(messageOf(BY_KIND[kind as FindingKind], data, { subject, location, related }));
  return location === null ? message : `${location.file}:${location.line}:${location.column}: ${message}`;
}
