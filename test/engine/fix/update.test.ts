/** The patch of `record --update`, applied by the real git, and checked again. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { updateRepository } from '../../../src/apps/run/record-repository.ts';
import { renderPatch } from '../../../src/reporters/patch.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { init } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import {
  type Content,
  findings,
  kinds,
  listOf,
  makeRepository,
  QUIET,
  sha256,
  type TestRepository,
} from '../../support/repository.ts';

async function update(root: string, given: RawSettings = {}) {
  const { files, report, folder } = await updateRepository(
    { root, ...given },
    {
      cwd: root,
      run: null,
      progress: QUIET,
      signal: new AbortController().signal,
      environment: process.env,
      baseline: { is: 'none', why: 'a test' },
    },
  );
  return { patch: [...renderPatch(files, folder)].join(''), report, files };
}

/**
 * Applies the patch of a repository, and answers the patch and what is found after it. Git applies one in any folder;
 * only in a repository does the check after it ask git, too.
 */
async function fix(repository: TestRepository, given: RawSettings = {}, isInGit = false) {
  const { patch, report } = await update(repository.root, given);
  if (isInGit) init(repository.root);
  apply(repository.root, patch);
  const after = await repository.check(given);
  assert.deepEqual(kinds(after), kinds(report), 'what was foretold is found');
  return { patch, after };
}

function apply(root: string, patch: string): void {
  if (patch === '') return;
  const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: root,
    // A repository further up would make it leave out what is not of that one.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) },
    input: patch,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stderr}\n${patch}`);
}

const entry = (name: string, content: string, more: object = {}) => ({
  name,
  path: `models/${name}`,
  sha256: sha256(content),
  size_bytes: content.length,
  files_count: 1,
  ...more,
});

function repositoryOf(
  models: readonly object[],
  more: Record<string, Content> = {},
): Record<string, Content> {
  const bytes = models.reduce<number>((sum, model) => sum + (model as { size_bytes: number }).size_bytes, 0);
  return {
    'models/inventory.json': { models },
    'inventory/combined_inventory.json': {
      models,
      datasets: [],
      totals: { models_bytes: bytes, models_files: models.length },
    },
    ...more,
  };
}

test('a consistent repository has no patch', needs('git'), async () => {
  using repository = makeRepository(
    repositoryOf([entry('a.bin', 'a')], {
      'models/a.bin': 'a',
      'models/checksums.sha256': listOf({ 'models/a.bin': 'a' }),
    }),
  );
  const { patch, after } = await fix(repository);
  assert.deepEqual([patch, kinds(after)], ['', []]);
});

test(
  'a new content is recorded in the list, in both inventories and in the totals, and nothing else changes',
  needs('git'),
  async () => {
    using repository = makeRepository(
      repositoryOf([entry('a.bin', 'a'), entry('b.bin', 'b')], {
        'models/a.bin': 'longer',
        'models/b.bin': 'b',
        'models/checksums.sha256': `# ours\n${listOf({ 'models/a.bin': 'a', 'models/b.bin': 'b' })}`,
      }),
    );
    const { patch, after } = await fix(repository, {}, true);
    assert.deepEqual(kinds(after), []);
    assert.deepEqual(
      patch.split('\n').filter((line) => /^[+-][^+-]/.test(line)),
      [
        `-      "sha256": "${sha256('a')}",`,
        '-      "size_bytes": 1,',
        `+      "sha256": "${sha256('longer')}",`,
        '+      "size_bytes": 6,',
        '-    "models_bytes": 2,',
        '+    "models_bytes": 7,',
        `-${sha256('a')}  models/a.bin`,
        `+${sha256('longer')}  models/a.bin`,
        `-      "sha256": "${sha256('a')}",`,
        '-      "size_bytes": 1,',
        `+      "sha256": "${sha256('longer')}",`,
        '+      "size_bytes": 6,',
      ],
    );
  },
);

test('every form of list keeps its form', needs('git'), async () => {
  const [old, now] = [sha256('old'), sha256('new!')];
  const name = `models/${old}.bin`;
  for (const [file, text, expected] of [
    ['models/a.sha256', `${old} *${name}\r\n`, `${now} *${name}\r\n`],
    ['models/a.sha256', `${old.toUpperCase()}  ${name}`, `${now}  ${name}`],
    ['models/a.sha256', `SHA256 (${name}) = ${old}\n`, `SHA256 (${name}) = ${now}\n`],
    ['models/a.sha256', `\uFEFF${old}  ${name}\n`, `\uFEFF${now}  ${name}\n`],
    ['models/a.sha256', `SHA256 (models/İ.bin) = ${old}\n`, `SHA256 (models/İ.bin) = ${now}\n`],
    [
      'models/a.sha256',
      `%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n3,${old},${name}\n`,
      `%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n4,${now},${name}\n`,
    ],
    ['manifest-sha256.txt', `${old} ${name}\r`, `${now} ${name}\r`],
  ] as const) {
    using repository = makeRepository({ [name]: 'new!', 'models/İ.bin': 'new!', [file]: text });
    const { after } = await fix(repository, { checksums: file, 'combined-inventory': 'none' });
    assert.deepEqual(kinds(after), [], text);
    assert.equal(readFileSync(repository.path(file), 'utf8'), expected);
  }
});

test('what cannot be edited is left, and said to be left', needs('git'), async () => {
  const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${sha256('a')}  models/a.bin\n-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP SIGNATURE-----\n`;
  using repository = makeRepository({ 'models/a.bin': 'x', 'models/checksums.sha256': signed });
  const { patch, after } = await fix(repository, { 'combined-inventory': 'none' });
  assert.deepEqual([patch, kinds(after)], ['', ['error checksum-mismatch']]);
  // Digits that are the end of a longer number or of an escape are no digest of their own.
  const escaped = `\\u00${'a'.charCodeAt(0).toString(16)}${'a'.repeat(63)}`;
  const manifest = `[{"path":"models/a.bin","sha256":"${escaped}"}]`;
  using other = makeRepository({ 'models/a.bin': 'x', 'manifest.json': manifest });
  const { patch: none } = await fix(other, { 'combined-inventory': 'none' });
  assert.equal(none, '');
});

test("a folder's size follows those of its files, and so do the totals", needs('git'), async () => {
  const file = (path: string, content: string) => ({
    path,
    sha256: sha256(content),
    size_bytes: content.length,
  });
  const long = 'b'.repeat(101);
  for (const [b, more, size, expected, left] of [
    ['b', { files: [file('a', 'old'), file('b', 'b')] }, 4, 7, []],
    ['b', { files: [file('a', 'old'), file('b', 'b')], top_files: [file('a', 'old')] }, 4, 7, []],
    [long, { top_files: [file('a', 'old')] }, 104, 107, []],
    ['b', { files: [file('a', 'old'), file('b', 'b')] }, 5, 5, ['warning folder-differs']],
  ] as const) {
    const models = [{ name: 'm', path: 'models/m', files_count: 2, size_bytes: size, ...more }];
    using repository = makeRepository({
      'models/m/a': 'longer',
      'models/m/b': b,
      'models/inventory.json': { models },
      'inventory/combined_inventory.json': { models, datasets: [], totals: { models_bytes: size } },
    });
    const { after } = await fix(repository);
    assert.deepEqual(kinds(after), left);
    for (const name of ['models/inventory.json', 'inventory/combined_inventory.json']) {
      const text = readFileSync(repository.path(name), 'utf8');
      const { models, totals } = JSON.parse(text);
      assert.equal(models[0].size_bytes, expected, text);
      if (totals) assert.equal(totals.models_bytes, expected);
    }
  }
});

test('nothing is taken from the combined inventory for a mistake in a source', needs('git'), async () => {
  for (const source of [
    '{"models": [{"name": "a"}, {"name": 5}]}',
    '{"models": [{"name": "a"}, "b"]}',
    '{"model": [{"name": "a"}, {"name": "b"}]}',
    '{"models": {"a": {}, "b": {}}}',
    '{"models": [{"name": "b"}], "models": [{"name": "a"}]}',
  ]) {
    using repository = makeRepository({
      'models/inventory.json': source,
      'inventory/combined_inventory.json': { models: [{ name: 'a' }, { name: 'b' }], datasets: [] },
    });
    const { patch, after } = await fix(repository);
    assert.equal(patch, '', source);
    assert.ok(kinds(after).includes('error inventory-invalid'), source);
  }
});

test('a combined inventory that is an array is fixed, too', needs('git'), async () => {
  using repository = makeRepository({
    'models/inventory.json': [{ name: 'a', version: '2.0.0' }, { name: 'new' }],
    'inventory/combined_inventory.json': [{ name: 'gone' }, { name: 'a', version: '1.0.0' }],
  });
  await fix(repository);
  assert.deepEqual(JSON.parse(readFileSync(repository.path('inventory/combined_inventory.json'), 'utf8')), [
    { name: 'a', version: '2.0.0' },
    { name: 'new' },
  ]);
});

test('other line ends are not recorded, whatever they are found by, and other changes are', async () => {
  const lines = 'a\r\nb\r\n';
  using repository = makeRepository({
    ...repositoryOf([entry('vocab.txt', lines), entry('sized.txt', lines), entry('m.bin', 'old')], {
      'models/checksums.sha256': listOf({ 'models/listed.txt': lines }),
    }),
    'models/vocab.txt': 'a\nb\n',
    'models/sized.txt': 'a\r\nb\r\n',
    'models/listed.txt': 'a\nb\n',
    'models/m.bin': 'new',
  });
  const { patch, report } = await update(repository.root);
  assert.ok(patch.includes(sha256('new')), patch);
  assert.ok(!patch.includes(sha256('a\nb\n')), patch);
  assert.deepEqual(
    findings(report, 'line-ends-differ').map(({ subject }) => subject),
    ['models/listed.txt', 'models/vocab.txt'],
  );
});

test('what is suppressed is not recorded', needs('git'), async () => {
  const suppress = (kind: string, path: string) =>
    `  - {kind: ${kind}, path: '${path}', reason: known, expires: 9999-12-31}\n`;
  const config = [
    ['checksum-mismatch', 'models/a.bin'],
    ['size-mismatch', 'models/c.bin'],
    ['entry-differs', 'model:a'],
    ['entry-unknown', 'model:gone'],
    ['entry-missing', 'model:new'],
  ].map(([kind = '', path = '']) => suppress(kind, path));
  const files = {
    'models/a.bin': 'x',
    'models/b.bin': 'x',
    'models/c.bin': 'longer',
    'models/checksums.sha256': listOf({ 'models/a.bin': 'a', 'models/b.bin': 'b' }),
    'models/inventory.json': {
      models: [
        { name: 'a', version: '1.0.0' },
        { name: 'new' },
        { name: 'c', path: 'models/c.bin', size_bytes: 1 },
      ],
    },
    'inventory/combined_inventory.json': {
      models: [
        { name: 'a', version: '2.0.0' },
        { name: 'gone' },
        { name: 'c', path: 'models/c.bin', size_bytes: 1 },
      ],
      datasets: [],
    },
  };
  for (const isSuppressed of [true, false]) {
    using repository = makeRepository({
      ...files,
      ...(isSuppressed && { '.github/manifest-drift.yml': `suppress:\n${config.join('')}` }),
    });
    const { patch, after } = await fix(repository);
    const changed = patch.split('\n').filter((line) => /^[+-][^+-]/.test(line));
    if (!isSuppressed) assert.ok(changed.length > 10, patch);
    else assert.deepEqual(changed, [`-${sha256('b')}  models/b.bin`, `+${sha256('x')}  models/b.bin`], patch);
    assert.deepEqual([...after.suppressed].length, isSuppressed ? 5 : 0);
  }
});

test('a manifest that a link leads to is changed where it is, once', {
  skip: process.platform === 'win32' || needs('git').skip,
}, async () => {
  using repository = makeRepository({
    'models/a.bin': 'x',
    'deep/lists/real.sha256': listOf({ 'models/a.bin': 'a' }),
  });
  symlinkSync('../deep/lists/real.sha256', repository.path('models/checksums.sha256'));
  symlinkSync('deep/lists', repository.path('lists'));
  for (const checksums of [
    'models/checksums.sha256',
    'lists/real.sha256',
    'models/checksums.sha256\nlists/real.sha256\ndeep/lists/real.sha256',
  ]) {
    repository.write({ 'deep/lists/real.sha256': listOf({ 'models/a.bin': 'a' }) });
    const given = { checksums, 'checksum-base': 'root', 'combined-inventory': 'none' };
    const { after } = await fix(repository, given);
    assert.deepEqual(kinds(after), []);
  }
});

test('the combined inventory follows its sources, in its own style', needs('git'), async () => {
  const source = [
    { name: 'kept', version: '2.0.0', tags: ['a', 'b'], license: { name: 'MIT' } },
    { name: 'new', version: '1.0.0' },
  ];
  const combined = {
    models: [
      { name: 'gone', version: '1.0.0' },
      { version: '1.0.0', name: 'kept', tags: ['a', 'x', 'y'], notes: 'old' },
      { name: 'gone too', version: '1.0.0' },
    ],
    generated_at: '2026-01-01T00:00:00Z',
    datasets: [],
  };
  for (const indent of ['\t', '    ']) {
    using repository = makeRepository({
      'models/inventory.json': { generated_at: '2026-02-01T00:00:00Z', models: source },
      'inventory/combined_inventory.json': `${JSON.stringify(combined, null, indent).replaceAll('\n', '\r\n')}\r\n`,
    });
    const { after } = await fix(repository);
    assert.deepEqual(
      kinds(after),
      ['notice nothing-recorded', 'notice revision-not-pinned'].filter((kind) => kinds(after).includes(kind)),
    );
    const text = readFileSync(repository.path('inventory/combined_inventory.json'), 'utf8');
    const value = JSON.parse(text) as typeof combined;
    assert.deepEqual(
      value.models.map(({ name }) => name),
      ['kept', 'new'],
    );
    assert.equal(value.generated_at, '2026-02-01T00:00:00Z');
    assert.ok(!/[^\r]\n/.test(text) && text.includes(`\n${indent}${indent}{`), text);
  }
});

test('a number that a double does not hold is not copied', needs('git'), async () => {
  using repository = makeRepository({
    'models/inventory.json': '{"models": [{"name": "m", "params": 9007199254740993}]}\n',
    'inventory/combined_inventory.json':
      '{"models": [{"name": "m", "params": 9007199254740995}], "datasets": []}\n',
  });
  const { patch, after } = await fix(repository);
  assert.equal(patch, '');
  assert.equal(findings(after, 'entry-differs').length, 1);
});

test('a list that records an inventory follows it', needs('git'), async () => {
  const models = [entry('a.bin', 'a')];
  const inventory = `${JSON.stringify({ models }, null, 2)}\n`;
  using repository = makeRepository({
    'models/a.bin': 'b',
    'models/inventory.json': inventory,
    'inventory/combined_inventory.json': { models, datasets: [] },
    'models/checksums.sha256': listOf({ 'models/a.bin': 'a', 'models/inventory.json': inventory }),
  });
  const { after } = await fix(repository);
  assert.deepEqual(kinds(after), []);
});

test('the patch is for the git repository, wherever the root lies in it, and whatever the names are', {
  skip: process.platform === 'win32' || needs('git').skip,
}, async () => {
  using repository = makeRepository({});
  const folder = 'sub "folder"/ä b';
  repository.write({
    [`${folder}/weights é/a b.bin`]: 'x',
    [`${folder}/models/tab\tlist.sha256`]: listOf({ 'weights é/a b.bin': 'a' }),
  });
  init(repository.root);
  const root = repository.path(folder);
  const given = { checksums: 'models/tab\tlist.sha256', 'combined-inventory': 'none' };
  const { patch, report } = await update(root, given);
  assert.deepEqual(kinds(report), []);
  apply(repository.root, patch);
  assert.match(readFileSync(`${root}/models/tab\tlist.sha256`, 'utf8'), new RegExp(`^${sha256('x')}  `));
});

test('missing files, duplicates and versions are for people to decide', needs('git'), async () => {
  const models = [entry('a.bin', 'a'), entry('a.bin', 'a')];
  using repository = makeRepository({
    ...repositoryOf(models),
    'models/checksums.sha256': listOf({ 'models/a.bin': 'a' }),
  });
  const { patch, after } = await fix(repository);
  assert.equal(patch, '');
  assert.ok(kinds(after).includes('error file-missing') && kinds(after).includes('error entry-duplicate'));
});

test('a pointer of git-lfs is recorded by what it stands for', needs('git'), async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('big')}\nsize 3\n`;
  using repository = makeRepository({
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    'models/a.bin': pointer,
    'models/checksums.sha256': listOf({ 'models/a.bin': 'was' }),
  });
  const { after } = await fix(repository, { 'combined-inventory': 'none' }, true);
  assert.deepEqual([kinds(after), after.summary.matched_by.pointer], [[], 1]);
});

/** Any repository whose files are all there can be fixed so that the check passes. */
test('whatever drifted in digests, sizes, entries and totals, the patch fixes it', needs('git'), async () => {
  const names = ['a.bin', 'b.bin', 'deep/c.bin', 'd e.bin', 'ü.bin'];
  const change = fc.record({
    name: fc.constantFrom(...names),
    what: fc.constantFrom(
      'content',
      'list digest',
      'source digest',
      'combined field',
      'drop from combined',
      'add to combined',
      'total',
      'combined size',
    ),
    salt: fc.nat({ max: 99 }),
  });
  let fixed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      fc.array(change, { maxLength: 5 }),
      async (present, changes) => {
        const content = Object.fromEntries(present.map((name) => [`models/${name}`, `content of ${name}`]));
        const sources = present.map(
          (name) => entry(name, `content of ${name}`, { notes: { by: 'x' } }) as Record<string, unknown>,
        );
        const combined = structuredClone(sources);
        let list = listOf(content);
        const totals = {
          models_bytes: sources.reduce((sum, { size_bytes }) => sum + Number(size_bytes), 0),
          models_files: sources.length,
        };
        for (const { name, what, salt } of changes) {
          const at = (entries: Record<string, unknown>[]) => entries.findIndex((one) => one.name === name);
          const other = createHash('sha256').update(`${salt}`).digest('hex');
          if (what === 'content' && `models/${name}` in content) content[`models/${name}`] += `${salt}`;
          if (what === 'list digest') list = list.replace(sha256(`content of ${name}`), other);
          if (what === 'source digest' && at(sources) >= 0)
            Object.assign(sources[at(sources)] ?? {}, { sha256: other });
          if (what === 'combined field' && at(combined) >= 0)
            Object.assign(combined[at(combined)] ?? {}, { notes: { salt } });
          if (what === 'combined size' && at(combined) >= 0)
            Object.assign(combined[at(combined)] ?? {}, { size_bytes: salt });
          if (what === 'drop from combined' && at(combined) >= 0) combined.splice(at(combined), 1);
          if (what === 'add to combined') combined.unshift({ name: `extra ${salt}` });
          if (what === 'total') totals.models_files += salt;
        }
        using repository = makeRepository({
          ...content,
          'models/inventory.json': { models: sources },
          'inventory/combined_inventory.json': { models: combined, datasets: [], totals },
          'models/checksums.sha256': list,
        });
        const before = await repository.check();
        const { after } = await fix(repository);
        if (before.outcome === 'fail' && after.outcome === 'pass') fixed += 1;
        // Two extras of one name are a duplicate, which goes with the entries that no source has.
        assert.deepEqual(
          kinds(after).filter((kind) => kind.startsWith('error')),
          [],
        );
      },
    ),
    { numRuns: 40 },
  );
  assert.ok(fixed > 12, `only ${fixed} were fixed`);
});

test(
  'many values of a long inventory change at once; too many entries to add are left',
  needs('git'),
  async () => {
    const models = Array.from({ length: 4000 }, (_, index) => ({ name: `m${index}`, version: '1.0.0' }));
    const stale = models.map((model, index) => (index % 4 === 0 ? { ...model, version: '0.9.0' } : model));
    using repository = makeRepository({
      'models/inventory.json': { models },
      'inventory/combined_inventory.json': { models: stale, datasets: [] },
    });
    const { patch, after } = await fix(repository);
    assert.equal(patch.split('\n').filter((line) => line.startsWith('+ ')).length, 1000);
    assert.deepEqual(
      kinds(after).filter((kind) => kind.startsWith('error')),
      [],
    );
    using lacking = makeRepository({
      'models/inventory.json': { models },
      'inventory/combined_inventory.json': { models: models.slice(150), datasets: [] },
    });
    const left = await fix(lacking);
    assert.equal(left.patch, '');
    assert.equal(findings(left.after, 'entry-missing').length, 150);
  },
);
