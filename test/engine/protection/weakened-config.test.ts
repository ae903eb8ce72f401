/** A config that protects less than that of the earlier commit: an error in a proposed change, else a warning. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { type Content, listOf, sha256 } from '../../support/repository.ts';
import { CONFIG, reportOf, told } from './cases.ts';

const LIST = 'models/checksums.sha256';
const FILES = { 'models/a.bin': 'a', 'data/c.csv': 'ccc' };
const BEFORE = { ...FILES, [LIST]: listOf(FILES) };
const START = 'combined-inventory: none\n';
const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const late = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10);
const suppress = (path: string, day: string) =>
  `suppress:\n  - kind: checksum-mismatch\n    path: '${path}'\n    reason: known\n    expires: ${day}\n`;

async function said(
  before: string | null,
  after: string,
  { isProposal = true, write = {} }: { isProposal?: boolean; write?: Record<string, Content> } = {},
) {
  const config = before === null ? {} : { [CONFIG]: before };
  const report = await reportOf(
    { ...BEFORE, ...config },
    { write: { [CONFIG]: after, ...write } },
    { isProposal },
  );
  return { found: told(report, 'config-weakened').map((line) => line.split(' ')[0]), report };
}

describe('weaker than before', () => {
  const cases: [string, string, string][] = [
    ['a severity is lowered', START, `${START}severities:\n  checksum-mismatch: warning\n`],
    ['a raised severity is taken back', `${START}severities:\n  digest-shared: error\n`, START],
    ['missing files are ignored', START, `${START}missing-files: ignore\n`],
    ['missing files are no errors any more', `${START}missing-files: error\n`, START],
    ['notices fail no more', `${START}fail-on: notice\n`, START],
    ['pointers count again', `${START}pointers: ignore\n`, START],
    ['many files may be absent', START, `${START}optional: ['models/**']\n`],
    ['a field is not compared', START, `${START}ignore-fields: [sha256]\n`],
    ['many findings are suppressed', START, START + suppress('models/**', soon)],
    ['a finding is suppressed for long', START, START + suppress('models/a.bin', late)],
  ];
  for (const [what, before, after] of cases) {
    test(what, async () => {
      assert.deepEqual((await said(before, after)).found, ['error']);
      assert.deepEqual((await said(before, after, { isProposal: false })).found, ['warning']);
      // The other way round it is stronger.
      assert.deepEqual((await said(after, before)).found, []);
      assert.deepEqual((await said(before, before)).found, []);
    });
  }

  for (const [what, after] of [
    ['one path may be absent', `${START}optional: [models/z.bin]\n`],
    ['one finding is suppressed for some weeks', START + suppress('models/a.bin', soon)],
  ] as const) {
    test(`${what}: a warning`, async () => {
      assert.deepEqual((await said(START, after)).found, ['warning']);
    });
  }
});

describe('a manifest that is no longer named', () => {
  const named = `${START}checksums: [kept/notes]\n`;
  const files = { 'kept/notes': listOf(FILES) };
  const other = { 'kept/other': listOf({ 'data/c.csv': 'ccc' }) };
  const now = `${START}checksums: [kept/other]\n`;

  test('is told, and so are its records', async () => {
    const report = await reportOf(
      { ...FILES, ...files, ...other, [CONFIG]: named },
      { write: { [CONFIG]: now, 'models/a.bin': 'evil' } },
      { isProposal: true },
    );
    assert.deepEqual(told(report, 'config-weakened', 'record-removed'), [
      'error record-removed kept/notes',
      `error config-weakened ${CONFIG}`,
    ]);
  });

  test('is not when it is named as before and is broken, which is told as what it is', async () => {
    const registry = {
      'models/manifest.json': JSON.stringify({ files: [{ path: 'a.bin', sha256: sha256('a') }] }),
    };
    const sources = { 'models/inventory.json': [{ name: 'm', path: 'models/a.bin', sha256: sha256('a') }] };
    for (const config of [{}, { [CONFIG]: START }])
      for (const manifest of [registry, sources]) {
        const [path = ''] = Object.keys(manifest);
        const before = { ...FILES, ...other, ...manifest, ...config };
        const report = await reportOf(
          before,
          { write: { [path]: '{"files": [' } },
          { isProposal: true, settings: { 'combined-inventory': 'none' } },
        );
        assert.deepEqual(told(report, 'config-weakened', 'record-removed'), [`error record-removed ${path}`]);
      }
  });

  test('is not when it is gone with its files', async () => {
    const report = await reportOf(
      { ...FILES, ...files, ...other, [CONFIG]: named },
      { write: { [CONFIG]: now }, remove: ['kept/notes', 'models/a.bin'] },
      { isProposal: true },
    );
    assert.deepEqual(told(report, 'config-weakened', 'record-removed'), []);
  });
});

describe('what is told of a weaker config', () => {
  const weak = `${START}missing-files: ignore\n`;

  test('is not lowered by that config itself', async () => {
    for (const severity of ['notice', 'warning']) {
      const own = `${weak}severities:\n  config-weakened: ${severity}\n`;
      assert.deepEqual(new Set((await said(START, own)).found), new Set(['error']));
      assert.deepEqual(new Set((await said(START, own, { isProposal: false })).found), new Set(['warning']));
    }
  });

  test('is not lowered by the first config of a repository', async () => {
    const own = `${weak}severities:\n  config-weakened: notice\n`;
    assert.deepEqual(new Set((await said(null, own)).found), new Set(['warning']));
  });

  test('is lowered by the config of the earlier commit', async () => {
    const lower = `${START}severities:\n  config-weakened: notice\n`;
    assert.deepEqual((await said(lower, `${lower}missing-files: ignore\n`)).found, ['notice']);
  });

  test('is raised by any config', async () => {
    const raised = `${weak}severities:\n  config-weakened: error\n`;
    assert.deepEqual((await said(START, raised, { isProposal: false })).found, ['error']);
  });

  test('is suppressed by none', async () => {
    const own = weak + suppress(CONFIG, soon).replace('checksum-mismatch', 'config-weakened');
    await assert.rejects(said(START, own), /config-weakened/);
  });

  test('of an entry that turned live is not lowered either', async () => {
    const inventory = (more: object) => [{ name: 'm', path: 'models/a.bin', version: '1.0.0', ...more }];
    const report = await reportOf(
      { ...BEFORE, 'models/inventory.json': inventory({}), [CONFIG]: START },
      {
        write: {
          'models/inventory.json': inventory({ live: true }),
          [CONFIG]: `${START}severities:\n  config-weakened: notice\n`,
          'models/a.bin': 'new',
          [LIST]: listOf({ ...FILES, 'models/a.bin': 'new' }),
        },
      },
      { isProposal: true },
    );
    assert.ok(told(report, 'config-weakened').includes('error config-weakened model:m'));
  });
});

describe('the first config of a repository', () => {
  test('may leave out what was never checked', async () => {
    const config = `${START}manifests: none\nchecksums: none\nmissing-files: warning\noptional: ['models/**']\n`;
    const { report } = await said(null, config);
    assert.equal(
      told(report, 'config-weakened').every((line) => line.startsWith('warning ')),
      true,
    );
    assert.deepEqual(told(report, 'record-removed'), []);
  });

  test('hides no change', async () => {
    const config = `${START}manifests: none\nchecksums: [docs.sha256]\n`;
    const write = { 'models/a.bin': 'evil', 'docs.sha256': listOf({ 'data/c.csv': 'ccc' }) };
    const { report } = await said(null, config, { write });
    assert.deepEqual(told(report, 'record-removed'), [`error record-removed ${LIST}`]);
    const local = await reportOf(
      BEFORE,
      { write: { [CONFIG]: config, 'docs.sha256': write['docs.sha256'] } },
      { local: { write: { 'models/a.bin': 'evil' } } },
    );
    assert.deepEqual(told(local, 'record-removed'), [`error record-removed ${LIST}`]);
  });
});

describe('a first config that is less strict than the default settings', () => {
  for (const more of [
    'severities:\n  checksum-mismatch: notice\n',
    'severities:\n  record-removed: notice\n',
    'missing-files: ignore\n',
    "optional: ['**']\n",
    suppress('**', late),
  ])
    test(`is told: ${more.split('\n')[0]} ${more.split('\n')[1]?.trim()}`, async () => {
      for (const isProposal of [true, false])
        assert.deepEqual((await said(null, START + more, { isProposal })).found, ['warning']);
    });
});

describe('a config with another name than before', () => {
  const [YML, YAML, OWN] = [CONFIG, 'ci/drift.yaml', 'ci/drift.yml'];
  const weak = `${START}missing-files: ignore\n`;
  const errors = async (before: Record<string, Content>, now: string, remove: string[], given: string) => {
    const change = { write: { [now]: weak }, remove };
    const report = await reportOf({ ...BEFORE, ...before }, change, {
      isProposal: true,
      settings: { config: given },
    });
    return told(report, 'config-weakened');
  };

  test('is compared with it', async () => {
    for (const [was, is] of [
      [OWN, YAML],
      [YAML, OWN],
      [YML, OWN],
      [OWN, YML],
    ] as const) {
      const usual = is === YML && was === OWN;
      // The name that nobody gives is looked for; of any other, nobody knows that it was a config.
      const expected = usual ? `warning config-weakened ${is}` : `error config-weakened ${is}`;
      assert.deepEqual(await errors({ [was]: START }, is, [was], is), [expected], `${was} to ${is}`);
    }
  });

  test('is not where the earlier one is still there', async () => {
    assert.deepEqual(await errors({ [YML]: START }, OWN, [], OWN), [`warning config-weakened ${OWN}`]);
  });

  test('keeps its bases', async () => {
    const list = 'models/checksums.sha256';
    const files = { 'models/a.bin': 'a', 'a.bin': 'a', [list]: listOf({ 'a.bin': 'a' }) };
    const report = await reportOf(
      { ...files, [OWN]: `${START}bases:\n  ${list}: root\n` },
      { write: { [YAML]: START, 'a.bin': 'evil' }, remove: [OWN] },
      { isProposal: true, settings: { config: YAML } },
    );
    assert.equal(report.outcome, 'fail', JSON.stringify(report.findings));
  });
});

describe('an entry that turns live', () => {
  const inventory = (more: object) => ({
    models: [{ name: 'm', path: 'models/a.bin', version: '1.0.0', ...more }],
  });
  const settings = { 'combined-inventory': 'none' };
  const check = (before: object, after: object, write: Record<string, Content>, isProposal = true) =>
    reportOf(
      { ...BEFORE, 'models/inventory.json': inventory(before) },
      { write: { 'models/inventory.json': inventory(after), ...write } },
      { settings, isProposal },
    );
  const changed = { 'models/a.bin': 'new', [LIST]: listOf({ ...FILES, 'models/a.bin': 'new' }) };

  test('in the change of its content hides nothing', async () => {
    const report = await check({}, { live: true }, changed);
    assert.deepEqual(told(report, 'config-weakened', 'version-not-bumped'), [
      'error config-weakened model:m',
      'error version-not-bumped model:m',
    ]);
  });

  test('with the content unchanged is a warning', async () => {
    const report = await check({}, { live: true }, {});
    assert.deepEqual(told(report, 'config-weakened', 'version-not-bumped'), [
      'warning config-weakened model:m',
    ]);
  });

  test('before may change', async () => {
    const report = await check({ live: true }, { live: true }, changed);
    assert.deepEqual(told(report, 'config-weakened', 'version-not-bumped'), []);
  });
});

test('in a proposed change some settings come from inputs alone', () => {
  const config = {
    upstream: 'huggingface\ngit-lfs\ngh-release:evil/r@v1\nhttps://evil.example',
    baseline: 'HEAD',
    'time-budget': '1s',
  };
  const own = resolveSettings({}, config, undefined, true);
  assert.deepEqual(
    [own.upstream, own.baseline, own.timeBudget],
    [{ huggingface: false, gitLfs: false, origins: [], places: [], buckets: [] }, 'auto', null],
  );
  const given = resolveSettings(
    { upstream: 'huggingface', baseline: 'v1', 'time-budget': '2m' },
    config,
    undefined,
    true,
  );
  assert.deepEqual(
    [given.upstream.huggingface, given.upstream.origins, given.baseline, given.timeBudget],
    [true, [], 'v1', 120_000],
  );
  const trusted = resolveSettings({}, config);
  assert.deepEqual(
    [trusted.upstream.huggingface, trusted.baseline, trusted.timeBudget],
    [true, 'HEAD', 1000],
  );
  // All else of the config holds as everywhere.
  assert.equal(resolveSettings({}, { 'missing-files': 'error' }, undefined, true).missingFiles, 'error');
});
