import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  baseOf,
  EMPTY_COMBINED,
  fileRow,
  findings,
  listOf,
  makeRepository,
  sha256,
} from '../support/repository.ts';
import { UTF_16 } from '../support/utf-16.ts';

const BASE = { 'inventory/combined_inventory.json': EMPTY_COMBINED };
const LIST = 'models/checksums.sha256';
const A = sha256('a');
const B = sha256('b');

/** Checks one list against files `a` and `b`, and answers statuses and malformed lines. */
async function check(list: string | Uint8Array, files: Record<string, string> = { a: 'a', b: 'b' }) {
  using repository = makeRepository({ ...BASE, ...files, [LIST]: list });
  const report = await repository.check({ 'checksum-base': 'root' });
  return {
    report,
    rows: Object.fromEntries([...report.files].map(({ path, status }) => [path, status])),
    malformed: findings(report, 'list-malformed').map(
      ({ location, data }) => `${location?.line} ${Object.values(data).join(' ')}`,
    ),
  };
}

const matchedBoth = { a: 'matched', b: 'matched' };

for (const [what, list] of [
  ['text and binary lines', `${A}  a\n${B} *b\n`],
  ['upper-case hex', `${A.toUpperCase()}  a\n${B}  b`],
  ['CRLF line ends', `${A}  a\r\n${B}  b\r\n`],
  ['a byte order mark', `\uFEFF${A}  a\n${B}  b\n`],
  ['comments and empty lines', `# models\n\n${A}  a\n#${B}  c\n${B}  b\n`],
  ['leading blanks', ` \t${A}  a\n${B}  b\n`],
  ['BSD tags', `SHA256 (a) = ${A}\nSHA256(b)= ${B}\n`],
  ['OpenSSL 3 tags', `SHA2-256(a)= ${A}\nSHA2-256(b)= ${B}\n`],
  ['tags beside plain lines', `SHA256 (a) = ${A}\n${B}  b\n`],
  ['one blank between digest and name', `${A} a\n${B} b\n`],
  [
    'another algorithm for the same file',
    `MD5 (a) = 0cc175b9c0f1b6a831c399e269772661\nSHA256 (a) = ${A}\n${B}  b\n`,
  ],
  ['./ in front', `${A}  ./a\n${B}  ././b\n`],
  [
    'a PGP clear-signed list',
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${A}  a\n${B}  b\n-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCgAdFiEE\n=abcd\n-----END PGP SIGNATURE-----\n`,
  ],
  [
    'hashdeep',
    `%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n## Invoked from: /\n1,0cc175b9c0f1b6a831c399e269772661,${A},a\n1,92eb5ffee6ae2fec3ad71c777531578f,${B},b\n`,
  ],
] as const) {
  test(`a list is read: ${what}`, async () => {
    const { rows, malformed } = await check(list);
    assert.deepEqual([rows, malformed], [matchedBoth, []]);
  });
}

test('escaped names, names with blanks, and names in other scripts', async () => {
  const files = {
    'new\nline': '1',
    'back\\slash': '2',
    ' lead': '3',
    'trail ': '4',
    é模型: '5',
    '(p) = x': '6',
    '*star': '7',
  };
  using repository = makeRepository({ ...BASE, ...files });
  const written = spawnSync('sha256sum', [...Object.keys(files).map((name) => `./${name}`)], {
    cwd: repository.root,
  });
  const tagged = spawnSync('sha256sum', ['--tag', ...Object.keys(files)], { cwd: repository.root });
  for (const { stdout } of [written, tagged]) {
    repository.write({ [LIST]: stdout });
    const report = await repository.check({ 'checksum-base': 'root' });
    assert.equal(report.summary.matched, 7, JSON.stringify(findings(report)));
  }
});

for (const [what, line, why] of [
  ['a digest that is too short', `${A.slice(1)}  a`, /digest-length 63$/],
  ['blanks only', '   ', /blank-line/],
  ['a comment behind a blank', ' # a', /indented-comment/],
  ['no name', A, /no-name/],
  ['an unknown escape', `\\${A}  a\\tb`, /name-escape/],
  ['a dangling escape', `\\${A}  a\\`, /name-escape/],
  ['standard input', `${A}  -`, /standard-input/],
  ['a NUL', `${A}  a\0b`, /name-nul/],
  ['only an unknown algorithm', 'WHIRLPOOL (a) = 0cc175b9c0f1b6a831c399e269772661', /WHIRLPOOL/],
  ['one blank in a list of two', `${A} a`, /separator/],
  ['a lone word', 'checksums', /not-a-record/],
  ['a merge conflict', '<<<<<<< HEAD', /not-a-record/],
] as const) {
  test(`a line that protects nothing is an error: ${what}`, async () => {
    const { malformed, rows, report } = await check(`${B}  b\n${line}\n`);
    assert.equal(malformed.length, 1);
    assert.match(malformed[0] ?? '', /^2 /);
    assert.match(malformed[0] ?? '', why);
    assert.deepEqual(rows, { b: 'matched' }, 'the rest is still checked');
    assert.equal(report.outcome, 'fail');
  });
}

test('a leading blank in a name cannot pass for another file', async () => {
  // In a list of one-blank lines the second blank belongs to the name.
  const { rows } = await check(`${A} a\n${B}  b\n`, { a: 'a', ' b': 'b' });
  assert.deepEqual(rows, { a: 'matched', ' b': 'matched' });
});

test('a name that is not UTF-8 is named by its line', async () => {
  const { malformed } = await check(
    Buffer.concat([Buffer.from(`${A}  a\n${B}  b`), Buffer.from([0xff, 0x0a])]),
  );
  assert.match(malformed[0] ?? '', /^2 .*name-encoding/);
});

test('a list without a valid line is one finding, with its first reason', async () => {
  for (const [list, why] of [
    ['x\ny\nz\n', /^1 list not-a-record/],
    ['', /^1 list {2}$/],
    ['# only a comment\n', /^1 list {2}$/],
  ] as const) {
    const { malformed } = await check(list);
    assert.equal(malformed.length, 1);
    assert.match(malformed[0] ?? '', why);
  }
});

test('UTF-16 lists are read', async () => {
  const text = `${A}  a\r\n`;
  for (const [what, encode] of UTF_16)
    assert.deepEqual((await check(encode(text))).rows, { a: 'matched' }, what);
});

test('a digest of any other algorithm is compared, and a weak one is counted apart', async () => {
  const of = (algorithm: string) => createHash(algorithm).update('a').digest('hex');
  for (const [line, weak] of [
    [`${of('md5')}  a`, 1],
    [`MD5 (a) = ${of('md5')}`, 1],
    [`${of('sha1')}  a`, 1],
    [`${of('sha512')}  a`, 0],
    [`SHA3-256 (a) = ${of('sha3-256')}`, 0],
    [`BLAKE2b (a) = ${of('blake2b512')}`, 0],
  ] as const) {
    const { report, rows } = await check(`${line}\n`);
    assert.deepEqual(rows, { a: 'matched' }, line);
    assert.deepEqual(
      [report.outcome, report.summary.matched, report.summary.matched_weak],
      ['pass', 1, weak],
      line,
    );
    const [row] = report.files;
    assert.equal(row?.strength, weak === 1 ? 'weak' : undefined);
    assert.equal(row?.recorded.digest, row?.actual.digest);
    const other = line.replace(/[0-9a-f]{32,}/, (hex) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1));
    const changed = await check(`${other}\n`);
    assert.deepEqual([changed.rows, changed.report.outcome], [{ a: 'mismatched' }, 'fail'], line);
  }
});

test('every strong digest of a file has to agree, and a weak one beside it is not computed', async () => {
  const of = (algorithm: string, text = 'a') => createHash(algorithm).update(text).digest('hex');
  const sums = (...lines: string[]) => check(lines.map((line) => `${line}  a\n`).join(''));
  assert.deepEqual((await sums(A, of('sha512'), of('md5'))).rows, { a: 'matched' });
  assert.deepEqual((await sums(of('md5'), of('sha512'))).report.summary.matched_weak, 0);
  assert.deepEqual((await sums(A, of('sha512', 'b'))).rows, { a: 'mismatched' });
  assert.deepEqual((await sums(of('sha512', 'b'), A)).rows, { a: 'mismatched' });
  const conflict = await sums(of('md5'), of('md5', 'b'));
  assert.equal(findings(conflict.report, 'checksum-conflict').length, 1);
});

test('a digest that is not computed here leaves its file unverified', async () => {
  const { rows, report } = await check(`BLAKE3 (a) = ${A}\n`);
  assert.deepEqual(
    [rows, report.outcome, report.summary.has_recorded_checksums],
    [{ a: 'unverified' }, 'pass', true],
  );
});

test('more malformed lines than fit are counted', async () => {
  const { malformed } = await check(`${A}  a\n${'x\n'.repeat(1000)}`);
  assert.equal(malformed.length, 51);
  assert.match(malformed.at(-1) ?? '', / more 950$/);
});

test('a BagIt manifest decodes only line breaks and percent signs', async () => {
  using repository = makeRepository({ ...BASE, 'bag/data/a%b': 'a', 'bag/data/c%20d': 'b' });
  repository.write({ 'bag/bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' });
  repository.write({ 'bag/manifest-sha256.txt': `${A}   data/a%25b\r${B.toUpperCase()} data/c%20d\r` });
  const report = await repository.check({ checksums: 'bag/manifest-sha256.txt' });
  assert.deepEqual([report.summary.matched, report.summary.errors], [2, 0]);
});

test('digests that begin with zeros, and matches after the first, are told apart', async () => {
  const zeros = '00'.repeat(32);
  const { rows, report } = await check(`${A}  a\n${zeros}  b\n`);
  assert.deepEqual(rows, { a: 'matched', b: 'mismatched' });
  const [finding] = findings(report, 'checksum-mismatch');
  assert.deepEqual([finding?.expected, finding?.actual, finding?.location?.line], [zeros, B, 2]);
});

test('the base of relative paths: the one under which more files exist', async () => {
  const list = listOf({ 'x.bin': '1', 'y.bin': '2' });
  using repository = makeRepository({
    ...BASE,
    [LIST]: list,
    'models/x.bin': '1',
    'models/y.bin': '2',
    'x.bin': 'other',
  });
  const report = await repository.check();
  assert.equal(baseOf(report, LIST), 'models');
  assert.equal(report.summary.matched, 2);
  const forced = await repository.check({ 'checksum-base': 'root' });
  assert.deepEqual([baseOf(forced, LIST), forced.summary.mismatched, forced.summary.missing], ['', 1, 1]);
});

test('the base is the root where a path begins with the list folder', async () => {
  using repository = makeRepository({ ...BASE, [LIST]: listOf({ 'models/x': '1', 'models/y': '2' }) });
  assert.equal(baseOf(await repository.check(), LIST), '');
  repository.write({ [LIST]: listOf({ 'models/x': '1', y: '2' }) });
  assert.equal(baseOf(await repository.check(), LIST), '');
  repository.write({ [LIST]: listOf({ x: '1', y: '2' }) });
  assert.equal(baseOf(await repository.check(), LIST), 'models');
});

test('an inventory digest and a list line about one file are one record, and a conflict is an error', async () => {
  const combined = (digest: string) => ({
    models: [{ name: 'm', path: 'models/m.bin', sha256: digest, size_bytes: 1 }],
  });
  using repository = makeRepository({
    'inventory/combined_inventory.json': combined(A.toUpperCase()),
    'models/inventory.json': combined(A.toUpperCase()),
    'models/m.bin': 'a',
    [LIST]: `${A}  models/m.bin\n`,
  });
  const good = await repository.check();
  assert.deepEqual([good.summary.total_files, good.summary.matched, good.outcome], [1, 1, 'pass']);
  assert.deepEqual(fileRow(good, 'models/m.bin')?.recorded, { sha256: A, size_bytes: 1 });

  repository.write({
    'inventory/combined_inventory.json': combined(B),
    'models/inventory.json': combined(B),
  });
  const bad = await repository.check();
  const [conflict] = findings(bad, 'checksum-conflict');
  assert.deepEqual([conflict?.expected, conflict?.actual, conflict?.related?.file], [A, B, LIST]);
  assert.equal(bad.outcome, 'fail');
});

test('a digest on an entry that names a folder has to be that of a recorded file in it', async () => {
  const inventory = (digest: string) => ({ models: [{ name: 'm', path: 'models/m', sha256: digest }] });
  const files = { 'models/m/1.bin': 'a', 'models/m/2.bin': 'b' };
  using repository = makeRepository({
    ...files,
    [LIST]: listOf(files),
    'inventory/combined_inventory.json': inventory(B),
    'models/inventory.json': inventory(B),
  });
  assert.equal((await repository.check()).outcome, 'pass');
  const other = sha256('c');
  repository.write({
    'inventory/combined_inventory.json': inventory(other),
    'models/inventory.json': inventory(other),
  });
  const report = await repository.check();
  assert.equal(findings(report, 'checksum-conflict').length, 2, 'one in each inventory');
});

test('a digest on a folder that is not there protects nothing, and says so', async () => {
  const models = [{ name: 'm', path: 'models/m', sha256: A, files_count: 5 }];
  using repository = makeRepository({
    'inventory/combined_inventory.json': { models, datasets: [] },
    'models/inventory.json': models,
  });
  const report = await repository.check({ 'missing-files': 'ignore' });
  assert.equal(findings(report, 'checksum-conflict').length, 2);
  assert.equal(report.outcome, 'fail');
});

test('one digest under several names is a notice, empty files aside', async () => {
  const files = { 'models/a': 'same', 'models/b': 'same', 'models/c': '', 'models/d': '' };
  using repository = makeRepository({ ...BASE, ...files, [LIST]: listOf(files) });
  const report = await repository.check();
  assert.deepEqual(
    findings(report, 'digest-shared').map(({ severity, actual }) => [severity, actual]),
    [['notice', sha256('same')]],
  );
});

test('nothing recorded passes with a notice; a list that was named has to be there', async () => {
  using repository = makeRepository(BASE);
  const report = await repository.check();
  assert.deepEqual(
    [report.outcome, findings(report).map(({ kind }) => kind)],
    ['pass', ['nothing-recorded']],
  );
  const named = await repository.check({ checksums: 'models/typo.sha256\nlists/*.sha256' });
  assert.deepEqual(
    findings(named, 'list-missing').map(({ subject }) => subject),
    ['lists/*.sha256', 'models/typo.sha256'],
  );
  assert.equal(named.outcome, 'fail');
});

test('a recorded size that differs is told without reading a file too large to be a pointer', async () => {
  const inventory = { models: [{ name: 'm', path: 'm.bin', sha256: A, size_bytes: 2 }] };
  using repository = makeRepository({
    'm.bin': 'a'.repeat(40_000),
    'inventory/combined_inventory.json': inventory,
    'models/inventory.json': inventory,
  });
  const report = await repository.check({ hash: 'recorded' });
  assert.deepEqual([report.summary.mismatched, report.summary.bytes_hashed], [1, 0]);
  assert.deepEqual(findings(report, 'size-mismatch')[0]?.data, { expected: 2, actual: 40_000 });
  // Hashed for the report alone, it is told in the same way.
  const all = await repository.check();
  assert.equal(all.summary.bytes_hashed, 40_000);
  assert.deepEqual(findings(all, 'size-mismatch')[0]?.data, { expected: 2, actual: 40_000 });
});

test('a sign after two blanks is part of the name, and the file without it is told, not taken', async () => {
  const hex = sha256('a');
  const why = async (files: Record<string, string>) => {
    using repository = makeRepository({ keep: '', ...files });
    const report = await repository.check({ 'combined-inventory': 'none' });
    const [missing] = findings(report, 'file-missing');
    return missing?.message ?? [...report.files].map(({ path, status }) => `${path} ${status}`).join();
  };
  const says = (path: string, sign: string) =>
    new RegExp(`doesn't exist \\("${path}" is there, but by this line "\\${sign}" is part of the name\\)`);
  assert.match(await why({ SHA256SUMS: `${hex}  *a.bin\n`, 'a.bin': 'a' }), says('a.bin', '*'));
  assert.match(await why({ 'm/SHA256SUMS': `${hex}  *a.bin\n`, 'm/a.bin': 'a' }), says('m/a.bin', '*'));
  assert.match(await why({ 'm/SHA256SUMS': `${hex}  *m/a.bin\n`, 'm/a.bin': 'a' }), says('m/a.bin', '*'));
  assert.match(await why({ SHA256SUMS: `${hex}  *a.bin\n`, 'a.bin': 'other' }), says('a.bin', '*'));
  assert.match(await why({ SHA256SUMS: `${hex} ?a.bin\n`, 'a.bin': 'a' }), says('a.bin', '?'));
  assert.match(await why({ SHA256SUMS: `${hex}  *a.bin\n`, 'b.bin': 'a' }), /doesn't exist\.$/);
  assert.equal(await why({ SHA256SUMS: `${hex}  *a.bin\n`, '*a.bin': 'a', 'a.bin': 'b' }), '*a.bin matched');
  assert.equal(await why({ SHA256SUMS: `${hex} *a.bin\n`, 'a.bin': 'a' }), 'a.bin matched');
});
