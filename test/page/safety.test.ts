/** Nothing in a report runs, loads or hides in its page; and what would is seen by these tests. */

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import fc from 'fast-check';
import { visible } from '../../src/core/render/escape.ts';
import { renderHtml } from '../../src/core/render/html.ts';
import type { Report } from '../../src/core/report.ts';
import { fileRowOf } from '../core/render/file-report.ts';
import { CANARY } from '../core/render/hostile.ts';
import { hostileReport } from '../core/render/hostile-report.ts';
import { sampleFinding, sampleReport } from '../core/render/sample-report.ts';
import { Chromium } from '../support/chromium.ts';
import { needs } from '../support/programs.ts';
import { CASES } from './cases.ts';

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

function armedReport(weapon: string): Report {
  const place = { file: weapon, line: 1, column: 1 };
  const more = {
    message: `x ${weapon} y`,
    location: place,
    related: place,
    expected: weapon,
    actual: weapon,
  };
  const findings = Array.from({ length: 70 }, (_, index) =>
    sampleFinding({ ...more, subject: `${weapon}${index}` }),
  );
  const until = { reason: weapon, expires: weapon };
  const files = [{ ...fileRowOf(1), path: weapon, list: weapon, status: 'mismatched' as const }];
  const report = sampleReport(findings, {
    files,
    accepted: findings.map((finding) => ({ ...finding, acceptance: 0, ...until })),
    acceptances: [{ kind: 'file-missing', path: weapon, ...until, status: 'active', findings: 0 }],
    entries: [{ kind: 'model', id: weapon, version: weapon, path: weapon, status: 'missing', files: 1 }],
    lists: [{ path: weapon, base: 'list', records: 1 }],
    stages: [{ name: weapon, status: 'fail', detail: weapon, duration_ms: 1 }],
    baseline: { name: weapon, commit: weapon },
    root: weapon,
    generated_at: weapon,
    tool: { name: 'manifest-drift', version: weapon },
    error: weapon,
  });
  const run = report.run && {
    ...report.run,
    repository: weapon,
    ref: weapon,
    workflow: weapon,
    job: weapon,
    event: weapon,
  };
  return { ...report, run };
}

suite('report.html is safe', needs('chromium'), () => {
  let browser: Chromium;
  before(async () => {
    browser = await Chromium.start();
  });
  after(() => browser[Symbol.asyncDispose]());

  for (const weapon of WEAPONS) {
    test(`shows ${JSON.stringify(weapon)}, and no more`, async () => {
      const { page, faults } = await browser.open(armedReport(weapon));
      for (const button of await page.locator('.more button').all()) await button.click();
      await page.locator('#map .cell').first().hover();
      await page.fill('#query', visible(weapon));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
      assert.deepEqual(faults, []);
      assert.equal(await page.locator('#file-table tbody th').innerText(), visible(weapon));
      const allowed = 'script:not([type="application/json"])';
      assert.equal(await page.locator(allowed).count(), 1);
      assert.equal(
        await page
          .locator('img, iframe, object, embed, link, base, style:not(head > style), meta:not(head > meta)')
          .count(),
        0,
      );
      const handlers = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on') || name === 'style'),
        ),
      );
      assert.deepEqual(handlers, []);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const link of links) assert.match(link, /^(#[\w-]+$|https:\/\/github\.com\/acme\/models\/)/);
      await page.close();
    });
  }

  test('no hostile report makes anything happen', async () => {
    const { page, faults } = await browser.openText('<!doctype html><title>x</title>');
    await fc.assert(
      fc.asyncProperty(hostileReport, async (report) => {
        const opened = await browser.open(report);
        try {
          assert.deepEqual(opened.faults, []);
          const scripts = await opened.page.locator('script:not([type="application/json"])').count();
          assert.equal(scripts, 1);
          const text = await opened.page.locator('body').innerText();
          assert.match(text, new RegExp(CANARY));
        } finally {
          await opened.page.context().close();
        }
      }),
      { numRuns: 25 },
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

  for (const [name, make] of Object.entries(CASES)) {
    test(`asks for nothing and complains of nothing: ${name}`, async () => {
      const { page, faults } = await browser.open(make());
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

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
      const { page, faults } = await browser.open(sampleReport([]), { edit });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      assert.ok(
        faults.some((line) => fault.test(line)),
        faults.join('\n') || 'no fault',
      );
      assert.ok(!faults.some((line) => line.startsWith('dialog')));
      await page.close();
    });
  }

  test('the control: without the policy the same script runs, and is seen', async () => {
    const edit = (text: string) =>
      text
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('</main>', '<script>alert(1)</script></main>');
    const { page, faults } = await browser.open(sampleReport([]), { edit });
    assert.ok(faults.includes('dialog: 1'), faults.join('\n') || 'no fault');
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
