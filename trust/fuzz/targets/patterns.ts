/** Patterns of the config: the first line is one, the rest a path that it is matched with. */

import assert from 'node:assert/strict';
import { SettingsError } from '../../../src/model/errors.ts';
import { pathMatcher } from '../../../src/text/path-matcher.ts';
import type { Target } from '../target.ts';

export const PATTERNS: Target = {
  name: 'patterns',
  maxBytes: 8 * 1024,
  seeds: ['models/**/*.gguf\nmodels/a/b/c.gguf', '[!a-c]?*\nabcdef', '*a*a*b\naaaaaaaaaaaaaaaa', './a/\na/b'],
  words: [
    '*',
    '**',
    '**/',
    '?',
    '[',
    ']',
    '[!',
    '-',
    '\\',
    '/',
    './',
    'a',
    '*a',
    'aaaaaaaa',
    'b',
    '\n',
    '😀',
  ],
  run(input) {
    const [pattern = '', ...rest] = new TextDecoder().decode(input).split('\n');
    const path = rest.join('\n');
    try {
      const matches = pathMatcher('optional', [pattern]);
      assert.ok(matches(pattern), 'a path that is written like a pattern matches');
      const asked = matches(path);
      assert.equal(matches(path), asked, 'the answer is the same each time');
      // What names all that is below names the path too, wherever it stands.
      if (asked) assert.ok(pathMatcher('optional', [`**/${pattern}`])(`x/y/${path}`));
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
    }
  },
};
