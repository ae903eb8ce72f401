/** Plain values of documents that strangers wrote. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberOf } from '../../../src/formats/shared/values.ts';

test('a member is one that the object has itself, whatever it is called', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'];
  for (const name of names) {
    assert.equal(memberOf({}, name), undefined, name);
    assert.equal(memberOf([] as never, name), undefined, name);
    assert.equal(memberOf(Object.create(null), name), undefined, name);
    assert.equal(memberOf(JSON.parse(`{"${name}": "own"}`), name), 'own', name);
  }
  assert.equal(memberOf({ a: null }, 'a'), null);
});
