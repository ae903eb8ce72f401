/** Nothing in a report runs, loads or hides in its page; and what would is seen by these tests. */

import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../../src/model/report.ts';
import { visible } from '../../../src/reporters/escape.ts';
import { renderHtml } from '../../../src/reporters/html.ts';
import { fileRowOf } from '../../reporters/file-report.ts';
import { CANARY, OWN_PAGES } from '../../reporters/hostile.ts';
import { hostileReport } from '../../reporters/hostile-report.ts';
import { listRow, sampleFinding, sampleReport } from '../../reporters/sample-report.ts';
import { CHROMIUM, type Chromium } from '../../support/chromium.ts';
import { needs } from '../../support/programs.ts';
import { browserOnce } from './browser.ts';

const html = (report: Report) => [...renderHtml(report)].join('');

/** Names that would do something if any place in the page took them for markup. */
const WEAPONS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{background:url(http://evil.example/)}',
  '<svg onload=alert(1)>',
  '</title></head><body onload=alert(1)>',
  'javascript:alert(1)',
  '<meta http-equiv=refresh content=0;url=http://evil.example>',
  'a\u202egnp.exe',
  'a\u2028b\u0000c\u001b[31m',
  '\ud800',
  '{{constructor.constructor("alert(1)")()}}',
  ['$', '{alert(1)}'].join(''),
  '\ue000\ue004',
];

/** A report that has each of `weapons` wherever text of a stranger can stand. */
function armedReport(weapons: readonly string[]): Report {
  const all = weapons.join('');
  const findings = weapons.flatMap((weapon) => {
    const place = { file: weapon, line: 1, column: 1 };
    const more = { location: place, related: place, expected: weapon, actual: weapon };
    return Array.from({ length: 6 }, (_, index) =>
      sampleFinding({ ...more, message: `x ${weapon} y`, subject: `${weapon}${index}` }),
    );
  });
  const until = { reason: all, expires: all };
  const entry = { kind: 'model', status: 'missing', files: 1 } as const;
  const report = sampleReport(findings, {
    files: weapons.map((path) => ({ ...fileRowOf(1), path, list: path, status: 'mismatched' })),
    suppressed: findings.map((finding) => ({ ...finding, suppression: 0, ...until })),
    suppressions: [{ kind: 'file-missing', path: all, ...until, status: 'active', findings: 0 }],
    entries: weapons.map((id) => ({ ...entry, id, version: id, path: id })),
    manifests: weapons.map((path) => listRow(path, { label: path, base: path })),
    stages: weapons.map((name) => ({ name, status: 'fail', counts: {}, note: name, duration_ms: 1 })),
    baseline: { name: all, commit: all },
    root: all,
    generated_at: all,
    tool: { name: 'manifest-drift', version: all },
    error: all,
  });
  const words = { repository: all, ref: all, workflow: all, job: all, event: all };
  return { ...report, run: report.run && { ...report.run, ...words } };
}

suite('report.html is safe', needs(CHROMIUM), () => {
  let browser: Chromium;
  before(async () => {
    browser = await browserOnce();
  });

  test('shows names that could be markup, and no more', async () => {
    const { page, faults, settled } = await browser.open(armedReport(WEAPONS));
    const more = page.locator('.more button');
    while ((await more.count()) > 0) await more.first().click();
    await page.locator('#map .cell').first().hover();
    for (const weapon of WEAPONS) {
      await page.fill('#query', visible(weapon));
      const shown = await page.locator('#file-table tbody th').allInnerTexts();
      assert.ok(shown.includes(visible(weapon)), visible(weapon));
    }
    await settled();
    assert.deepEqual(faults, []);
    assert.equal(await page.locator('.finding').count(), 2 * 6 * WEAPONS.length);
    assert.equal(await page.locator('script:not([type="application/json"])').count(), 1);
    const unknown =
      'img, iframe, object, embed, link, base, style:not(head > style), meta:not(head > meta), body ~ *';
    assert.equal(await page.locator(unknown).count(), 0);
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on') || name === 'style'),
      ),
    );
    assert.deepEqual(handlers, []);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of links.filter((url) => !OWN_PAGES.has(url)))
      assert.match(link, /^(#[\w-]+$|https:\/\/github\.com\/acme\/models\/)/);
    await page.close();
  });

  test('no hostile report makes anything happen', async () => {
    const { page, faults } = await browser.openText('<!doctype html><title>x</title>');
    await fc.assert(
      fc.asyncProperty(hostileReport, async (report) => {
        const opened = await browser.open(report);
        try {
          await opened.settled();
          assert.deepEqual(opened.faults, []);
          const scripts = await opened.page.locator('script:not([type="application/json"])').count();
          assert.equal(scripts, 1);
          const text = await opened.page.locator('body').innerText();
          assert.match(text, new RegExp(CANARY));
        } finally {
          await opened.page.context().close();
        }
      }),
      { numRuns: 12 },
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('nothing in the file is invisible', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = html(report);
        const invisible = text.split('\n').filter((line) => visible(line) !== line);
        assert.deepEqual(
          invisible.map((line) => visible(line).slice(0, 500)),
          [],
        );
        assert.equal(text.match(/<script/g)?.length, text.match(/<\/script>/g)?.length);
      }),
      { numRuns: 200 },
    );
  });

  const controls: Readonly<Record<string, [string, RegExp]>> = {
    'an inline script is refused': [
      '<script>document.title = "taken"; alert(1)</script>',
      /console error: .*Content Security Policy.*script/,
    ],
    'an event handler is refused': [
      '<img src="data:," onerror="alert(1)">',
      /console error: .*Content Security Policy.*(event handler|script-src)/,
    ],
    'an inline style is refused': [
      '<p style="color: red">x</p>',
      /console error: .*Content Security Policy.*style/,
    ],
    'a picture from elsewhere is refused': [
      '<img src="http://127.0.0.1:9/x.png" alt="">',
      /console error: .*Content Security Policy.*img-src/,
    ],
    'a frame is refused': [
      '<iframe src="http://127.0.0.1:9/"></iframe>',
      /console error: .*Content Security Policy.*frame/,
    ],
  };
  for (const [name, [markup, fault]] of Object.entries(controls)) {
    test(`the control: ${name}, and seen`, async () => {
      const edit = (text: string) => text.replace('</main>', () => `${markup}</main>`);
      const { page, faults, faulted } = await browser.open(sampleReport([]), { edit });
      await faulted(fault);
      assert.ok(!faults.some((line) => line.startsWith('dialog')));
      await page.close();
    });
  }

  test('the control: without the policy the same script runs, and is seen', async () => {
    const edit = (text: string) =>
      text
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('</main>', '<script>alert(1)</script></main>');
    const { page, faulted } = await browser.open(sampleReport([]), { edit });
    await faulted(/^dialog: 1$/);
    await page.close();
  });

  test('the control: text that is parsed as markup is refused', async () => {
    const { page } = await browser.open(sampleReport([]));
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    assert.ok(refused);
    await page.close();
  });
});
