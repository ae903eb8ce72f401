import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { moreLikeIt } from './shared/more.ts';

export const revisionNotPinned = defineRule({
  kind: 'revision-not-pinned',
  severity: 'notice',
  title: 'Source is not pinned to a commit',
  about: 'entry',
  fix: "Record the commit of the source's repository, all 40 hex digits, as `revision`.",
  shows: 'message',
  message: ({ repository, actual, more }: RevisionNotPinned) =>
    actual === null
      ? say`comes from ${path(repository)} on the hub without a revision${moreLikeIt(more)}`
      : say`comes from ${path(repository)} on the hub at revision ${code(actual)}, which can move${moreLikeIt(more)}`,
  values: ({ actual }) => ({ expected: '40 hex digits', actual }),
});

export interface RevisionNotPinned {
  readonly repository: string;
  /** The branch or tag. */
  readonly actual: string | null;
  /** More entries than are reported one by one; 0 but in the last finding. */
  readonly more: number;
}
