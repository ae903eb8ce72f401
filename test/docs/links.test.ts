/** Every link of every page leads somewhere, and every page of docs/ can be reached from README. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { allPages, type Page, parsePage, ROOT, readPage } from '../support/markdown.ts';

const PAGES = new Map(allPages().map((path) => [path, readPage(path)]));

/** What is wrong with each link of a page at `path`; outside addresses are not asked, only read. */
function broken(path: string, page: Page): string[] {
  return page.links.flatMap(({ target, line }) => {
    const problem = problemOf(path, page, target);
    return problem === null ? [] : [`${path}:${line} ${target} ${problem}`];
  });
}

function problemOf(path: string, page: Page, target: string): string | null {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(target)) return problemOfAddress(target);
  const [, file = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
  if (file.startsWith('/')) return 'is not relative';
  const place = file === '' ? path : posix.join(posix.dirname(path), decodeURI(file));
  if (place.startsWith('../')) return 'leaves the repository';
  if (!existsSync(join(ROOT, place))) return 'is not there';
  if (anchor === undefined) return null;
  const anchors = file === '' ? page.anchors : PAGES.get(place)?.anchors;
  return anchors?.has(anchor) ? null : 'names a heading that is not there';
}

function problemOfAddress(target: string): string | null {
  if (!URL.canParse(target)) return 'is no URL';
  const { protocol, hostname, username, port } = new URL(target);
  if (protocol !== 'https:') return 'is not https';
  return /\.[a-z]{2,}$/i.test(hostname) && username === '' && port === '' ? null : 'names no public host';
}

/** The page that a link leads to, from the repository's root; null for anything else. */
function pageAt(from: string, target: string): string | null {
  const place = posix.join(posix.dirname(from), target.replace(/#.*$/, ''));
  return PAGES.has(place) ? place : null;
}

test('every link and anchor leads somewhere', () => {
  assert.ok(PAGES.size > 50);
  assert.deepEqual(
    [...PAGES].flatMap(([path, page]) => broken(path, page)),
    [],
  );
});

test('every page of docs/ is reached from README by links', () => {
  const reached = new Set(['README.md']);
  for (const path of reached)
    for (const { target } of PAGES.get(path)?.links ?? []) {
      const page = pageAt(path, target);
      if (page !== null) reached.add(page);
    }
  const pages = [...PAGES.keys()].filter((path) => path.startsWith('docs/'));
  assert.deepEqual(
    pages.filter((path) => !reached.has(path)),
    [],
  );
});

test('each way for a link to be broken is noticed', () => {
  const page = parsePage(
    [
      '# A heading with `code`, twice',
      '## A heading with `code`, twice',
      '[good](#a-heading-with-code-twice) [good](#a-heading-with-code-twice-1) [good](docs/findings/file-missing.md#example)',
      '[1](#no-such-heading) [2](docs/no-such-page.md) [3](docs/delivery.md#no-such-heading)',
      '![4](docs/images/no-such-image.png) [5](http://example.org) [6](https://localhost/x) [7](../outside.md)',
      '<img src="docs/images/no-such-image.svg"> [8](/README.md) [9][ref] [10](mailto:a@example.org)',
      '',
      '[ref]: docs/not-there.md',
    ].join('\n'),
  );
  assert.deepEqual(
    broken('README.md', page).map((problem) => problem.replace(/^README\.md:\d+ /, '')),
    [
      '#no-such-heading names a heading that is not there',
      'docs/no-such-page.md is not there',
      'docs/delivery.md#no-such-heading names a heading that is not there',
      'docs/images/no-such-image.png is not there',
      'http://example.org is not https',
      'https://localhost/x names no public host',
      '../outside.md leaves the repository',
      'docs/images/no-such-image.svg is not there',
      '/README.md is not relative',
      'mailto:a@example.org is not https',
      'docs/not-there.md is not there',
    ],
  );
});
