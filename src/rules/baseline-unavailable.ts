import { code, count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const baselineUnavailable = defineRule({
  kind: 'baseline-unavailable',
  severity: 'warning',
  title: "Earlier commit can't be read",
  about: 'run',
  fix: 'Check out with `fetch-depth: 0`, give the token `contents: read`, or set `baseline` to `none`.',
  message: (data: BaselineUnavailable) => {
    switch (data.what) {
      case 'commit':
        return say`Versions were not compared with an earlier commit: ${data.why}`;
      case 'manifest':
        return say`Versions were not compared: in ${data.baseline}, ${path(data.file)} ${data.why} (${code(data.kind)})`;
      case 'new-manifest':
        return say`${path(data.file)} has ${count(data.entries, 'entry', 'entries')} that ${data.baseline} doesn't have in these inventories. If the file was moved, versions were not compared`;
    }
  },
});

export type BaselineUnavailable =
  | { readonly what: 'commit'; readonly why: string }
  /** `kind`: of the finding about the manifest there. */
  | {
      readonly what: 'manifest';
      readonly file: string;
      readonly baseline: string;
      readonly kind: string;
      /** What that finding says. */
      readonly why: string;
    }
  /** An inventory that the earlier commit doesn't have under this name. */
  | {
      readonly what: 'new-manifest';
      readonly file: string;
      readonly baseline: string;
      readonly entries: number;
    };
