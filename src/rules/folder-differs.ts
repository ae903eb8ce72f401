import { count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const folderDiffers = defineRule({
  kind: 'folder-differs',
  severity: 'warning',
  title: "Folder differs from its entry's numbers",
  about: 'entry',
  fix: "Restore the folder's files. If the change is intended, record the new `files_count` and `size_bytes`.",
  message: ({ path: folder, expected, actual }: FolderDiffers) =>
    say`${path(folder)} holds ${numbers(actual, expected)}, but the entry records ${numbers(expected, expected)}`,
  values: ({ expected, actual }) => ({
    expected: words(expected, expected),
    actual: words(actual, expected),
  }),
});

export interface FolderDiffers {
  /** What the entry names. */
  readonly path: string;
  /** Null: not recorded. */
  readonly expected: { readonly files: number | null; readonly bytes: number | null };
  readonly actual: {
    readonly files: number;
    /** Null: not known of each file. */
    readonly bytes: number | null;
  };
}

type Numbers = FolderDiffers['expected'];

/** Only what is recorded is compared, and so only that is named. */
function numbers({ files, bytes }: Numbers, recorded: Numbers) {
  const size = bytes === null ? say`an unknown size` : say`${count(bytes, 'byte')}`;
  if (files === null || recorded.files === null) return size;
  return recorded.bytes === null ? say`${count(files, 'file')}` : say`${count(files, 'file')} and ${size}`;
}

function words(one: Numbers, recorded: Numbers): string {
  return numbers(one, recorded)
    .map((span) => span.text)
    .join('');
}
