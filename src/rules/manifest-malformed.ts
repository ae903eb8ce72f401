import type { Malformation } from '../model/problem.ts';
import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { explainMalformation } from './shared/malformation.ts';

export const manifestMalformed = defineRule({
  kind: 'manifest-malformed',
  severity: 'error',
  title: 'Manifest is malformed',
  about: 'manifest',
  fix: 'Correct the file at that line, or write it again with the tool that made it.',
  message: (data: ManifestMalformed) => {
    switch (data.what) {
      case 'file':
        return say`can't be read: ${explainMalformation(data)}`;
      case 'part':
        return say`has a part that can't be read: ${explainMalformation(data)}`;
      case 'duplicate-key':
        return say`has the key ${code(data.key)} twice in one object; the later value is used`;
      case 'schema':
        return say`breaks ${path(data.schema)} at ${code(data.at === '' ? '/' : data.at)}: ${data.problem}`;
      case 'no-schema':
        return say`can't be used as a JSON Schema: ${code(data.problem)}`;
      case 'unknown-format':
        return say`is in no format that can be read`;
    }
  },
});

export type ManifestMalformed =
  | ({ readonly what: 'file' | 'part' } & Malformation)
  | { readonly what: 'duplicate-key'; readonly key: string }
  /** It breaks the repository's own schema. `at`: a JSON pointer. */
  | { readonly what: 'schema'; readonly schema: string; readonly at: string; readonly problem: string }
  /** A schema that is not used. */
  | { readonly what: 'no-schema'; readonly problem: string }
  /** A setting names it, and no format recognizes it. */
  | { readonly what: 'unknown-format' };
