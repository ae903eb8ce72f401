import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const configWeakened = defineRule({
  kind: 'config-weakened',
  severity: 'error',
  title: 'Config protects less than before',
  about: 'manifest',
  // A config that hides its own change would hide all others with it.
  isSuppressible: false,
  isFirm: true,
  fix: 'Take the change of the config back, or have it reviewed and merged by itself.',
  shows: 'message',
  message: (data: ConfigWeakened) => {
    switch (data.what) {
      case 'setting':
        return say`${code(data.name)} is ${code(data.actual)}; in ${data.baseline} it is ${code(data.expected)}`;
      case 'severity':
        return say`${code(data.name)} counts as ${code(data.actual)}; in ${data.baseline} it counts as ${code(data.expected)}`;
      case 'manifest':
        return say`${path(data.name)} is not read any more; in ${data.baseline} it is read, and it is still there`;
      case 'added':
        return say`${code(data.name)} has ${code(data.actual)}, which it doesn't have in ${data.baseline}`;
      case 'live':
        return say`is live now; in ${data.baseline} it is not, so its content may not change under one version`;
    }
  },
});

/** `baseline`: the earlier commit, as people call it. */
export type ConfigWeakened =
  | {
      readonly what: 'setting' | 'severity';
      readonly name: string;
      readonly baseline: string;
      readonly expected: string;
      readonly actual: string;
    }
  /** A manifest that is no longer named. */
  | { readonly what: 'manifest'; readonly name: string; readonly baseline: string }
  /** An item of `optional`, `suppress` or `ignore-fields`. */
  | { readonly what: 'added'; readonly name: string; readonly baseline: string; readonly actual: string }
  /** The subject is an entry. */
  | { readonly what: 'live'; readonly baseline: string };
