import { code, count, NOTHING, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const pathUnknown = defineRule({
  kind: 'path-unknown',
  severity: 'warning',
  title: 'Digest has no path',
  about: 'manifest',
  fix: "Add the file's path beside its digest, or map the manifest in the config (`manifests`).",
  message: ({ id, count: number }: PathUnknown) =>
    say`has ${count(number, 'digest')} without a path${id === null ? NOTHING : say`, such as that of ${code(id)}`}; nothing is compared with ${number === 1 ? 'it' : 'them'}`,
});

export interface PathUnknown {
  /** What the first of them is a digest of; null where nothing says. */
  readonly id: string | null;
  readonly count: number;
}
