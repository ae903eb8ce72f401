/** Pages ask for nothing and complain of nothing, axe finds nothing on any, and finds what is put there to be found. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, suite, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { CHROMIUM, type Chromium } from '../../support/chromium.ts';
import { needs } from '../../support/programs.ts';
import { browserOnce } from './browser.ts';
import { CASES } from './cases.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules about colours that axe runs by itself; its tag for them has one of level AAA, too. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** On a phone only the labels of cells have another colour; the pages with most of them are judged for colours there, too. */
const COLOURED_ON_PHONES = new Set(['drift in the shape of Harmonia', 'files of every status']);

/** Of the rules that axe runs by itself. */
const RULES = {
  all: {},
  colours: { runOnly: COLOURS },
  'all but colours': { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
};

async function violations(page: Page, which: keyof typeof RULES = 'all'): Promise<string[]> {
  await page.evaluate(AXE);
  // What was not violated is told by one element a rule: axe's words about all of them take half of its time.
  const options = { resultTypes: ['violations'], selectors: false, ...RULES[which] };
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** Elements that have to be scrolled sideways to be read, the page itself among them. */
function sideways(): string[] {
  return [...document.querySelectorAll('*')]
    .filter(
      (element) =>
        element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX),
    )
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ tagName, className, scrollWidth }) => `${tagName}.${className}: ${scrollWidth}`);
}

/** Labels of the picture that are small, or reach out of the cell or field that they name. */
function badLabels(): string[] {
  const shown = [...document.querySelectorAll<SVGSVGElement>('.map')].filter((map) => map.checkVisibility());
  if (document.querySelector('.map') !== null && shown.length !== 1) return [`${shown.length} pictures`];
  return shown.flatMap((map) =>
    [...map.querySelectorAll('text')]
      .filter((label) => {
        const { left, right, height, bottom } = label.getBoundingClientRect();
        // The name of a field stands above it, the label of a cell in it.
        const [kind, y] = label.classList.contains('name')
          ? ['.edge', bottom + 6]
          : ['.cell rect', bottom - 2];
        const own = [...(label.parentElement?.querySelectorAll(kind) ?? [])]
          .map((box) => box.getBoundingClientRect())
          .filter((box) => box.left <= left && left <= box.right && box.top <= y && y <= box.bottom);
        return height < 12 || !own.some((box) => right <= box.right);
      })
      .map(({ textContent }) => textContent ?? ''),
  );
}

suite('report.html is accessible', needs(CHROMIUM), () => {
  let browser: Chromium;
  before(async () => {
    browser = await browserOnce();
  });

  for (const [name, make] of Object.entries(CASES)) {
    test(`${name}, light and dark, and it asks for nothing and complains of nothing`, async () => {
      const { page, faults, settled } = await browser.open(make());
      await settled();
      assert.deepEqual(faults, []);
      assert.deepEqual(await violations(page), []);
      // The scheme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violations(page, 'colours'), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  for (const [name, make] of Object.entries(CASES)) {
    test(`${name}, on a phone: nothing scrolls sideways, and labels of the picture are whole`, async () => {
      const { page, faults } = await browser.open(make(), { width: 390 });
      const rules = COLOURED_ON_PHONES.has(name) ? 'all' : 'all but colours';
      assert.deepEqual(await violations(page, rules), []);
      assert.deepEqual(faults, []);
      for (const width of [390, 320, 704, 705, 900, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        assert.deepEqual(await page.evaluate(sideways), [], `${width}`);
        assert.deepEqual(await page.evaluate(badLabels), [], `${width}`);
      }
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
    const found = await violations(page, 'colours');
    assert.ok(
      found.some((line) => line.startsWith('color-contrast')),
      found.join('\n'),
    );
    await page.close();
  });
});
