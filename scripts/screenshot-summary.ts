/**
 * Draws the pictures of the job summary and of the issue in the documentation: what a run over
 * examples/drifted says a week after some of it was there already, as GitHub shows it.
 *
 *     node scripts/screenshot-summary.ts [FOLDER] [REPORT.json] [MERMAID.min.js]
 *
 * `FOLDER` is docs/images by default. Another report may be drawn, and charts where Mermaid is given,
 * which is too large to be installed for this alone. Needs Chromium (`CHROMIUM`, default `chromium`).
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashSync } from 'hasha';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { renderIssue } from '../src/core/render/issue.ts';
import { stateAfter } from '../src/core/render/issue-state.ts';
import { renderMarkdown } from '../src/core/render/markdown.ts';
import type { Report } from '../src/core/report.ts';

const ROOT = join(import.meta.dirname, '..');
const [folder = join(ROOT, 'docs/images'), given, mermaid] = process.argv.slice(2);

const WIDTH = 1000;
/** As much as a page of the documentation can bear; of another report all is drawn. */
const HEIGHT = given === undefined ? 1080 : Number.POSITIVE_INFINITY;
const HOME = 'https://github.com/acme/models';

const report: Report = {
  ...(given === undefined ? checkExample() : (JSON.parse(readFileSync(given, 'utf8')) as Report)),
  ...runOf('42', '2026-11-21T06:00:00.000Z'),
};
// A week ago some of it was not there yet, and something was that is mended now.
const [newest, ...older] = report.findings;
const mended = newest && { ...newest, subject: 'models/labels.json', fingerprint: 'f'.repeat(32) };
const lastWeek = {
  ...report,
  ...runOf('35', '2026-11-14T06:00:00.000Z'),
  findings: mended === undefined ? [] : [{ ...mended, kind: 'file-missing' as const }, ...older],
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
draw('summary', renderMarkdown(report, { limit: 2 ** 20, links, history: { before, now } }));
draw('issue', renderIssue(report, { title: '', key: 'key', state: now, before, links }).body);

function checkExample(): Report {
  const command = join(ROOT, 'src/cli/main.ts');
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

function draw(name: string, markdown: string): void {
  const temp = mkdtempSync(join(tmpdir(), 'drift-picture-'));
  try {
    const page = join(temp, `${name}.html`);
    writeFileSync(page, pageOf(markdown));
    const browser = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
      '--virtual-time-budget=8000',
      `--user-data-dir=${join(temp, 'profile')}`,
    ];
    const run = (...words: string[]) =>
      execFileSync(process.env.CHROMIUM ?? 'chromium', [...browser, ...words, pathToFileURL(page).href], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const height = /<html data-height="(\d+)"/.exec(run(`--window-size=${WIDTH},800`, '--dump-dom'))?.[1];
    const shown = Math.min(Number(height ?? 2000), HEIGHT);
    run(`--window-size=${WIDTH},${shown}`, `--screenshot=${resolve(folder, `${name}.png`)}`);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** GitHub's look, and the page's own height where the browser's dump shows it. */
function pageOf(markdown: string): string {
  const css = readFileSync(join(ROOT, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
  const body = micromark(markdown, options).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (whole, text: string) => (mermaid === undefined ? whole : `<pre class="mermaid">${text}</pre>`),
  );
  const drawn =
    mermaid === undefined
      ? ''
      : `<script src="${pathToFileURL(resolve(mermaid)).href}"></script><script>mermaid.initialize({ startOnLoad: false });</script>`;
  return `<!doctype html><html><meta charset="utf-8"><style>${css}
    .markdown-body { box-sizing: border-box; padding: 24px; }</style>
    <body class="markdown-body">${body}${drawn}<script>
    (async () => {
      if (globalThis.mermaid) await mermaid.run();
      document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height);
    })();
    </script></body></html>`;
}
