import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Links } from '../../src/reporters/links.ts';
import { CANARY, OWN_PAGES } from './hostile.ts';
import { issueOf } from './living-issue.ts';
import { harmoniaReport, LINKS, sampleFinding, sampleReport } from './sample-report.ts';

/** Without the links to the pages of kinds, which are ours whatever the repository. */
const withoutPages = (body: string) =>
  [...OWN_PAGES].reduce((text, url) => text.replaceAll(`](${url})`, ''), body);

describe('links', () => {
  const bad: Partial<Links>[] = [
    { server: 'javascript:alert(1)//' },
    { server: 'https://github.com@evil.example' },
    { server: 'https://github.com)' },
    { repository: 'acme/models/../../evil' },
    { repository: 'a b/c' },
    { repository: '../..' },
  ];
  test('of values that are not what they should be are left out', () => {
    for (const more of bad) {
      const { body } = issueOf(harmoniaReport(), null, { links: { ...LINKS, ...more } });
      assert.ok(!withoutPages(body).includes(']('), JSON.stringify(more));
    }
    for (const commit of ['main', '', `${'a'.repeat(39)})`]) {
      const { body } = issueOf(harmoniaReport(), null, { links: { ...LINKS, commit } });
      assert.ok(!withoutPages(body).includes('/blob/'));
    }
    for (const url of ['https://evil.example/', `${LINKS.runUrl})`, `${LINKS.artifactUrl}?x=)`, '']) {
      const { body } = issueOf(harmoniaReport(), null, {
        links: { ...LINKS, runUrl: url, artifactUrl: url },
      });
      assert.ok(body.includes('in this run ·') && body.includes('the run kept no report'), url);
    }
  });

  test('go to the checked folder, and nowhere for a path that cannot be there', () => {
    const body = (file: string, folder = 'sub') => {
      const findings = [sampleFinding({ location: { file, line: 2, column: 1 } })];
      return issueOf(sampleReport(findings), null, { links: { ...LINKS, folder } }).body;
    };
    assert.ok(body('a b.txt').includes(`/blob/${LINKS.commit}/sub/a%20b.txt#L2)`));
    for (const file of ['../x', '/etc/passwd', 'a//b', 'a/./b', 'a\nb', '', `${CANARY}\ud800`]) {
      assert.ok(!withoutPages(body(file)).includes('/blob/'), JSON.stringify(file));
    }
  });
});
