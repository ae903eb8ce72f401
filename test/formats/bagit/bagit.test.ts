import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { bagit } from '../../../src/formats/bagit/index.ts';
import { fileRow, findings, kinds, makeRepository } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'ab'.repeat(32);
const declared = (version = '1.0', encoding = 'UTF-8') =>
  `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`;

const hash = (algorithm: string, content: string) => createHash(algorithm).update(content).digest('hex');
const manifestOf = (algorithm: string, files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .map(([name, content]) => `${hash(algorithm, content)}  ${name}\n`)
    .join('');

async function read(
  text: string,
  others: Readonly<Record<string, string>> = {},
  file = 'b/manifest-sha256.txt',
) {
  const manifest = await bagit.read(sourceOf(file, text, { 'b/bagit.txt': declared(), ...others }));
  if (manifest === null) return null;
  const { descriptors, problems, total, fileSets, format } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path, digests, size, source, place } = descriptors.get(index);
    const from = source?.is === 'url' ? ` <${source.url}>` : '';
    return `${place} ${path} ${digests.map(({ algorithm }) => algorithm)}${size === null ? '' : ` ${size}`}${from}`;
  });
  const told = problems.map(({ kind, at, data }) => {
    const reason = 'reason' in data ? ` ${data.reason}` : '';
    const { file: where, line } = manifest.locate(at);
    return `${kind}${reason} ${where}:${line}`;
  });
  return { files, told, total, sets: fileSets.length, version: format.version };
}

/** Files below `bag/`. */
const bag = (files: Readonly<Record<string, string>>) =>
  makeRepository(Object.fromEntries(Object.entries(files).map(([name, text]) => [`bag/${name}`, text])));

describe('a manifest of a bag', () => {
  it('is one beside a declaration', async () => {
    assert.ok(bagit.identify(candidate('b/manifest-md5.txt', '', ['b/bagit.txt'])));
    assert.ok(!bagit.identify(candidate('b/manifest-md5.txt', '', ['bagit.txt'])));
    assert.ok(!bagit.identify(candidate('b/SHA256SUMS', '', ['b/bagit.txt'])));
    assert.equal(await bagit.read(sourceOf('manifest-md5.txt', '')), null);
  });

  it('has lines of its own algorithm, with any line end', async () => {
    const text = `${D} data/a\r${D.toUpperCase()}\t \tdata/b c\r\n\n${D.slice(8)}  data/d\nx\n${D}  \n`;
    assert.deepEqual(await read(text), {
      files: ['1 data/a sha256', '2 data/b c sha256'],
      told: [
        'list-malformed digest-value b/manifest-sha256.txt:4',
        'list-malformed not-a-record b/manifest-sha256.txt:5',
        'list-malformed not-a-record b/manifest-sha256.txt:6',
      ],
      total: null,
      sets: 1,
      version: '1.0',
    });
    const others = await read(`${D}${D}  data/a\n`, {}, 'b/tagmanifest-sha3512.txt');
    assert.deepEqual([others?.files, others?.sets], [['1 data/a sha3-512'], 0]);
    assert.deepEqual((await read(`${D}  data/a\n`, {}, 'b/manifest-tiger.txt'))?.files, ['1 data/a ']);
  });

  it('is told apart where md5sum wrote it, and read all the same', async () => {
    const result = await read(`${D} *data/a\n${D}  ./data/b\n${D} *./data/c\n`);
    assert.deepEqual(result?.files, ['1 data/a sha256', '2 data/b sha256', '3 data/c sha256']);
    assert.deepEqual(result?.told, [
      'list-style b/manifest-sha256.txt:1',
      'list-style b/manifest-sha256.txt:2',
    ]);
  });

  it('lists a file once, which is graver since 1.0', async () => {
    const text = `${D}  data/a\n${D}  data/a\n${D}  data/a\n`;
    for (const [version, isInvalid] of [
      ['1.0', true],
      ['0.97', false],
    ] as const) {
      const source = sourceOf('b/manifest-sha256.txt', text, { 'b/bagit.txt': declared(version) });
      const manifest = await bagit.read(source);
      assert.equal(manifest?.descriptors.length, 1);
      assert.deepEqual(
        manifest?.problems.map(({ data }) => data),
        [{ path: 'data/a', isInvalid }],
      );
    }
  });

  it('that is empty is broken, but for a bag that says that it holds nothing', async () => {
    assert.deepEqual((await read(''))?.told, ['list-malformed empty b/manifest-sha256.txt:1']);
    const info = { 'b/manifest-sha256.txt': '', 'b/bag-info.txt': 'Payload-Oxum: 0.0\n' };
    assert.deepEqual((await read('', info))?.told, []);
  });

  it('counts what is told beyond a number', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${D}  data/${index}\n${D}  data/${index}\nx\n`);
    const told = (await read(lines.join('')))?.told ?? [];
    const count = (kind: string) => told.filter((one) => one.startsWith(`${kind} `)).length;
    assert.deepEqual(
      ['list-malformed', 'list-malformed-more', 'list-duplicate', 'list-duplicate-more'].map(count),
      [50, 1, 50, 1],
    );
  });
});

describe("a bag's other tag files", () => {
  it('say how many bytes and files there are', async () => {
    const at = (line: number) => ({ is: 'line', line, column: 1, file: 'b/bag-info.txt' });
    for (const [info, expected] of [
      ['Source: x\r\npayload-oxum : 12.3\r\n', { bytes: 12, files: 3, at: at(2) }],
      ['Payload-Oxum: 12\n', null],
      ['Payload-Oxum: 1e9.3\n', null],
      ['', null],
    ] as const) {
      const others = { 'b/manifest-sha256.txt': '', 'b/bag-info.txt': info };
      const total = (await read(`${D}  data/a\n`, others))?.total;
      assert.deepEqual(total, expected && { folder: 'b/data', field: 'Payload-Oxum', ...expected });
    }
  });

  it('say where files can be fetched, and are told of once', async () => {
    const others = {
      'b/manifest-sha256.txt': '',
      'b/fetch.txt': [
        'https://example.org/a 12 data/a%25b',
        'https://example.org/b\t-\tdata/b c',
        'data/c 3 https://example.org/c',
        'https://example.org/d',
        'https://example.org/e 5 ../e',
        'https://example.org/e 5 data/../../e',
        'https://example.org/e many data/e',
        '',
      ].join('\n'),
    };
    const text = `${D}  data/a%25b\n${D}  data/b c\n${D}  data/f\n`;
    const result = await read(text, others);
    assert.deepEqual(result?.files, [
      '1 data/a%b sha256 12 <https://example.org/a>',
      '2 data/b c sha256 <https://example.org/b>',
      '3 data/f sha256',
    ]);
    assert.deepEqual(result?.told, [
      'fetch-malformed columns b/fetch.txt:3',
      'fetch-malformed columns b/fetch.txt:4',
      'fetch-malformed structure b/fetch.txt:5',
      'fetch-malformed structure b/fetch.txt:6',
      'fetch-malformed columns b/fetch.txt:7',
    ]);
    const second = await read(text, { ...others, 'b/manifest-md5.txt': '' });
    assert.deepEqual(second?.told, [], 'the first manifest tells');
  });
});

describe('a check of a bag', () => {
  const payload = { 'data/a': 'a\n', 'data/sub/ü b': 'b\n' };

  it('passes with every algorithm, and fails where a file differs or is missing', async () => {
    for (const algorithm of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-256']) {
      using repository = bag({
        'bagit.txt': declared(),
        'bag-info.txt': 'Payload-Oxum: 4.2\n',
        [`manifest-${algorithm}.txt`]: manifestOf(algorithm, payload),
        [`tagmanifest-${algorithm}.txt`]: manifestOf(algorithm, { 'bagit.txt': declared() }),
        ...payload,
      });
      const report = await repository.check();
      assert.deepEqual(kinds(report), [], algorithm);
      assert.deepEqual(
        report.manifests.map(({ label, recorded, compared }) => `${label} ${recorded} ${compared}`),
        ['BagIt 1.0 2 2', 'BagIt 1.0 1 1'],
      );
      repository.write({ 'bag/data/a': 'A\n' });
      assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch']);
    }
    using lacking = bag({
      'bagit.txt': declared(),
      'bag-info.txt': 'Payload-Oxum: 4.2\n',
      'manifest-sha256.txt': manifestOf('sha256', payload),
      'data/a': 'a\n',
    });
    assert.deepEqual(kinds(await lacking.check()), ['error file-missing']);
  });

  it('compares the total, by which files are missing that no manifest records', async () => {
    using repository = bag({
      'bagit.txt': declared(),
      'bag-info.txt': 'Payload-Oxum: 5.3\n',
      'manifest-sha256.txt': manifestOf('sha256', payload),
      ...payload,
    });
    const report = await repository.check();
    const [finding] = findings(report, 'totals-differ');
    assert.deepEqual(
      [finding?.severity, finding?.subject, finding?.location?.line, finding?.data],
      [
        'error',
        'bag/bag-info.txt',
        1,
        { of: 'payload', field: 'Payload-Oxum', expected: '5.3', actual: '4.2' },
      ],
    );
    repository.write({ 'bag/bag-info.txt': 'Payload-Oxum: 4.2\n' });
    assert.deepEqual(kinds(await repository.check()), []);
  });

  it('tells no total where payload lies elsewhere too', async () => {
    using repository = bag({
      'bagit.txt': declared(),
      'bag-info.txt': 'Payload-Oxum: 6.3\n',
      'manifest-sha256.txt': manifestOf('sha256', { ...payload, 'README.md': 'r\n' }),
      'README.md': 'r\n',
      ...payload,
    });
    assert.deepEqual(kinds(await repository.check()), []);
  });

  it('tells a total only where nothing is to be fetched', async () => {
    using repository = bag({
      'bagit.txt': declared(),
      'bag-info.txt': 'Payload-Oxum: 4.2\n',
      'fetch.txt': 'https://example.org/b 2 data/sub/ü b\n',
      'manifest-sha256.txt': manifestOf('sha256', payload),
      'data/a': 'a\n',
    });
    const report = await repository.check();
    assert.deepEqual(kinds(report), ['notice file-missing']);
    assert.equal(report.outcome, 'pass');
  });

  it('notes payload that is not recorded: by each manifest since 1.0, by any before', async () => {
    const files = {
      'manifest-md5.txt': manifestOf('md5', { 'data/a': 'a\n' }),
      'manifest-sha256.txt': manifestOf('sha256', payload),
      ...payload,
      'data/extra': 'x\n',
      'notes.txt': 'no payload\n',
    };
    const told = (report: Parameters<typeof findings>[0]) =>
      findings(report, 'file-unrecorded').map(({ subject, severity }) => `${severity} ${subject}`);
    using strict = bag({ 'bagit.txt': declared(), ...files });
    assert.deepEqual(told(await strict.check()).sort(), ['notice bag/data/extra', 'notice bag/data/sub/ü b']);
    using old = bag({ 'bagit.txt': declared('0.97'), ...files });
    assert.deepEqual(told(await old.check()), ['notice bag/data/extra']);
  });

  it('names at most so many files, and counts the others', async () => {
    const extra = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`data/x${index}`, 'x']));
    using repository = bag({
      'bagit.txt': declared(),
      'manifest-sha256.txt': manifestOf('sha256', payload),
      ...payload,
      ...extra,
    });
    const told = findings(await repository.check(), 'file-unrecorded');
    assert.equal(told.length, 101);
    assert.ok(told.some(({ data }) => 'count' in data && data.count === 30));
  });

  it('reads manifests in the encoding that the bag declares', async () => {
    const text = manifestOf('sha256', payload);
    for (const [encoding, bytes] of [
      ['ISO-8859-1', Buffer.from(text, 'latin1')],
      ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
      ['UTF-16', Buffer.from(text, 'utf16le')],
      ['x-unknown', Buffer.from(text)],
    ] as const) {
      using repository = bag({ 'bagit.txt': declared('0.97', encoding), ...payload });
      repository.write({ 'bag/manifest-sha256.txt': bytes });
      const report = await repository.check();
      assert.equal(fileRow(report, 'bag/data/sub/ü b')?.status, 'matched', encoding);
      assert.deepEqual(kinds(report), [], encoding);
    }
  });

  it('named as a list is checked whole', async () => {
    using repository = bag({
      'bagit.txt': declared(),
      'bag-info.txt': 'Payload-Oxum: 2.1\n',
      'manifest-sha256.txt': manifestOf('sha256', payload),
      ...payload,
    });
    const report = await repository.check({ checksums: 'bag/manifest-sha256.txt' });
    assert.deepEqual(kinds(report), ['error totals-differ']);
  });

  it('counts what pointers stand for', async () => {
    const oid = hash('sha256', 'x'.repeat(1000));
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 1000\n`;
    using repository = bag({
      'bagit.txt': declared(),
      'bag-info.txt': 'Payload-Oxum: 1000.1\n',
      'manifest-sha256.txt': `${oid}  data/big\n`,
      'data/big': pointer,
    });
    assert.deepEqual(kinds(await repository.check()), []);
  });

  it('never leaves the root', async () => {
    using repository = bag({
      'bagit.txt': declared(),
      'fetch.txt': 'file:///etc/passwd 1 data/../../../etc/passwd\n',
      'manifest-sha256.txt': `${D}  ../../etc/passwd\n${D}  /etc/passwd\n`,
    });
    const told = kinds(await repository.check());
    assert.ok(told.includes('error path-escapes') && told.includes('warning fetch-malformed'), `${told}`);
  });
});

describe('the declaration of a bag', () => {
  const styleOf = async (text: string) =>
    (await read(`${D}  data/a\n`, { 'b/bagit.txt': text, 'b/manifest-sha256.txt': '' }))?.told ?? [];

  it('may not begin with a byte order mark, nor have other blanks than one after each colon: a notice', async () => {
    assert.deepEqual(await styleOf(declared()), []);
    assert.deepEqual(await styleOf(declared().replaceAll('\n', '\r\n')), []);
    for (const text of [
      declared().replace(': ', ' : '),
      declared().replaceAll(': ', ':  '),
      declared().replace('\n', ' \n'),
      ` ${declared()}`,
    ])
      assert.deepEqual(await styleOf(text), ['list-style b/bagit.txt:1'], text);
  });

  it('is read as it is meant all the same', async () => {
    for (const text of [`\ufeff${declared('0.97')}`, declared('0.97').replaceAll(': ', '  :   ')]) {
      using repository = bag({
        'bagit.txt': text,
        'data/a%25': 'a',
        'manifest-md5.txt': manifestOf('md5', { 'data/a%25': 'a' }),
      });
      const report = await repository.check({ 'combined-inventory': 'none' });
      assert.deepEqual([report.outcome, kinds(report)], ['pass', ['notice list-style']]);
    }
  });
});

describe('a bag in a bag', () => {
  const inner = { 'data/x': 'x', 'bagit.txt': declared('0.97'), 'bag-info.txt': 'Source-Organization: a\n' };
  const manifests = (tagged: Readonly<Record<string, string>>) => ({
    'manifest-md5.txt': manifestOf('md5', { 'data/x': 'x' }),
    'tagmanifest-md5.txt': manifestOf('md5', tagged),
  });
  const outer = (folder: string, files: Readonly<Record<string, string>>, recorded = files) => {
    const payload = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
    );
    const known = Object.fromEntries(
      Object.entries(recorded).map(([name, text]) => [`${folder}/${name}`, text]),
    );
    return bag({ ...payload, 'bagit.txt': declared('0.97'), 'manifest-md5.txt': manifestOf('md5', known) });
  };
  const edited = { ...inner, ...manifests({ 'bag-info.txt': 'as it was before' }) };

  /** Whoever changes a bag could lay another one around it, which must not lower what the bag itself says. */
  it('is as strict as one of its own, whatever the outer one records', async () => {
    for (const folder of ['data', 'data/inner', 'data/a/b']) {
      using repository = outer(folder, edited);
      const report = await repository.check({ 'combined-inventory': 'none' });
      assert.deepEqual(
        [report.outcome, kinds(report)],
        ['fail', ['error checksum-mismatch', 'error checksum-conflict']],
      );
      using right = outer(folder, { ...inner, ...manifests({ 'bag-info.txt': inner['bag-info.txt'] }) });
      assert.equal((await right.check({ 'combined-inventory': 'none' })).outcome, 'pass');
    }
  });

  it('is red where its files are others than the outer one records', async () => {
    using repository = outer('data', { ...edited, 'data/x': 'evil' }, edited);
    assert.equal((await repository.check({ 'combined-inventory': 'none' })).outcome, 'fail');
    using info = outer('data', { ...edited, 'bag-info.txt': 'evil' }, edited);
    assert.equal((await info.check({ 'combined-inventory': 'none' })).outcome, 'fail');
  });
});
