/** Whom a run may ask, with which secret, and where a redirect may lead. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { refusedPath } from '../../src/restore/destination.ts';
import { REDIRECTS, refusedHop } from '../../src/restore/net/access.ts';
import { guardedLookup, isPrivate, PrivateAddress } from '../../src/restore/net/address-guard.ts';
import type { Job, WantedFile } from '../../src/restore/plan-restore.ts';
import { preflight } from '../../src/restore/preflight.ts';
import { startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { emptyHome, recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(5000, 'a');

test('addresses that no redirect may reach', () => {
  const PRIVATE = [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '172.31.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::',
    '::127.0.0.1',
  ];
  assert.deepEqual(
    PRIVATE.filter((address) => !isPrivate(address)),
    [],
  );
  const PUBLIC = [
    '1.1.1.1',
    '172.32.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2002:101:101::',
  ];
  assert.deepEqual(PUBLIC.filter(isPrivate), []);
});

test('redirects lead to the same server, named ones and a source’s own', () => {
  const access = { named: new Set(['https://cdn.example.com']), secrets: new Map() };
  const from = new URL('https://huggingface.co/x');
  const leads = (to: string) => refusedHop(from, new URL(to), access, REDIRECTS.hub) === null;
  assert.deepEqual(
    [
      'https://huggingface.co/y',
      'https://cdn.example.com/y',
      'https://cdn-lfs.hf.co/y',
      'https://cas-bridge.xethub.hf.co/y',
    ].filter((to) => !leads(to)),
    [],
  );
  assert.deepEqual(
    [
      'http://huggingface.co/y',
      'https://huggingface.co:8443/y',
      'https://hf.co.evil.example/y',
      'https://evilhf.co/y',
      'https://user@huggingface.co/y',
      'http://cdn-lfs.hf.co/y',
      'https://169.254.169.254/y',
      'https://[::1]/y',
      'ftp://cdn-lfs.hf.co/y',
    ].filter(leads),
    [],
  );
});

test('places that nothing is restored to', () => {
  for (const path of [
    '.git/x',
    'a/.GIT/x',
    '.git /x',
    'a/git~1/x',
    '.g\u200Cit/x',
    '.github/workflows/x',
    '.GitHub/x',
    'a//b',
    '../a',
  ])
    assert.notEqual(refusedPath(path), null, path);
  for (const path of ['models/a.bin', 'a/.github/x', '.gitattributes', 'git/x'])
    assert.equal(refusedPath(path), null, path);
});

test('names that Windows takes for something else', () => {
  const refused = [
    'a/NUL',
    'con.txt',
    'com1',
    'x/LPT9.bin',
    'COM¹',
    'a. ',
    'b./c',
    'a:b',
    'a?b',
    'x\\y',
    'a\u0007',
  ];
  for (const path of refused) assert.notEqual(refusedPath(path, 'win32'), null, path);
  for (const path of ['console', 'com10', 'null.bin', 'a.b/c'])
    assert.equal(refusedPath(path, 'win32'), null, path);
  assert.equal(refusedPath('a/NUL', 'linux'), null);
});

test('names that are one on a disk without case', () => {
  const file = (path: string, digit: string): Job => {
    const sha256 = digit.repeat(64);
    const wanted: WantedFile = { path, sha256, size: 1, at: null, origins: [], replaces: 'nothing' };
    return { sha256, size: 1, files: [wanted], origins: [] };
  };
  using home = emptyHome();
  const problemsOf = (jobs: readonly Job[], isCaseless: boolean) =>
    preflight({
      base: home.path,
      jobs,
      folders: [],
      work: home.path,
      hasCache: false,
      atOnce: 1,
      usesNetwork: false,
      environment: {},
      isCaseless: () => isCaseless,
    });
  const twins = [file('Models/é.bin', 'a'), file('models/e\u0301.bin', 'b'), file('models/other', 'c')];
  assert.deepEqual(problemsOf(twins, true), [
    'Models/é.bin and models/e\u0301.bin are one name on this disk; rename one, or use --only.',
  ]);
  assert.deepEqual(problemsOf(twins, false), []);
  assert.deepEqual(problemsOf([file('a', 'a'), file('A', 'a')], true), [], 'the same bytes fit under both');
});

test('a name that leads to a private address is refused when it is looked up', async () => {
  for (const options of [{}, { all: true }]) {
    const error = await new Promise((resolve) => guardedLookup('localhost', options, resolve));
    assert.ok(error instanceof PrivateAddress, String(error));
  }
});

describe('tokens', () => {
  /** How a server may lead to another one: the status, and what it names as the place. */
  const FORMS: readonly (readonly [status: number, location: (origin: string) => string])[] = [
    [301, (origin) => `${origin}/blob`],
    [302, (origin) => `${origin}/blob`],
    [303, (origin) => `${origin}/blob`],
    [307, (origin) => `${origin}/blob`],
    [308, (origin) => `${origin}/blob`],
    // Without a scheme.
    [302, (origin) => `//${new URL(origin).host}/blob`],
    // By way of its own server.
    [302, () => '/hop'],
    [307, () => '?token=in-the-query'],
  ];

  test('go to their own server alone, over every form of redirect', async () => {
    await using store = await startFileServer();
    await using cdn = await startFileServer();
    cdn.files.set('/blob', A);
    using home = emptyHome();
    const environment = { ...home.environment, STORE_TOKEN: 'secret' };
    for (const [status, location] of FORMS) {
      let asked = 0;
      store.answer = (_, response) => {
        asked += 1;
        const to = asked === 1 ? location(cdn.origin) : `${cdn.origin}/blob`;
        response.writeHead(status, { location: to, 'set-cookie': 'session=secret' }).end();
        return true;
      };
      using repository = recordedOnly({ 'models/a.bin': A });
      const options = {
        from: `${store.origin}/{sha256}\n${cdn.origin}`,
        auth: `${store.origin}=STORE_TOKEN`,
      };
      const result = await runRestore(repository.root, options, { environment });
      assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' }, `${status}`);
    }
    assert.equal(store.seen.length, FORMS.length + 2);
    assert.ok(store.seen.every(({ headers }) => headers.authorization === 'Bearer secret'));
    assert.equal(cdn.seen.length, FORMS.length);
    assert.deepEqual(
      cdn.seen.filter(({ headers }) => JSON.stringify(headers).includes('secret')),
      [],
    );
  });

  test('a redirect to a server that was not named is not followed, and nothing is asked there', async () => {
    await using store = await startFileServer();
    await using other = await startFileServer();
    other.files.set('/blob', A);
    store.faults.set(`/${sha256(A)}`, [{ is: 'redirect', to: `${other.origin}/blob` }]);
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: `${store.origin}/{sha256}` });
    assert.deepEqual([result.outcome, row(result, 'models/a.bin')?.status], ['error', 'failed']);
    assert.equal(other.seen.length, 0);
  });

  test('an endless chain of redirects ends', async () => {
    await using store = await startFileServer();
    store.answer = ({ path }, response) => {
      response.writeHead(302, { location: `${path}x` }).end();
      return true;
    };
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: `${store.origin}/{sha256}` });
    assert.equal(result.outcome, 'error');
    assert.equal(store.seen.length, 6);
  });
});
