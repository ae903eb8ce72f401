/** Which patches are taken: those that change lines of manifests, and record nothing new. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeable, readPatch, refuseContent } from '../../../src/apps/fix/read-patch.ts';
import { SettingsError } from '../../../src/model/errors.ts';
import type { FileRow } from '../../../src/model/file-row.ts';
import type { ManifestRow } from '../../../src/model/report.ts';
import { renderPatch } from '../../../src/reporters/patch.ts';
import { sampleReport, sha256 } from '../../reporters/sample-report.ts';

const A = 'inventory/combined_inventory.json';
const ODD = 'models/ü "list" 1.sha256';
const bytes = (text: string) => new TextEncoder().encode(text);
const patchOf = (path: string, before: string, after: string, folder = '') =>
  [...renderPatch([{ path, before: bytes(before), after: bytes(after) }], folder)].join('');
const head = (path: string) => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
const HUNK = '@@ -1,1 +1,1 @@\n-old\n+new\n';

describe('a patch of ours', () => {
  test('is read with the lines that it adds', () => {
    const before = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('');
    const after = before.replace('line 3\n', 'three\n').replace('line 25\n', '');
    assert.deepEqual(readPatch(patchOf(A, before, after), [A]), [{ path: A, added: ['three'] }]);
    const both = patchOf(A, 'a\n', 'b\n') + patchOf(ODD, 'c', 'd\n');
    assert.deepEqual(readPatch(both, [A, ODD]), [
      { path: A, added: ['b'] },
      { path: ODD, added: ['d'] },
    ]);
    assert.deepEqual(readPatch('', [A]), []);
  });
});

describe('a patch is refused', () => {
  const cases: Record<string, string> = {
    'of a file that is no manifest': head('src/main.py') + HUNK,
    'of a workflow': head('.github/workflows/x.yml') + HUNK,
    'of a file outside': head('../x') + HUNK,
    'that makes a file': `diff --git a/${A} b/${A}\nnew file mode 100644\n--- /dev/null\n+++ b/${A}\n@@ -0,0 +1,1 @@\n+x\n`,
    'that makes a link': `diff --git a/${A} b/${A}\nold mode 100644\nnew mode 120000\n`,
    'that makes a file executable': `diff --git a/${A} b/${A}\nold mode 100644\nnew mode 100755\n`,
    'that removes a file': `diff --git a/${A} b/${A}\ndeleted file mode 100644\n--- a/${A}\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-old\n`,
    'that renames a file': `diff --git a/${A} b/.git/config\nrename from ${A}\nrename to .git/config\n`,
    'whose names differ': `diff --git a/${A} b/${A}\n--- a/${A}\n+++ b/.github/workflows/x.yml\n${HUNK}`,
    'of binary content': `diff --git a/${A} b/${A}\nGIT binary patch\nliteral 1\nIcmZPo000310RR91\n\n`,
    'with a second file behind a hunk': head(A) + HUNK + head('.git/config') + HUNK,
    'with another file inside of a hunk': `${head(A)}@@ -1,9 +1,9 @@\n${head('x')}${HUNK}`,
    'with plain headers behind a hunk': `${head(A) + HUNK}--- a/x\n+++ b/x\n${HUNK}`,
    'of one file twice': head(A) + HUNK + head(A) + HUNK,
    'without hunks': head(A),
    'that ends within a line': head(A) + HUNK.trimEnd(),
    'with words before it': `Hello\n${head(A)}${HUNK}`,
    'with numbers beyond reason': `${head(A)}@@ -1,99999999999 +1,1 @@\n`,
  };
  for (const [what, patch] of Object.entries(cases))
    test(what, () => {
      assert.throws(() => readPatch(patch, [A]), SettingsError);
    });

  test('but not for the same lines in a manifest', () => {
    assert.equal(readPatch(head(A) + HUNK, [A]).length, 1);
  });
});

test('manifests below .git and .github, and paths that lead elsewhere, are not changed', () => {
  const paths = [A, '.github/models.yml', 'x/.gitattributes', '.GIT/config', '../x', 'a//b'];
  const manifests = paths.map((path) => ({ path })) as unknown as ManifestRow[];
  const report = sampleReport([], { manifests });
  assert.deepEqual(changeable(report, ''), [A]);
  assert.deepEqual(changeable(report, 'sub/folder'), [`sub/folder/${A}`]);
});

describe('content', () => {
  const [known, fresh] = [sha256('known'), sha256('fresh')];
  const row = (status: FileRow['status'], more: Partial<FileRow['actual']>): FileRow => ({
    path: 'x',
    list: 'y',
    recorded: { sha256: known, size_bytes: null },
    actual: { sha256: null, size_bytes: null, ...more },
    status,
    evidence: 'bytes',
  });
  const refuse = (added: string, files: FileRow[] = [], texts = [`a ${known}`]) =>
    refuseContent([{ path: A, added: [added] }], texts, sampleReport([], { files }));

  test('that no manifest recorded is refused, in hex and base64', () => {
    assert.doesNotThrow(() => refuse(`"sha256": "${known}"`));
    assert.throws(() => refuse(`"sha256": "${fresh}"`), /recorded before/);
    assert.throws(() => refuse(`x ${fresh.slice(0, 32)}`), /recorded before/);
    assert.throws(() => refuse(`sha512-${Buffer.from(sha256('x')).toString('base64')}`), /recorded before/);
    assert.doesNotThrow(() => refuse('"version": "1.2.0", "size_bytes": 123456789'));
  });

  test('is refused in escapes too', () => {
    const code = (sign: string) => sign.charCodeAt(0).toString(16).padStart(2, '0');
    const written = (escaped: (sign: string) => string) => fresh.replace(/[a-f]/g, escaped);
    for (const escaped of [
      (sign: string) => `\\u00${code(sign)}`,
      (sign: string) => `\\U000000${code(sign)}`,
      (sign: string) => `\\x${code(sign)}`,
      (sign: string) => `&#x${code(sign)};`,
      (sign: string) => `&#${sign.charCodeAt(0)};`,
    ])
      assert.throws(() => refuse(`"sha256": "${written(escaped)}"`), /recorded before/, written(escaped));
    const base64 = Buffer.alloc(32, 255).toString('base64').replaceAll('/', '\\/');
    assert.throws(() => refuse(`"sha256": "${base64}"`), /recorded before/);
    assert.doesNotThrow(() =>
      refuse(`"url": "https:\\/\\/host\\/a", "name": "\\u00e9", "sha256": "${known}"`),
    );
  });

  test('of a file that differs from its record is refused, though a manifest has its digest', () => {
    const texts = [`${known} ${fresh}`];
    const differs = [row('mismatched', { sha256: fresh })];
    assert.throws(() => refuse(fresh, differs, texts), /people have to decide/);
    assert.throws(() => refuse(fresh, [row('mismatched', { digest: `blake3:${fresh}` })], texts), /decide/);
    assert.doesNotThrow(() => refuse(fresh, [row('matched', { sha256: fresh })], texts));
  });
});
