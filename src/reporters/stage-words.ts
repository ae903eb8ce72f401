import type { StageCount, StageRow } from '../model/stage.ts';
import { countOf } from '../text/plural.ts';

/** One of them, and several. */
type Words = readonly [one: string, many: string];

const WORDS: Readonly<Record<StageCount, Words>> = {
  absent_files_matched: ['file matched that is not here', 'files matched that are not here'],
  blobs_checked: ['blob checked', 'blobs checked'],
  candidates_left_out: ['more candidate not read', 'more candidates not read'],
  combined_entries: ['entry in combined inventories', 'entries in combined inventories'],
  combined_inventories: ['combined inventory', 'combined inventories'],
  entries: ['entry', 'entries'],
  entries_changed: ['entry with other content', 'entries with other content'],
  entries_compared: ['entry compared', 'entries compared'],
  entries_that_work: ['entry works', 'entries work'],
  entries_without_source: ['entry without a source', 'entries without a source'],
  families: ['model in several files', 'models in several files'],
  file_sets: ['file set', 'file sets'],
  files: ['file', 'files'],
  files_hashed: ['file hashed', 'files hashed'],
  files_in_folders: ['file in folders with recorded files', 'files in folders with recorded files'],
  files_not_restored: ['missing file not restored', 'missing files not restored'],
  files_of_entries: ['file of entries', 'files of entries'],
  files_of_unclear_source: ['file of unclear source', 'files of unclear source'],
  files_restored: ['file restored', 'files restored'],
  files_skipped: ['file skipped', 'files skipped'],
  files_unrecorded: ['file reported as unrecorded', 'files reported as unrecorded'],
  files_with_checksum: ['file with a recorded checksum', 'files with a recorded checksum'],
  folders_compared: ['folder compared', 'folders compared'],
  headers_read: ['header read', 'headers read'],
  headers_unread: ['header not given', 'headers not given'],
  headers_unknown: ['file without a known header', 'files without a known header'],
  hub_caches: ['hub cache', 'hub caches'],
  indexes: ['index of tensors', 'indexes of tensors'],
  known_to_git_or_dvc: ['of them known to git or DVC', 'of them known to git or DVC'],
  lfs_files_compared: ['file of git-lfs compared', 'files of git-lfs compared'],
  lfs_objects_asked: ['object of git-lfs asked for', 'objects of git-lfs asked for'],
  lfs_objects_held: ['of them on the LFS server', 'of them on the LFS server'],
  line_ends_differ: ['text with other line endings', 'texts with other line endings'],
  lists: ['checksum list', 'checksum lists'],
  manifests: ['manifest', 'manifests'],
  missing: ['missing file', 'missing files'],
  missing_optional: ['of them optional', 'of them optional'],
  nested_repositories: ['nested repository not read', 'nested repositories not read'],
  paths_with_two_readings: ['path can be read in two ways', 'paths can be read in two ways'],
  pointers_compared: ['pointer compared', 'pointers compared'],
  pointers_in_index: ["pointer in git's index", "pointers in git's index"],
  pointers_in_place: ['pointer in place of a file', 'pointers in place of files'],
  records: ['recorded file', 'recorded files'],
  records_compared: ['recorded file compared', 'recorded files compared'],
  records_removed: ['record removed', 'records removed'],
  repositories_asked: ['repository asked', 'repositories asked'],
  requests: ['request', 'requests'],
  results_not_counted: ['result not counted', 'results not counted'],
  samples_left_out: ['sample not read', 'samples not read'],
  settings_weakened: ['setting weakened', 'settings weakened'],
  signatures: ['signature', 'signatures'],
  source_entries: ['entry in their sources', 'entries in their sources'],
  source_inventories: ['source inventory', 'source inventories'],
  statements: ['statement', 'statements'],
  suppressed: ['finding suppressed', 'findings suppressed'],
  suppressions: ['suppression', 'suppressions'],
  suppressions_expired: ['of them expired', 'of them expired'],
  unrecorded_files_matched: [
    "file matched by the Hub's digest only",
    "files matched by the Hub's digest only",
  ],
  texts_compared: ['differing file tried', 'differing files tried'],
};

/**
 * What a stage did, in one line: `3 files hashed, 1 file skipped`. Counts of zero are left out, unless all are.
 * The note may hold text from the repository.
 */
export function stageText({ counts, note }: Pick<StageRow, 'counts' | 'note'>): string {
  const all = Object.entries(counts) as [StageCount, number][];
  const telling = all.filter(([, count]) => count > 0);
  const shown = telling.length > 0 ? telling : all.slice(0, 1);
  const said = shown.map(([name, count]) => countOf(count, ...wordsOf(name))).join(', ');
  return [said, note ?? ''].filter((part) => part !== '').join('; ');
}

/** A report that was written by hand may count other things. */
function wordsOf(name: StageCount): Words {
  const plain = name.replaceAll('_', ' ');
  return Object.hasOwn(WORDS, name) ? WORDS[name] : [plain, plain];
}
