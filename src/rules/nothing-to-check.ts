import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const nothingToCheck = defineRule({
  kind: 'nothing-to-check',
  severity: 'error',
  title: 'There is nothing to check',
  about: 'run',
  fix: 'Record files with `manifest-drift record > SHA256SUMS`, or name the manifest in the input `manifests`.',
  message: (_: NothingToCheck) =>
    say`No manifest was recognized: no inventory, checksum list or registry. If there is one, name it in ${code('manifests')}`,
});

export type NothingToCheck = Readonly<Record<string, never>>;
