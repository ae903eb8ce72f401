import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { readTrustFiles } from '../../../src/apps/run/read-trust-files.ts';
import { renderHtml } from '../../../src/reporters/html.ts';
import { renderMarkdown } from '../../../src/reporters/markdown.ts';
import { renderText } from '../../../src/reporters/text.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';
import { type Content, findings, kinds, listOf, makeRepository, sha256 } from '../../support/repository.ts';
import {
  AUTHORITY,
  bundleByCertificate,
  bundleByKey,
  bundleOf,
  bundleOverBytes,
  IDENTITY,
  ISSUER,
  makeAuthority,
  makeCertificates,
  publicPem,
  SIGNER,
  statement,
} from '../../support/signing.ts';
import { runWords } from '../../support/terminal.ts';
import { UTF_16 } from '../../support/utf-16.ts';

const outside = mkdtempSync(join(tmpdir(), 'trust-'));
after(() => rmSync(outside, { recursive: true }));
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const KEY = join(outside, 'key.pem');
writeFileSync(KEY, publicPem(publicKey));

const LIST = listOf({ 'a.bin': 'a' });
const FILES = { 'm/a.bin': 'a', 'm/SHA256SUMS': LIST };
const BUNDLE = 'm/SHA256SUMS.sigstore.json';
const attested = (digest = sha256(LIST), name = 'SHA256SUMS') =>
  bundleByKey(privateKey, statement({ [name]: digest }));

async function check(
  files: Readonly<Record<string, Content>>,
  settings: RawSettings = { 'trusted-root': KEY },
) {
  using repository = makeRepository({ ...FILES, ...files });
  return await repository.check(settings);
}
const reasons = async (...given: Parameters<typeof check>) =>
  findings(await check(...given), 'signature-invalid').map(({ subject, data }) => [
    subject,
    'reason' in data && data.reason,
  ]);

describe('signatures of manifests', () => {
  it('are read in UTF-16 as manifests are', async () => {
    for (const [what, encode] of UTF_16) {
      const report = await check({ [BUNDLE]: encode(JSON.stringify(attested())) });
      assert.deepEqual(
        report.signatures?.map(({ status }) => status),
        ['verified'],
        what,
      );
    }
  });

  it('tell who signed a list by its digest', async () => {
    const report = await check({ [BUNDLE]: attested() });
    assert.deepEqual(kinds(report), []);
    assert.deepEqual(report.signatures, [
      {
        path: BUNDLE,
        signs: ['m/SHA256SUMS', BUNDLE].sort((a, b) => (a === BUNDLE ? -1 : b === BUNDLE ? 1 : 0)),
        status: 'verified',
        by: KEY,
        issuer: null,
      },
    ]);
  });

  it('tell who signed the bytes of a list', async () => {
    const report = await check({ [BUNDLE]: bundleOverBytes(privateKey, Buffer.from(LIST)) });
    assert.deepEqual(report.signatures, [
      { path: BUNDLE, signs: ['m/SHA256SUMS'], status: 'verified', by: KEY, issuer: null },
    ]);
    assert.deepEqual(await reasons({ [BUNDLE]: bundleOverBytes(privateKey, Buffer.from(`${LIST}\n`)) }), [
      [BUNDLE, 'signature'],
    ]);
  });

  it('are of a bundle with the files of a model', async () => {
    const digest = sha256(Buffer.from(sha256('a'), 'hex'));
    const predicate = {
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: { method: 'files' },
        resources: [{ name: 'a.bin', algorithm: 'sha256', digest: sha256('a') }],
      },
    };
    const model = {
      'm/model.sig': JSON.stringify(bundleByKey(privateKey, statement({ m: digest }, predicate))),
    };
    const report = await check(model);
    assert.deepEqual(
      report.signatures?.map(({ signs, status }) => [signs, status]),
      [[['m/model.sig'], 'verified']],
    );
    const unchecked = await check(model, {});
    assert.deepEqual(unchecked.signatures, [
      { path: 'm/model.sig', signs: ['m/model.sig'], status: 'unchecked', by: null, issuer: null },
    ]);
    assert.match([...renderText(unchecked)].join(''), /1 signed manifest was not checked/);
  });

  it('are found in lines, by the name that gh gives them', async () => {
    const lines = `${JSON.stringify(attested('b'.repeat(64), 'other'))}\n${JSON.stringify(attested())}\n`;
    const report = await check({ [`sha256:${sha256(LIST)}.jsonl`]: lines });
    assert.deepEqual(
      report.signatures?.map(({ signs, status }) => [signs, status]),
      [[['m/SHA256SUMS'], 'verified']],
    );
  });

  it('are invalid where they attest another content of the list', async () => {
    assert.deepEqual(await reasons({ [BUNDLE]: attested('b'.repeat(64)) }), [[BUNDLE, 'digest']]);
  });

  it('are of the list beside them, and not of its namesake at the root', async () => {
    const root = { SHA256SUMS: listOf({ 'm/a.bin': 'a' }) };
    assert.deepEqual(await reasons({ ...root, [BUNDLE]: attested() }), []);
    const tampered = { 'm/SHA256SUMS': listOf({ 'a.bin': 'evil' }), 'm/a.bin': 'evil' };
    // A copy of what was signed, somewhere else, changes nothing.
    const copy = { 'x/SHA256SUMS': LIST, 'x/a.bin': 'a' };
    assert.deepEqual(await reasons({ ...tampered, ...copy, [BUNDLE]: attested() }), [[BUNDLE, 'digest']]);
    const named = { 'signatures/list.sigstore.json': attested(sha256(LIST), 'm/SHA256SUMS') };
    const beside = { 'signatures/m/SHA256SUMS': LIST, 'signatures/m/a.bin': 'a' };
    assert.deepEqual(await reasons({ ...tampered, ...beside, ...named }), [
      ['signatures/list.sigstore.json', 'digest'],
    ]);
    assert.deepEqual(await reasons({ ...root, 'sub/SHA256SUMS.sigstore.json': attested('b'.repeat(64)) }), [
      ['sub/SHA256SUMS.sigstore.json', 'digest'],
    ]);
  });

  it('are invalid where the payload was changed, or nobody trusted signed it', async () => {
    const forged = JSON.parse(JSON.stringify(attested('b'.repeat(64))));
    forged.dsseEnvelope.payload = Buffer.from(statement({ SHA256SUMS: sha256(LIST) })).toString('base64');
    assert.deepEqual(await reasons({ [BUNDLE]: forged }), [[BUNDLE, 'signature']]);
    const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const theirs = bundleByKey(other.privateKey, statement({ SHA256SUMS: sha256(LIST) }));
    assert.deepEqual(await reasons({ [BUNDLE]: theirs }), [[BUNDLE, 'signature']]);
    assert.equal((await check({ [BUNDLE]: theirs })).outcome, 'fail');
  });

  it('are of a plain envelope', async () => {
    const { dsseEnvelope } = attested();
    const report = await check({ 'm/SHA256SUMS.intoto.jsonl': `${JSON.stringify(dsseEnvelope)}\n` });
    assert.deepEqual(
      report.signatures?.map(({ status, by }) => [status, by]),
      [['verified', KEY]],
    );
  });

  it('do not reach to what stands beside an envelope, or is said twice', async () => {
    const signed = attested(sha256('a'), 'a.bin');
    const forged = JSON.parse(statement({ 'a.bin': 'b'.repeat(64) }));
    const { dsseEnvelope } = signed as { dsseEnvelope: { payload: string } };
    const payload = Buffer.from(JSON.stringify(forged)).toString('base64');
    const other = { ...dsseEnvelope, payload };
    const file = 'm/a.intoto.jsonl';
    const ask = async (...lines: object[]) => {
      const report = await check({ [file]: lines.map((line) => `${JSON.stringify(line)}\n`).join('') });
      return [
        report.signatures?.filter(({ path }) => path === file).map(({ status }) => status),
        findings(report, 'signature-invalid').map(({ data }) => 'reason' in data && data.reason),
      ];
    };
    assert.deepEqual(await ask(signed), [['verified'], []]);
    assert.deepEqual(await ask({ ...forged, ...signed }), [['verified'], []], 'what was signed is read');
    assert.deepEqual(await ask({ ...signed, ...other }), [['verified'], []], 'what was signed is read');
    assert.deepEqual(await ask(signed, forged), [['invalid'], ['partial']]);
    assert.deepEqual(await ask(signed, { dsseEnvelope: other }), [['verified', 'invalid'], ['malformed']]);
    assert.deepEqual(await ask({ ...signed, mediaType: 'application/json' }), [['invalid'], ['malformed']]);
    assert.deepEqual(await ask({ ...signed, dsseEnvelope: null, ...other }), [['invalid'], ['malformed']]);
  });

  it('are looked for in manifests of any name', async () => {
    const named = { 'm/attest.json': attested(sha256('a'), 'a.bin') };
    const settings = { 'trusted-root': KEY, manifests: 'm/attest.json' };
    const report = await check(named, settings);
    assert.deepEqual(
      report.signatures?.map(({ path, status }) => [path, status]),
      [['m/attest.json', 'verified']],
    );
    const forged = JSON.parse(JSON.stringify(named['m/attest.json']));
    forged.dsseEnvelope.payload = Buffer.from(statement({ 'a.bin': sha256('b') })).toString('base64');
    assert.deepEqual(await reasons({ 'm/attest.json': forged }, settings), [['m/attest.json', 'signature']]);
  });

  it('are of signers of a private authority', needs('openssl'), async () => {
    const { root, signer } = makeCertificates({ root: [null, AUTHORITY], signer: ['root', SIGNER] });
    const trust = join(outside, 'ca.pem');
    writeFileSync(trust, root.pem);
    const bundle = { [BUNDLE]: bundleByCertificate([signer], statement({ SHA256SUMS: sha256(LIST) })) };
    const report = await check(bundle, { 'trusted-root': trust });
    assert.deepEqual(
      report.signatures?.map(({ status, by, issuer }) => [status, by, issuer]),
      [['verified', 'signer', trust]],
    );
  });

  it('are left alone where they sign no manifest', async () => {
    const elsewhere = {
      'x.sigstore.json': bundleByKey(privateKey, statement({ 'app.tar': 'c'.repeat(64) })),
    };
    const report = await check({ ...elsewhere, 'y.sig': 'binary', 'z.sigstore.json': '{' });
    assert.deepEqual(findings(report, 'signature-invalid'), []);
  });

  it('are of those whom the step names', async () => {
    const by = (names: string) =>
      reasons({ [BUNDLE]: attested() }, { 'trusted-root': KEY, 'signed-by': names });
    assert.deepEqual(await by(`${outside}/*.pem`), []);
    assert.deepEqual(await by('nobody\n*key*'), []);
    assert.deepEqual(await by('*'), []);
    for (const names of ['nobody', `${KEY}.old`, '*%*', `${KEY} https://issuer`])
      assert.deepEqual(await by(names), [[BUNDLE, 'signer']], names);
  });

  it('are told in every face', async () => {
    const report = await check({ [BUNDLE]: bundleOverBytes(privateKey, Buffer.from(LIST)) });
    for (const text of [
      [...renderText(report)].join('').replace(/\s+/g, ' '),
      renderMarkdown(report, { limit: 1e6, links: null }),
      [...renderHtml(report)].join(''),
    ])
      assert.ok(text.includes('signed by'));
  });

  it('are of workflows', needs('openssl'), async () => {
    const authority = makeAuthority();
    const root = join(outside, 'root.json');
    writeFileSync(root, JSON.stringify(authority.root));
    const bundle = { [BUNDLE]: bundleOf(authority, statement({ SHA256SUMS: sha256(LIST) })) };
    const report = await check(bundle, {
      'trusted-root': root,
      'signed-by': `https://github.com/org/name/* ${ISSUER}`,
    });
    assert.deepEqual(
      report.signatures?.map(({ by, issuer }) => [by, issuer]),
      [[IDENTITY, ISSUER]],
    );
    assert.deepEqual(
      await reasons(bundle, {
        'trusted-root': root,
        'signed-by': 'https://github.com/org/name/* https://other',
      }),
      [[BUNDLE, 'signer']],
    );
  });
});

describe('files that say whom to trust', () => {
  it('lie outside of the checkout of a proposed change', () => {
    using repository = makeRepository({ 'key.pem': publicPem(publicKey) });
    const place = { cwd: repository.root, root: repository.root };
    assert.equal(readTrustFiles(['key.pem'], { ...place, isProposal: false }).length, 1);
    assert.throws(() => readTrustFiles(['key.pem'], { ...place, isProposal: true }), {
      name: 'SettingsError',
    });
    assert.equal(readTrustFiles([KEY], { ...place, isProposal: true }).length, 1);
    for (const name of ['nothing.pem', '.'])
      assert.throws(() => readTrustFiles([name], { ...place, isProposal: false }), { name: 'SettingsError' });
  });
});

describe('a manifest that was signed at the earlier commit', () => {
  const EVIL = { 'm/SHA256SUMS': listOf({ 'a.bin': 'evil' }), 'm/a.bin': 'evil' };
  const byBytes = bundleOverBytes(privateKey, Buffer.from(LIST));

  /** `reason subject` of the findings, after `change` to a repository whose list `bundle` signs. */
  async function afterwards(
    bundle: object,
    change: (repository: ReturnType<typeof makeGitRepository>) => void,
    settings: RawSettings = { 'trusted-root': KEY },
  ) {
    using repository = makeGitRepository({ ...FILES, [BUNDLE]: bundle });
    change(repository);
    const report = await repository.check({ ...settings, baseline: 'HEAD' });
    return findings(report, 'signature-invalid').map(
      ({ severity, subject, data }) => `${severity} ${'reason' in data && data.reason} ${subject}`,
    );
  }
  const move = (root: string, from: string, to: string) => {
    mkdirSync(join(root, to, '..'), { recursive: true });
    renameSync(join(root, from), join(root, to));
  };

  for (const [how, bundle] of [
    ['by its digest', attested()],
    ['in its bytes', byBytes],
  ] as const) {
    it(`${how}, has to be signed still`, needs('git'), async () => {
      const told = ['error unsigned m/SHA256SUMS'];
      assert.deepEqual(await afterwards(bundle, ({ root }) => rmSync(join(root, BUNDLE))), told);
      const tampered = await afterwards(bundle, ({ root, write }) => {
        rmSync(join(root, BUNDLE));
        write(EVIL);
      });
      assert.deepEqual(tampered, told);
      const emptied = await afterwards(bundle, ({ write }) => write({ [BUNDLE]: '', ...EVIL }));
      assert.deepEqual(emptied, told);
      const away = await afterwards(bundle, ({ root, write }) => {
        move(root, BUNDLE, 'old/SHA256SUMS.sigstore.json');
        write(EVIL);
      });
      assert.deepEqual(away, told);
      const renamed = await afterwards(bundle, ({ root, write }) => {
        write(EVIL);
        move(root, 'm/SHA256SUMS', 'm/sums.sha256');
      });
      assert.deepEqual(renamed, told);
      const elsewhere = await afterwards(bundle, ({ root }) => {
        rmSync(join(root, BUNDLE));
        move(root, 'm', 'moved');
      });
      assert.deepEqual(elsewhere, told);
    });

    it(`${how}, may move with its bundle, or go with its files`, needs('git'), async () => {
      assert.deepEqual(await afterwards(bundle, ({ root }) => move(root, 'm', 'moved/m')), []);
      assert.deepEqual(
        await afterwards(bundle, ({ root, write }) => {
          rmSync(join(root, 'm'), { recursive: true });
          write({ 'other/b.bin': 'b', 'other/SHA256SUMS': listOf({ 'b.bin': 'b' }) });
        }),
        [],
      );
      assert.deepEqual(await afterwards(bundle, () => undefined), []);
      const unasked = await afterwards(bundle, ({ root }) => rmSync(join(root, BUNDLE)), {});
      assert.deepEqual(unasked, [], 'nobody is trusted');
    });
  }

  it('is told of in what changed alone', needs('git'), async () => {
    using repository = makeGitRepository({ ...FILES, [BUNDLE]: byBytes });
    git(repository.root, ['rm', '-q', BUNDLE]);
    const words = ['check', '--changed', '--trusted-root', KEY];
    const { status, out } = await runWords(words, repository.root, { environment: process.env });
    assert.equal(status, 1, out);
    assert.match(out, /m\/SHA256SUMS:1:1 +was signed in HEAD, and no bundle signs it any more/);
  });
});
