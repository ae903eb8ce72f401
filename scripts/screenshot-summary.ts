/**
 * Draws the pictures of the job summary and of the issue in the documentation: what a run over
 * examples/drifted says a week after some of it was there already, as GitHub shows it.
 *
 *     node scripts/screenshot-summary.ts [FOLDER] [REPORT.json] [MERMAID.min.js]
 *
 * `FOLDER` is docs/images by default. Another report may be drawn, and charts where Mermaid is given,
 * which is too large to be installed for this alone.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashSync } from 'hasha';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Report } from '../src/model/report.ts';
import { renderIssue } from '../src/reporters/issue.ts';
import { stateAfter } from '../src/reporters/issue-state.ts';
import { renderMarkdown } from '../src/reporters/markdown.ts';
import { Chromium } from '../test/support/chromium.ts';

const ROOT = join(import.meta.dirname, '..');
const [folder = join(ROOT, 'docs/images'), given, mermaid] = process.argv.slice(2);

const WIDTH = 1000;
/** As much as a page of the documentation can bear; of another report all is drawn. */
const HEIGHT = 1080;
const HOME = 'https://github.com/acme/models';

/** The signs that machines without a font for them draw as boxes. */
const SIGNS: Readonly<Record<string, string>> = {
  '❌': '<path d="M2 2l12 12M14 2L2 14" stroke="#d1242f" stroke-width="3.5" stroke-linecap="round"/>',
  '✅': '<rect x=".5" y=".5" width="15" height="15" rx="3" fill="#1a7f37"/><path d="M3.5 8.5l3 3 6-7" stroke="#fff" stroke-width="2.2" fill="none"/>',
  '⚠️': '<path d="M8 .8L15.5 15H.5z" fill="#e5a50a"/><path d="M8 6v4M8 11.8v1.4" stroke="#222" stroke-width="1.8"/>',
  ℹ️: '<rect x=".5" y=".5" width="15" height="15" rx="3" fill="#3b82c4"/><path d="M8 3v1.8M8 6.5V13" stroke="#fff" stroke-width="2.2"/>',
};

const report: Report = {
  ...(given === undefined ? checkExample() : (JSON.parse(readFileSync(given, 'utf8')) as Report)),
  ...runOf('42', '2026-11-21T06:00:00.000Z'),
};
// A week ago some of it was not there yet, and something was that is fixed now.
const [newest, ...older] = report.findings;
const fixed = newest && { ...newest, subject: 'models/labels.json', fingerprint: 'f'.repeat(32) };
const lastWeek = {
  ...report,
  ...runOf('35', '2026-11-14T06:00:00.000Z'),
  findings: fixed === undefined ? [] : [{ ...fixed, kind: 'file-missing' as const }, ...older],
};
const digest = (text: string) => hashSync(text, { algorithm: 'sha256' });
const before = stateAfter(lastWeek, null, digest);
const now = stateAfter(report, before, digest);
const links = {
  server: 'https://github.com',
  repository: 'acme/models',
  commit: report.commit ?? '',
  runUrl: `${HOME}/actions/runs/42/attempts/1`,
  artifactUrl: `${HOME}/actions/runs/42/artifacts/7`,
  issue: 12,
  folder: '',
};
await using browser = await Chromium.start();
await draw('summary', renderMarkdown(report, { limit: 2 ** 20, links, history: { before, now } }));
await draw('issue', renderIssue(report, { title: '', key: 'key', state: now, before, links }).body);

function checkExample(): Report {
  const command = join(ROOT, 'src/apps/cli/main.ts');
  // Drift ends it with status 1, and that is what is wanted.
  const words = [command, 'check', join(ROOT, 'examples/drifted'), '--format', 'json'];
  return JSON.parse(spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout) as Report;
}

function runOf(id: string, generated_at: string): Pick<Report, 'run' | 'generated_at' | 'commit'> {
  const run = {
    ...{ id, attempt: 1, workflow: 'drift', job: 'check', event: 'schedule' },
    ...{ repository: 'acme/models', ref: 'refs/heads/main', url: `${HOME}/actions/runs/${id}` },
  };
  return { run, generated_at, commit: hashSync('a commit', { algorithm: 'sha256' }).slice(0, 40) };
}

async function draw(name: string, markdown: string): Promise<void> {
  const { page } = await browser.openText(pageOf(markdown), { width: WIDTH, height: HEIGHT });
  await page.waitForFunction('document.body.dataset.ready');
  const path = resolve(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: given !== undefined });
  await page.close();
  console.log(`wrote ${path}`);
}

function drawnSigns(html: string): string {
  return Object.entries(SIGNS).reduce(
    (text, [sign, paths]) =>
      text.replaceAll(
        sign,
        `<svg viewBox="0 0 16 16" width="1em" height="1em" style="vertical-align:-.12em">${paths}</svg>`,
      ),
    html,
  );
}

/** With GitHub's look, and a mark when all is drawn. */
function pageOf(markdown: string): string {
  const css = readFileSync(join(ROOT, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
  const body = micromark(markdown, options).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (whole, text: string) => (mermaid === undefined ? whole : `<pre class="mermaid">${text}</pre>`),
  );
  const drawer =
    mermaid === undefined ? '' : `<script src="${pathToFileURL(resolve(mermaid)).href}"></script>`;
  return `<!doctype html><html><meta charset="utf-8"><style>${css}
    .markdown-body { box-sizing: border-box; padding: 24px; }</style>
    <body class="markdown-body">${drawnSigns(body)}${drawer}<script type="module">
      globalThis.mermaid?.initialize({ startOnLoad: false });
      await globalThis.mermaid?.run();
      document.body.dataset.ready = 'yes';
    </script></body></html>`;
}
