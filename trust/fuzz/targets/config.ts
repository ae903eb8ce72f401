/** The config: whatever stands in it, it is read or the user is told of a mistake. */

import { SettingsError } from '../../../src/model/errors.ts';
import { readConfig } from '../../../src/settings/read-config.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import type { Target } from '../target.ts';

export const CONFIG: Target = {
  name: 'config',
  maxBytes: 8 * 1024,
  seeds: [
    'checksums: [models/*.sha256]\nfail-on: warning\nseverities: { file-missing: notice }\noptional:\n  - "*.gguf"\n',
    'path-prefix: |\n  C:/a\n  /b\nshard: none\ntime-budget: 90s\nconcurrency: 4\nignore-fields: [notes]\n',
    'suppress:\n  - kind: file-missing\n    subject: models/a\n    reason: because\n    expires: 2026-12-31\n',
    'upstream: [huggingface, "https://example.org"]\nbaseline: main\n',
  ],
  words: [
    '\n',
    ': ',
    '- ',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '&a ',
    '*a',
    '<<: ',
    '? ',
    '!!js/function ',
    '|\n',
    '---\n',
    'checksums: ',
    'severities: ',
    'suppress:\n',
    'none',
    'auto',
    '*',
    '**/',
    '0',
    '9'.repeat(20),
    '#',
    '%YAML 1.1\n',
  ],
  async run(input) {
    try {
      const { raw, extras } = await readConfig('.github/manifest-drift.yml', input);
      resolveSettings({}, raw, extras);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
    }
  },
};
