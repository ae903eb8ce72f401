/** axe finds nothing on any page, and finds what is put there to be found. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { Chromium } from '../../support/chromium.ts';
import { needs } from '../../support/programs.ts';
import { CASES } from './cases.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules about colours that axe runs by itself; its tag for them has one of level AAA, too. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** `rules`: only these; by default all that axe runs by itself. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const options = rules === undefined ? {} : { runOnly: rules };
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

suite('report.html is accessible', needs('chromium'), () => {
  let browser: Chromium;
  before(async () => {
    browser = await Chromium.start();
  });
  after(() => browser[Symbol.asyncDispose]());

  for (const [name, make] of Object.entries(CASES)) {
    test(`${name}, light and dark`, async () => {
      const { page, faults } = await browser.open(make());
      assert.deepEqual(await violations(page), []);
      // The scheme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violations(page, COLOURS), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  for (const [name, make] of Object.entries(CASES)) {
    test(`${name}, on a phone: nothing is wider than the screen, and words of the picture are not small`, async () => {
      const { page, faults } = await browser.open(make(), { width: 390 });
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(faults, []);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `${width}`);
      const scale = await page.evaluate(() => {
        const map = document.querySelector('#map');
        return map instanceof SVGSVGElement ? (map.getScreenCTM()?.a ?? 0) : 1;
      });
      assert.ok(scale >= 0.99, `${scale}`);
      await page.close();
    });
  }

  test('the control: a picture without words is found', async () => {
    const edit = (html: string) =>
      html.replace('</main>', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></main>');
    const { page } = await browser.open(CASES['no drift']?.() as never, { edit });
    const found = await violations(page);
    assert.ok(
      found.some((line) => line.startsWith('image-alt')),
      found.join('\n'),
    );
    await page.close();
  });

  test('the control: a dark word on a dark page is found, and nothing is where the page is light', async () => {
    const edit = (html: string) =>
      // The page's policy lets no style stand in an element.
      html.replace('</main>', '<p><font color="#333333">A word.</font></p></main>');
    const { page } = await browser.open(CASES['no drift']?.() as never, { edit });
    assert.deepEqual(await violations(page), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    const found = await violations(page, COLOURS);
    assert.ok(
      found.some((line) => line.startsWith('color-contrast')),
      found.join('\n'),
    );
    await page.close();
  });
});
