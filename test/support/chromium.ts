/** Real Chromium, which opens a report from disk as a person does. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Report } from '../../src/model/report.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { hasProgram, programPath } from './programs.ts';

export interface OpenOptions {
  readonly scheme?: 'light' | 'dark';
  readonly scripts?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of a picture for each of the page. */
  readonly scale?: number;
  /** Changes the file before it is opened. */
  readonly edit?: (html: string) => string;
}

export interface OpenPage {
  readonly page: Page;
  /** What a good page never gives: console messages, exceptions, requests, violations of its policy. */
  readonly faults: string[];
  /** Waits until a fault matches; rejects where none does. */
  faulted(pattern: RegExp): Promise<void>;
  /** Waits until all faults that the page has given so far are told, which it does in their order. */
  settled(): Promise<void>;
}

/** The same engine without a window's buttons and menus starts in half the time, where it is installed. */
export const CHROMIUM = hasProgram('chromium-headless-shell') ? 'chromium-headless-shell' : 'chromium';

const TIMEOUT_MS = 180_000;
const MARK = 'all that was before this is told';

/** One browser for the tests of a file; pages are closed with it. */
export class Chromium implements AsyncDisposable {
  readonly #browser: Browser;
  readonly #folder = mkdtempSync(join(tmpdir(), 'drift-page-'));
  #count = 0;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<Chromium> {
    const executablePath = programPath(CHROMIUM) ?? CHROMIUM;
    // A container has no user namespaces for the sandbox.
    return new Chromium(await chromium.launch({ executablePath, args: ['--no-sandbox'] }));
  }

  async open(report: Report, options: OpenOptions = {}): Promise<OpenPage> {
    return this.openText([...renderHtml(report)].join(''), options);
  }

  async openText(html: string, options: OpenOptions = {}): Promise<OpenPage> {
    const {
      scheme = 'light',
      scripts = true,
      width = 1280,
      height = 900,
      scale = 1,
      edit = (text) => text,
    } = options;
    const file = join(this.#folder, `report-${++this.#count}.html`);
    writeFileSync(file, edit(html));
    const context = await this.#browser.newContext({
      colorScheme: scheme,
      javaScriptEnabled: scripts,
      viewport: { width, height },
      deviceScaleFactor: scale,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    // A busy machine is slow, and no test is about that.
    page.setDefaultTimeout(TIMEOUT_MS);
    const faults: string[] = [];
    const url = pathToFileURL(file).href;
    page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== url) faults.push(`request: ${request.url()}`);
    });
    await page.goto(url, { timeout: TIMEOUT_MS });
    const faulted = async (pattern: RegExp) => {
      const end = performance.now() + TIMEOUT_MS;
      while (!faults.some((fault) => pattern.test(fault))) {
        if (performance.now() > end) throw new Error(`No fault matches ${pattern}: ${faults.join('\n')}`);
        await sleep(10);
      }
    };
    return {
      page,
      faults,
      faulted,
      async settled() {
        await page.evaluate((mark) => console.log(mark), MARK);
        await faulted(new RegExp(`: ${MARK}$`));
        faults.splice(
          faults.findIndex((fault) => fault.endsWith(MARK)),
          1,
        );
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
