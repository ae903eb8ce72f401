import { code, NOTHING, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const versionNotBumped = defineRule({
  kind: 'version-not-bumped',
  severity: 'error',
  title: "Content changed, but its version didn't",
  about: 'entry',
  fix: "Raise the entry's version, or restore the content of that version.",
  message: ({ baseline, was_called, version, what, expected, actual }: VersionNotBumped) => [
    ...say`changed since ${baseline}`,
    ...(was_called === null ? NOTHING : say` (there ${code(was_called)})`),
    ...(version === null ? say` and has no version` : say`, but its version is still ${code(version)}`),
    ...say`: ${path(what)} was ${code(expected)} and is ${code(actual)}`,
  ],
});

export interface VersionNotBumped {
  /** The name of the earlier commit, for people. */
  readonly baseline: string;
  /** The entry's name there, where that is another. */
  readonly was_called: string | null;
  /** Null where the entry has none. */
  readonly version: string | null;
  /** What changed: a field, a file, or `files`. */
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}
