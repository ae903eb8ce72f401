import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  artifactUrl,
  earlierRunUrl,
  inRepository,
  issueUrl,
  type Links,
  lineUrl,
  linked,
  runUrl,
} from '../../src/reporters/links.ts';
import { COMMIT, LINKS } from './sample-report.ts';

const HOME = 'https://github.com/acme/models';
const PLACE = { file: 'a.txt', line: 3, column: 1 };

/** Every address that these values give. */
const all = (more: Partial<Links>) => {
  const links = { ...LINKS, issue: 5, ...more };
  return [
    lineUrl(links, PLACE),
    runUrl(links),
    artifactUrl(links),
    issueUrl(links),
    earlierRunUrl(links, '41'),
  ];
};
const NONE = [null, null, null, null, null];

describe('an address', () => {
  test('is below the repository', () => {
    assert.deepEqual(all({}), [
      `${HOME}/blob/${COMMIT}/a.txt#L3`,
      `${HOME}/actions/runs/42/attempts/1`,
      `${HOME}/actions/runs/42/artifacts/7`,
      `${HOME}/issues/5`,
      `${HOME}/actions/runs/41`,
    ]);
    for (const url of [lineUrl(null, PLACE), runUrl(null), artifactUrl(null), issueUrl(null)])
      assert.equal(url, null);
    assert.equal(earlierRunUrl(null, '41'), null);
  });

  const servers = {
    good: [
      'https://github.com',
      'http://localhost:8080',
      'https://ghe.acme-2.example',
      'HTTPS://GHE',
      'https://g:1',
    ],
    bad: [
      ...[
        'javascript:alert(1)',
        'https://github.com@evil.example',
        'https://github.com)',
        'https://github.com/x',
      ],
      ...[
        '//github.com',
        'ftp://github.com',
        'xhttps://github.com',
        'https://',
        'https://-a',
        'https://a-',
        '',
      ],
      ...[
        'https://a.',
        'https://a:123456',
        'https://a:',
        'https://a:x',
        'https://a:1x',
        'https:///a',
        'https://a b',
      ],
      ...['https://github.com\n', 'https://ü.example', 'https:github.com', 'https://a]'],
    ],
  };
  test('needs a server', () => {
    for (const server of servers.good) {
      const url = earlierRunUrl({ ...LINKS, server }, '41');
      assert.equal(url, `${server}/acme/models/actions/runs/41`);
    }
    for (const server of servers.bad) assert.deepEqual(all({ server }), NONE, server);
  });

  test('needs a repository', () => {
    for (const repository of ['a/b', 'a.b-c_d/e.f-g_h', 'a/.github', 'a/..b', 'a/b..', '-/-', 'a/b.']) {
      const url = issueUrl({ ...LINKS, repository, issue: 5 });
      assert.equal(url, `https://github.com/${repository}/issues/5`);
    }
    for (const repository of [
      ...['', 'a', '/', 'a/', '/b', '../..', '../b', './b', '.a/b', 'a/.', 'a/..', 'a/...', 'a//b', 'a/b/c'],
      ...['a b/c', 'a/b c', 'a/b)', 'a(/b', 'ü/b', 'a/ü', 'a/b\n', '\na/b', 'a/b?x', '@a/b', 'a/b#'],
    ])
      assert.deepEqual(all({ repository }), NONE, repository);
  });

  test('of a line needs a commit, whole, and a path that can be there', () => {
    const at = (more: Partial<Links>, place = PLACE) => lineUrl({ ...LINKS, ...more }, place);
    const long = 'ab01'.repeat(16);
    assert.equal(at({ commit: long }), `${HOME}/blob/${long}/a.txt#L3`);
    for (const commit of [
      '',
      'main',
      '0'.repeat(39),
      '0'.repeat(41),
      '0'.repeat(65),
      `x${COMMIT}`,
      `${COMMIT}\n`,
    ])
      assert.equal(at({ commit }), null, commit);
    assert.equal(at({ commit: 'A'.repeat(40) }), null);
    assert.equal(at({ commit: `x${long}` }), null);
    assert.equal(at({}, { ...PLACE, file: '../a' }), null);
    assert.equal(
      at({ folder: 'sub dir' }, { ...PLACE, file: 'a (1)' }),
      `${HOME}/blob/${COMMIT}/sub%20dir/a%20%281%29#L3`,
    );
    assert.equal(at({}, { ...PLACE, line: Number.NaN }), `${HOME}/blob/${COMMIT}/a.txt`);
  });

  test('of a run or an artifact is no other address', () => {
    const urls = (path: string) => {
      const links = { ...LINKS, runUrl: path, artifactUrl: path };
      return [runUrl(links), artifactUrl(links)];
    };
    const run = `${HOME}/actions/runs/42`;
    const artifact = `${run}/artifacts/77`;
    assert.deepEqual(urls(run), [run, null]);
    assert.deepEqual(urls(`${run}/attempts/12`), [`${run}/attempts/12`, null]);
    assert.deepEqual(urls(artifact), [null, artifact]);
    for (const url of [
      ...[
        `${run}x`,
        `${run}/attempts`,
        `${run}/attempts/`,
        `${run}/attempts/x`,
        `${run}/attempts/1x`,
        `${run}/`,
      ],
      ...[
        `${artifact})`,
        `${artifact}?x`,
        `${run}/artifacts/`,
        `${run}/artifacts/x`,
        `${HOME}/actions/runs/x`,
      ],
      ...[`${HOME}/actions/runs//artifacts/7`, `${HOME}/actions/runs/x/artifacts/7`, `${HOME}/actions/runs/`],
      ...[`${HOME}/x/actions/runs/42`, `${HOME}/x/actions/runs/42/artifacts/7`, `${HOME}-2/actions/runs/42`],
      ...[
        'https://github.con/acme/models/actions/runs/42',
        HOME,
        '',
        '/actions/runs/42',
        `x${run}`,
        `${run}\n`,
      ],
      ...['https://github.con/acme/models/actions/runs/42/artifacts/7', `${HOME}/actions/runs/42xattempts/1`],
    ])
      assert.deepEqual(urls(url), [null, null], url);
    assert.equal(artifactUrl({ ...LINKS, artifactUrl: null }), null);
  });

  test('of an issue or an earlier run needs its number', () => {
    for (const issue of [null, Number.NaN, 1.5, 2 ** 53]) assert.equal(issueUrl({ ...LINKS, issue }), null);
    assert.equal(issueUrl(LINKS), null);
    for (const id of ['', 'x', '4x', 'x4', '4)', '4/5', '-4', '4\n'])
      assert.equal(earlierRunUrl(LINKS, id), null, id);
  });
});

test('a path is in the repository only where git could hold it', () => {
  assert.equal(inRepository('', 'a/b.c'), 'a/b.c');
  assert.equal(inRepository('sub/x', 'a/.b'), 'sub/x/a/.b');
  assert.equal(inRepository('', '...'), '...');
  for (const file of [
    '',
    '/a',
    'a/',
    'a//b',
    '.',
    '..',
    '../a',
    'a/../b',
    './a',
    'a/.',
    'a\nb',
    '\0',
    'a\u009b',
    '\ud800',
  ])
    assert.equal(inRepository('sub', file), null, JSON.stringify(file));
});

test('text without an address stays text', () => {
  assert.equal(linked('`a`', HOME), `[\`a\`](${HOME})`);
  assert.equal(linked('`a`', null), '`a`');
});
