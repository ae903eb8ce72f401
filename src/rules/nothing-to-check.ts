import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const nothingToCheck = defineRule({
  kind: 'nothing-to-check',
  severity: 'error',
  title: 'There is nothing to check',
  about: 'run',
  fix: "Record files with `manifest-drift record --files 'FOLDER/**' --write SHA256SUMS`, or name the manifest in `manifests`.",
  message: (_: NothingToCheck) => say`No manifest was recognized: no inventory, checksum list or registry`,
});

export type NothingToCheck = Readonly<Record<string, never>>;
