/** What a person does with report.html: looks, searches, sorts, copies, walks by keyboard, prints. */

import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { fileReport, fileRowOf } from '../../reporters/file-report.ts';
import { harmoniaReport, manyFindings, sampleFinding, sampleReport } from '../../reporters/sample-report.ts';
import { CHROMIUM, type Chromium } from '../../support/chromium.ts';
import { needs } from '../../support/programs.ts';
import { browserOnce } from './browser.ts';
import { suppressedReport } from './cases.ts';

const cells = (page: Page, column: number) =>
  page.locator(`#file-table tbody tr > :nth-child(${column})`).allInnerTexts();
const count = (page: Page) => page.locator('#file-count').innerText();
/** What the page says to those who do not see it from now on, though it is taken back soon. */
async function listenTo(page: Page) {
  const heard = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const note = (changes: readonly MutationRecord[]) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) texts.push(node.textContent ?? '');
    };
    const element = document.querySelector('body > [role=status]');
    if (element !== null) new MutationObserver(note).observe(element, { childList: true });
    return texts;
  });
  const said = () => heard.jsonValue();
  return {
    said,
    /** What the clipboard holds when the page has said what came of a click on `button`. */
    async copiedBy(button: Locator): Promise<string> {
      const { length } = await said();
      await button.click();
      await heard.evaluate(async (texts, before) => {
        while (texts.length === before) await new Promise((resolve) => setTimeout(resolve, 10));
      }, length);
      return page.evaluate(() => navigator.clipboard.readText());
    },
  };
}

suite('report.html in use', needs(CHROMIUM), () => {
  let browser: Chromium;
  before(async () => {
    browser = await browserOnce();
  });

  test('without scripts says the verdict, the gaps, the first findings and the first files', async () => {
    const { page } = await browser.open(harmoniaReport(), { scripts: false });
    const text = await page.locator('body').innerText();
    assert.match(text, /Drift: 7 errors, 1 warning/);
    assert.match(text, /10 recorded files verified: 3 by bytes .*, 1 by pointer, 0 by upstream/);
    assert.match(text, /Not looked at\s+6 files not there/);
    assert.match(text, /models\/inventory\.json.*doesn't exist/s);
    assert.equal(await page.locator('.scripted:visible, .copy:not(.digest):visible').count(), 0);
    await page.close();
  });

  test('sorts by each column, both ways', async () => {
    const { page, faults } = await browser.open(fileReport(250));
    assert.equal((await cells(page, 1))[0], '✗ mismatched', 'the gravest first');
    const head = (name: string) => page.locator('#file-table thead button', { hasText: name });
    await head('Size').click();
    const sizes = Array.from({ length: 250 }, (_, index) => fileRowOf(index))
      .map(({ actual, recorded }) => actual.size_bytes ?? recorded.size_bytes ?? -1)
      .sort((a, b) => b - a);
    const shown = () =>
      page
        .locator('#file-table td.number')
        .evaluateAll((all) => all.map((cell) => cell.getAttribute('title')));
    assert.deepEqual(
      await shown(),
      sizes.slice(0, 100).map((size) => (size < 0 ? null : `${size} bytes`)),
    );
    assert.equal(await page.locator('th[aria-sort]').getAttribute('aria-sort'), 'descending');
    await head('Size').click();
    assert.equal(await page.locator('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
    assert.equal((await shown())[0], sizes.at(-1) === -1 ? null : `${sizes.at(-1)} bytes`);
    for (const name of ['Status', 'File', 'Evidence', 'Recorded SHA-256', 'Found SHA-256', 'Recorded in']) {
      await head(name).click();
      assert.equal(await page.locator('th[aria-sort]').innerText(), name);
    }
    await head('File').click();
    const paths = await cells(page, 2);
    assert.deepEqual(paths, [...paths].sort());
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('filters by status and evidence, searches paths and digests, and pages', async () => {
    const { page, faults } = await browser.open(fileReport(1000));
    assert.equal(await count(page), '1,000 files');
    await page.selectOption('#status', '!matched');
    assert.equal(await count(page), '38 of 1,000 files');
    assert.ok((await cells(page, 1)).every((status) => !status.includes('✓')));
    await page.selectOption('#evidence-filter', 'pointer');
    assert.equal(await count(page), '5 of 1,000 files');
    await page.click('#filters button[type=reset]');
    assert.equal(await count(page), '1,000 files');
    await page.fill('#query', 'MODEL-7/model-00003');
    assert.deepEqual(await cells(page, 2), [fileRowOf(7 * 40 + 3).path]);
    await page.fill('#query', fileRowOf(123).recorded.sha256?.slice(0, 10) ?? '');
    assert.deepEqual(await cells(page, 2), [fileRowOf(123).path]);
    await page.fill('#query', 'nowhere at all');
    assert.equal(await count(page), '0 of 1,000 files');
    await page.fill('#query', '');
    await page.locator('#pages button', { hasText: 'Last' }).click();
    assert.match(await page.locator('#pages').innerText(), /page 10 of 10/);
    assert.equal((await cells(page, 2)).length, 100);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('the legend filters the table', async () => {
    const { page } = await browser.open(fileReport(1000));
    await page.locator('.legend a[data-status=missing]').click();
    assert.ok((await cells(page, 1)).every((status) => status === '✗ missing'));
    assert.equal(new URL(page.url()).hash, '#files');
    await page.close();
  });

  test('copies names, values, commands and lines as they are seen', async () => {
    const finding = sampleFinding({
      subject: 'models/a.bin',
      expected: 'a'.repeat(64),
      actual: 'b'.repeat(64),
    });
    const { page, faults } = await browser.open(sampleReport([finding]));
    const { said, copiedBy } = await listenTo(page);
    const copied = (name: string) => copiedBy(page.getByRole('button', { name, exact: true }).first());
    assert.equal(await copied('Copy the name'), 'models/a.bin');
    assert.equal(await copied('Copy the expected value'), 'a'.repeat(64));
    assert.equal(await copied('Copy the command'), 'manifest-drift record --update | git apply');
    const command = page.locator('.finding').getByRole('button', { name: 'Copy the command' });
    assert.equal(await copiedBy(command), 'git log --oneline -3 -- models/a.bin');
    await page.locator('details.lines summary').click();
    assert.equal(await copied('Copy these lines'), `${'b'.repeat(64)}  models/a.bin\n`);
    assert.deepEqual(await said(), Array(5).fill('Copied'));
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('what would run as two commands is copied as it is seen', async () => {
    const { page } = await browser.open(sampleReport([sampleFinding({ subject: 'a.bin\nrm -rf ~\u202e' })]));
    const { copiedBy } = await listenTo(page);
    const copied = await copiedBy(page.getByRole('button', { name: 'Copy the name' }));
    assert.equal(copied, 'a.bin\\u{000a}rm -rf ~\\u{202e}');
    await page.close();
  });

  test('the picture is walked by arrows, and Enter finds the files', async () => {
    const { page, faults } = await browser.open(fileReport(200));
    await page.locator('#map .cell[tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const seen = new Set([await focused()]);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'End', 'Home']) {
      await page.keyboard.press(key);
      seen.add(await focused());
    }
    assert.ok(seen.size >= 4, [...seen].join('\n'));
    assert.equal(await page.locator('#map [tabindex="0"]').count(), 1, 'one stop for the tab key');
    assert.equal(await page.locator('#map-info').innerText(), await focused());
    await page.keyboard.press('End');
    const wanted = await page.evaluate(() => document.activeElement?.getAttribute('data-find'));
    await page.keyboard.press('Enter');
    assert.equal(await page.inputValue('#query'), wanted);
    assert.notEqual(await count(page), '200 files');
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('every control can be reached and used by keyboard', async () => {
    const { page } = await browser.open(fileReport(150));
    const reached = new Set<string>();
    for (let presses = 0; presses < 400; presses += 1) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate(() => {
        const { activeElement: element } = document;
        return element === null || element === document.body
          ? ''
          : element.id || element.className || element.tagName;
      });
      if (id !== '') reached.add(id.toString());
      if (reached.has('evidence-filter')) break;
    }
    for (const id of ['skip-link', 'query', 'status', 'evidence-filter'])
      assert.ok(reached.has(id), `${id}: ${[...reached]}`);
    await page.close();
  });

  test('shows the findings that the text leaves out, a hundred at a time', async () => {
    const { page, faults } = await browser.open(sampleReport(manyFindings(500)));
    assert.equal(await page.locator('.finding').count(), 60);
    await page.getByRole('button', { name: 'Show 100 more of 440' }).click();
    assert.equal(await page.locator('.finding').count(), 160);
    assert.match(await page.locator('.finding').last().innerText(), /models\/shard-159\.safetensors/);
    assert.match(
      await page.evaluate(() => document.activeElement?.textContent ?? ''),
      /shard-60\.safetensors/,
    );
    for (let clicks = 0; clicks < 4; clicks += 1) await page.locator('.more button').click();
    assert.equal(await page.locator('.finding').count(), 500);
    assert.equal(await page.locator('.more button').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('many findings of a kind are rows that unfold', async () => {
    const differing = [...manyFindings(30)].map((finding) => ({
      ...finding,
      ...sampleFinding({ subject: finding.subject, expected: 'a'.repeat(64), actual: 'b'.repeat(64) }),
    }));
    const { page, faults } = await browser.open(sampleReport(differing));
    const row = page.locator('.rows > .finding').first();
    const { height } = (await row.boundingBox()) ?? { height: 0 };
    assert.ok(height > 0 && height < 40, `${height}`);
    assert.match(
      await row.innerText(),
      /^models\/shard-0\.safetensors expected a{12}…, found b{12}… models\/checksums/,
    );
    assert.equal(await row.getByRole('button').count(), 0);
    await row.locator('summary').click();
    assert.match(await row.innerText(), /Expected[\s\S]*a{64}[\s\S]*Found/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('values stand beside a message where they add something to it', async () => {
    const values = { expected: null, actual: 'abc' };
    const findings = (['check-incomplete', 'digest-shared'] as const).map((kind) =>
      sampleFinding({ kind, severity: 'warning', ...values }),
    );
    const { page } = await browser.open(sampleReport(findings));
    const texts = await page.locator('.finding').allInnerTexts();
    assert.deepEqual(
      texts.map((text) => /Expected|Found/.exec(text)?.[0] ?? null),
      [null, 'Found'],
    );
    await page.close();
  });

  test('suppressed findings stand apart, each with its reason and last day', async () => {
    const { page } = await browser.open(suppressedReport());
    assert.match(await page.locator('#findings').innerText(), /models\/open\.bin/);
    assert.doesNotMatch(await page.locator('#findings').innerText(), /models\/known\.bin/);
    const suppressed = await page.locator('#suppressed').innerText();
    assert.match(suppressed, /Nothing matches checksum-mismatch of models\/gone\.bin/);
    assert.match(
      suppressed,
      /models\/known\.bin[\s\S]*Suppressed until 2027-01-31: Known since the move, see #12/,
    );
    await page.close();
  });

  test('prints what is folded, without controls', async () => {
    const { page } = await browser.open(fileReport(1000), { scheme: 'dark' });
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#filters:visible, .copy:not(.digest):visible').count(), 0);
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      'rgb(255, 255, 255)',
    );
    await page.setViewportSize({ width: 794, height: 1123 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 794, `${width} pixels do not fit A4`);
    assert.match(await page.locator('#pages').innerText(), /^page 1 of 10$/);
    const open = () => page.locator('details:not([open])').count();
    const rows = await page.locator('.rows > .finding').count();
    const folded = await open();
    assert.ok(folded > rows && rows > 0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await open(), rows, 'a row is short on paper, too');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await open(), folded);
    await page.close();
  });
});
