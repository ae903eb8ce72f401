import { code, count, names, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const recordRemoved = defineRule({
  kind: 'record-removed',
  severity: 'error',
  title: 'Record was removed, but the file was not',
  about: 'file',
  fix: 'Record the file again, or remove the file together with its record.',
  shows: 'message',
  message: (data: RecordRemoved) => {
    switch (data.what) {
      case 'file':
        return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; nothing records it any more, and the file is still there`;
      case 'moved':
        return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; the file is ${path(data.now)} now, and nothing records it`;
      case 'hidden':
        return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; ${path(data.now)} has it now, which is not read. To read it, name it in ${code('manifests')}`;
      case 'named':
        return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; it is still listed, but without one that can be compared`;
      case 'entry':
        return say`${path(data.manifest)} in ${data.baseline} recorded ${count(data.count, 'checksum')} of it; now none is recorded`;
      case 'manifest':
        if (data.now !== undefined)
          return say`was read in ${data.baseline}; it is ${path(data.now)} now, which is not read, so no checksum of ${names(data.files, data.count)} is recorded any more. To read it, name it in ${code('manifests')}`;
        return say`was read in ${data.baseline} and is not read any more; ${names(data.files, data.count)} ${data.count === 1 ? 'is' : 'are'} still there, and no checksum that can be compared is recorded`;
      case 'more':
        return say`${data.baseline} recorded ${code(`${data.count}`)} more files in it that nothing records any more and that are still there`;
    }
  },
});

/** `manifest`: what recorded it. `baseline`: the earlier commit, as people call it. */
export type RecordRemoved =
  | { readonly what: 'file'; readonly manifest: string; readonly baseline: string }
  /** Its content has another name now. */
  | { readonly what: 'moved'; readonly manifest: string; readonly baseline: string; readonly now: string }
  /** Its record has another place now, where no manifest is looked for. */
  | { readonly what: 'hidden'; readonly manifest: string; readonly baseline: string; readonly now: string }
  /** A manifest names it without any digest, or with one by an algorithm that is not computed. */
  | { readonly what: 'named'; readonly manifest: string; readonly baseline: string }
  | { readonly what: 'entry'; readonly manifest: string; readonly baseline: string; readonly count: number }
  /** The subject is a manifest that is gone, or not read. */
  | {
      readonly what: 'manifest';
      readonly baseline: string;
      readonly files: readonly string[];
      readonly count: number;
      /** Where it is now, in a folder in which no manifest is looked for. */
      readonly now?: string;
    }
  | { readonly what: 'more'; readonly baseline: string; readonly count: number };
