/** The version behind another one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextVersion } from '../../../src/engine/fix/edit-entries.ts';
import { semanticVersion } from '../../../src/engine/versions/version-number.ts';
import { compareVersions } from '../../../src/engine/versions/version-order.ts';

test('the next version comes behind the one before, in the form that it has', () => {
  for (const [before, after] of [
    ['1.2.3', '1.2.4'],
    ['v1.2.9', 'v1.2.10'],
    ['1.2', '1.3'],
    ['3', '4'],
    ['models:v1.2.0', 'models:v1.2.1'],
    ['1.0.0-rc.1', '1.0.0'],
    ['1.0.0+build.5', '1.0.1'],
    [' 1.0.0 ', '1.0.1'],
    ['9007199254740991.0.9007199254740990', '9007199254740991.0.9007199254740991'],
  ] as const) {
    assert.equal(nextVersion(before), after);
    const [one, other] = [semanticVersion(before) ?? '', semanticVersion(after) ?? ''];
    assert.ok(compareVersions(one, other) < 0, before);
  }
  for (const none of ['', 'main', '2024-01', '1.2.3.4', '01.2.3', 'a'.repeat(40), '1.x'])
    assert.equal(nextVersion(none), null, none);
});
