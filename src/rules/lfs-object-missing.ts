import { count, digest, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const lfsObjectMissing = defineRule({
  kind: 'lfs-object-missing',
  severity: 'error',
  title: "LFS server doesn't have the file of a pointer",
  about: 'file',
  fix: 'Upload it from a clone that has it with `git lfs push --all REMOTE`, or record another file.',
  merge: 'once',
  message: ({ server, oid, size, others }: LfsObjectMissing) => {
    const said = say`is a pointer to ${digest(oid)} (${count(size, 'byte')}), which ${server} doesn't have`;
    return others === 0
      ? said
      : say`${said}; ${count(others, 'more recorded file')} ${others === 1 ? 'needs' : 'need'} it`;
  },
});

export interface LfsObjectMissing {
  /** Its host. */
  readonly server: string;
  /** SHA-256 of the object. */
  readonly oid: string;
  /** Bytes, as the pointer says. */
  readonly size: number;
  /** How many more recorded files point to it. */
  readonly others: number;
}
