import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const upstreamMissing = defineRule({
  kind: 'upstream-missing',
  severity: 'error',
  title: 'Recorded file or repository no longer exists upstream',
  about: 'file',
  fix: 'Record the new place, keep a copy of your own, or remove the record.',
  merge: 'once',
  message: (data: UpstreamMissing) => {
    switch (data.what) {
      case 'repository':
        return say`${path(data.repository)} is not on the Hugging Face Hub, or the token can't read it`;
      case 'revision':
        return say`${path(data.repository)} has no revision ${code(data.revision)}`;
      case 'file':
        return say`${path(data.repository)} has no ${path(data.file)} at ${code(data.revision)}`;
      case 'url':
        return say`${path(data.url)} doesn't exist (status ${data.status})`;
    }
  },
  values: (data) => {
    const expected = { repository: 'repository', revision: 'revision', file: 'file', url: 'url' }[data.what];
    return { expected: (data as unknown as Record<string, string>)[expected] ?? null, actual: null };
  },
});

export type UpstreamMissing =
  | { readonly what: 'repository'; readonly repository: string }
  | { readonly what: 'revision'; readonly repository: string; readonly revision: string }
  | {
      readonly what: 'file';
      readonly repository: string;
      readonly revision: string;
      readonly file: string;
    }
  | { readonly what: 'url'; readonly url: string; readonly status: number };
