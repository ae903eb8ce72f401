import { code, count, digest, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const upstreamDiffers = defineRule({
  kind: 'upstream-differs',
  severity: 'error',
  title: 'Upstream has another file than the recorded one',
  about: 'file',
  fix: "Find out which is right: record upstream's digest, or the commit that has the recorded one.",
  merge: 'once',
  message: (data: UpstreamDiffers) => {
    if (data.what === 'more') {
      return say`${count(data.count, 'more recorded file')} ${data.count === 1 ? 'differs' : 'differ'} from revision ${code(data.revision ?? 'HEAD')}, or ${data.count === 1 ? "doesn't" : "don't"} exist there`;
    }
    if (data.what === 'object')
      return say`${data.source} has the object ${digest(data.file)} with ${count(Number(data.actual), 'byte')}; the pointer says ${count(Number(data.expected), 'byte')}`;
    const isSize = data.what === 'size';
    if (data.what === 'bytes')
      return say`has ${data.algorithm} ${digest(data.actual)}, but ${placeOf(data)} has ${digest(data.expected)}`;
    const name = data.what === 'blob' ? 'git blob' : 'SHA-256';
    const where = placeOf(data);
    return isSize
      ? say`${where} is ${count(Number(data.actual), 'byte')} long; the recorded size is ${count(Number(data.expected), 'byte')}`
      : say`${where} has ${name} ${digest(data.actual)}, but SHA-256 ${digest(data.expected)} is recorded`;
  },
});

function placeOf({
  source,
  file,
  revision,
}: Extract<UpstreamDiffers, { readonly revision: string | null; readonly source: string }>) {
  return revision === null
    ? say`${path(source)}`
    : say`${path(file)} of ${path(source)} at ${code(revision)}`;
}

export type UpstreamDiffers =
  | {
      /** `blob`: upstream tells only git's id of the content. */
      readonly what: 'digest' | 'size' | 'blob';
      /** A repository of the hub, or a URL. */
      readonly source: string;
      /** The file's path in the repository, or the URL again. */
      readonly file: string;
      /** Null for a plain server. */
      readonly revision: string | null;
      readonly expected: string;
      readonly actual: string;
    }
  /** The bytes that are here, where no SHA-256 is recorded; `expected` is the repository's. */
  | {
      readonly what: 'bytes';
      readonly source: string;
      readonly file: string;
      /** Null for a plain server, and for a release. */
      readonly revision: string | null;
      readonly algorithm: 'SHA-256' | 'git blob';
      readonly expected: string;
      readonly actual: string;
    }
  /** The size of an object of git-lfs; `source` is the server's host, `file` the object's SHA-256. */
  | {
      readonly what: 'object';
      readonly source: string;
      readonly file: string;
      readonly expected: string;
      readonly actual: string;
    }
  /** More files of a repository than are reported one by one. */
  | { readonly what: 'more'; readonly revision: string | null; readonly count: number };
