/** The config: whatever stands in it, it is read or the user is told of a mistake. */

import { readConfig } from '../../../src/core/config/read-config.ts';
import { SettingsError } from '../../../src/core/setting-errors.ts';
import { resolveSettings } from '../../../src/core/settings.ts';
import type { Target } from '../target.ts';

export const CONFIG: Target = {
  name: 'config',
  maxBytes: 8 * 1024,
  seeds: [
    'checksums: [models/*.sha256]\nfail-on: warning\nseverities: { file-missing: notice }\noptional:\n  - "*.gguf"\n',
    'path-prefix: |\n  C:/a\n  /b\nshard: none\ntime-budget: 90s\nconcurrency: 4\nignore-fields: [notes]\n',
    'accept:\n  - kind: file-missing\n    subject: models/a\n    reason: because\n    expires: 2026-12-31\n',
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
    'accept:\n',
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
