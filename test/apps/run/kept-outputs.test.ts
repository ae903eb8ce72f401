/** What models put out, in the page of a check that was given their results: shown, and nothing more. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { suite, test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { keptOutputs } from '../../../src/apps/run/kept-outputs.ts';
import { writeReport } from '../../../src/apps/run/write-report.ts';
import { renderHtml } from '../../../src/reporters/html.ts';
import { CHROMIUM, Chromium } from '../../support/chromium.ts';
import { needs } from '../../support/programs.ts';
import { customModel, modelRepository, shell, smoke } from '../../support/smoke.ts';

const POSIX = process.platform === 'win32' ? 'loaders here are shell scripts' : false;
const HOSTILE =
  '</pre></code><script>alert(1)</script><img src=x onerror=alert(1)> \u001b[31m | ``` @octocat \u202e';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** 64 × 64 black pixels (PNG, third edition). */
const PNG = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.alloc(65 * 64))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** A tenth of a second of silence: 8 bits, 8 kHz. */
function wav(): Buffer {
  const bytes = Buffer.alloc(44 + 800, 128);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(836, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  for (const [at, value] of [
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, 800],
  ] as const)
    bytes.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    bytes.writeUInt16LE(value, at);
  bytes.write('data', 36, 'latin1');
  return bytes;
}

interface Results {
  groups: {
    tests: { id: string; artifacts: { path: string; bytes: number; sha256: string; cut: boolean }[] }[];
  }[];
}

/** A run whose tests have these outputs, and a check that reads its results. */
async function checked(outputs: Readonly<Record<string, Buffer>>) {
  using repository = modelRepository([
    ...Object.keys(outputs).map((id) => customModel(id, 'ok')),
    customModel('broken', 'bad'),
    customModel('unrun', 'none'),
  ]);
  const out = mkdtempSync(join(tmpdir(), 'smoke-kept-'));
  // It would remove its output folder.
  await smoke(
    repository.root,
    [
      shell('ok', `printf '%s' '${HOSTILE}'`),
      shell('bad', `echo '${HOSTILE} said why' >&2; echo more >&2; exit 1`),
    ],
    { output: out },
  );
  const [name = ''] = readdirSync(join(out, 'runs'));
  const file = join(out, 'runs', name);
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  for (const row of results.groups.flatMap(({ tests }) => tests)) {
    const bytes = outputs[row.id.slice('model:'.length)];
    if (bytes === undefined || bytes.length === 0) continue;
    const path = `smoke/x-${row.id.slice(6)}/answer.${row.id.slice(6).replace(/-.*/, '')}`;
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), bytes);
    row.artifacts = [
      { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), cut: false },
    ];
  }
  writeFileSync(file, JSON.stringify(results));
  const report = await repository.check({ statements: join(out, 'runs') });
  return {
    report,
    out,
    results,
    file,
    shown: () => keptOutputs(report, '.'),
    [Symbol.dispose]: () => rmSync(out, { recursive: true, force: true }),
  };
}

const OUTPUTS = {
  png: PNG,
  wav: wav(),
  txt: Buffer.alloc(0),
  'png-not': Buffer.from('<svg onload="alert(1)">'),
};

suite('outputs of smoke tests in the page of a check', { skip: POSIX }, () => {
  test('stand at the entries whose tests decided', async () => {
    using it = await checked(OUTPUTS);
    const shown = it.shown();
    const forms = [...shown].map(([subject, outputs]) => [subject, outputs.map(({ is }) => is).join(' ')]);
    assert.deepEqual(forms.sort(), [
      ['model:broken', 'text'],
      ['model:png', 'picture'],
      ['model:png-not', 'file'],
      ['model:txt', 'text'],
      ['model:wav', 'sound'],
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const { html } = await writeReport(it.report, { folder, cwd: '/' });
    const page = readFileSync(html, 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    rmSync(folder, { recursive: true });
    assert.doesNotMatch(page, /<svg onload|<img src=x|<script/);
    for (const sign of ['\u001b', '\u202e']) assert.ok(!page.includes(sign));
    for (const words of ['data:image/png;base64,', 'data:audio/wav;base64,', '&lt;script&gt;', 'said why'])
      assert.ok(page.includes(words), words);
    assert.match(page, /media-src data:/);
    // Without what lies beside the results, and without results, there is a page too.
    rmSync(join(it.out, 'smoke'), { recursive: true });
    assert.equal(it.shown().size, 0);
  });

  test('are left out where they are other bytes, links, or named as smoke names none', async () => {
    using it = await checked({ png: PNG, 'png-b': PNG, 'png-c': PNG, 'png-d': PNG });
    const place = (id: string) => join(it.out, `smoke/x-${id}/answer.png`);
    writeFileSync(place('png'), Buffer.concat([PNG, Buffer.from('x')]));
    writeFileSync(join(it.out, 'elsewhere.png'), PNG);
    rmSync(place('png-b'));
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'answer.png'), PNG);
    symlinkSync(join(outside, 'answer.png'), place('png-b'));
    const rows = it.results.groups.flatMap(({ tests }) => tests);
    const artifact = rows.find(({ id }) => id === 'model:png-c')?.artifacts[0];
    assert.ok(artifact !== undefined);
    for (const path of [
      'smoke/../elsewhere.png',
      'elsewhere.png',
      join(outside, 'answer.png'),
      'smoke/x/../../elsewhere.png',
    ]) {
      artifact.path = path;
      writeFileSync(it.file, JSON.stringify(it.results));
      const subjects = [...it.shown().keys()].sort();
      assert.deepEqual(subjects, ['model:broken', 'model:png-d'], path);
    }
    rmSync(outside, { recursive: true });
  });

  test('fit a page, however many and large they are', async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(1_000_000)]);
    const huge = Buffer.concat([PNG, Buffer.alloc(2 ** 20)]);
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`png-${index}`, large]));
    using it = await checked({ ...many, 'png-huge': huge });
    const outputs = [...it.shown().values()].flat();
    assert.equal(outputs.filter(({ is }) => is === 'picture').length, 8);
    assert.equal(outputs.filter(({ is }) => is === 'file').length, 3);
  });

  test('do nothing in a browser, and fit a telephone', needs(CHROMIUM), async () => {
    using it = await checked(OUTPUTS);
    const html = [...renderHtml(it.report, '', null, it.shown())].join('');
    await using browser = await Chromium.start();
    for (const width of [1280, 390])
      for (const scripts of [true, false]) {
        const { page, faults, settled } = await browser.openText(html, { width, scripts });
        if (scripts) await settled();
        assert.deepEqual(faults, []);
        if (scripts) {
          const asked = (script: string) => page.evaluate<unknown>(script);
          const seen = {
            wide: await asked('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
            picture: await asked(
              'document.querySelector("#works img").decode().then(() => document.querySelector("#works img").naturalWidth)',
            ),
            sound: await asked('document.querySelector("#works audio")?.error ?? null'),
            texts: await page.locator('#works pre').count(),
          };
          assert.deepEqual(seen, { wide: 0, picture: 64, sound: null, texts: 2 });
        }
        if (process.env.SHOTS) {
          const section = page.locator('#works');
          await section.scrollIntoViewIfNeeded();
          await section.screenshot({ path: join(process.env.SHOTS, `works-${width}-${scripts}.png`) });
        }
        await page.context().close();
      }
  });
});
