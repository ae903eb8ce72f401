/** What a stage of the check did, as numbers: reporters word them, and merging adds them. */

export type StageCount =
  | 'absent_files_matched'
  | 'blobs_checked'
  | 'candidates_left_out'
  | 'combined_entries'
  | 'combined_inventories'
  | 'entries'
  | 'entries_changed'
  | 'entries_compared'
  | 'entries_that_work'
  | 'entries_without_source'
  | 'families'
  | 'file_sets'
  | 'files'
  | 'files_hashed'
  | 'files_in_folders'
  | 'files_not_restored'
  | 'files_of_entries'
  | 'files_of_unclear_source'
  | 'files_restored'
  | 'files_skipped'
  | 'files_unrecorded'
  | 'files_with_checksum'
  | 'folders_compared'
  | 'headers_read'
  | 'headers_unknown'
  | 'headers_unread'
  | 'hub_caches'
  | 'indexes'
  | 'known_to_git_or_dvc'
  | 'lfs_files_compared'
  | 'lfs_objects_asked'
  | 'lfs_objects_held'
  | 'line_ends_differ'
  | 'lists'
  | 'manifests'
  | 'missing'
  | 'missing_optional'
  | 'nested_repositories'
  | 'paths_with_two_readings'
  | 'pointers_compared'
  | 'pointers_in_index'
  | 'pointers_in_place'
  | 'records'
  | 'records_compared'
  | 'records_removed'
  | 'repositories_asked'
  | 'requests'
  | 'results_not_counted'
  | 'samples_left_out'
  | 'settings_weakened'
  | 'signatures'
  | 'source_entries'
  | 'source_inventories'
  | 'statements'
  | 'suppressed'
  | 'suppressions'
  | 'suppressions_expired'
  | 'texts_compared'
  | 'unrecorded_files_matched';

/** In the order in which they are shown. */
export type StageCounts = Readonly<Partial<Record<StageCount, number>>>;

export interface StageRow {
  readonly name: string;
  /** `skip`: there was nothing to do. */
  readonly status: 'pass' | 'fail' | 'skip';
  readonly counts: StageCounts;
  /** What counts cannot say, for people: why there was nothing to do. */
  readonly note: string | null;
  readonly duration_ms: number;
}
