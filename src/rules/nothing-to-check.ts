import { code, count, names, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const nothingToCheck = defineRule({
  kind: 'nothing-to-check',
  severity: 'error',
  title: 'There is nothing to check',
  about: 'run',
  fix: "Record files with `manifest-drift record --files 'FOLDER/**' --write SHA256SUMS`, or name the manifest in `manifests`.",
  message: ({ samples }: NothingToCheck) => {
    const nothing = say`No manifest was recognized: no inventory, checksum list or registry`;
    if (samples === undefined) return nothing;
    const places = names(samples.places.slice(0, 3), samples.places.length, code);
    return say`${nothing}; ${count(samples.files, 'sample was', 'samples were')} left out (${places})`;
  },
});

export interface NothingToCheck {
  /** Files named like manifests where only samples are looked for; `places`: their folders or patterns, sorted. */
  readonly samples?: { readonly files: number; readonly places: readonly string[] };
}
